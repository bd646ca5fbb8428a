import { expect, it } from 'vitest'
import { feedLinksIn } from '../../src/feeds/discover.ts'

it("reads a page's links against the base that it names", () => {
  const page = '<head><base href="/news/"><base href="/other/"><link rel="alternate" type="application/rss+xml" href="feed.xml"></head>'
  expect(feedLinksIn(page, 'https://paper.test/a/b.html')).toEqual(['https://paper.test/news/feed.xml'])
})

it('reads them against its address where it names none, or none that can be followed', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="feed.xml">'
  expect(feedLinksIn(link, 'https://paper.test/a/b.html')).toEqual(['https://paper.test/a/feed.xml'])
  expect(feedLinksIn(`<base target="_blank"><base href="data:,">${link}`, 'https://paper.test/a/b.html')).toEqual([
    'https://paper.test/a/feed.xml',
  ])
})
