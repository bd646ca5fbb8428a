import type { PollResult } from '../../app/polling/poll-feeds.ts'
import type { Store } from '../../app/ports.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { dayMs } from '../../feeds/milliseconds.ts'

const windowMs = 400 * dayMs

/** Everything that was decided for a briefing: what was read, which story each article is in, what was written, and what was left out. */
export async function briefingRecord(briefing: Briefing, results: readonly PollResult[], store: Store) {
  const window = { from: briefing.window.to - windowMs, to: briefing.window.to }
  const [articles, stories] = await Promise.all([store.articles(briefing.workspace, window), store.stories(briefing.workspace, window)])
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((article) => [article.id, story.id] as const)))
  return {
    briefing,
    feeds: results.map((result) => feedRecord(result)),
    articles: articles.map(({ id, url, title, outlet, language, publishedAt, datedBy, feed }) => ({
      id,
      url,
      title,
      outlet: outlet.name,
      language,
      publishedAt: new Date(publishedAt).toISOString(),
      datedBy,
      feed,
      story: storyOf.get(id) ?? null,
    })),
  }
}

function feedRecord(result: PollResult) {
  switch (result.kind) {
    case 'unchanged':
      return { feed: result.feed, outcome: 'unchanged' }
    case 'failed':
      return { feed: result.feed, outcome: 'failed', ...result.failure }
    case 'read':
      return {
        feed: result.feed,
        outcome: 'read',
        format: result.document.format,
        entries: result.document.entries,
        articles: result.articles,
        left: result.left,
        notes: result.document.notes,
      }
  }
}
