import { describe, expect, it } from 'vitest'
import { extractPage } from '../../../src/adapters/parsing/extract-page.ts'
import { newsPages, overlap } from './news-pages.ts'

const textOf = (html: string) => {
  const reading = extractPage(html)
  return reading.kind === 'read' ? reading.text : ''
}

describe('extractPage', () => {
  it.each(newsPages.map((page) => [page.name, page] as const))('finds the article among %s', (_, { html, paragraphs }) => {
    const { f1, recall } = overlap(textOf(html), paragraphs)
    expect(recall).toBeGreaterThan(0.95)
    expect(f1).toBeGreaterThan(0.9)
  })

  it('finds as much of all of them as a reader would, on average', () => {
    const all = newsPages.map(({ html, paragraphs }) => overlap(textOf(html), paragraphs).f1)
    expect(all.reduce((sum, f1) => sum + f1, 0) / all.length).toBeGreaterThan(0.95)
  })

  it.each([
    ['<meta name="tdm-reservation" content="1">', true],
    ['<meta name="tdm-reservation" content="0">', false],
    ['<meta name="robots" content="noindex, noai">', true],
    ['<meta name="robots" content="max-snippet:0">', true],
    ['<meta name="robots" content="max-snippet:-1, index">', false],
    ['<META NAME="ROBOTS" CONTENT="NOSNIPPET">', true],
    ['<meta name="TDM-Reservation" content="1">', true],
    ['<meta name="robots" content="index, max-image-preview:large"><meta name="robots" content="noai">', true],
    ['', false],
  ])('says of a page with %j that it reserves its text: %s', (meta, reserved) => {
    expect(extractPage(`<html><head>${meta}</head><body><p>Text.</p></body></html>`)).toMatchObject({ kind: 'read', reserved })
  })

  it.each([
    '',
    ' ',
    'no markup at all',
    '<html></html>',
    '<frameset><frame src="/a"></frameset>',
    '\0\0',
    '{"a":1}',
    '<?xml version="1.0"?><rss/>',
  ])('makes no article and no error of %j', (html) => {
    const reading = extractPage(html)
    expect(reading.kind === 'read' ? reading.text.length : 0).toBeLessThan(40)
  })

  it.each([
    ['nested too deeply', '<div>'.repeat(300)],
    ['too many elements', '<p>x</p>'.repeat(30_001)],
    ['too long attributes', `<p class="${'a '.repeat(40_000)}">x</p>`],
    ['too long', `<p>${'x'.repeat(2_000_001)}</p>`],
  ])('reads no page with %s', (trouble, html) => {
    expect(extractPage(html)).toMatchObject({ kind: 'failed', failure: { reason: 'too-large', detail: expect.stringContaining(trouble) } })
  })
})
