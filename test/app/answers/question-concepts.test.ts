import { expect, it } from 'vitest'
import { conceptsOf, saidIn } from '../../../src/app/answers/question-concepts.ts'
import { metBy } from '../../../src/briefing/questions/concept.ts'
import { readQuestion } from '../../../src/briefing/questions/question.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })

it.each([
  ['who spoke with Putin?', 'Wladimir Putin hat mit ihm telefoniert.', 'de'],
  ['wer sprach mit Putin?', 'He talked to Vladimir Putin.', 'en'],
  ['谁和普京通话', 'He talked to Vladimir Putin.', 'en'],
  ['who was killed in Peru?', 'Двое погибли в Перу.', 'ru'],
  ['why was the summit postponed?', 'تأجيل القمة', 'ar'],
  ['how much did they spend on defence', 'Die Verteidigungsausgaben kosten', 'de'],
])('what %s is about stands in “%s”', (asked, text, language) => {
  const question = readQuestion(asked, 'en')
  const concepts = conceptsOf(question, frequencies)
  expect(concepts.length).toBeGreaterThan(0)
  const met = metBy(concepts, saidIn(text, language))
  expect(met.filter((one) => one > 0).length).toBeGreaterThanOrEqual(Math.ceil(concepts.length / 2))
})

it('a known name is told from what is done and from other words', () => {
  const concepts = conceptsOf(readQuestion('when did Putin buy a zeppelin', 'en'), frequencies)
  expect(concepts.map(({ kind }) => kind)).toEqual(['name', 'deed', 'word'])
})

it('what nobody knows the rarity of weighs as much as a rare word, and no more', () => {
  const [zeppelin] = conceptsOf(readQuestion('which zeppelin', 'en'), frequencies)
  expect(zeppelin?.weight).toBe(5)
})
