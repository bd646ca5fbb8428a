import { expect, it } from 'vitest'
import { correctBriefings } from '../../../src/app/answers/correct-briefings.ts'
import type { Article } from '../../../src/articles/article.ts'
import type { Source } from '../../../src/briefing/briefing.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { newFeedState } from '../../fakes/feed-states.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { hourMs, noon, openDesk, type TestDesk } from '../desk.ts'

const told = 'The port of Hamburg stood still on Friday as 4,000 dock workers went on strike, the operator HHLA said.'
const now = told.replace('4,000', '1,500')

/** A posted briefing whose first story rests on one article, which is as its outlet has it at noon. */
async function posted({ store, publish }: TestDesk): Promise<{ readonly id: string; readonly article: Article }> {
  await publish({ outlet: 'Port', story: 'a', title: 'Hamburg port halts as dock workers strike', text: told })
  const [article] = await store.articles('one', { from: 0, to: noon })
  const sample = sampleBriefing()
  const [section] = sample.sections
  const [story] = section?.stories ?? []
  if (!article || !section || !story) throw new Error('The desk has an article, and the sample a story')
  const sentences = [{ text: told, language: 'en', citations: [{ source: 1, article: article.id, passage: told }] }] as const
  const sections = [{ ...section, stories: [{ ...story, sentences, figures: [], quotes: [] }] }]
  const sources = sample.sources.map((source) => (source.number === 1 ? sourceOf(article, 1) : source))
  await store.saveBriefing({ ...sample, id: 'b1', workspace: 'one', channel: 'news', madeAt: noon, sections, sources }, null)
  return { id: 'b1', article }
}

function sourceOf({ id, title, url, language, publishedAt }: Article, number: number): Source {
  return { number, article: id, outlet: 'Port', stateMedia: false, title, url, language, publishedAt }
}

it('finds what a rewritten article no longer bears out, and keeps it for the briefing that said it', async () => {
  const desk = await openDesk()
  const { id, article } = await posted(desk)
  const state = { ...newFeedState(article.feed), polledAt: noon + hourMs, nextPollAt: noon + hourMs }
  await desk.store.savePoll(state, [{ ...article, text: now }], noon + hourMs)
  await correctBriefings(desk.store, 'one', noon, noon + hourMs)
  const found = await desk.store.corrections('one', id)
  expect(found).toMatchObject([{ text: told, reason: 'rewritten', outlet: 'Port', now, shortId: 't1' }])
  expect(await desk.store.correctionsFound('one', 'news', { from: noon, to: noon + hourMs })).toEqual(found)
  const posted1 = await desk.store.briefing('one', id)
  if (!posted1) throw new Error('The briefing is kept')
  expect(JSON.stringify(briefingView(posted1, found))).toContain('Corrected since this was posted')
  expect(JSON.stringify(briefingView({ ...posted1, corrections: found }))).toContain('Corrections')
})

it('finds what two outlets rewrote, one after the other', async () => {
  const desk = await openDesk()
  const { id, article } = await posted(desk)
  await desk.publish({ outlet: 'Quay', story: 'a', title: 'Dock workers strike in Hamburg', text: told })
  const other = (await desk.store.articles('one', { from: 0, to: noon })).find((one) => one.id !== article.id)
  const briefing = await desk.store.briefing('one', id)
  if (!other || !briefing) throw new Error('Both outlets tell it')
  const citations = [
    { source: 1, article: article.id, passage: told },
    { source: 2, article: other.id, passage: told },
  ] as const
  const sections = briefing.sections.map((section) => ({
    ...section,
    stories: section.stories.map((story) => ({ ...story, sentences: [{ text: told, language: 'en', citations }] })),
  }))
  const sources = briefing.sources.map((source) => (source.number === 2 ? sourceOf(other, 2) : source))
  await desk.store.saveBriefing({ ...briefing, id: 'b2', sections, sources }, null)
  for (const [index, one] of [article, other].entries()) {
    const at = noon + (index + 1) * hourMs
    await desk.store.savePoll({ ...newFeedState(one.feed), polledAt: at, nextPollAt: at }, [{ ...one, text: now }], at)
    await correctBriefings(desk.store, 'one', at - hourMs, at)
  }
  expect(await desk.store.corrections('one', 'b2')).toMatchObject([{ text: told, reason: 'rewritten', now }])
})

it('finds nothing where nothing was rewritten', async () => {
  const desk = await openDesk()
  const { id } = await posted(desk)
  expect(await correctBriefings(desk.store, 'one', noon, noon + hourMs)).toEqual([])
  expect(await desk.store.corrections('one', id)).toEqual([])
})
