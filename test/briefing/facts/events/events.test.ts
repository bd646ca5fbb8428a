import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../../../src/briefing/facts/events/events.ts'

describe('eventsIn', () => {
  it('knows one event in other words', () => {
    expect(eventsIn('Twelve dead after ferry sinks', 'en')).toEqual(['deaths'])
    expect(eventsIn('A ferry sank and twelve people were killed', 'en')).toEqual(['deaths'])
    expect(eventsIn('At least 44 die as ferry sinks', 'en')).toEqual(['deaths'])
    expect(eventsIn('Air strikes kill 12 in Riga', 'en')).toContain('deaths')
    expect(eventsIn('Senators kill bill on ferries', 'en')).toEqual([])
    expect(eventsIn('The chairman of the port stands down', 'en')).toEqual(['resignation'])
    expect(eventsIn('Croydon tram crash: jury finds that nobody was at fault', 'en')).toEqual(['verdict'])
    expect(eventsIn('Minister tritt zurück', 'de')).toEqual(['resignation'])
    expect(eventsIn('Le ministre annonce sa démission', 'fr')).toEqual(['resignation'])
  })

  it.each([
    'Israel agrees a ceasefire',
    'Truce holds on its second day',
    'A truce, but no peace: Sudan’s armies stop for the night',
  ])('is told of a ceasefire by “%s”', (title) => {
    expect(eventsIn(title, 'en')).toContain('ceasefire')
  })

  it.each([
    'Kremlin denies ceasefire',
    'No truce in sight in Sudan',
    'UN chief calls for a ceasefire',
    'Envoys meet for ceasefire talks',
    'There will not be a truce',
    'Truce unlikely before winter',
    'Talks on a ceasefire open in Cairo',
    'Rebels could sign a truce, mediators say',
  ])('is told of no ceasefire by “%s”', (title) => {
    expect(eventsIn(title, 'en')).not.toContain('ceasefire')
  })

  it.each([
    ['en', 'Israel calls off ceasefire'],
    ['en', 'Ceasefire collapses after a night of shelling'],
    ['en', 'Talks in Geneva end without agreement'],
    ['en', 'Syria pulls out of the talks'],
    ['de', 'Verhandlungen in Genf gescheitert'],
    ['fr', 'Les pourparlers sont rompus'],
  ])('takes what is called off for a breakdown: %s “%s”', (language, title) => {
    const events = eventsIn(title, language)
    expect(events).toContain('breakdown')
    expect(events).not.toContain('ceasefire')
    expect(events).not.toContain('agreement')
  })

  it.each([
    ['de', 'Zwölf Tote bei Fährunglück vor Riga', 'deaths'],
    ['de', 'Gericht spricht Kapitän der Fähre frei', 'verdict'],
    ['fr', 'Le capitaine mis en examen après le naufrage', 'charge'],
    ['es', 'Detienen al capitán del transbordador', 'arrest'],
    ['it', 'Il porto di Riga riapre dopo tre giorni', 'reopening'],
    ['ru', 'Парламент отклонил закон о портах', 'rejection'],
    ['uk', 'Моряків урятували біля Риги, капітана затримали', 'rescue'],
    ['ar', 'توقيع اتفاق بين ريغا وتالين لإدارة الميناء', 'agreement'],
    ['zh', '里加港口工人罢工，渡轮停运', 'strike'],
  ])('is told in %s by “%s”', (language, title, kind) => {
    expect(eventsIn(title, language)).toContain(kind)
  })

  it.each([
    ['de', 'Opposition fordert Rücktritt des Hafenministers'],
    ['fr', 'Le Kremlin dément tout cessez-le-feu', 'denial'],
    ['es', 'La ONU pide un alto el fuego'],
    ['it', 'Sventato attentato nel porto'],
    ['ru', 'ООН призвала к перемирию'],
    ['uk', 'Кремль спростував перемир’я', 'denial'],
    ['ar', 'الأمم المتحدة تدعو إلى هدنة'],
    ['zh', '联合国呼吁停火'],
  ])('is told of nothing but a denial in %s by “%s”', (language, title, ...denied) => {
    expect(eventsIn(title, language)).toEqual(denied)
  })

  it.each([
    ['en', 'No president had gone there since the attack on Riga in 2022'],
    ['de', 'Erster Besuch seit dem Angriff auf Riga'],
    ['fr', 'Première visite depuis l’attaque de Riga'],
    ['es', 'Primera visita desde el ataque a Riga'],
    ['ar', 'أول زيارة منذ الهجوم على ريغا'],
  ])('takes for background in %s since when something is so: “%s”', (language, title) => {
    expect(eventsIn(title, language)).toEqual([])
  })

  it('takes a penalty, a heart and an ended ban for no deaths, no attack and no ban', () => {
    expect(eventsIn('Senate debates the death penalty after his heart attack', 'en')).toEqual([])
    expect(eventsIn('Ban lifted on flights', 'en')).not.toContain('ban')
    expect(eventsIn('Sanctions relief for Russia', 'en')).not.toContain('sanctions')
  })

  it('reads the same text twice alike', () => {
    const said = () => eventsIn('Ceasefire collapses', 'en')
    expect([said(), said()]).toEqual([['breakdown'], ['breakdown']])
  })
})
