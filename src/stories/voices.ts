import type { FollowedArticle } from '../articles/article.ts'
import type { Story } from './story.ts'
import { termsOf } from './terms.ts'

/** One that speaks for itself, and the articles in which it does, oldest first. */
export type Voice = {
  /** The owner, or the outlet where it owns itself; for a wire copy, the one that had it first. */
  readonly voice: string
  readonly articles: readonly FollowedArticle[]
}

/**
 * The independent voices of a story, first to report first: outlets of one owner are one voice, and so are those that print
 * the same text almost word for word.
 */
export function voicesOf(story: Story): readonly Voice[] {
  const owners = [...Map.groupBy(story.articles, ({ outlet }) => outlet.owner ?? outlet.name)]
  const voices: { readonly voice: string; readonly articles: FollowedArticle[]; readonly texts: ReadonlySet<string>[] }[] = []
  for (const [voice, articles] of owners) {
    const texts = articles.map(shinglesOf)
    // Only an outlet all of whose articles are copies has no voice of its own.
    const original = voices.find((other) => texts.every((text) => other.texts.some((its) => isCopy(text, its))))
    if (original === undefined) voices.push({ voice, articles, texts })
    else original.articles.push(...articles)
  }
  return voices.map(({ voice, articles }) => ({ voice, articles: articles.toSorted(byTime) }))
}

/** Words in a row that are compared. */
const SHINGLE = 3
/** Shorter texts are alike by chance. Shingles. */
const FEWEST_SHINGLES = 15
/** Part of the shorter text's shingles that the longer one has too: agencies' texts are trimmed and lightly edited. */
const COPIED = 0.7
/** Words of a text that are looked at. */
const MOST_WORDS = 300

function shinglesOf({ text, language }: FollowedArticle): ReadonlySet<string> {
  const terms = termsOf(text, language, MOST_WORDS).map(({ term }) => term)
  return new Set(terms.slice(SHINGLE - 1).map((_, i) => terms.slice(i, i + SHINGLE).join(' ')))
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size)
  return shorter >= FEWEST_SHINGLES && a.intersection(b).size >= COPIED * shorter
}

function byTime(a: FollowedArticle, b: FollowedArticle): number {
  return a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1)
}
