import { expect, it } from 'vitest'
import { answerQuestion } from '../../../src/app/answers/ask.ts'
import type { FoundArticle } from '../../../src/app/ports.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article } from '../../fakes/articles.ts'

const now = Date.parse('2025-02-13T18:00:00Z')
const dayMs = 86_400_000
const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })

/** A store that finds everything in the window, in its order. */
function making(found: readonly FoundArticle[]) {
  const asked: number[] = []
  const search = async (_: string, __: unknown, { from }: { readonly from: number }, limit: number) => {
    asked.push(limit)
    return found.filter((one) => one.article.publishedAt > from).slice(0, limit)
  }
  return { asked, making: { store: { search }, clock: { now: () => now }, frequencies } }
}

const request = { workspace: 'one', from: now - 30 * dayMs, zone: 'UTC', language: 'en' }
const found = (title: string, text: string, daysAgo: number): FoundArticle => ({
  article: article({ title, text, publishedAt: now - daysAgo * dayMs }),
  story: 's1',
  score: 1,
})

it('reads what is fresh, however many older articles have more of the words', async () => {
  const older = Array.from({ length: 200 }, (_, n) =>
    found(`Peru earthquake drill ${n}`, 'Peru held a drill for an earthquake.', 10 + n / 100),
  )
  const fresh = found('Earthquake in Peru', 'An earthquake killed 37 people in Peru, the civil defence said.', 1)
  const asked = await answerQuestion({ ...request, question: 'how many died in the Peru earthquake?' }, making([...older, fresh]).making)
  expect(asked.kind === 'answered' && asked.answer.sentences[0].text).toContain('37')
})

it('asks the store nothing where the question says nothing', async () => {
  const { asked, making: one } = making([])
  expect(await answerQuestion({ ...request, question: 'what?' }, one)).toEqual({ kind: 'unanswered', stories: [] })
  expect(asked).toEqual([])
})
