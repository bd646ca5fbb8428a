import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFeed } from '../../src/feeds/reading/read-feed.ts'

// Recorded feeds of real outlets stand beside the checkout on some machines, and are never part of it.
const days = new URL('../../../shared/newsroom/days/', import.meta.url).pathname
const files = existsSync(days) ? globSync('*/*.xml', { cwd: days }) : []

describe.skipIf(files.length === 0)('the recorded newsroom (skipped where ../shared/newsroom is absent)', () => {
  it.each(files)('%s gives every item of its text, with title and address', async (file) => {
    const bytes = readFileSync(days + file)
    const reading = await readFeed(bytes, { url: 'https://feed.test/rss.xml', contentType: 'text/xml' })
    if (reading.kind === 'failed') throw new Error(reading.failure.detail)
    const items = itemsOf(bytes.toString('utf8'))
    expect(reading.document.entries).toHaveLength(items.length)
    expect(reading.document.entries.map(({ titleHtml }) => titleHtml)).toEqual(items.map(naiveTitle))
    expect(reading.document.entries.filter(({ url }) => url === null)).toEqual([])
  })
})

/** The items of a well-formed feed, by nothing but their tags. */
function itemsOf(text: string): string[] {
  return [...text.matchAll(/<(item|entry)[\s>][\s\S]*?<\/\1>/g)].map(([item]) => item)
}

function naiveTitle(item: string): string {
  const inner = /<title[^>]*>([\s\S]*?)<\/title>/.exec(item)?.[1] ?? ''
  const section = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inner)?.[1]
  return (section ?? decoded(inner)).trim()
}

function decoded(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name] ?? whole),
  )
}
