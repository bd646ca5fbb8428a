import { readFileSync } from 'node:fs'

/** One passage of invented news with what a reader marked in it by hand. */
export type MarkedPassage = {
  readonly language: string
  /** Its place among the passages of its language, from 0. */
  readonly place: number
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly publishedAt: number
  readonly figures: readonly { readonly value: number; readonly unit: string | null; readonly what: string }[]
  /** ISO 8601: a day, a month or a year. */
  readonly dates: readonly string[]
  /** As they stand in the text, declined. */
  readonly names: readonly string[]
  /** Ids of the gazetteer. */
  readonly places: readonly string[]
  readonly quotes: readonly { readonly speaker: string; readonly words: string }[]
  /** Sentences as a model would put it, each with what is wrong about it. */
  readonly claims: readonly { readonly kind: string; readonly text: string }[]
}

/** A report as a feed gives it, title and lead. */
export type MarkedReport = { readonly language: string; readonly publishedAt: number; readonly title: string; readonly lead: string }

/** Reports of one event. */
export type MarkedStory = { readonly name: string; readonly sections: readonly string[]; readonly reports: readonly MarkedReport[] }

export const tongues = ['de', 'fr', 'es', 'it', 'ru', 'uk', 'ar', 'zh'] as const

/**
 * The passages and stories of a language: `bench/labels/tongues/LANGUAGE.txt`. A passage begins with "@ DAY", then its text in one
 * line, then its marks: "figure VALUE UNIT WHAT", "date ISO", "name …", "place IDS", "quote SPEAKER = WORDS", "right SENTENCE",
 * "wrong KIND WORDS > OTHERS" (put into the first right sentence that has the words, else into the text), "wrong KIND SENTENCE". A story
 * begins with "= NAME | SECTIONS"; its reports are "LANGUAGE HOUR | TITLE | LEAD". "-" and "none" stand for nothing.
 */
export function readTongue(language: string): {
  readonly passages: readonly MarkedPassage[]
  /** Written when the others had been read; they have claims for the gate alone. */
  readonly later: readonly MarkedPassage[]
  readonly stories: readonly MarkedStory[]
} {
  const [passages = '', stories = '', later = ''] = labelsIn('tongues', language).split(/\n# (?:stories|later)\n/)
  return { passages: passagesFrom(passages, language), later: passagesFrom(later, language), stories: blocksOf(stories).map(storyFrom) }
}

/** The passages of a language whose claims are all of the kind that a careless model makes: `bench/labels/careless/LANGUAGE.txt`. */
export function readCareless(language: string): readonly MarkedPassage[] {
  return passagesFrom(labelsIn('careless', language), language)
}

/**
 * Passages whose wrong claims leave out what a statement hangs on: an "unless", that it is called false, "almost"; or tell dozens of
 * twelve: `bench/labels/cut-off/LANGUAGE.txt`.
 */
export function readCutOff(language: string): readonly MarkedPassage[] {
  return passagesFrom(labelsIn('cut-off', language), language)
}

/** English passages whose wrong claims all tell of another doer, or of another whom it was done to: `bench/labels/doers/en.txt`. */
export function readDoers(): readonly MarkedPassage[] {
  return passagesFrom(labelsIn('doers', 'en'), 'en')
}

/** What stands in `bench/labels/FOLDER/LANGUAGE.txt`. */
export function labelsIn(folder: string, language: string): string {
  return readFileSync(new URL(`labels/${folder}/${language}.txt`, import.meta.url), 'utf8')
}

function passagesFrom(part: string, language: string): readonly MarkedPassage[] {
  return blocksOf(part).map((lines, place) => passageFrom(lines, language, place))
}

function blocksOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n'))
}

function passageFrom([day = '', text = '', ...marks]: readonly string[], language: string, place: number): MarkedPassage {
  const of = (key: string) => marks.flatMap((line) => (line.startsWith(`${key} `) ? [line.slice(key.length + 1)] : []))
  const right = of('right')
  return {
    language,
    place,
    text,
    publishedAt: Date.parse(`${day.slice(2)}T12:00:00Z`),
    figures: of('figure').map((mark) => {
      const [value = '', unit = '', what = ''] = mark.split(' ')
      return { value: Number(value), unit: unit === '-' ? null : unit, what: what === '-' ? '' : what }
    }),
    dates: of('date'),
    names: of('name'),
    places: of('place').flatMap((ids) => ids.split(' ')),
    quotes: of('quote').map((mark) => {
      const [speaker = '', words = ''] = mark.split(' = ')
      return { speaker, words }
    }),
    claims: [
      ...right.map((sentence) => ({ kind: 'right', text: sentence })),
      ...of('wrong').map((mark) => corrupted(mark, [...right, text])),
    ],
  }
}

/** @throws Where no sentence has the words. */
function corrupted(mark: string, sentences: readonly string[]): MarkedPassage['claims'][number] {
  const kind = mark.slice(0, mark.indexOf(' '))
  const [words = '', others] = mark.slice(kind.length + 1).split(' > ')
  if (others === undefined) return { kind, text: words }
  const base = sentences.find((one) => one.includes(words))
  if (base === undefined) throw new Error(`Nothing to change: ${mark}`)
  return { kind, text: base.replace(words, () => others) }
}

function storyFrom([head = '', ...lines]: readonly string[]): MarkedStory {
  const [name = '', sections = ''] = head.slice(2).split(' | ')
  const reports = lines.map((line) => {
    const [stamp = '', title = '', lead = ''] = line.split(' | ')
    const [language = '', hour = ''] = stamp.split(' ')
    return { language, publishedAt: Date.parse(`${hour}:00:00Z`), title, lead }
  })
  return { name, sections: sections === 'none' ? [] : sections.split(' '), reports }
}
