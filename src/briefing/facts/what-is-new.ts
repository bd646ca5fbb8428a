import type { FollowedArticle } from '../../articles/article.ts'
import { type PlaceMention, placesIn } from '../../articles/gazetteer/places.ts'
import { townOf } from '../../articles/gazetteer/towns.ts'
import { type FigureMention, figuresIn, sameQuantity } from '../../articles/numbers/figures.ts'
import { quotesIn } from '../../articles/quotes/quotes.ts'
import { sentencesOf } from '../../articles/text/sentences.ts'
import { isDeath } from '../../articles/words/deeds.ts'
import { cameSince } from '../../stories/ranking/came-since.ts'
import type { Story } from '../../stories/story.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { withBound } from '../receipts/numbers/bound.ts'
import { folded } from '../words/folded.ts'
import { cosine, vectorOf } from '../words/vectors.ts'
import { wordCount } from '../words/words-of.ts'
import type { EventKind } from './events/event-words.ts'
import { eventsIn } from './events/events.ts'
import { type Facts, factsOf, peopleIn } from './facts.ts'
import { type BoundFigure, boundFiguresIn, isKnownBy } from './known-number.ts'

/** A fact that a story has now and had not when it was last told. */
export type NewFact =
  | { readonly kind: 'figure'; readonly what: string; readonly now: string; readonly was: string }
  | { readonly kind: 'event'; readonly event: EventKind }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'quotation'; readonly speaker: string; readonly words: string }

/** The same, and the words of the article that say it. */
export type FoundChange = NewFact & { readonly article: FollowedArticle; readonly passage: string }

/** Whether a story that was told before has something new: `running` has reports since, and no new fact. */
export type News = { readonly kind: 'update'; readonly changes: readonly [FoundChange, ...FoundChange[]] } | { readonly kind: 'running' }

/** More are not told in one line. */
const mostChanges = 3
/** News stands at the top of an article. */
const sentencesRead = 5

/** What a channel was told of a story. */
export type Told = {
  readonly sentences: readonly string[]
  /** BCP 47 primary subtag. */
  readonly language: string
  /** Up to when, milliseconds since the epoch. */
  readonly upTo: number
}

type Line = { readonly article: FollowedArticle; readonly text: string }

/**
 * What a story has now that it had not when it was last told: a figure that changed, an event, a known person, a quotation.
 *
 * Articles that came or were rewritten since are looked at, those of its language for quotations.
 */
export function whatIsNew(story: Story, { sentences: told, language, upTo }: Told, frequencies: DocumentFrequencies): News {
  const isFresh = (article: FollowedArticle) => cameSince(article, upTo) || (article.updatedAt ?? 0) > upTo
  const fresh = story.articles.filter(isFresh)
  const known = knownFrom(
    told,
    story.articles.filter((one) => !isFresh(one)),
    language,
    upTo,
  )
  const lines = fresh.flatMap(linesOf)
  const found = [
    ...changedFigures(lines, known, frequencies),
    ...newEvents(lines, known),
    ...newPeople(lines, known),
    ...newQuotations(
      fresh.filter(({ language: own }) => own === language),
      known,
    ),
  ]
  const [first, ...others] = found.slice(0, mostChanges)
  return first ? { kind: 'update', changes: [first, ...others] } : { kind: 'running' }
}

/** What was said before, here or in the articles that it was told from. */
type Known = {
  readonly lines: readonly { readonly text: string; readonly language: string }[]
  readonly facts: readonly Facts[]
  readonly numbers: readonly BoundFigure[]
  readonly words: string
}

function knownFrom(told: readonly string[], articles: readonly FollowedArticle[], language: string, at: number): Known {
  const lines = [
    ...told.map((text) => ({ text, language })),
    ...articles.flatMap((article) => linesOf(article).map(({ text }) => ({ text, language: article.language }))),
  ]
  const texts = [
    ...told.map((text) => ({ text, language })),
    ...articles.map(({ title, text, language }) => ({ text: `${title}. ${text}`, language })),
  ]
  return {
    lines,
    facts: texts.map((one) => factsOf(one.text, one.language, at)),
    numbers: texts.flatMap((one) => boundFiguresIn(one.text, one.language)),
    words: texts.map(({ text }) => folded(text)).join(' '),
  }
}

function linesOf(article: FollowedArticle): readonly Line[] {
  const sentences = sentencesOf(article.text, article.language).slice(0, sentencesRead)
  return [{ article, text: article.title }, ...sentences.map(({ text }) => ({ article, text }))]
}

