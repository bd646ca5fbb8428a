import { describe, expect, it } from 'vitest'
import { conceptsOf, saidIn } from '../../../src/app/answers/question-concepts.ts'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import { answerOf } from '../../../src/briefing/questions/answer.ts'
import { answeringLines, lookAt } from '../../../src/briefing/questions/answering-lines.ts'
import { askingOf } from '../../../src/briefing/questions/asking.ts'
import { readQuestion } from '../../../src/briefing/questions/question.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article } from '../../fakes/articles.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
const now = Date.parse('2025-02-13T18:00:00Z')

function answer(asked: string, articles: readonly FollowedArticle[], language = 'en') {
  const question = readQuestion(asked, language)
  const writing = { frequencies, language, reading: { now, zone: 'UTC' } }
  const asking = askingOf(question, conceptsOf(question, frequencies), saidIn)
  const lines = articles.flatMap((one) => answeringLines(lookAt(one, asking), asking, writing))
  return answerOf(
    lines.toSorted((a, b) => b.score - a.score),
    { question: asked, language, zone: 'UTC', madeAt: now },
    writing,
  )
}

const quake = (outlet: string, dead: number, more: Parameters<typeof article>[0] = { title: `Earthquake in Peru kills ${dead}` }) =>
  article({ outlet, text: `An earthquake in the south of Peru killed ${dead} people on Thursday, the civil defence said.`, ...more })

const asked = 'how many people died in the earthquake in Peru?'

describe('an answer', () => {
  it('holds a sentence once, with the receipts of those who say the same', () => {
    const found = answer(asked, [quake('Quay', 37), quake('Ledger', 37)])
    expect(found?.sentences.map(({ text }) => text)).toEqual([
      'An earthquake in the south of Peru killed 37 people on Thursday, the civil defence said.',
    ])
    expect(found?.sources.map(({ outlet }) => outlet).toSorted()).toEqual(['Ledger', 'Quay'])
  })

  it('cites nobody who counts otherwise', () => {
    const found = answer(asked, [quake('Quay', 37), quake('Ledger', 12)])
    for (const { text, citations } of found?.sentences ?? [])
      for (const { passage } of citations) expect(passage).toContain(text.includes('37') ? '37' : '12')
  })

  it('is of the freshest, of those in the reader’s language, and of those whom no state holds', () => {
    const [first] =
      answer(asked, [quake('Quay', 12, { title: 'Earthquake in Peru', publishedAt: now - 5 * 86_400_000 }), quake('Ledger', 37)])
        ?.sentences ?? []
    expect(first?.text).toContain('37')
    const state = quake('Herald', 12, { title: 'Earthquake in Peru', stateMedia: true })
    expect(answer(asked, [state, quake('Ledger', 37)])?.sentences[0]?.text).toContain('37')
    expect(answer(asked, [state])?.sentences[0]?.text).toContain('12')
  })

  it('is of those in the language that it was asked in, whatever the reader’s', () => {
    const french = article({
      ...{ outlet: 'Quotidien', language: 'fr', title: 'Séisme au Pérou : 37 morts' },
      text: 'Un séisme a tué 37 personnes jeudi dans le sud du Pérou, selon la protection civile.',
    })
    const found = answer('combien de personnes ont été tuées dans le séisme au Pérou ?', [quake('Ledger', 12), french], 'de')
    expect(found?.sentences[0]?.language).toBe('fr')
  })

  it('is none where no line holds what is asked', () => {
    expect(answer('how many people were hurt in the earthquake in Peru?', [quake('Quay', 37)])).toBeUndefined()
    expect(answer('why was there an earthquake in Peru?', [quake('Quay', 37)])).toBeUndefined()
    expect(answer('which people?', [quake('Quay', 37)])).toBeUndefined()
    expect(answer(asked, [])).toBeUndefined()
  })

  it('is never of a guide or a quiz', () => {
    const guide = article({
      title: 'How to survive an earthquake in Peru: a guide',
      text: 'An earthquake in Peru killed 37 people in 2007.',
    })
    expect(answer(asked, [guide])).toBeUndefined()
  })
})
