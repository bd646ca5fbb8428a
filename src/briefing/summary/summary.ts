import type { FollowedArticle } from '../../articles/article.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { namesIn } from '../../articles/names/names.ts'
import type { Story } from '../../stories/story.ts'
import { isLeisure, isTellable, kindOf } from '../../stories/tellable.ts'
import { type DocumentFrequencies, termId } from '../../stories/words/document-frequencies.ts'
import { termsOf } from '../../stories/words/terms.ts'
import { type Candidate, candidatesOf } from '../candidates/candidates.ts'
import type { Reading } from '../candidates/settle-dates.ts'
import { announcedPart, type Facts, factsOf, noFacts } from '../facts/facts.ts'
import { folded } from '../words/folded.ts'
import { centroid, cosine, type Vector, vectorOf } from '../words/vectors.ts'
import { bareNamesOf } from './bare-name.ts'
import { definite, definiteWeight } from './definite.ts'
import { type Title, titlesOf } from './heading.ts'
import { staleness } from './staleness.ts'
import { asks, teases } from './teasing.ts'

/** A candidate with its score, and what it is compared by. */
export type Scored = Candidate & {
  readonly score: number
  readonly vector: Vector
  readonly facts: Facts
  /** Of its article's title. */
  readonly announced: Facts
  /** Part of what the story's headlines announce that it tells, in [0, 1]: what several announce counts more. */
  readonly heading: number
  /** Whether it opens with a name that nothing explains. */
  readonly isStranger: boolean
  /** Whether its article's title asks, explains or argues: such an article opens on that, and not on what happened. */
  readonly isUnderTeaser: boolean
  /** The last name of whom it names first, where only a sentence before it has the whole, as terms (see `termId`). */
  readonly bareName: readonly number[]
  /** Last word of the first name in it, folded; null where it names nobody. */
  readonly actor: string | null
}

/**
 * Scores the sentences of a story by how much of it they tell: likeness to the centroid of all sentences, those near the top of
 * their article and the titles weighing more, and to the headlines, plus a bonus for standing first and one for saying when.
 * Radev et al. (2004), Information Processing & Management 40(6):919–938, with positions as in Edmundson (1969), JACM 16(2).
 *
 * @param sentencesFrom The sentences of an article that may be told; those that stand alone, where nothing else is said.
 * @param titles What the story's titles say, where somebody has read them.
 * @returns Best first.
 */
export function scoreSentences(
  story: Story,
  frequencies: DocumentFrequencies,
  reading: Reading,
  {
    sentencesFrom = candidatesOf,
    titles = titlesOf(story, frequencies),
  }: {
    readonly sentencesFrom?: (article: FollowedArticle, reading: Reading) => readonly Candidate[]
    readonly titles?: readonly Title[]
  } = {},
): readonly Scored[] {
  const titled = centroid(titles.map(({ vector }) => ({ vector, weight: 1 })))
  const headings = titles.map(({ facts }) => facts)
  const candidates = story.articles.flatMap((article, index) => {
    if (!isHeard(article, story)) return []
    const isUnderTeaser = teases(article.title, article.language) || asks(article.title)
    const bareNameIn = bareNamesOf(article)
    return sentencesFrom(article, reading).map((candidate) => ({
      ...weighed(candidate, headings[index] ?? noFacts, headings, frequencies),
      title: titles[index]?.vector ?? noTerms,
      isUnderTeaser,
      isStranger: opensWithStranger(candidate, story, frequencies),
      bareName: termsOf(bareNameIn(candidate.passage) ?? '', article.language).map(({ id }) => id),
    }))
  })
  const middle = centroid([
    ...titles.map(({ vector }) => ({ vector, weight: titleInMiddle })),
    ...candidates.map(({ vector, position }) => ({ vector, weight: 1 / (1 + position) })),
  ])
  return candidates
    .map(({ title, ...one }) => ({
      ...one,
      score:
        scoreOf(one, middle) +
        titleWeight * (cosine(one.vector, title) + cosine(one.vector, titled)) -
        staleness(one.article, story.articles, freshDays),
    }))
    .toSorted((a, b) => b.score - a.score || a.article.publishedAt - b.article.publishedAt || a.position - b.position)
}

/** An opinion tells nothing beside a report, were it one of which no sentence can be told. */
function isHeard(article: FollowedArticle, story: Story): boolean {
  return !isOpinion(article) || story.articles.every(isOpinion)
}

function isOpinion(article: FollowedArticle): boolean {
  return kindOf(article) === 'opinion' || /\bopinion\b/iu.test(article.outlet.name)
}

/** The first report of an event may tell it best for a while. */
const freshDays = 2
const titleInMiddle = 1.5
/** What a sentence is worth that tells what its own headline says, and what all of them say. Chosen from 0.2, 0.5 and 1. */
const titleWeight = 0.2
const noTerms: Vector = new Map()

function weighed(
  candidate: Candidate,
  announced: Facts,
  headings: readonly Facts[],
  frequencies: DocumentFrequencies,
): Omit<Scored, 'score' | 'isUnderTeaser' | 'isStranger' | 'bareName'> {
  const { text, article } = candidate
  const facts = factsOf(text, article.language, printedAt(article))
  const [name] = namesIn(text, article.language)
  return {
    ...candidate,
    ...{ announced, facts, vector: vectorOf(text, article.language, frequencies), heading: announcedPart(facts, headings) },
    actor: name === undefined ? null : (folded(name.text).split(' ').at(-1) ?? null),
  }
}

