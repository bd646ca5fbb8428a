import type { FollowedArticle, Passage } from '../../articles/article.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { type QuoteMention, quotesIn } from '../../articles/quotes/quotes.ts'
import { sentencesOf } from '../../articles/text/sentences.ts'
import { accentsIn } from '../../feeds/accents.ts'
import type { Quote } from '../briefing.ts'
import { once } from '../receipts/read.ts'
import { folded } from '../words/folded.ts'
import { quotedWords } from '../words/quoted-words.ts'
import { cosine, vectorOf } from '../words/vectors.ts'
import { wordCount } from '../words/words-of.ts'
import type { Citing } from './citing.ts'
import { type Draft, voiceOf, type Writing } from './draft.ts'
import { isWorthQuoting, leaningOf } from './is-worth-quoting.ts'
import { roleInName, shownRole, shownSpeaker } from './shown-speaker.ts'

const mostQuotes = 2
/** Of people whom readers do not know by name. */
const mostOfUnknown = 1
/** Fewer words are a turn of phrase, more are a speech. */
const fewestWords = 4
const mostWords = 45
/** A passage that has to reach back further for the speaker's name is no receipt. UTF-16 units. */
const longestPassage = 600

type Spoken = {
  /** How near the words are to a sentence that tells the story (cosine). */
  readonly near: number
  readonly article: FollowedArticle
  readonly quote: QuoteMention & { readonly speaker: string }
  readonly passage: string
  /** Whether the gazetteer knows the speaker: presidents, ministers, chiefs. */
  readonly isPrincipal: boolean
  readonly score: number
}

/**
 * What named people said about a story, verbatim and in the language that it is told in: first its principals and what several
 * outlets print, then what is nearest to the story. Each speaker once, nothing that its sentences quote already, and nobody of whom
 * no outlet says who they are, or who only looks on: rather none than a passer-by.
 */
export function quotesOf(draft: Draft, writing: Writing, citing: Citing): readonly Quote[] {
  const told = draft.sentences.flatMap((sentence) => quotedWords(sentence.text)).map(folded)
  const language = draft.sentences[0]?.article.language
  const spoken = draft.chosen.story.articles
    .filter((article) => article.language === language)
    .flatMap((article) => spokenIn(article, draft, writing))
    .toSorted((a, b) => b.score - a.score)
  const isHeard = (one: Spoken) =>
    one.isPrincipal ? isOfTheStory(one, spoken, draft) : roleOf(one, spoken) !== null && speaksForStory(one, spoken, draft)
  const chosen: Spoken[] = []
  for (const candidate of spoken) {
    if (chosen.length === mostQuotes) break
    const words = folded(candidate.quote.words)
    if (
      (!candidate.isPrincipal && chosen.filter(({ isPrincipal }) => !isPrincipal).length === mostOfUnknown) ||
      told.some((other) => overlaps(other, words)) ||
      chosen.some((other) => sameSpeaker(other, candidate) || overlaps(folded(other.quote.words), words)) ||
      !isHeard(candidate)
    )
      continue
    chosen.push(candidate)
  }
  return chosen.map((one) => quoteOf(one, spoken, draft, citing)).filter(saysWhose)
}

/** "Yoon" alone may be anybody; an office or a whole name says who it is. */
function saysWhose({ speaker, role }: Quote): boolean {
  return role !== null || /[\s·]|\p{Script=Han}{2}/u.test(speaker)
}

/** Whoever holds an office or made what the story is about, whom its sentences name, or whom several voices quote. */
function speaksForStory(one: Spoken, spoken: readonly Spoken[], draft: Draft): boolean {
  const role = roleOf(one, spoken) ?? ''
  return (
    office.test(role) ||
    (lesser.test(role) && one.near >= ofTheMatter && wordCount(one.quote.words, one.article.language) >= fewestOfLesser) ||
    isNamedBy(one, spoken, draft)
  )
}

/** A president who speaks of another matter is not heard on this one, unless the story is about them. */
function isOfTheStory(one: Spoken, spoken: readonly Spoken[], draft: Draft): boolean {
  return one.near > 0 || isNamedBy(one, spoken, draft)
}

/** Whom a story's sentences or titles name, or several voices quote. */
function isNamedBy(one: Spoken, spoken: readonly Spoken[], draft: Draft): boolean {
  const surname = surnameOf(one.quote.speaker)
  const isNamed = (text: string) => folded(text).split(' ').includes(surname)
  const voices = new Set(spoken.filter((other) => sameSpeaker(other, one)).map(({ article }) => voiceOf(article)))
  return (
    voices.size > 1 || draft.sentences.some(({ text }) => isNamed(text)) || draft.chosen.story.articles.some(({ title }) => isNamed(title))
  )
}

/** Roles of those who act or answer for it: in English, German, French, Spanish, Italian. */
const office =
  /(?<!\p{L})(?:spokes|speaks for|minist(?:er|re|r[oa])\b|(?:vice[- ])?president|premier|chancellor|secretary|governor|mayor|general\b|chairm|chairw|chair\b|ambassador|envoy|commissioner|senator|lawmaker|congress|representative|judge|prosecutor|sheriff|attorney|king\b|queen\b|prince|pope|bishop|founder|porte-parole|président|portavoz|alcald|portavoce|sindac|presiden|(?:foreign[- ]policy |army |police |defence |defense |navy |military )chief\b|chief (?:executive|minister|justice|of staff|negotiator))|(?:minister|sprecher|präsident|kanzler|vorsitzende|kommissar)(?:in|r)?(?!\p{L})/iu
