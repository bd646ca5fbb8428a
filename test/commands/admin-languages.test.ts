import { describe, expect, it } from 'vitest'
import { adminWordsFor } from '../../src/delivery/words/admin-words.ts'
import { de } from '../../src/delivery/words/admins/de.ts'
import { en } from '../../src/delivery/words/admins/en.ts'
import { es } from '../../src/delivery/words/admins/es.ts'
import { fr } from '../../src/delivery/words/admins/fr.ts'
import { zh } from '../../src/delivery/words/admins/zh.ts'
import { languages } from '../../src/delivery/words/speaker.ts'
import { chipSanctions, dockStrike, openDesk, said } from '../app/desk.ts'

const catalogues = { en, de, fr, es, zh } as const

describe('what admins are told', () => {
  it('has every message in every language, under the same names', () => {
    for (const language of languages) expect(Object.keys(catalogues[language]).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('says none of its sentences in English where that is not the language', () => {
    const sentences = Object.entries(en).filter(([, message]) => /\w \w/.test(message.replace(/\{[^}]*\}/g, '')))
    for (const [name, message] of sentences)
      for (const language of languages.filter((one) => one !== 'en'))
        expect(Object.entries(catalogues[language]).find(([other]) => other === name)?.[1], `${language} ${name}`).not.toBe(message)
  })

  it('quotes as each language does, and has no straight apostrophe', () => {
    const marks = { en: /[„«»"']/, de: /[«»"”']/, fr: /[“”„"']|«(?!\u00A0)|(?<!\u00A0)»/, es: /[“”„"']/, zh: /[„«»"']/ } as const
    for (const language of languages)
      for (const [name, message] of Object.entries(catalogues[language]))
        expect(message, `${language} ${name}`).not.toMatch(marks[language])
  })

  it('has a space that does not break before double signs in French', () => {
    for (const message of Object.values(fr)) expect(message).not.toMatch(/(?<=\p{L}|\}) ?[;?!](?=\s|$)| :(?=\s|$)/u)
  })

  it('counts as each language does', () => {
    const needs = (language: string) => [1, 2].map((count) => adminWordsFor(language).say('needYou', { count }))
    expect(needs('de')).toEqual(['1 Sache braucht dich.', '2 Sachen brauchen dich.'])
    expect(needs('zh')).toEqual(['有1件事需要你处理。', '有2件事需要你处理。'])
  })
})

async function deskOf(language: string) {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...chipSanctions)
  return { desk, tell: async (line: string) => said(await desk.ask(line, { isAdmin: true, language })) }
}

describe('an admin who reads German', () => {
  it.each([
    ['/feeds list', /^4 Feeds: 4 gut\n.*Mole – gelesen /s],
    [
      '/feeds show Quay',
      /^Quay\nAdresse: https:\/\/quay\.test\/rss\nZustand: gelesen .*\nLand: nicht angegeben\nSprache: wird je Artikel erkannt/,
    ],
    ['/feeds show Qauy', /^Hier wird kein Feed „Qauy“ gelesen\. War Quay gemeint\?/],
    ['/feeds pause Quay', /^Feed Quay angehalten\./],
    ['/feeds starter nowhere', /^Es gibt keine Rubrik „nowhere“\. Es gibt: /],
    ['/feeds starter europe', /^Unter den Feeds für den Anfang ist keiner, der hier nicht gelesen wird\./],
    ['/feeds edit Quay section:ports', /^Es gibt keine Rubrik „ports“\. Es gibt: /],
    ['/sections list', /^Die Rubriken, der Reihe nach\n.*Europa \(europe, e\): /s],
    ['/sections show europe', /^Europa \(europe, Buchstabe e\)\nOrte: /],
    ['/sections try docks phrases:dock', /^Docks: \d von \d Berichten der letzten drei Tage/],
    ['/sections remove europe', /^Rubrik Europa entfernt\./],
    ['/sections show nowhere', /^Es gibt keine Rubrik „nowhere“\. Es gibt: talks, /],
    ['/sections edit europe most:99', /„most“ muss eine Zahl 1 bis 20 sein, nicht „99“/],
    ['/sections edit europe places:Atlantis', /^Nichts wurde geändert\.\nDie Rubrik „Europe“: „Atlantis“ ist keine Region/],
    [
      '/schedule add jeden Montag um 9',
      /^Zeitplan mon-0900 angelegt\.\nEs kommt jeden Montag um 09:00 \(.*\): alle Rubriken\.\nDie nächsten: /,
    ],
    ['/schedule add montags', /^Das nennt keine Uhrzeit\. Sag es etwa so: werktags 7:30 Berlin/],
    ['/schedule list', /^Es gibt keinen Zeitplan\. /],
    ['/schedule pause daily', /^Es gibt keinen Zeitplan „daily“\. Es gibt noch keinen/],
    ['/settings', /^Was hier für alle Briefings gilt\n.*threads: ja – ob die Berichte.*\n.*quiet: keine/s],
    ['/settings style:short', /^Eingestellt: style auf short\./],
    ['/settings zone:Nowhere', /^„Nowhere“ ist keine Zeitzone, die hier bekannt ist\. Schreib sie als Europe\/Berlin/],
    ['/status', /^Nichts braucht dich\.\nFeeds: 4 von 4 geht es gut\.\nBerichte der letzten drei Tage:\n/],
    ['/audit', /^Hier wurde noch nichts geändert\./],
    ['/undo', /^Es gibt keine Änderung, die zurückzunehmen wäre\./],
    ['/panel', /^Feeds\n4 von 4 geht es gut\.\n.*Zeitpläne\nEs gibt keinen Zeitplan\./s],
    ['/deliveries', /^Alles wurde zugestellt\./],
    ['/privacy', /^Was über dich gespeichert ist\nÜber dich ist hier nichts gespeichert\./],
    ['/privacy delete workspace', /^Wirklich löschen\?/],
  ])('is answered in German: %s', async (line, answer) => {
    const { tell } = await deskOf('de-AT')
    expect(await tell(line)).toMatch(answer)
  })

  it('reads in German what others changed in another language', async () => {
    const { desk, tell } = await deskOf('de')
    await desk.ask('/settings style:short', { isAdmin: true, language: 'zh' })
    await desk.ask('/feeds remove Quay', { isAdmin: true, language: 'en' })
    expect(await tell('/audit')).toMatch(/2\. Feed Quay entfernt von ana.*\n1\. Eingestellt: style auf short von ana/)
    expect(await tell('/undo')).toMatch(/^Zurückgenommen: Feed Quay entfernt\./)
  })
})

it.each([
  ['zh-TW', '/feeds list', /^4个订阅源：4 正常/],
  ['zh', '/schedule add 每天早上8点', /^已添加日程daily-0800。\n每天08:00 \(.*\)发布，包含全部栏目。\n接下来：/],
  ['fr', '/status', /^Rien ne vous attend\.\nFlux\u00A0: 4 sur 4 vont bien\./],
  ['es', '/settings style:short', /^Ajustado: style a short\./],
])('an admin who reads %s is answered so: %s', async (language, line, answer) => {
  const { tell } = await deskOf(language)
  expect(await tell(line)).toMatch(answer)
})
