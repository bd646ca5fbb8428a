import { isFuller, isTeaser } from '../../articles/copies/fuller-text.ts'
import { dayMs, hourMs } from '../../feeds/milliseconds.ts'
import type { Clock, Fetcher, Store } from '../ports.ts'
import { inTurns } from '../running/in-turns.ts'
import type { DueFullText, FullTextLeft, FullTextOutcome, PageReader } from './full-text.ts'
import type { Robots } from './robots.ts'

/** What reading pages needs of the outside. */
export type PageReading = {
  readonly store: Store
  readonly fetcher: Fetcher
  readonly pages: PageReader
  readonly robots: Robots
  readonly clock: Clock
}

/** Older articles are not looked up: a briefing is about the last days. */
const newForMs = 2 * dayMs
/** Pages of one round: the rest come with the next, so that news does not wait for them. */
const mostPages = 60
const atOnce = 20
/** A page that fails is asked again after one hour, two, and four, and no more. */
const firstRetryMs = hourMs
const mostTries = 4

/** Asks for the pages of articles of which the feed gives but a teaser, where an admin allows it, and keeps their texts. */
export async function readPages(reading: PageReading): Promise<void> {
  const now = reading.clock.now()
  const due = await reading.store.dueFullTexts({ since: now - newForMs, now }, mostPages)
  await inTurns(due, atOnce, async (article) => {
    const outcome = await readPage(article, reading)
    if (outcome) await reading.store.saveFullText(article.id, outcome, reading.clock.now())
  })
}

/** Null where the fetcher was closed meanwhile. */
async function readPage(article: DueFullText, { fetcher, pages, robots, clock }: PageReading): Promise<FullTextOutcome | null> {
  const again = () => left('failed', article.tries + 1 < mostTries ? clock.now() + firstRetryMs * 2 ** article.tries : null)
  if (!isTeaser(article.teaser)) return left('whole')
  const permission = await robots.of(article.url)
  if (permission !== 'allowed') return permission === 'refused' ? left('robots') : again()
  const { etag, lastModified } = article
  const outcome = await fetcher.fetch(article.url, { etag, lastModified, hopesFor: 'page' })
  switch (outcome.kind) {
    case 'stopped':
      return null
    case 'failed':
      return again()
    case 'unchanged':
      return { kind: 'unchanged' }
    case 'fetched': {
      if (outcome.reserved) return left('reserved')
      const page = await pages.read(outcome.bytes, { url: outcome.url, contentType: outcome.contentType })
      if (page.kind === 'failed') return left('no-text')
      if (page.reserved) return left('reserved')
      if (!isFuller(page.text, article)) return left('no-text')
      return { kind: 'taken', text: page.text, etag: outcome.etag, lastModified: outcome.lastModified }
    }
  }
}

function left(reason: FullTextLeft, retryAt: number | null = null): FullTextOutcome {
  return { kind: 'left', reason, retryAt }
}
