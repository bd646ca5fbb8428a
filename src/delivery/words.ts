import type { LeftOut } from '../briefing/briefing.ts'
import type { FeedFailure } from '../feeds/feed.ts'

/** Everything that a view says in its own words, in one language. Sentences of articles are never here. */
export type Words = {
  /** For Intl: how dates, numbers and plurals are written. */
  readonly locale: string
  readonly quoteMarks: readonly [string, string]
  readonly covers: string
  readonly since: string
  readonly inShort: string
  readonly sources: string
  readonly keyFigures: string
  readonly isNew: string
  readonly stateMedia: string
  readonly also: string
  readonly coverage: string
  readonly receipts: string
  readonly receiptsExplained: string
  readonly why: string
  readonly nothing: string
  developingSince(day: string): string
  prints(outlet: string): string
  outlets(count: number): string
  /** The last of a list that names some: "8 more". */
  more(count: number): string
  voices(count: number): string
  feedsRead(count: number): string
  feedsFailed(count: number): string
  failure(reason: FeedFailure['reason']): string
  articles(count: number): string
  stories(count: number): string
  refused(count: number): string
  leftOut(count: number): string
  readonly leftOutTitle: string
  leftOutReason(reason: LeftOut['reason']): string
  readonly newest: string
  /** A title that says that the briefing comes late, and when it was due: "07:00". */
  late(title: string, dueAt: string): string
  briefingSummary(title: string, day: string, stories: number): string
  inSection(title: string, score: string): string
  list(items: readonly string[]): string
  /** "Source 3, Le Monde": what a screen reader says for `[3]`. */
  source(number: number, outlet: string): string
  readonly site: SiteWords
}

/** What only the web page says. */
export type SiteWords = {
  readonly skip: string
  readonly latest: string
  readonly archive: string
  readonly contents: string
  readonly older: string
  readonly noBriefing: string
  readonly permanent: string
  readonly more: string
  readonly timeline: string
  readonly wholeBriefing: string
  readonly notFound: string
  readonly notFoundWhy: string
  readonly broken: string
  readonly readOnly: string
  readonly wrongHost: string
  brokenWhy(errorId: string): string
}

/** The words of a BCP 47 language; English where we have none of it yet. */
export function wordsFor(_language: string): Words {
  return english
}

const locale = 'en-GB'
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)
const lists = new Intl.ListFormat(locale)

function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`
}

const english: Words = {
  locale,
  quoteMarks: ['“', '”'],
  covers: 'Covers',
  since: 'since',
  inShort: 'In short',
  sources: 'Sources',
  keyFigures: 'Key figures',
  isNew: 'New',
  stateMedia: 'state media',
  also: 'Also here',
  coverage: 'What this rests on',
  receipts: 'Receipts',
  receiptsExplained: 'Each sentence, and the words in its sources that it was checked against.',
  why: 'Why this story',
  nothing: 'There was nothing to tell in this window.',
  newest: 'The newest is from',
  developingSince: (day) => `Developing since ${day}`,
  prints: (outlet) => `${outlet} prints`,
  outlets: (count) => counted(count, 'outlet', 'outlets'),
  more: (count) => `${numbers.format(count)} more`,
  voices: (count) => counted(count, 'independent voice', 'independent voices'),
  feedsRead: (count) => counted(count, 'feed read', 'feeds read'),
  feedsFailed: (count) => counted(count, 'feed could not be read', 'feeds could not be read'),
  articles: (count) => counted(count, 'article', 'articles'),
  stories: (count) => counted(count, 'story', 'stories'),
  refused: (count) =>
    `${counted(count, 'sentence', 'sentences')} failed the check against the sources and ${count === 1 ? 'was' : 'were'} not used.`,
  leftOut: (count) => `${counted(count, 'other story was', 'other stories were')} considered and left out.`,
  failure: (reason) => failures[reason],
  leftOutTitle: 'What was left out',
  leftOutReason: (reason) => leftOutReasons[reason],
  late: (title, dueAt) => `${title} (late: it was due at ${dueAt})`,
  briefingSummary: (title, day, stories) => `${title}, ${day}: ${stories === 0 ? 'no stories' : counted(stories, 'story', 'stories')}.`,
  inSection: (title, score) => `It belongs in ${title} (score ${score}):`,
  list: (items) => lists.format(items),
  source: (number, outlet) => `Source ${number}, ${outlet}`,
  site: {
    skip: 'Skip to the text',
    latest: 'Latest',
    archive: 'Archive',
    contents: 'In this briefing',
    older: 'Older briefings',
    noBriefing: 'There is no briefing yet. The first one appears here as soon as it is made.',
    permanent: 'Permanent address',
    more: 'More on this',
    timeline: 'This story over time',
    wholeBriefing: 'The whole briefing',
    notFound: 'There is no such page',
    notFoundWhy: 'The address may be mistyped, or what stood here has been forgotten. Briefings themselves are kept: look in the archive.',
    broken: 'This page could not be made',
    readOnly: 'This site can only be read.',
    wrongHost: 'This site does not answer under that name.',
    brokenWhy: (errorId) => `Something went wrong on our side. Whoever runs this site can find it in the log under ${errorId}.`,
  },
}

const failures: Readonly<Record<FeedFailure['reason'], string>> = {
  'not-a-feed': 'what came back is not a feed',
  damaged: 'the feed is damaged',
  empty: 'the feed is empty',
  timeout: 'it did not answer in time',
  'too-large': 'it is too large',
  'http-status': 'the server refused',
  'not-found': 'there is nothing at its address',
  network: 'the server could not be reached',
  'refused-address': 'its address is not on the public internet',
  gone: 'the publisher has taken it down',
}

const leftOutReasons: Readonly<Record<LeftOut['reason'], string>> = {
  'one-outlet': 'only one outlet reports it',
  'no-section': 'it fits no section',
  'section-full': 'its section is full',
  'briefing-full': 'the briefing is full',
  'nothing-new': 'nothing new since it was last told',
  'no-checked-sentence': 'no sentence about it passed the check',
}
