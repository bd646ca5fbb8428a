import { expect, it } from 'vitest'
import type { Answer } from '../../../src/briefing/questions/answer.ts'
import { askedView } from '../../../src/delivery/views/asked-view.ts'
import { article } from '../../fakes/articles.ts'

const now = Date.parse('2025-02-13T18:00:00Z')
const asked = { question: 'who @everyone?', from: now - 86_400_000, now, zone: 'UTC', language: 'en' }
const one = article({ title: 'Bridge closed' })
const answer: Answer = {
  ...{ question: asked.question, language: 'en', zone: 'UTC', madeAt: now },
  sentences: [
    { text: 'The bridge was closed.', language: 'en', citations: [{ source: 1, article: one.id, passage: 'The bridge was closed' }] },
  ],
  sources: [
    {
      ...{ number: 1, article: one.id, outlet: 'The Meridian', stateMedia: false, title: one.title, url: one.url },
      ...{ language: 'en', publishedAt: one.publishedAt },
    },
  ],
}

it('an answer is shown to all, each sentence with its receipts, its sources, and its stories to open', () => {
  const reply = askedView(asked, { kind: 'answered', answer, stories: [{ story: 's1', article: one }] })
  expect(reply.audience).toBe('channel')
  expect(reply.summary).toBe('The bridge was closed.')
  const blocks = reply.parts.flatMap((part) => part.blocks)
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'sources', 'paragraph', 'actions'])
  expect(JSON.stringify(blocks[1])).toContain('citation')
  const alone = askedView(asked, { kind: 'answered', answer, stories: [] }).parts.flatMap((part) => part.blocks)
  expect(alone.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'sources', 'paragraph'])
})

it('that nothing answers is said to whoever asked, with what tells of it', () => {
  const reply = askedView(asked, { kind: 'unanswered', stories: [{ story: 's1', article: one }] })
  expect(reply.audience).toBe('caller')
  expect(reply.summary).toBe('No article that was read answers “who @everyone?”.')
  expect(JSON.stringify(reply.parts)).toContain('Bridge closed')
  expect(JSON.stringify(reply.parts[0])).toContain(reply.summary)
  expect(askedView(asked, { kind: 'unanswered', stories: [] }).parts).toHaveLength(1)
})
