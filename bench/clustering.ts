import { basename, join } from 'node:path'
import type { FollowedArticle } from '../src/articles/article.ts'
import type { Story } from '../src/stories/story.ts'
import { type BackgroundCounts, termId } from '../src/stories/words/document-frequencies.ts'
import { readGreatStories } from './great-stories.ts'
import { background, backgroundWithout, baselineGroups, groupsOf, standardOf, storiesFrom, storiesOf } from './groups.ts'
import {
  amongOthers,
  compress,
  inTheirOrder,
  type LabelledNews,
  readDay,
  readFullArticles,
  readOpenings,
  readStoryDay,
  someOf,
  storyDays,
  titlesOf,
} from './labelled-news.ts'
import { type Agreement, bCubed, type Labels, pairwise } from './measures.ts'
import type { QualityRow } from './quality-row.ts'
import type { Source, Sources } from './quality-sources.ts'
import { topStoriesRow } from './top-stories.ts'
import { othersIn } from './unlabelled.ts'

/** How well articles are put together into stories, beside a plain implementation; by kind of input. */
export async function storyRows({ bundled, clustering, summaries, day, material }: Sources): Promise<readonly QualityRow[]> {
  return [
    ...bundledRows(bundled, bundled.found),
    ...measured(readGreatStories(), targets.bundled, null),
    ...(clustering === null ? [] : fullRows(clustering, await othersIn(material))),
    ...(summaries === null ? [] : openingRows(summaries)),
    ...(day === null ? [] : dayRows(await readDay(day.feeds, day.labels))),
    ...(await unseenRows(day, material)),
  ]
}

/** The labelled day, and those of `storyDays`, each with a background that never saw it. */
async function unseenRows(day: Sources['day'], material: string | null): Promise<readonly QualityRow[]> {
  if (material === null || day === null || !day.isTunedOn) return []
  const unseen = [{ ...(await readDay(day.feeds, day.labels)), name: 'labelled day, unseen by the background' }]
  for (const own of storyDays) {
    const news = await readStoryDay(own, join(material, 'newsroom/days'))
    unseen.push({ ...news, name: `${news.name}, unseen by the background` })
  }
  const dates = [basename(day.feeds), ...storyDays.map(({ date }) => date)]
  return unseen.flatMap((news, i) => {
    const counts = backgroundWithout(dates[i] ?? '', material)
    const baseline = baselineGroups(news, counts)
    return [...dayRows(news, { day: NO_TARGET, told: NO_TARGET }, counts, baseline), ...runningRows(news, counts, baseline)]
  })
}

const NO_TARGET: Target = { bCubed: null, pairs: null }

const targets = {
  bundled: { bCubed: null, pairs: null },
  full: { bCubed: 91, pairs: 83 },
  dense: { bCubed: 85, pairs: 66 },
  stream: { bCubed: 84, pairs: 63 },
  lead: { bCubed: 88.5, pairs: 75 },
  titles: { bCubed: 72, pairs: 73 },
  day: { bCubed: 95, pairs: 70 },
  told: { bCubed: 90, pairs: null },
} as const

type Target = { readonly bCubed: number | null; readonly pairs: number | null }

/** Unlabelled articles a day in the stream. */
const othersADay = 355
function bundledRows(news: LabelledNews, found: readonly Story[]): readonly QualityRow[] {
  const groups = groupsOf(news, found)
  const baseline = baselineGroups(news)
  return [...compared(news, groups, baseline, targets.bundled), ...told(news, groups, baseline, targets.bundled)]
}

function fullRows({ path, isTunedOn }: Source, others: readonly FollowedArticle[]): readonly QualityRow[] {
  const full = readFullArticles(path)
  // Numbers were fitted on half of the stories, by a hash of the name.
  const aside = isTunedOn ? (story: string | null) => story !== null && termId(story) % 2 !== 0 : null
  const dense = compress(full, 28)
  return [
    ...measured(full, targets.full, aside),
    ...measured(dense, targets.dense, aside),
    ...(others.length === 0 ? [] : measured(amongOthers(dense, others, othersADay), targets.stream, aside)),
  ]
}

