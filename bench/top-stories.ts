import { fragmentOf, storyLikeness } from '../src/stories/ranking/fragment-of.ts'
import type { Story } from '../src/stories/story.ts'
import type { LabelledNews } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { alike, ranked } from './ranked.ts'

/**
 * How many of the ten highest stories that a briefing may tell, by two voices or more and none a fragment of one above it, hold reports
 * of one event only, and two thirds of those that there are. Of a day kept aside it does not say which.
 */
export function topStoriesRow(news: LabelledNews, found: readonly Story[], baseline: readonly Story[]): QualityRow {
  const faults = faultsOfTop(news, found)
  return {
    task: 'stories',
    set: news.name,
    measure: 'whole among the ten highest',
    figure: TOP - faults.length,
    target: TOP,
    baseline: TOP - faultsOfTop(news, baseline).length,
    detail: news.isKeptAside ? '' : faults.join('; '),
  }
}

const TOP = 10

function faultsOfTop(news: LabelledNews, found: readonly Story[]): readonly string[] {
  const eventOf = new Map(news.articles.map(({ id }, i) => [id, news.stories[i] ?? null]))
  const sizes = Map.groupBy(news.stories, (event) => event)
  return highest(found).flatMap((story, rank) => {
    const events = Map.groupBy(story.articles, ({ id }) => eventOf.get(id) ?? null)
    const told = [...events].filter(([event]) => event !== null).sort(([, a], [, b]) => b.length - a.length)
    const [event, members] = told[0] ?? [null, []]
    if (event === null) return [`${rank + 1}: no event`]
    if (told.length > 1) return [`${rank + 1}: ${told.map(([name]) => name).join(' with ')}`]
    if (story.articles.length > 1.5 * members.length) return [`${rank + 1}: ${event} with items of no event`]
    const all = sizes.get(event)?.length ?? 0
    return 3 * members.length < 2 * all ? [`${rank + 1}: ${event}, ${members.length} of ${all}`] : []
  })
}

const likeness = (story: Story, other: Story) => storyLikeness(story, other, alike)

/** What is told as a story of its own: a fragment stands in a line beside what it is a fragment of. */
function highest(found: readonly Story[]): readonly Story[] {
  const own: Story[] = []
  for (const { story, reasons } of ranked(found)) {
    if (own.length === TOP) break
    const isOfSeveral = reasons.some((reason) => reason.kind === 'voices' && reason.count > 1)
    if (isOfSeveral && fragmentOf(story, own, likeness) === undefined) own.push(story)
  }
  return own
}
