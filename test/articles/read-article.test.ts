import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { articleFrom } from '../../src/articles/read-article.ts'
import type { Entry } from '../../src/feeds/feed.ts'

const seenAt = Date.UTC(2025, 1, 12, 12)
const feed = { url: 'https://example.org/feed', language: 'en-GB' }
const entry: Entry = {
  guid: null,
  url: 'https://example.org/a?utm_source=rss',
  titleHtml: 'Fish &amp; <b>chips</b>',
  summaryHtml: '<p>Short.</p>',
  contentHtml: '',
  publishedAt: seenAt - 1_000,
  updatedAt: null,
  authors: ['Ann &amp; Bob', ' '],
  categories: [],
}

describe('articleFrom', () => {
  it('reads an entry whole', () => {
    expect(articleFrom(entry, feed, seenAt)).toEqual({
      // printf 'https://example.org/a' | sha256sum
      id: 'b5b10dd0429e69ac',
      url: 'https://example.org/a',
      feed: 'https://example.org/feed',
      title: 'Fish & chips',
      text: 'Short.',
      language: 'en',
      authors: ['Ann & Bob'],
      publishedAt: seenAt - 1_000,
      datedBy: 'feed',
      updatedAt: null,
      seenAt,
    })
  })

  it('takes the content where it is fuller than the summary', () => {
    expect(articleFrom({ ...entry, contentHtml: '<p>A longer text.</p>' }, feed, seenAt)).toMatchObject({ text: 'A longer text.' })
    expect(articleFrom({ ...entry, contentHtml: '<p>No</p>' }, feed, seenAt)).toMatchObject({ text: 'Short.' })
  })

  it('makes a title of the first sentence where there is none', () => {
    expect(articleFrom({ ...entry, titleHtml: ' ', summaryHtml: 'One thing. Another.' }, feed, seenAt)).toMatchObject({
      title: 'One thing.',
    })
  })

  it('cuts such a title after a whole word, as a feed’s', () => {
    const { title } = z
      .object({ title: z.string() })
      .parse(articleFrom({ ...entry, titleHtml: '', summaryHtml: 'word '.repeat(500) }, feed, seenAt))
    expect(title.length).toBeLessThanOrEqual(512)
    expect(title).toMatch(/ word…$/)
  })

  it.each([
    [{ url: null }, 'no-address'],
    [{ url: 'javascript:1' }, 'no-address'],
    [{ titleHtml: '<img>', summaryHtml: '' }, 'no-title'],
  ] as const)('leaves out %j: %s', (change, left) => {
    expect(articleFrom({ ...entry, ...change }, feed, seenAt)).toEqual({ left })
  })

  it.each([
    [null, seenAt, 'first-seen'],
    [0, seenAt, 'first-seen'],
    [Number.NaN, seenAt, 'first-seen'],
    [seenAt + 60_000, seenAt, 'feed'],
    [seenAt + 86_400_000, seenAt, 'clamped'],
  ] as const)('dates %j at the moment it was seen: %s', (publishedAt, at, datedBy) => {
    expect(articleFrom({ ...entry, publishedAt }, feed, seenAt)).toMatchObject({ publishedAt: at, datedBy })
  })

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['zh_TW', 'zh'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['iw', 'he'],
    ['in', 'id'],
    ['ji', 'yi'],
    ['und', 'en'],
    ['English', 'en'],
  ])('takes a feed’s language of %j for %s', (said, language) => {
    expect(articleFrom(entry, { ...feed, language: said }, seenAt)).toMatchObject({ language })
  })

  it('detects the language where the feed names none', () => {
    const summaryHtml = 'Der Bundestag hat am Mittwoch über den Haushalt beraten.'
    expect(articleFrom({ ...entry, summaryHtml }, { ...feed, language: null }, seenAt)).toMatchObject({ language: 'de' })
  })

  it('believes a long text over its feed, and the feed over a short one', () => {
    const german = 'Der Bundestag hat am Mittwoch über den Haushalt beraten und ihn dann verabschiedet. '
    expect(articleFrom({ ...entry, summaryHtml: german }, feed, seenAt)).toMatchObject({ language: 'en' })
    expect(articleFrom({ ...entry, summaryHtml: german.repeat(10) }, feed, seenAt)).toMatchObject({ language: 'de' })
  })
})
