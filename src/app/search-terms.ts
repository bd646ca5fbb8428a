import { termsOf } from '../stories/terms.ts'

/** Words of an article's text that can be found; news says what it is about before them. */
const wordsIndexed = 1_500

/**
 * The terms under which an article is found, parted by spaces. Spaced scripts: folded stems of the article's language, as likeness
 * uses them. Chinese, Japanese and the other scripts without spaces: each pair of neighbouring signs, since no cutting into
 * words is the same in every sentence.
 */
export function indexedTerms(article: { readonly title: string; readonly text: string; readonly language: string }): {
  readonly title: string
  readonly text: string
} {
  return { title: terms(article.title, article.language), text: terms(article.text, article.language) }
}

function terms(text: string, language: string): string {
  const spaced = termsOf(spacedPart(text), spacedLanguage(language), wordsIndexed).map(({ term }) => term)
  // The last sign stands alone too, so that every sign begins a term.
  const unspaced = unspacedRuns(text).flatMap(({ run, terms: pairs }) => [...new Set([...pairs, [...run].at(-1) ?? ''])])
  return [...spaced, ...unspaced.slice(0, wordsIndexed)].join(' ')
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
