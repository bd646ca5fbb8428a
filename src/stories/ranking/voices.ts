import type { FollowedArticle } from '../../articles/article.ts'
import { copyFrom, copyLikeness, type Sketch, sketchOf } from '../../articles/copies/copies.ts'
import { ownerOf } from '../../feeds/owner-of.ts'
import type { Story } from '../story.ts'

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
  const owners = [...Map.groupBy(story.articles, ({ outlet }) => ownerOf(outlet))]
  const voices: { readonly voice: string; readonly articles: FollowedArticle[]; readonly texts: readonly Sketch[] }[] = []
  for (const [voice, articles] of owners) {
    const texts = articles.map(({ text }) => sketchOf(text))
    // Only an outlet all of whose articles are copies has no voice of its own.
    const original = voices.find((other) => texts.every((text) => other.texts.some((its) => isCopy(text, its))))
    if (original === undefined) voices.push({ voice, articles, texts })
    else original.articles.push(...articles)
  }
  return voices.map(({ voice, articles }) => ({ voice, articles: articles.toSorted(byTime) }))
}

/** Shorter texts are alike by chance. Word triples. */
const FEWEST_TRIPLES = 15

function isCopy(a: Sketch, b: Sketch): boolean {
  return Math.min(a.triples, b.triples) >= FEWEST_TRIPLES && copyLikeness(a, b) >= copyFrom
}

function byTime(a: FollowedArticle, b: FollowedArticle): number {
  return a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1)
}