function scoreOf(candidate: Omit<Scored, 'score'>, middle: Vector): number {
  const stranger = candidate.isStranger ? strangerWeight : 0
  return cosine(candidate.vector, middle) + placed(candidate) + dating(candidate) - leaning(candidate) - stranger - partiality(candidate)
}

/** News stands at the top: the first sentence counts most, and each further down, to the tenth, a little less. */
function placed({ position }: Candidate): number {
  return 0.35 / (1 + position) - 0.03 * Math.min(position, 10)
}

/** What a sentence gains that says on which day: it tells what happened rather than what it means. Chosen from 0.05, 0.1 and 0.2. */
function dating({ facts }: Pick<Scored, 'facts'>): number {
  return facts.days.size > 0 ? 0.1 : 0
}

/** What a sentence loses that begins with "The tanker": it leans on one that named the tanker. */
function leaning({ text, article }: Candidate): number {
  return (
    (definite.test(text) ? definiteWeight : 0) +
    (idle.test(text) ? 0.15 : 0) +
    (subordinate.test(text) || opensWithQuote.test(text) ? 0.2 : 0) +
    (advises(text) ? 0.3 : 0) +
    (loaded.test(text) ? 0.2 : 0) +
    (speaksOfItself(text, article.outlet.name) ? 0.3 : 0)
  )
}

/** "Quay Economics calculates …", where nothing says what that is: a name that few know, no headline has, and no words explain. */
function opensWithStranger({ text, article }: Candidate, story: Story, frequencies: DocumentFrequencies): boolean {
  const [name] = namesIn(text, article.language)
  if (name === undefined || name.start > 0 || explained.test(text.slice(name.end)) || placesIn(name.text, article.language).length > 0)
    return false
  const isRare = termsOf(name.text, article.language).some(({ term }) => frequencies.rarity(termId(term)) >= strangerRarity)
  const last = name.text.split(' ').at(-1) ?? ''
  return isRare && !story.articles.some(({ title }) => title.includes(last))
}

/** An apposition or a bracket right behind a name. */
const explained = /^(?:['’]s|,| \(| [–—-] )/u
/** ln(documents / documents with the word): "Boeing" has 6.5, what the background never saw 9.9. */
const strangerRarity = 7
const strangerWeight = 0.15

/** "Parapet has counted …", in Parapet Defence Weekly: its own finding, which need not be what the others report. */
function speaksOfItself(text: string, outlet: string): boolean {
  const name = outlet.replace(/^(?:The|Der|Die|Das|Le|La|El|Il)\s/u, '').split(' ')[0] ?? ''
  const opens = name.length >= 4 && text.replace(/^(?:The|Der|Die|Das|Le|La|El|Il)\s/u, '').startsWith(`${name} `)
  return opens && placesIn(name, 'en').length === 0
}

/** What says how to take the news, and no news: "is what counts", "has raised questions", "also wonder", "as well". */
export const idle =
  /\b(?:is|are|was|were) (?:what|the (?:other|simple|simplest|easy|real|big|only|main|one|thing|part|question)|another)\b|\b(?:is|are) like an?\b|\bneedless to say\b|\bmore is being\b|\brais(?:es|ed|ing) (?:\p{Ll}+ )?questions\b|\bspark(?:s|ed|ing) (?:\p{Ll}+ )?debate\b|\bsooner or later\b|\b(?:also|as well|of course|after all|perhaps|wonders?)\b|^One \p{Ll}+ that\b/iu

/** An outlet's heat. */
export const loaded =
  /\b(?:rants?|slam(?:s|med)|blast(?:s|ed)|fury|furious|outrage[ds]?|extraordinary|bombshell|shock(?:ing|ed)|horrif\p{L}+|sicken\p{L}+|stunning|jaw-dropping|savage|brazen|bizarre|infuriat\p{L}+|(?:by|of|against|from) the enemy)\b/iu

/** Whether it is an outlet's own advice: "should welcome the brave", with nobody who gives it. */
export function advises(text: string): boolean {
  return prescribing.test(text) && !attributed.test(text)
}

const prescribing = /\b(?:should|must|needs? to|ought to|has to|have to)\b/iu
const attributed =
  /\b(?:said|says|say|told|tells|warn\w*|argu\w*|call(?:s|ed)|demand\w*|urg\w*|according|report\w*|announc\w*|rul(?:es|ed)|order\w*|decid\w*|agree\w*|vot\w*|requir\w*|ask\w*|insist\w*|showed|shows|found|think|believe\w*|court|judge)\b/iu

/** Openings that put something else before the fact. */
const subordinate =
  /^(?:Seated|Standing|Sitting|Dressed|Flanked|Surrounded|Should|While|As|Although|Though|If|When|Despite|Amid|With|Obwohl|Während|Wenn|Alors que|Bien que|Si|Aunque|Mientras)\s/u

/** What is largely what somebody said is shown as a quotation. */
const opensWithQuote = /^["“„«]/u

/** What a sentence loses of an outlet that a state holds, or of an opinion: it is told where nobody else tells it, and does not lead. */
function partiality({ article }: Candidate): number {
  return (article.outlet.stateMedia ? 0.25 : 0) + (isTellable(article) && !isLeisure(article) ? 0 : 0.3)
}
