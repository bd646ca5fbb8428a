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
  const voices: Heard[] = []
  /** By each hash of their texts: copies share one. */
  const heard = new Map<number, Set<Heard>>()
  for (const [voice, articles] of owners) {
    const texts = articles.map(({ text }) => sketchOf(text))
    const near = new Set(texts[0]?.hashes.flatMap((hash) => [...(heard.get(hash) ?? [])]))
    // Only an outlet all of whose articles are copies has no voice of its own.
    const original = voices.find((other) => near.has(other) && texts.every((text) => other.texts.some((its) => isCopy(text, its))))
    if (original !== undefined) {
      original.articles.push(...articles)
      continue
    }
    const own = { voice, articles, texts }
    voices.push(own)
    for (const hash of new Set(texts.flatMap(({ hashes }) => hashes))) heard.getOrInsertComputed(hash, () => new Set()).add(own)
  }
  return voices.map(({ voice, articles }) => ({ voice, articles: articles.toSorted(byTime) }))
}

type Heard = { readonly voice: string; readonly articles: FollowedArticle[]; readonly texts: readonly Sketch[] }

/** Shorter texts are alike by chance. Word triples. */
const FEWEST_TRIPLES = 15

function isCopy(a: Sketch, b: Sketch): boolean {
  return Math.min(a.triples, b.triples) >= FEWEST_TRIPLES && copyLikeness(a, b) >= copyFrom
}

function byTime(a: FollowedArticle, b: FollowedArticle): number {
  return a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1)
}
