import { expect, it } from 'vitest'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { timelineView } from '../../../src/delivery/views/timeline-view.ts'

function article(title: string, outlet: string, published: string): FollowedArticle {
  const publishedAt = Date.parse(published)
  const seen = { publishedAt, seenAt: publishedAt, updatedAt: null, datedBy: 'feed' } as const
  const outletOf = { name: outlet, country: null, owner: null, stateMedia: false }
  return {
    id: title,
    url: `https://news.example/${title}`,
    feed: 'f',
    title,
    text: '',
    language: 'en',
    authors: [],
    section: null,
    outlet: outletOf,
    ...seen,
  }
}

const headings = (reply: Reply) =>
  reply.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.kind === 'heading' ? block.spans.map((span) => ('text' in span ? span.text : '')) : []))

const story = {
  id: 's-1',
  articles: [
    article('quake', 'Daily', '2025-02-12T22:30Z'),
    article('rescue', 'Post', '2025-02-13T05:00Z'),
    article('inquiry', 'Daily', '2025-02-20T05:00Z'),
  ],
}

it('tells a story day by day in the reader’s zone', () => {
  expect(headings(timelineView(story, { zone: 'UTC', language: 'en' }))).toEqual([
    'quake',
    'Wednesday, 12 February 2025',
    'Thursday, 13 February 2025',
    'Thursday, 20 February 2025',
  ])
  expect(headings(timelineView(story, { zone: 'Europe/Berlin', language: 'en' }))).toHaveLength(4)
  expect(headings(timelineView(story, { zone: 'Asia/Tokyo', language: 'en' }))).toEqual([
    'quake',
    'Thursday, 13 February 2025',
    'Thursday, 20 February 2025',
  ])
})

it('counts articles and outlets', () => {
  expect(timelineView(story, { zone: 'UTC', language: 'en' }).parts[0]?.blocks[1]).toMatchObject({
    spans: [{ text: '3 articles · 2 outlets: Daily and Post' }],
  })
})

it('names a story by its id where its articles are forgotten', () => {
  expect(headings(timelineView({ id: 's-9', articles: [] }, { zone: 'UTC', language: 'en' }))).toEqual(['s-9'])
})
