import { expect, it } from 'vitest'
import { toldBefore } from '../../../src/app/answers/told-before.ts'
import type { Telling } from '../../../src/app/ports.ts'
import { storiesOf } from '../../../src/briefing/briefing.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, story } from '../../fakes/articles.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
const upTo = Date.parse('2025-02-13T06:00:00Z')
const today = story(
  article({
    title: 'Macron sends divers to Crete ferry',
    text: 'French President Emmanuel Macron sent divers to the ferry off Crete.',
    publishedAt: upTo + 1,
  }),
)
const sentence = (text: string) => ({ text, language: 'en', citations: [{ source: 1, article: 'a', passage: text }] }) as const

/** What the story is to a channel that was told this of it. */
async function kindAfter(more: Partial<Telling['story']>, others: Telling['others'] = []): Promise<string | undefined> {
  const [sample] = storiesOf(sampleBriefing())
  if (!sample) throw new Error('The sample briefing tells a story')
  const plain = {
    ...sample,
    headline: sentence('Ferry sinks off Crete'),
    sentences: [],
    figures: [],
    quotes: [],
    status: { kind: 'new' },
  } as const
  const telling = { story: { ...plain, ...more }, others, briefing: 'b1', madeAt: upTo, upTo }
  return (await toldBefore([today], new Map([[today.id, telling]]), frequencies)).get(today.id)?.kind
}

it('is an update where somebody takes part of whom the channel was not told', async () => {
  expect(await kindAfter({})).toBe('update')
})

it('is none of what the channel was told as new, or of a story that was merged with it since', async () => {
  const about = sentence('Emmanuel Macron sends divers.')
  const status = { kind: 'update', since: 0, changes: [{ kind: 'name', name: 'Emmanuel Macron', about }] } as const
  expect(await kindAfter({ status })).toBe('running')
  const [other] = storiesOf(sampleBriefing())
  if (!other) throw new Error('The sample briefing tells a story')
  expect(await kindAfter({}, [{ ...other, sentences: [about] }])).toBe('running')
})