function openingRows({ path, isTunedOn }: Source): readonly QualityRow[] {
  const all = readOpenings(path)
  const last = new Set([...new Set(all.stories)].slice(-300))
  // Numbers were fitted on the other stories, and 800 of three years in one heap are no day that ever was.
  const openings = isTunedOn ? { ...someOf(all, (i) => last.has(all.stories[i] ?? null)), name: `${all.name}, kept aside` } : all
  const titles = { ...titlesOf(openings), name: isTunedOn ? 'headlines only, kept aside' : 'headlines only' }
  return [
    ...measured(openings, targets.lead, null),
    ...measured(titles, targets.titles, null),
    ...measured(inTheirOrder(titles, 28), NO_TARGET, null),
  ]
}

function dayRows(
  day: LabelledNews,
  wanted: { readonly day: Target; readonly told: Target } = targets,
  counts = background,
  baseline = baselineGroups(day, counts),
): readonly QualityRow[] {
  const found = storiesOf(day, 'at-once', counts)
  const groups = groupsOf(day, found)
  return [
    ...compared(day, groups, baseline, wanted.day),
    ...told(day, groups, baseline, wanted.told),
    topStoriesRow(day, found, storiesFrom(day, baseline)),
  ]
}

/** The same articles as a running desk reads them, which keeps what it decided: what joins wrongly draws more after it. */
function runningRows(day: LabelledNews, counts: BackgroundCounts, baseline: Labels): readonly QualityRow[] {
  const news = { ...day, name: `${day.name}, 25 at a time` }
  const groups = groupsOf(news, storiesOf(news, 'few-at-a-time', counts))
  return [...compared(news, groups, baseline, NO_TARGET), ...told(news, groups, baseline, NO_TARGET)]
}

/** Of `aside` stories by themselves, where there are some. */
function measured(news: LabelledNews, target: Target, aside: ((story: string | null) => boolean) | null): readonly QualityRow[] {
  const groups = groupsOf(news, storiesOf(news, 'by-day'))
  const baseline = baselineGroups(news)
  const isScored = news.stories.map((story) => (aside === null ? story !== null : aside(story)))
  const scored = { ...someOf(news, (i) => isScored[i] ?? false), name: aside === null ? news.name : `${news.name}, kept aside` }
  return compared(scored, select(groups, isScored), select(baseline, isScored), target)
}

/** Over the items that belong to a story. */
function told(news: LabelledNews, groups: Labels, baseline: Labels, target: Target): readonly QualityRow[] {
  const isTold = news.stories.map((story) => story !== null)
  const items = { ...someOf(news, (i) => isTold[i] ?? false), name: `${news.name}, items in stories` }
  return compared(items, select(groups, isTold), select(baseline, isTold), target).slice(0, 1)
}

function compared(news: LabelledNews, groups: Labels, baseline: Labels, target: Target): readonly QualityRow[] {
  const standard = standardOf(news)
  const row = (measure: string, agree: (a: Labels, b: Labels) => Agreement, wanted: number | null): QualityRow => {
    const { precision, recall, f1 } = agree(standard, groups)
    return {
      task: 'stories',
      set: news.name,
      measure,
      figure: 100 * f1,
      target: wanted,
      baseline: 100 * agree(standard, baseline).f1,
      detail: `P ${percent(precision)} R ${percent(recall)}, ${standard.length} items`,
    }
  }
  return [row('BCubed F1', bCubed, target.bCubed), row('pairwise F1', pairwise, target.pairs)]
}

function select(labels: Labels, kept: readonly boolean[]): Labels {
  return labels.filter((_, i) => kept[i])
}

function percent(part: number): string {
  return (100 * part).toFixed(1)
}
