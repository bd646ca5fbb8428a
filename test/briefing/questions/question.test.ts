import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion, saysWhen, saysWhy } from '../../../src/briefing/questions/question.ts'
import { cpuMs } from '../../cpu-ms.ts'

describe('a question', () => {
  it.each([
    ['how many people died in the quake?', 'en', 'count', 'died in the quake'],
    ['death toll of the quake', 'en', 'count', 'death toll of the quake'],
    ['how many days was the road shut', 'en', 'span', 'was the road shut'],
    ['how long will it take', 'en', 'span', 'will it take'],
    ['how much does Europe spend on defence?', 'en', 'price', 'Europe spend on defence'],
    ['how much snow fell in Maine', 'en', 'amount', 'snow fell in Maine'],
    ['what share of voters stayed at home', 'en', 'share', 'voters stayed at home'],
    ['who called the talks off', 'en', 'who', 'called the talks off'],
    ['when is the summit', 'en', 'when', 'is the summit'],
    ['in which city was it', 'en', 'where', 'was it'],
    ['what did Macron say about Ukraine', 'en', 'said', 'Macron about Ukraine'],
    ['why was the flight cancelled', 'en', 'why', 'was the flight cancelled'],
    ['is there a ceasefire', 'en', 'open', 'a ceasefire'],
    ['wann trifft Trump Putin?', 'de', 'when', 'trifft Trump Putin'],
    ['was sagt Putin zur Ukraine', 'de', 'said', 'Putin zur Ukraine'],
    ['wie viel kostet die Brücke?', 'de', 'price', 'kostet die Brücke'],
    ['combien de temps a duré l’appel', 'fr', 'span', 'l’appel'],
    ['où a eu lieu le séisme ?', 'fr', 'where', 'a eu lieu le séisme'],
    ['¿Cuántos muertos hubo en el terremoto?', 'es', 'count', 'muertos hubo en el terremoto'],
    ['chi ha vinto le elezioni?', 'it', 'who', 'ha vinto le elezioni'],
    ['почему закрыли мост', 'ru', 'why', 'закрыли мост'],
    ['скільки людей загинуло', 'uk', 'count', 'загинуло'],
    ['كم عدد القتلى في الزلزال؟', 'ar', 'count', 'القتلى في الزلزال'],
    ['特朗普和普京谈了多久', 'zh', 'span', '特朗普和普京谈'],
    ['¿Cuánto duró la llamada?', 'es', 'span', 'la llamada'],
    ['скільки тривала розмова', 'uk', 'span', 'розмова'],
    ['le violon il vaut combien', 'fr', 'price', 'le violon vaut'],
    ['when do the trains run on the line where cable was stolen', 'en', 'when', 'the trains run on the line where cable was stolen'],
    ['est-ce que la femme qui a tué le loup est libre', 'fr', 'open', 'la femme qui a tué le loup libre'],
    ['do you know when the summit starts', 'en', 'when', 'you know the summit starts'],
    ['what’s new?', 'en', 'news', ''],
    ['any news on the sanctions', 'en', 'news', 'sanctions'],
    ['what do you have on us', 'en', 'open', 'you have on us'],
    ['tell me about us', 'en', 'news', 'us'],
    ['what happened in Bamako yesterday', 'en', 'news', 'Bamako yesterday'],
    ['what happened to the ferry', 'en', 'open', 'to the ferry'],
    ['was ist in China los?', 'de', 'news', 'China'],
    ['quoi de neuf en Chine ?', 'fr', 'news', 'Chine'],
    ['¿qué pasó en Valencia?', 'es', 'news', 'Valencia'],
    ['¿qué pasó con el puente?', 'es', 'open', 'con el puente'],
    ['cosa succede in Ucraina', 'it', 'news', 'Ucraina'],
    ['что нового в Европе', 'ru', 'news', 'Европе'],
    ['що сталося в Харкові', 'uk', 'news', 'Харкові'],
    ['ما آخر أخبار غزة', 'ar', 'news', 'غزة'],
    ['中国有什么新闻', 'zh', 'news', '中国'],
  ])('%s', (text, language, wanted, matter) => {
    expect(readQuestion(text, 'en')).toMatchObject({ wanted, language, matter, isAsked: true })
  })

  it('is none where nothing asks', () => {
    expect(readQuestion('chip sanctions', 'en')).toMatchObject({ wanted: 'open', matter: 'chip sanctions', isAsked: false })
    expect(readQuestion('chip sanctions?', 'en').isAsked).toBe(true)
  })

  it.each([
    ['how many soldiers left', 'soldiers'],
    ['who coaches the team', 'coaches'],
    ['what did the queen say about it', 'queen'],
    ['how many', ''],
  ])('has a word that comes next: %s', (text, next) => {
    expect(readQuestion(text, 'en').next).toBe(next)
  })

  it('in words of two languages is in the reader’s', () => {
    expect(readQuestion('was will Putin', 'de').language).toBe('de')
    expect(readQuestion('Trump?', 'fr').language).toBe('fr')
  })

  it('of any letters is read at once, and never throws', async () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('how', 'many', 'what', 'did', 'say', 'combien', 'de', 'сколько', '多少', 'من', '?'), fc.string()),
      { maxLength: 60 },
    )
    fc.assert(fc.property(words, fc.constantFrom('en', 'de', 'zh', 'xx'), (some, language) => void readQuestion(some.join(' '), language)))
    const long = 'what did '.repeat(2_000)
    const once = await cpuMs(() => readQuestion(long, 'en'))
    expect(await cpuMs(() => readQuestion(`${long}${long}`, 'en'))).toBeLessThan(8 * once + 50)
  })
})

it.each([
  ['The road was shut because of a landslide.', 'en', true],
  ['The road was shut after the match.', 'en', false],
  ['Die Straße wurde wegen eines Erdrutsches gesperrt.', 'de', true],
  ['La route est fermée en raison d’un éboulement.', 'fr', true],
  ['Дорогу закрыли из-за оползня.', 'ru', true],
  ['道路因山体滑坡关闭。', 'zh', true],
])('%s says why: %s %s', (text, language, says) => {
  expect(saysWhy(text, language)).toBe(says)
})

it.each([
  ['They meet at the weekend.', 'en', true],
  ['Troops leave by the end of 2021.', 'en', true],
  ['They meet in Rome.', 'en', false],
  ['Ende 2026 ist es fertig.', 'de', true],
  ['C’est prévu à la fin de l’année.', 'fr', true],
  ['Abre la semana próxima.', 'es', true],
  ['Apre la prossima settimana.', 'it', true],
  ['Откроют весной.', 'ru', true],
  ['Відкриють восени.', 'uk', true],
  ['يفتتح الأسبوع المقبل.', 'ar', true],
  ['将于下周开放。', 'zh', true],
])('whether it says when: %s', (text, language, says) => {
  expect(saysWhen(text, language)).toBe(says)
})
