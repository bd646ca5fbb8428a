import { scopeOfFeed } from '../../feeds/private-feed.ts'
import { termsOf } from '../../stories/words/terms.ts'

/** Words of an article's text that can be found; news says what it is about before them. */
const wordsIndexed = 1_500

/**
 * The terms under which an article is found, parted by spaces. Spaced scripts: folded stems of the article's language, as likeness
 * uses them. Chinese, Japanese and the other scripts without spaces: each pair of neighbouring signs, since no cutting into
 * words is the same in every sentence.
 */
export function indexedTerms({
  feed,
  title,
  text,
  language,
}: {
  readonly feed: string
  readonly title: string
  readonly text: string
  readonly language: string
}): { readonly title: string; readonly text: string } {
  const scope = scopeOfFeed(feed)
  return { title: terms(title, language, scope), text: terms(text, language, scope) }
}

/**
 * A term as it stands in the index for the articles of a workspace's private feeds: under a name that no other workspace asks for,
 * so that their words are in nobody else's results, suggestions or counts.
 */
export function privateTerm(term: string, scope: string): string {
  return `${privateSign}${scope}${term}`
}

export function isPrivateTerm(term: string): boolean {
  return term.startsWith(privateSign)
}

/** For private use by Unicode's own rule, so that no stem holds it, and the index takes it for part of a word. */
const privateSign = '\u{e000}'

function terms(text: string, language: string, scope: string | null): string {
  const spaced = termsOf(spacedPart(text), spacedLanguage(language), wordsIndexed).map(({ term }) => term)
  // The last sign stands alone too, so that every sign begins a term.
  const unspaced = unspacedRuns(text).flatMap(({ run, terms: pairs }) => [...new Set([...pairs, [...run].at(-1) ?? ''])])
  const all = [...spaced, ...unspaced.slice(0, wordsIndexed)]
  return (scope === null ? all : all.map((term) => privateTerm(term, scope))).join(' ')
}

/** A typed word and the terms it may stand for. */
export type WordTerms = { readonly word: string; readonly terms: readonly string[] }

/** The words of spaced scripts that carry meaning, each with its stems in every language; all words where none carries any. */
export function wordTerms(words: string): readonly WordTerms[] {
  const spaced = spacedPart(words)
  const meant = termsOf(spaced, 'en').map(({ word }) => word)
  const all = meant.length > 0 ? meant : termsOf(spaced, 'und').map(({ word }) => word)
  return all.map((word) => ({
    word,
    terms: [...new Set(languages.flatMap((language) => termsOf(word, language).map(({ term }) => term)))],
  }))
}

/** Those with a stemmer, and "und", whose terms are the words themselves. */
const languages = ['und', 'en', 'de', 'fr', 'es', 'it', 'ru', 'uk', 'ar'] as const

const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu

/** Runs of signs that are written without spaces, each with its pairs of neighbours; a lone sign is its own term. */
export function unspacedRuns(text: string): readonly { readonly run: string; readonly terms: readonly string[] }[] {
  return (text.match(unspacedRun) ?? []).map((run) => ({ run, terms: pairsOf(run) }))
}

function pairsOf(run: string): readonly string[] {
  const signs = [...run]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}

function spacedPart(text: string): string {
  return text.replace(unspacedRun, ' ')
}

function spacedLanguage(language: string): string {
  return ['zh', 'ja', 'th', 'lo', 'km', 'my'].includes(language) ? 'und' : language
}