/** Two numbers are of one thing where their sentences are so alike (cosine) … */
const leastAlike = 0.3
/** … a toll, which stories have one of, this much … */
const leastAlikeOfDead = 0.15
/** … and no further apart than a count grows in a day. */
const mostApart = 4

/** "Now 14 (was 12)": the same thing counted anew, and nobody had printed the new number before. */
function changedFigures(lines: readonly Line[], known: Known, frequencies: DocumentFrequencies): readonly FoundChange[] {
  const before = known.lines.flatMap(({ text, language }) =>
    figuresIn(text, language).map((figure) => ({ figure, text, language, vector: vectorOf(text, language, frequencies) })),
  )
  for (const { article, text } of lines) {
    const vector = vectorOf(text, article.language, frequencies)
    for (const figure of boundFiguresIn(text, article.language)) {
      if (figure.deed === null || known.numbers.some((number) => isKnownBy(figure, number))) continue
      const was = before.find(
        (other) =>
          other.language === article.language &&
          sameQuantity(other.figure, figure) &&
          isGrowth(other.figure, figure) &&
          !areApart(other, { text, language: article.language }) &&
          cosine(other.vector, vector) >= (isDeath(figure.deed) ? leastAlikeOfDead : leastAlike),
      )
      if (!was) continue
      const now = withBound(text, figure, article.language)
      return [{ kind: 'figure', what: whatOf(figure), now, was: withBound(was.text, was.figure, was.language), article, passage: text }]
    }
  }
  return []
}

type Said = { readonly text: string; readonly language: string }

/** Whether two texts name towns or countries and none in common: what a quake did in Turkey is no number of what it did in Syria. */
function areApart(one: Said, other: Said): boolean {
  const areDisjoint = (of: (place: PlaceMention) => string | null) => {
    const [some, others] = [namedIn(one, of), namedIn(other, of)]
    return some.size > 0 && others.size > 0 && some.isDisjointFrom(others)
  }
  return areDisjoint(townOf) || areDisjoint(({ place }) => place)
}

function namedIn({ text, language }: Said, of: (place: PlaceMention) => string | null): ReadonlySet<string> {
  return new Set(placesIn(text, language).flatMap((place) => (place.as === 'person' ? [] : (of(place) ?? []))))
}

function isGrowth(was: FigureMention, now: FigureMention): boolean {
  const [low = 0, high = 0] = [was.value, now.value].toSorted((a, b) => a - b)
  return low > 0 && high <= low * mostApart
}

/** "people killed". */
function whatOf({ what, deed }: FigureMention): string {
  return deed !== null && what.toLowerCase().endsWith(deed) ? what : [what, deed].filter(Boolean).join(' ')
}

/** Something happened: a word for it that no text had. */
function newEvents(lines: readonly Line[], { facts }: Known): readonly FoundChange[] {
  for (const { article, text } of lines) {
    const event = eventsIn(text, article.language).find((one) => !facts.some(({ events }) => events.has(one)))
    if (event !== undefined) return [{ kind: 'event', event, article, passage: text }]
  }
  return []
}

/** Somebody whom readers know takes part who did not. */
function newPeople(lines: readonly Line[], { facts }: Known): readonly FoundChange[] {
  for (const { article, text } of lines) {
    for (const person of peopleIn(text, article.language)) {
      if (!facts.some(({ names }) => names.has(person.id))) return [{ kind: 'name', name: person.name, article, passage: text }]
    }
  }
  return []
}

/** Words that nobody printed before, of a speaker who is named and introduced. */
function newQuotations(fresh: readonly FollowedArticle[], { words }: Known): readonly FoundChange[] {
  for (const article of fresh) {
    const sentences = sentencesOf(article.text, article.language)
    for (const quote of quotesIn(article.text, article.language)) {
      const { speaker, role, partial } = quote
      if (speaker === null || partial || wordCount(quote.words, article.language) < fewestWords || words.includes(folded(quote.words)))
        continue
      if (role === null && peopleIn(speaker, article.language).length === 0) continue
      const passage = sentences.find(({ start, end }) => start <= quote.start && quote.end <= end)?.text
      if (passage?.includes(speaker)) return [{ kind: 'quotation', speaker, words: quote.words, article, passage }]
    }
  }
  return []
}

const fewestWords = 4
