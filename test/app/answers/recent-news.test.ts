import { expect, it } from 'vitest'
import { punctualityOf } from '../../../src/app/answers/recent-news.ts'
import { feedHealth } from '../../../src/app/health/feed-health.ts'
import { article } from '../../fakes/articles.ts'
import { newFeedState } from '../../fakes/feed-states.ts'

const now = Date.parse('2025-02-14T06:00:00Z')
const minute = 60_000
const feedOf = (name: string) => ({
  feed: `https://${name}.test/rss`,
  outlet: { name, country: null, owner: null, stateMedia: false },
  language: null,
  section: null,
})

/** Articles of a feed that came so many minutes after they were published, each in a poll of its own. */
function articlesOf(name: string, lags: readonly number[]) {
  const { feed, outlet } = feedOf(name)
  return lags.map((lag, index) => {
    const seenAt = now - 600 * minute + index * 30 * minute
    return article({
      id: `${name}${index}`,
      title: 'News',
      feed,
      outlet: outlet.name,
      publishedAt: seenAt - lag * minute,
      seenAt,
      datedBy: 'feed',
    })
  })
}

it('is the middle of how late articles came, without those of the first reading, of outlets that tell enough', () => {
  const stories = [{ id: 's', articles: [...articlesOf('Quay', [5_000, 10, 30, 20]), ...articlesOf('Port', [5_000, 10])] }]
  expect(punctualityOf(stories, [])).toEqual([{ outlet: 'Quay', medianMs: 20 * minute }])
})

it('names an outlet as unread where all of its feeds fail, and not where one is read', () => {
  const failing = { ...newFeedState(''), polledAt: now, failures: 1, failure: { reason: 'timeout', detail: 'no answer' } as const }
  const well = { ...newFeedState(''), polledAt: now, succeededAt: now }
  const health = [
    feedHealth(feedOf('Quay'), failing, now),
    feedHealth(feedOf('Port'), failing, now),
    feedHealth({ ...feedOf('Port'), feed: 'https://port.test/2' }, well, now),
  ]
  expect(punctualityOf([], health)).toEqual([{ outlet: 'Quay', medianMs: null }])
})