/** Of those who head a part of something, or know: heard where they speak of what the story tells. */
const lesser =
  /(?<!\p{L})(?:chief|heads?\b|lead|led\b|director|command|official|author|chef|dirige|economist|professor|analyst|researcher|adviser|advisor|manager|officer)|(?:chef|leiter|führer)(?:in|r)?(?!\p{L})/iu
/** Cosine with a sentence of the story. */
const ofTheMatter = 0.1
/** Fewer words of theirs are a turn of phrase. */
const fewestOfLesser = 7

function spokenIn(article: FollowedArticle, draft: Draft, writing: Writing): readonly Spoken[] {
  const sentences = sentencesOf(article.text, article.language)
  return quotesIn(article.text, article.language).flatMap((quote) => {
    const { speaker } = quote
    const length = wordCount(quote.words, article.language)
    const isPrincipal = speaker !== null && isKnown(speaker, article.language)
    if (
      speaker === null ||
      !(isNamed(quote, speaker) || isPrincipal) ||
      !isPerson(speaker, article.language) ||
      quote.partial ||
      length < fewestWords ||
      length > mostWords ||
      !isWorthQuoting(quote.words)
    )
      return []
    const passage = passageOf(quote, speaker, sentences, article.text)
    if (passage === undefined) return []
    const near = nearTo(quote, article, draft, writing)
    const score = near + weightOf(quote, draft) + (isPrincipal ? 0.6 : 0) - leaningOf(quote.words, article.language)
    return [{ near, article, quote: { ...quote, speaker }, passage, isPrincipal, score }]
  })
}

/** Whether the gazetteer knows somebody of that name; "Cameron Kalnins" is not Cameron. */
function isKnown(speaker: string, language: string): boolean {
  return placesIn(speaker, language).some(({ as, end }) => as === 'person' && end === speaker.length)
}

/** Whether the speaker's own name stands with the words: who "he" is, we infer only for people whom the gazetteer knows. */
function isNamed(quote: QuoteMention, speaker: string): boolean {
  return folded(quote.speakerText).includes(surnameOf(speaker))
}

/** A first and a last name, or a name in a script that does not part them; no country, body or people. */
function isPerson(speaker: string, language: string): boolean {
  const known = placesIn(speaker, language)
  return known.length > 0 ? known.some(({ as }) => as === 'person') : /\p{L}[\s·]\p{L}|\p{L}\.\s?\p{L}|^\p{Script=Han}{2,}$/u.test(speaker)
}

/** The words with their sentence, and the sentences before it as far back as the speaker is named. */
function passageOf(quote: QuoteMention, speaker: string, sentences: readonly Passage[], text: string): string | undefined {
  const last = sentences.findLastIndex(({ start }) => start <= quote.end)
  const first = sentences.findLastIndex(({ start }) => start <= quote.start)
  const surname = speaker.split(' ').at(-1) ?? speaker
  const end = sentences[last]?.end ?? quote.end
  for (let from = first; from >= Math.max(0, first - 3); from--) {
    const start = sentences[from]?.start ?? 0
    const passage = text.slice(start, end)
    if (passage.length <= longestPassage && passage.includes(surname)) return passage
  }
  return undefined
}

function nearTo({ words }: QuoteMention, article: FollowedArticle, draft: Draft, writing: Writing): number {
  const said = vectorOf(words, article.language, writing.frequencies)
  return Math.max(0, ...draft.sentences.map(({ vector }) => cosine(vector, said)))
}

function weightOf(quote: QuoteMention, draft: Draft): number {
  const words = folded(quote.words)
  const printedBy = new Set(draft.chosen.story.articles.filter((article) => textFolded(article).includes(words)).map(voiceOf))
  return 0.5 * (printedBy.size - 1) + (quote.role === null ? 0 : 0.2)
}

/** Each quotation of a story asks it of every article. */
const textFolded = once(({ text }: FollowedArticle) => folded(text))

function quoteOf(one: Spoken, spoken: readonly Spoken[], draft: Draft, citing: Citing): Quote {
  const voices = new Set([one.article.outlet.name])
  const others = spoken.filter((other) => {
    const agrees =
      !voices.has(other.article.outlet.name) && sameSpeaker(other, one) && folded(other.quote.words) === folded(one.quote.words)
    if (agrees) voices.add(other.article.outlet.name)
    return agrees
  })
  const speaker = shownSpeaker(
    spelt([one, ...others.slice(0, mostOthers)].map((other) => other.quote.speaker)),
    one.article.language,
    draft.chosen.story.articles.map(({ text }) => text),
  )
  const role = roleOf(one, spoken)
  const words = one.quote.words.replace(/[,;，](?=['’]?$)/u, '')
  const citations = others.slice(0, mostOthers).map((other) => citing.cite(other.article, other.passage))
  return {
    words,
    speaker,
    role,
    language: one.article.language,
    citations: [citing.cite(one.article, one.passage), ...citations],
  }
}

function sameSpeaker(a: Spoken, b: Spoken): boolean {
  return surnameOf(a.quote.speaker) === surnameOf(b.quote.speaker)
}

function surnameOf(speaker: string): string {
  return folded(speaker).split(' ').at(-1) ?? ''
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** Receipts of other outlets. */
const mostOthers = 2

/** Of the ways in which its outlets write a name, the one with its accents. */
function spelt(names: readonly string[]): string {
  return names.toSorted((a, b) => accentsIn(b) - accentsIn(a))[0] ?? ''
}

/** As the article of the quotation says it, else as another does. */
function roleOf(one: Spoken, spoken: readonly Spoken[]): string | null {
  const roles = [one, ...spoken.filter((other) => sameSpeaker(other, one))].map(({ quote: { role } }) => role && shownRole(role))
  return roles.find((role) => role !== null) ?? roleInName(one.quote.speaker)
}
