import type { BriefingStory, Sentence } from '../briefing.ts'
import { type Amount, type Facts, factsOf } from '../facts/facts.ts'
import { folded } from '../words/folded.ts'
import { cosine, type Vector, vectorOf } from '../words/vectors.ts'
import { sentenceOf } from './cited-sentence.ts'
import type { Citing } from './citing.ts'
import type { Draft, Writing } from './draft.ts'
import { factsInTitle } from './facts-in-title.ts'
import { inOtherWords } from './in-other-words.ts'
import { citedHeadline, otherHeadlines } from './write-story.ts'

/** A story as it was drafted, and as the briefing tells it. */
export type Told = { readonly draft: Draft; readonly story: BriefingStory }

/**
 * One line for the first story of each section of which there is more to say than its paragraph does: how another outlet opens on it,
 * else what another puts over it, in either case in quite other words, with a name or a number that the story does not have.
 *
 * @param sections The stories of each, without the one that opens the briefing.
 */
export function inShortOf(sections: readonly (readonly Told[])[], writing: Writing, citing: Citing): readonly Sentence[] {
  return sections.flatMap((stories) => {
    for (const told of stories) {
      const line = lineOf(told, writing, citing)
      if (line) return [line]
    }
    return []
  })
}

function lineOf({ draft, story }: Told, writing: Writing, citing: Citing): Sentence | undefined {
  const figures = story.figures.map(({ about, what }) => ({ text: what, language: about.language }))
  const told = [story.headline, ...story.sentences, ...figures].map(({ text, language }) => ({
    words: ` ${folded(text)} `,
    facts: factsOf(text, language, writing.reading.now),
  }))
  const over = vectorOf(story.headline.text, story.headline.language, writing.frequencies)
  const isNews = (vector: Vector) => [over, ...draft.sentences.map((one) => one.vector)].every((one) => cosine(one, vector) < sameEvent)
  const sentence = inOtherWords(draft, ({ facts, vector }) => tellsMore(facts, told) && isNews(vector))
  if (sentence) return sentenceOf(sentence, draft, writing, citing)
  const headline = otherHeadlines(draft, story.headline, writing).find((one) => tellsMore(factsInTitle(one), told) && isNews(one.vector))
  return headline && citedHeadline(headline, citing)
}

/** From this cosine on a line tells the event once more, whatever it adds: so did 27 of 28; of the 8 below, one. */
export const sameEvent = 0.3

function tellsMore({ names, amounts }: Facts, told: readonly { readonly words: string; readonly facts: Facts }[]): boolean {
  const isNamed = (name: string) => told.some(({ words, facts }) => facts.names.has(name) || words.includes(` ${lastWordOf(name)} `))
  const isCounted = (amount: Amount) => told.some(({ facts }) => facts.amounts.some((other) => isSameCount(amount, other)))
  return (
    [...names].some((name) => (name.length >= fewestLetters || isPlace(name)) && !continents.test(name) && !isNamed(name)) ||
    amounts.some((amount) => amount.value >= smallestCount && !isCounted(amount))
  )
}

/** Shorter ones are initials that few know, "MPs" and the like, or the two letters of a country. */
const fewestLetters = 4
/** "European budgets" name nobody. */
const continents = /^(?:europe|asia|africa|north-america|south-america|latin-america|middle-east)$/u
/** "A third" is 30% in other words. */
const smallestCount = 1

/** Of a person's id the last name: a story may write it in a way that the gazetteer does not know. */
function lastWordOf(name: string): string {
  return name.startsWith('person:') ? (name.split('-').at(-1) ?? name) : name
}

function isPlace(name: string): boolean {
  return /^\p{Ll}{2}$/u.test(name)
}

/** "More than 40 dead" tells nothing more than "at least 44 die". */
function isSameCount(a: Amount, b: Amount): boolean {
  return a.unit === b.unit && Math.max(a.value, b.value) <= mostApart * Math.min(a.value, b.value)
}

const mostApart = 1.5
