import { generateOpml } from 'feedsmith'
import { Parser } from 'htmlparser2'
import { webAddress } from './addresses.ts'
import { decodeText } from './reading/decode.ts'

/** A feed on a list. */
export type ListedFeed = {
  /** Absolute http or https address. */
  readonly url: string
  /** As the list calls it; '' where it has no name. */
  readonly title: string
  /** Names of the folders around it, outermost first. */
  readonly folder: readonly string[]
}

export type OpmlReading =
  | {
      readonly kind: 'read'
      /** In the list's order, each address once. */
      readonly feeds: readonly ListedFeed[]
      /** What was left out, each a plain clause. */
      readonly notes: readonly string[]
    }
  | { readonly kind: 'failed'; readonly detail: string }

/** Most feeds taken from one list, and longest title or folder name, in characters. */
const mostFeeds = 5_000
const longestName = 200
/** Characters at the end of a list that are looked at for its end. */
const endLength = 2_000
/** Open outlines inside one another; more is an accident or an attack, and reading stops there. */
const deepestNesting = 10_000
const deepestFolder = 20

/** Reads a list of feeds in OPML 1.0 or 2.0, as well formed as it may be. Never throws for what the bytes hold. */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const { text } = decodeText(bytes, '')
  if (text.trim() === '') return { kind: 'failed', detail: 'it is empty' }
  if (!/<(?:opml|outline)[\s/>]/i.test(text)) return { kind: 'failed', detail: 'it is not OPML' }
  const outlines = outlinesIn(text)
  const feeds = new Map<string, ListedFeed>()
  const notes: string[] = []
  for (const { address, title, folder } of outlines) {
    const url = webAddress(address, 'about:blank')
    if (url === null) notes.push(`${nameOf(title)} has no address that can be followed`)
    else if (feeds.has(url)) notes.push(`${nameOf(title)} is listed twice`)
    else if (feeds.size < mostFeeds) feeds.set(url, { url, title, folder })
  }
  if (outlines.length > mostFeeds) notes.push(`only the first ${mostFeeds} feeds were taken`)
  if (!/<(?:\/(?:opml|body)\s*|opml[^<>]*\/)>\s*$/i.test(text.slice(-endLength)))
    notes.push('the list breaks off, so feeds at its end are missing')
  return { kind: 'read', feeds: [...feeds.values()], notes }
}

/** Writes a list as OPML 2.0. Folders are made anew from the feeds' folder names. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  // feedsmith refuses to write a list with nothing on it.
  if (feeds.length === 0) return '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head/><body/></opml>\n'
  return generateOpml({ head: { title: printable(title) }, body: { outlines: outlinesOf(feeds, 0) } })
}

type Outline = { readonly address: string; readonly title: string; readonly folder: readonly string[] }

function outlinesIn(text: string): readonly Outline[] {
  const found: Outline[] = []
  const folders: (string | null)[] = []
  const parser = new Parser({ onopentag: open, onclosetag: close }, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true })
  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'outline') return
    const title = printable(attributes.title || attributes.text || '').slice(0, longestName)
    const address = attributes.xmlurl ?? (attributes.type?.toLowerCase() === 'rss' ? attributes.url : undefined)
    if (address !== undefined) found.push({ address, title, folder: folders.filter((folder) => folder !== null).slice(0, deepestFolder) })
    // A feed is no folder: where its outline was left open, what follows stands beside it.
    folders.push(address === undefined && title !== '' ? title : null)
    if (folders.length > deepestNesting || found.length > 2 * mostFeeds) parser.pause()
  }
  function close(name: string): void {
    if (name === 'outline') folders.pop()
  }
  parser.write(text)
  return found
}

type WrittenOutline = { text: string; title?: string; type?: string; xmlUrl?: string; outlines?: WrittenOutline[] }

/** Feeds that share their first `depth` folders → outlines, folders where their first feed stands. */
function outlinesOf(feeds: readonly ListedFeed[], depth: number): WrittenOutline[] {
  const groups = Map.groupBy(feeds, (feed) => feed.folder[depth] ?? feed)
  return [...groups].flatMap(([group, members]) =>
    typeof group === 'string' ? { text: printable(group), outlines: outlinesOf(members, depth + 1) } : members.map(outlineOf),
  )
}

function outlineOf({ url, title }: ListedFeed): WrittenOutline {
  const name = printable(title) || url
  return { text: name, title: name, type: 'rss', xmlUrl: url }
}

function nameOf(title: string): string {
  return title === '' ? 'a feed without a name' : `"${title}"`
}

/** One line without characters that XML forbids. */
function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
}
