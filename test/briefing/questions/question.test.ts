import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion, saysWhy } from '../../../src/briefing/questions/question.ts'
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
    ['combien de temps a duré l’appel', 'fr', 'span', 'a duré l’appel'],
    ['où a eu lieu le séisme ?', 'fr', 'where', 'a eu lieu le séisme'],
    ['¿Cuántos muertos hubo en el terremoto?', 'es', 'count', 'muertos hubo en el terremoto'],
    ['chi ha vinto le elezioni?', 'it', 'who', 'ha vinto le elezioni'],
    ['почему закрыли мост', 'ru', 'why', 'закрыли мост'],
    ['скільки людей загинуло', 'uk', 'count', 'загинуло'],
    ['كم عدد القتلى في الزلزال؟', 'ar', 'count', 'القتلى في الزلزال'],
    ['特朗普和普京谈了多久', 'zh', 'span', '特朗普和普京谈'],
  ])('%s', (text, language, wanted, matter) => {
    expect(readQuestion(text, 'en')).toMatchObject({ wanted, language, matter, isAsked: true })
  })

  it('is none where nothing asks', () => {
    expect(readQuestion('chip sanctions', 'en')).toMatchObject({ wanted: 'open', matter: 'chip sanctions', isAsked: false })
    expect(readQuestion('chip sanctions?', 'en').isAsked).toBe(true)
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
