import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FollowedArticle } from '../src/articles/article.ts'
import { articleFrom } from '../src/articles/read-article.ts'
import { readOpml } from '../src/feeds/opml.ts'
import { readFeed } from '../src/feeds/reading/read-feed.ts'

/**
 * Every article of a recorded day; each is named for its feed's file without the ending, and its feed is that name.
 *
 * @param feeds A folder of XML files; or an OPML file, whose feeds are files beside it by the last part of their addresses, or
 *   else stand on loopback; or the loopback address of an OPML.
 * @throws Where it is no list of feeds, or a feed is neither a file nor on loopback.
 */
export async function readDayFeeds(feeds: string): Promise<readonly FollowedArticle[]> {
  const read = []
  for (const { outlet, bytes } of await feedsOf(feeds)) read.push(...(await articlesIn(bytes, outlet)))
  return read
}

type RecordedFeed = { readonly outlet: string; readonly bytes: Uint8Array }

async function feedsOf(feeds: string): Promise<readonly RecordedFeed[]> {
  if (/^https?:/.test(feeds)) return listed(await fetched(feeds), null)
  if (!statSync(feeds).isDirectory()) return listed(readFileSync(feeds), dirname(feeds))
  const files = readdirSync(feeds)
    .filter((file) => /\.(xml|rss|atom|json)$/.test(file))
    .sort()
  return files.map((file) => ({ outlet: outletOf(file), bytes: readFileSync(join(feeds, file)) }))
}

async function listed(opml: Uint8Array, folder: string | null): Promise<readonly RecordedFeed[]> {
  const reading = readOpml(opml)
  // A list of bare file names has no addresses that can be followed, and the folder is all there is to go by.
  if (reading.kind === 'failed' || reading.feeds.length === 0) {
    if (folder === null) throw new Error(`The list of feeds cannot be read: ${reading.kind === 'failed' ? reading.detail : 'it is empty'}.`)
    return feedsOf(folder)
  }
  return Promise.all(
    reading.feeds.map(async ({ url }) => {
      const name = basename(new URL(url).pathname)
      const beside = folder === null ? '' : join(folder, name)
      return { outlet: outletOf(name), bytes: existsSync(beside) ? readFileSync(beside) : await fetched(url) }
    }),
  )
}

const asked = new Map<string, Promise<Uint8Array>>()

/** Asks once for each address: what needs the day minutes later would meet a connection that its server has given up. */
function fetched(url: string): Promise<Uint8Array> {
  return asked.getOrInsertComputed(url, () => fetchBytes(url))
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  if (!/^(127\.[\d.]+|\[::1\]|localhost)$/.test(new URL(url).hostname)) throw new Error(`${url} is not on this machine.`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`)
  return response.bytes()
}

function outletOf(file: string): string {
  return file.replace(/\.(xml|rss|atom|json)$/, '')
}

async function articlesIn(bytes: Uint8Array, outlet: string): Promise<readonly FollowedArticle[]> {
  const reading = await readFeed(bytes, { url: `https://${outlet}.invalid/feed`, contentType: '' })
  if (reading.kind === 'failed') return []
  const seenAt = Math.max(...reading.document.entries.map(({ publishedAt }) => publishedAt ?? 0))
  return reading.document.entries.flatMap((entry) => {
    const article = articleFrom(entry, { url: outlet, language: reading.document.language }, seenAt)
    const country = countries[outlet] ?? null
    return 'left' in article ? [] : [{ ...article, outlet: { name: outlet, country, owner: null, stateMedia: false }, section: null }]
  })
}

/** Where the outlets of the recorded days are at home, as a subscription would say. */
const countries: Readonly<Record<string, string>> = {
  '1-news-nz': 'nz',
  'abs-cbn': 'ph',
  'al-jazeera': 'qa',
  'al-jazeera-english': 'qa',
  'bbc-news': 'gb',
  'bbc-world': 'gb',
  'cnn-intl': 'us',
  'daily-mail': 'gb',
  'fox-news': 'us',
  'gma-news': 'ph',
  guardian: 'gb',
  'india-today': 'in',
  'la-times': 'us',
  'mehr-news-ir': 'ir',
  'nyt-home': 'us',
  'nyt-us': 'us',
  'nyt-world': 'us',
  'nz-herald': 'nz',
  philstar: 'ph',
  rnz: 'nz',
  'straits-times': 'sg',
  'stuff-nz': 'nz',
  'sydney-morning-herald': 'au',
  'wsj-world': 'us',
}
