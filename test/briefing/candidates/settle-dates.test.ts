import { describe, expect, it } from 'vitest'
import { settleDates } from '../../../src/briefing/candidates/settle-dates.ts'

const reading = { now: Date.parse('2025-02-14T06:00:00Z'), zone: 'UTC' }
const settle = (sentence: string, day: string, language = 'en') => settleDates(sentence, language, Date.parse(`${day}T12:00:00Z`), reading)

describe('settleDates', () => {
  it('keeps a weekday that means the same to the reader', () => {
    expect(settle('The presidents spoke on Wednesday.', '2025-02-13')).toBe('The presidents spoke on Wednesday.')
  })

  it('says the weekday for yesterday and today of another day', () => {
    expect(settle('The presidents spoke yesterday.', '2025-02-13')).toBe('The presidents spoke on Wednesday.')
    expect(settle('The presidents spoke today.', '2025-02-12')).toBe('The presidents spoke on Wednesday.')
    expect(settle('Die Präsidenten sprachen gestern miteinander.', '2025-02-13', 'de')).toBe(
      'Die Präsidenten sprachen am Mittwoch miteinander.',
    )
  })

  it('says the date once the weekday would mean another week', () => {
    expect(settle('The presidents spoke yesterday.', '2025-02-06')).toBe('The presidents spoke on 5 February.')
    expect(settle('The presidents spoke on Wednesday.', '2025-02-06')).toBe('The presidents spoke on 5 February.')
  })

  it.each([
    ['ru', 'Министры встретились вчера в Анкаре.', 'Министры встретились в среду в Анкаре.'],
    ['uk', 'Міністри зустрілися вчора в Києві.', 'Міністри зустрілися у середу в Києві.'],
    ['ar', 'التقى الوزيران أمس في جدة.', 'التقى الوزيران يوم الأربعاء في جدة.'],
    ['zh', '两国部长昨天举行会谈。', '两国部长周三举行会谈。'],
  ])('says the weekday for yesterday: %s', (language, sentence, settled) => {
    expect(settle(sentence, '2025-02-13', language)).toBe(settled)
  })

  it('says it in Russian as it is said', () => {
    expect(settle('Министры встретились вчера в Анкаре.', '2025-02-12', 'ru')).toBe('Министры встретились во вторник в Анкаре.')
  })

  it.each([
    ['en', 'Yesterday the mayor of Riga resigned.', 'On Wednesday the mayor of Riga resigned.'],
    ['de', 'Gestern trat der Bürgermeister zurück.', 'Am Mittwoch trat der Bürgermeister zurück.'],
    ['fr', 'Hier, le maire a démissionné.', 'Mercredi, le maire a démissionné.'],
    ['es', 'Ayer el alcalde renunció.', 'El miércoles el alcalde renunció.'],
    ['it', 'Ieri il sindaco si è dimesso.', 'Mercoledì il sindaco si è dimesso.'],
    ['ru', 'Вчера мэр ушёл в отставку.', 'В среду мэр ушёл в отставку.'],
    ['uk', 'Вчора мер пішов у відставку.', 'У середу мер пішов у відставку.'],
  ])('begins a sentence with a capital: %s, %s', (language, sentence, settled) => {
    expect(settle(sentence, '2025-02-13', language)).toBe(settled)
  })

  it.each([
    ['en', 'The mayor resigned yesterday, Wednesday, over the port.', 'The mayor resigned on Wednesday over the port.'],
    ['de', 'Gestern, am Mittwoch, trat der Bürgermeister zurück.', 'Am Mittwoch trat der Bürgermeister zurück.'],
    ['fr', 'Le maire a démissionné hier, mercredi 12 février.', 'Le maire a démissionné mercredi 12 février.'],
    ['es', 'El alcalde renunció ayer, miércoles 12 de febrero.', 'El alcalde renunció el miércoles 12 de febrero.'],
    ['ar', 'استقال العمدة أمس الأربعاء في القاهرة.', 'استقال العمدة يوم الأربعاء في القاهرة.'],
  ])('says a weekday once that stood behind its day: %s', (language, sentence, settled) => {
    expect(settle(sentence, '2025-02-13', language)).toBe(settled)
  })

  it('says a date once that stood behind its day', () => {
    expect(settle('Le maire a démissionné hier, mercredi 5 février.', '2025-02-06', 'fr')).toBe('Le maire a démissionné le 5 février.')
  })

  it('keeps a month that is still the same', () => {
    expect(settle('Prices rose in January by 2 per cent.', '2025-02-13')).toBe('Prices rose in January by 2 per cent.')
  })

  it('leaves "today" of the reader\'s own day alone', () => {
    expect(settle('The ministers meet today.', '2025-02-14')).toBe('The ministers meet today.')
  })

  it('gives up what it cannot settle', () => {
    expect(settle("Nobody explained yesterday's call.", '2025-02-13')).toBeUndefined()
    expect(settle('The ministers met last week.', '2025-02-12')).toBeUndefined()
  })

  it('takes no day out of a comparison of times', () => {
    expect(settle('Cars are as common today as they were in 1991.', '2025-02-13')).toBeUndefined()
    expect(settle('Cars were more common then than today.', '2025-02-13')).toBeUndefined()
    expect(settle('The minister spoke today as crowds gathered.', '2025-02-13')).toBe('The minister spoke on Thursday as crowds gathered.')
  })

  it('does not date a week back what names the day after its own', () => {
    expect(settle('The president said Friday that talks go on.', '2025-02-13')).toBeUndefined()
    expect(settle('The ministers meet on Friday.', '2025-02-13')).toBeUndefined()
    expect(settle('Die Minister berieten am Freitag.', '2025-02-13', 'de')).toBeUndefined()
    expect(settle('The ministers meet on Saturday.', '2025-02-14')).toBe('The ministers meet on Saturday.')
    expect(settle('The president said last Friday that talks go on.', '2025-02-13')).toBe(
      'The president said last Friday that talks go on.',
    )
  })

  it('does not touch what is dated', () => {
    const dated = 'The licence runs until 12 March 2025.'
    expect(settle(dated, '2025-02-01')).toBe(dated)
  })

  it('dates a bare weekday, and leaves one alone that its own date follows', () => {
    expect(settle('The president said Thursday that talks go on.', '2025-02-06')).toBe('The president said on 6 February that talks go on.')
    expect(settle('The envoys will testify Friday, Nov. 15, in Geneva.', '2025-02-06')).toBeUndefined()
  })

  it('drops a promise whose day is past, and keeps one whose day is to come', () => {
    expect(settle('The president will land on Wednesday.', '2025-02-10')).toBeUndefined()
    expect(settle('The president will land on Saturday.', '2025-02-13')).toBe('The president will land on Saturday.')
    expect(settle('The storm is expected to hit the coast later today.', '2025-02-13')).toBeUndefined()
    expect(settle('Der Präsident wird heute landen.', '2025-02-13', 'de')).toBeUndefined()
    expect(settle('The president will land soon, the ministry said today.', '2025-02-13')).toBe(
      'The president will land soon, the ministry said on Thursday.',
    )
  })

  it('does not take "at 3pm today", printed after midnight, for the day that began', () => {
    const printed = Date.parse('2025-02-14T00:44:00Z')
    expect(settleDates('She was shot outside a shop at 3pm today.', 'en', printed, reading)).toBeUndefined()
    expect(settleDates('The duke spoke to the queen this afternoon.', 'en', printed, reading)).toBeUndefined()
    expect(settleDates('The duke is to speak to the queen this afternoon.', 'en', printed, reading)).toBe(
      'The duke is to speak to the queen this afternoon.',
    )
    expect(settleDates('The ministers will meet at 3pm today.', 'en', printed, reading)).toBe('The ministers will meet at 3pm today.')
    expect(settleDates('She was shot outside a shop at 12.30am today.', 'en', printed, reading)).toBe(
      'She was shot outside a shop at 12.30am today.',
    )
  })

  it('never rewrites what somebody is quoted as saying', () => {
    expect(settle('"I am signing it today," the minister said.', '2025-02-12')).toBeUndefined()
  })
})
