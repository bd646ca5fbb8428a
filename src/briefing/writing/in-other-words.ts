import { placesIn } from '../../articles/gazetteer/places.ts'
import { namesIn } from '../../articles/names/names.ts'
import { worthAsLead } from '../summary/leads.ts'
import { isLineByItself } from '../summary/line-by-itself.ts'
import { advises, idle, type Scored } from '../summary/summary.ts'
import { cosine } from '../words/vectors.ts'
import type { Draft } from './draft.ts'

/** A sentence that tells a story in other words than its paragraph does, and by itself: a lead that the paragraph leaves unused. */
export function inOtherWords({ sentences, spare, chosen }: Draft, isWanted: (one: Scored) => boolean = () => true): Scored | undefined {
  const [first] = sentences
  const told = [...sentences.map(({ text }) => text), ...chosen.story.articles.map(({ title }) => title)].join(' ')
  const isOther = ({ position, score, text, article, vector, facts }: Scored) =>
    position === 0 &&
    facts.names.size + facts.amounts.length >= fewestFacts &&
    !article.outlet.stateMedia &&
    !advises(text) &&
    !idle.test(text) &&
    isLineByItself(text, article.publishedAt) &&
    text.length <= longestLine &&
    score >= (first?.score ?? 0) * 0.75 &&
    !namesAnother(text, article.language, told) &&
    sentences.every((one) => cosine(one.vector, vector) < sameWords)
  return spare.filter((one) => isOther(one) && isWanted(one)).toSorted((a, b) => worthAsLead(b) - worthAsLead(a))[0]
}

/** "Skateboarder Danny León jumped …": somebody whom neither a headline nor the paragraph has is a matter of their own. */
function namesAnother(text: string, language: string, told: string): boolean {
  return namesIn(text, language).some(
    ({ text: name }) =>
      name.includes(' ') && placesIn(name, language).length === 0 && !told.includes(name.slice(name.lastIndexOf(' ') + 1)),
  )
}

/** Above this cosine two sentences are one, from a wire. */
const sameWords = 0.8
/** What names less says nothing by itself. */
const fewestFacts = 2
/** A line that is read at a glance, UTF-16 units. */
const longestLine = 240
