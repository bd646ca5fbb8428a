import { describe, expect, it } from 'vitest'
import { conceptsOf, saidIn } from '../../../src/app/answers/question-concepts.ts'
import { askingOf } from '../../../src/briefing/questions/asking.ts'
import { holdsAnswer } from '../../../src/briefing/questions/holds-answer.ts'
import { readQuestion } from '../../../src/briefing/questions/question.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article } from '../../fakes/articles.ts'

function askingFor(text: string) {
  const question = readQuestion(text, 'en')
  return askingOf(question, conceptsOf(question, createDocumentFrequencies({ documents: 100, terms: {} })), saidIn)
}

describe('a text holds', () => {
  it.each([
    ['how many were killed?', 'Fourteen people were killed.', true],
    ['how many were killed?', 'People were killed in the harbour.', false],
    ['how many were killed?', 'The search took 14 days.', false],
    ['how long was the search?', 'The search took 14 days.', true],
    ['how long do permits take?', 'Permits take up to 45 working days.', true],
    ['how much did the bridge cost?', 'The bridge cost €4 million.', true],
    ['how much did the bridge cost?', 'The bridge has four lanes.', false],
    ['what share of voters stayed at home?', 'Some 40% stayed at home.', true],
    ['when was it?', 'It was on 12 February.', true],
    ['when was it?', 'It was a surprise.', false],
    ['where is the summit in Asia?', 'The summit is in Hanoi.', true],
    ['where is the summit?', 'The summit is over.', false],
    ['who met Emmanuel Macron?', 'Emmanuel Macron met Olaf Scholz.', true],
    ['who met Emmanuel Macron?', 'Emmanuel Macron met reporters.', false],
    ['why was it shut?', 'It was shut because of cracks.', true],
    ['why was it shut?', 'It was shut on Friday.', false],
    ['when is the fair?', 'The fair is at the weekend.', true],
    ['how long are the talks?', 'The talks last until Sunday.', true],
    ['how long are the talks?', 'The talks last until both agree.', false],
    ['who is Gitanas Nauseda?', 'Lithuanian President Gitanas Nauseda spoke.', true],
    ['who is Gitanas Nauseda?', 'Emmanuel Macron met Gitanas Nauseda.', true],
    ['who is Gitanas Nauseda?', 'Emmanuel Macron spoke.', true],
    ['what do protesters want?', 'Protesters demand a vote.', true],
  ])('what %s wants: %s %s', (question, text, holds) => {
    const one = article({ title: 'News', text })
    expect(holdsAnswer(text, one, askingFor(question)) >= 0.5).toBe(holds)
  })

  it('says of somebody whom the article names who that is, or nothing', () => {
    const one = article({ title: 'News', text: 'Lithuanian President Gitanas Nauseda met Emmanuel Macron. Emmanuel Macron spoke.' })
    const asking = askingFor('who is Gitanas Nauseda?')
    const [office, other] = ['Lithuanian President Gitanas Nauseda met Emmanuel Macron.', 'Emmanuel Macron spoke.']
    expect([holdsAnswer(office, one, asking), holdsAnswer(other, one, asking)]).toEqual([1, 0])
  })
})
