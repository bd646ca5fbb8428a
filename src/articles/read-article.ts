import type { Entry } from '../feeds/feed.ts'
import { scopeOfFeed } from '../feeds/private-feed.ts'
import { shortLine } from '../feeds/reading/entry.ts'
import type { Article } from './article.ts'
import { idOfCanonical } from './copies/article-id.ts'
import { canonicalAddress } from './copies/canonical-address.ts'
import { detectLanguage } from './text/language.ts'
import { plainLine, plainText } from './text/plain-text.ts'
import { sentencesOf } from './text/sentences.ts'

/** Why an entry makes no article. */
export type Left = { readonly left: 'no-address' | 'no-title' }

/** A date no further ahead than this, milliseconds, is a clock that runs fast and still counts as the feed's; the article is dated when seen either way. */
const clockSkewMs = 10 * 60_000
/** Dates before 1990 are defaults of broken software (0, 1970, 1980), milliseconds since the epoch. */
const earliestMs = Date.UTC(1990, 0, 1)
/** A text must be this long, UTF-16 units, before it may contradict its feed's language; each half is asked separately. */
const contradictingMinLength = 400

/**
 * The article that an entry publishes, as plain data.
 *
 * @param entry What the feed says, markup and all.
 * @param feed Address of the feed or name of a private one, and the language it or its subscription names (BCP 47); null: detect.
 * @param seenAt When the entry was first seen, milliseconds since the epoch.
 * @returns The article; or why there is none: no address that may be followed, or no title and no text to take one from.
 */
export function articleFrom(
  entry: Entry,
  feed: { readonly url: string; readonly language: string | null },
  seenAt: number,
): Article | Left {
  const url = canonicalAddress(entry.url ?? '')
  if (url === undefined) return { left: 'no-address' }
  const text = fullestText(entry)
  const title = plainLine(entry.titleHtml) || firstSentence(text)
  if (title === '') return { left: 'no-title' }
  return {
    id: idOfCanonical(url, scopeOfFeed(feed.url)),
    url,
    feed: feed.url,
    title,
    text,
    language: languageOf(title, text, feed.language),
    authors: entry.authors.map(plainLine).filter((author) => author !== ''),
    ...dated(entry.publishedAt ?? entry.updatedAt, seenAt),
    updatedAt: null,
    seenAt,
  }
}

function fullestText(entry: Entry): string {
  const summary = plainText(entry.summaryHtml)
  if (entry.contentHtml === '' || entry.contentHtml === entry.summaryHtml) return summary
  const content = plainText(entry.contentHtml)
  return content.length > summary.length ? content : summary
}

function firstSentence(text: string): string {
  return shortLine(sentencesOf(text, 'und')[0]?.text ?? '')
}

function languageOf(title: string, text: string, said: string | null): string {
  const told = primarySubtag(said)
  if (told === undefined) return detectLanguage(`${title}\n${text}`)
  if (text.length < contradictingMinLength) return told
  const middle = Math.floor(text.length / 2)
  const first = detectLanguage(text.slice(0, middle))
  return first !== told && first !== 'und' && detectLanguage(text.slice(middle)) === first ? first : told
}

/** "de-AT" → "de"; the two Norwegians share a tag, and old tags take their new form. Undefined where it is no tag at all. */
function primarySubtag(tag: string | null): string | undefined {
  const subtag = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase()
  const renamed: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ji: 'yi', und: '' }
  return (subtag === undefined ? undefined : (renamed[subtag] ?? subtag)) || undefined
}

function dated(at: number | null, seenAt: number): Pick<Article, 'publishedAt' | 'datedBy'> {
  if (at === null || !Number.isFinite(at) || at < earliestMs) return { publishedAt: seenAt, datedBy: 'first-seen' }
  if (at > seenAt) return { publishedAt: seenAt, datedBy: at > seenAt + clockSkewMs ? 'clamped' : 'feed' }
  return { publishedAt: Math.trunc(at), datedBy: 'feed' }
}
