import type { FollowedArticle } from '../../articles/article.ts'
import { type DayOfNews, newsChart } from '../../delivery/charts/coverage-chart.ts'
import { type Punctuality, punctualityChart } from '../../delivery/charts/punctuality-chart.ts'
import type { Picture } from '../../delivery/reply/reply.ts'
import { sectionNameIn } from '../../delivery/words/section-name.ts'
import type { Section } from '../../sections/section.ts'
import type { Story } from '../../stories/story.ts'
import type { FeedHealth } from '../health/feed-health.ts'
import type { QuietPictures } from '../ports.ts'
import { bestSection, consider } from './consider.ts'

export type NewsShown = { readonly zone: string; readonly language: string }

/** Pictures of a week of news: stories by day and section with the outlets that tell most, and how soon articles are here. */
export async function drawRecentNews(
  stories: readonly Story[],
  { sections, health }: { readonly sections: readonly Section[]; readonly health: readonly FeedHealth[] },
  { zone, language, now }: NewsShown & { readonly now: number },
  pictures: QuietPictures,
): Promise<readonly Picture[]> {
  const news = newsChart(await daysOfNews(stories, sections, language), { zone, language, now, order: sections.map(({ name }) => name) })
  const punctuality = punctualityChart(punctualityOf(stories, health), language)
  const drawn = await Promise.all([news && pictures.drawCoverage(news), punctuality && pictures.drawPunctuality(punctuality)])
  return drawn.filter((picture) => picture !== null)
}

/** Each story in its best section, with the moments of its articles; those that fit none are left out. */
async function daysOfNews(stories: readonly Story[], sections: readonly Section[], language: string): Promise<readonly DayOfNews[]> {
  const names = sections.map(({ name }) => name)
  return (await consider(stories, sections, names)).flatMap(({ story, assignments }) => {
    const best = bestSection(assignments)
    const section = sections.find(({ name }) => name === best)
    if (!section) return []
    const times = story.articles.map(({ publishedAt }) => publishedAt)
    const outlets = story.articles.map(({ outlet }) => outlet.name)
    return [{ story: story.id, section: section.name, title: sectionNameIn(section, language), times, outlets }]
  })
}

/** Fewer articles say nothing. */
const fewestArticles = 3

/** By outlet; an outlet is unread where every feed of it fails. */
export function punctualityOf(stories: readonly Story[], health: readonly FeedHealth[]): readonly Punctuality[] {
  const dated = stories.flatMap(({ articles }) => articles.filter(({ datedBy }) => datedBy === 'feed'))
  const lags = Map.groupBy(afterFirst(dated), ({ outlet }) => outlet.name)
  const read = [...lags].flatMap(([outlet, articles]): readonly Punctuality[] =>
    articles.length < fewestArticles ? [] : [{ outlet, medianMs: median(articles.map(({ seenAt, publishedAt }) => seenAt - publishedAt)) }],
  )
  const feeds = Map.groupBy(health, ({ feed }) => feed.outlet.name)
  const unread = [...feeds].filter(([, all]) => all.every(({ state }) => state === 'failing' || state === 'dead')).map(([outlet]) => outlet)
  return [...read.filter(({ outlet }) => !unread.includes(outlet)), ...unread.map((outlet): Punctuality => ({ outlet, medianMs: null }))]
}

/** What a feed held when it was first read had waited for nobody. */
function afterFirst(articles: readonly FollowedArticle[]): readonly FollowedArticle[] {
  const first = new Map<string, number>()
  for (const { feed, seenAt } of articles) first.set(feed, Math.min(seenAt, first.get(feed) ?? seenAt))
  return articles.filter(({ feed, seenAt }) => seenAt > (first.get(feed) ?? 0))
}

/** The upper one of two in the middle. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
