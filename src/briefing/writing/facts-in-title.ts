import { printedAt } from '../../articles/dates/printed-at.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { type Facts, factsOf } from '../facts/facts.ts'
import type { Headline } from './headline.ts'

/** What a headline tells, places aside, for headlines have many of those: people and numbers; where Every Word Has a Capital, known people. */
export function factsInTitle({ text, article }: Headline): Facts {
  const { language } = article
  const facts = factsOf(text, language, printedAt(article))
  const isTitleCase = (text.match(/\s\p{Lu}/gu)?.length ?? 0) > (text.match(/\s\p{Ll}{4,}/gu)?.length ?? 0)
  const places = new Set(
    placesIn(text, language).flatMap(({ as, id, place }) => (as === 'person' ? [] : [id.split(':').at(-1) ?? id, place])),
  )
  const isPerson = (name: string) => name.startsWith('person:') || (!isTitleCase && !places.has(name))
  return { ...facts, names: new Set([...facts.names].filter(isPerson)) }
}
