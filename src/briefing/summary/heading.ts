import type { FollowedArticle } from '../../articles/article.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import type { Story } from '../../stories/story.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { type Facts, factsOf, isNear, sharedFacts } from '../facts/facts.ts'
import { cosine, part, type Vector, vectorOf } from '../words/vectors.ts'

/** A headline, by its article and its words. */
export type Heading = {
  readonly article: string
  readonly vector: Vector
  /** What it says and not all headlines of its story do, in words and facts; no words where those are few. */
  readonly own: Said
}

/** What a text says, in words and facts. */
type Said = { readonly vector: Vector; readonly facts: Facts }

/** What the titles of a story say. */
export function titlesOf(story: Story, frequencies: DocumentFrequencies): readonly Title[] {
  return story.articles.map((article) => ({ language: article.language, ...saidIn(article.title, article, frequencies) }))
}

export type Title = Said & { readonly language: string }

/**
 * @param text The headline, of an article of the story.
 * @param titles Of the story.
 */
export function headingOf(text: string, article: FollowedArticle, titles: readonly Title[], frequencies: DocumentFrequencies): Heading {
  const said = saidIn(text, article, frequencies)
  const others = titles.filter(({ language }) => language === article.language)
  return { article: article.id, vector: said.vector, own: beyond(said, others) }
}

function saidIn(text: string, article: FollowedArticle, frequencies: DocumentFrequencies): Said {
  return { vector: vectorOf(text, article.language, frequencies), facts: factsOf(text, article.language, printedAt(article)) }
}

function beyond({ vector, facts }: Said, titles: readonly Said[]): Said {
  const inAll = (has: (title: Said) => boolean) => titles.every(has)
  return {
    vector: part(vector, (term) => !inAll((title) => title.vector.has(term)), leastOwn),
    facts: {
      ...facts,
      names: new Set([...facts.names].filter((name) => !inAll((title) => title.facts.names.has(name)))),
      amounts: facts.amounts.filter((amount) => !inAll((title) => title.facts.amounts.some((its) => isNear(amount, its)))),
    },
  }
}

/** Part of a headline's squared weight. */
const leastOwn = 0.2

/**
 * Whether a sentence has nothing of what a headline alone says: it is of another event that was put into the story, as all five such
 * first sentences of another article than their headline's were on four labelled days, and two of 23 others.
 */
export function isOfAnother({ own }: Heading, { vector, facts }: Said): boolean {
  return own.vector.size > 0 && cosine(own.vector, vector) < trace && sharedFacts(own.facts, facts) === 0
}

const trace = 0.05
