import type { FollowedArticle, Passage } from '../articles/article.ts'
import { placesIn } from '../articles/places.ts'
import { type QuoteMention, quotesIn } from '../articles/quotes.ts'
import { sentencesOf } from '../articles/sentences.ts'
import type { Quote } from './briefing.ts'
import type { Citing } from './citing.ts'
import { type Draft, voiceOf, type Writing } from './draft.ts'
import { quotedWords } from './quoted-words.ts'
import { cosine, vectorOf } from './vectors.ts'
import { wordCount } from './words-of.ts'

const mostQuotes = 2
/** Fewer words are a turn of phrase, more are a speech. */
const fewestWords = 4
const mostWords = 45
/** A passage that has to reach back further for the speaker's name is no receipt. UTF-16 units. */
const longestPassage = 600

type Spoken = {
  readonly article: FollowedArticle
  readonly quote: QuoteMention & { readonly speaker: string }
  readonly passage: string
  readonly score: number
}

/**
 * What named people said about a story, verbatim: first what several outlets print, then what is nearest to the story; each speaker
 * once, and nothing that its sentences quote already.
 */
export function quotesOf(draft: Draft, writing: Writing, citing: Citing): readonly Quote[] {
  const told = draft.sentences.flatMap((sentence) => quotedWords(sentence.text)).map(bare)
  const spoken = draft.chosen.story.articles.flatMap((article) => spokenIn(article, draft, writing)).toSorted((a, b) => b.score - a.score)
  const chosen: Spoken[] = []
  for (const candidate of spoken) {
    if (chosen.length === mostQuotes) break
    const words = bare(candidate.quote.words)
    if (
      told.some((other) => overlaps(other, words)) ||
      chosen.some((other) => sameSpeaker(other, candidate) || overlaps(bare(other.quote.words), words))
    )
      continue
    chosen.push(candidate)
  }
  return chosen.map((one) => quoteOf(one, spoken, citing))
}

function spokenIn(article: FollowedArticle, draft: Draft, writing: Writing): readonly Spoken[] {
  const sentences = sentencesOf(article.text, article.language)
  return quotesIn(article.text, article.language).flatMap((quote) => {
    const { speaker } = quote
    const length = wordCount(quote.words, article.language)
    if (
      speaker === null ||
      !isNamed(quote, speaker) ||
      !isPerson(speaker, article.language) ||
      quote.partial ||
      length < fewestWords ||
      length > mostWords ||
      !/[\p{L}\p{N}]/u.test(quote.words)
    )
      return []
    const passage = passageOf(quote, speaker, sentences, article.text)
    if (passage === undefined) return []
    return [{ article, quote: { ...quote, speaker }, passage, score: weightOf(quote, article, draft, writing) }]
  })
}

/** Whether the speaker's own name stands with the words: who "he" is, a reader of the article may infer, and we may not. */
function isNamed(quote: QuoteMention, speaker: string): boolean {
  return quote.speakerText.toLowerCase().includes(surnameOf(speaker))
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

function weightOf(quote: QuoteMention, article: FollowedArticle, draft: Draft, writing: Writing): number {
  const said = vectorOf(quote.words, article.language, writing.frequencies)
  const near = Math.max(0, ...draft.sentences.map(({ vector }) => cosine(vector, said)))
  const words = bare(quote.words)
  const printedBy = new Set(draft.chosen.story.articles.filter(({ text }) => bare(text).includes(words)).map(voiceOf))
  return near + 0.5 * (printedBy.size - 1) + (article.language === writing.language ? 0.3 : 0) + (quote.role === null ? 0 : 0.2)
}

function quoteOf(one: Spoken, spoken: readonly Spoken[], citing: Citing): Quote {
  const voices = new Set([one.article.outlet.name])
  const others = spoken.filter((other) => {
    const agrees = !voices.has(other.article.outlet.name) && sameSpeaker(other, one) && bare(other.quote.words) === bare(one.quote.words)
    if (agrees) voices.add(other.article.outlet.name)
    return agrees
  })
  const { speaker } = one.quote
  const role = one.quote.role?.replace(/^[^\p{L}]+/u, '') || null
  const words = one.quote.words.replace(/[,;，]$/u, '')
  const citations = others.slice(0, 2).map((other) => citing.cite(other.article, other.passage))
  return { words, speaker, role, language: one.article.language, citations: [citing.cite(one.article, one.passage), ...citations] }
}

function sameSpeaker(a: Spoken, b: Spoken): boolean {
  return surnameOf(a.quote.speaker) === surnameOf(b.quote.speaker)
}

function surnameOf(speaker: string): string {
  return (speaker.split(' ').at(-1) ?? '').toLowerCase()
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
