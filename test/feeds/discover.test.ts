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

it('takes links to feeds where a page names no alternate of a feed’s type', () => {
  const page = `<link rel="alternate" type="text/html" href="/de/"><link rel="stylesheet" type="application/rss+xml" href="/style">
    <a href="/about">About</a> <a href="/news/rss">RSS</a> <a href="atom.xml">Atom</a> <a href="/news/rss">RSS again</a> <a href="/brass">Brass</a>`
  expect(feedLinksIn(page, 'https://paper.test/')).toEqual(['https://paper.test/news/rss', 'https://paper.test/atom.xml'])
  const named = '<link rel="home Alternate" type="Application/Atom+XML; charset=utf-8" href="/feed">'
  expect(feedLinksIn(page + named, 'https://paper.test/')).toEqual(['https://paper.test/feed'])
})
