import { printedAt } from '../../articles/dates/printed-at.ts'
import { figuresIn } from '../../articles/numbers/figures.ts'
import { voicesOf } from '../../stories/ranking/voices.ts'
import { inSteps, type Steps } from '../../stories/steps.ts'
import type { Story } from '../../stories/story.ts'
import type { BriefingStory, Change, Sentence, StoryStatus } from '../briefing.ts'
import { settleDates } from '../candidates/settle-dates.ts'
import { deadIn, type Facts, factsOf, sharedFacts } from '../facts/facts.ts'
import type { FoundChange } from '../facts/what-is-new.ts'
import { objectionsTo } from '../receipts/receipts.ts'
import { headingOf, isOfAnother, type Title } from '../summary/heading.ts'
import { staleness } from '../summary/staleness.ts'
import type { Scored } from '../summary/summary.ts'
import { unended } from '../words/unended.ts'
import { cosine } from '../words/vectors.ts'
import { sentenceOf } from './cited-sentence.ts'
import type { Citing } from './citing.ts'
import type { Chosen, ChosenStatus, Draft, Writing } from './draft.ts'
import { factsInTitle } from './facts-in-title.ts'
import { figuresOf } from './figures.ts'
import { freshDays, type Headline, headlinesOf, isClear } from './headline.ts'
import { quotesOf } from './quotes.ts'
import { toldIn } from './told-in.ts'

/** A story of which only the headline is told: nothing is new in it, or none of its sentences can stand alone. */
export function headlineOnly(chosen: Chosen, writing: Writing, citing: Citing): BriefingStory | undefined {
  const { story, shortId, assignments, rankReasons, status } = chosen
  const headline = printable(story, writing).find((one) => status.kind === 'running' || isClear(one))
  if (!headline) return undefined
  return {
    ...{ shortId, story: story.id, sentences: [], figures: [], quotes: [], assignments, rankReasons },
    headline: citedHeadline(headline, citing),
    status: status.kind === 'update' ? { kind: 'developing', since: status.since } : status,
    voices: voicesOf(story).length,
    outlets: [...new Set(story.articles.map(({ outlet }) => outlet.name))],
  }
}

/** Whether one of its headlines says by itself what happened. */
export function hasClearHeadline(story: Story, writing: Pick<Writing, 'frequencies' | 'reading' | 'language'>): boolean {
  return printable(story, writing).some(isClear)
}

/** Its headlines that can be printed as they are, the clearest first. */
function printable(story: Story, writing: Pick<Writing, 'frequencies' | 'reading' | 'language'>): Headlines {
  return headlinesOf(story, writing.frequencies, toldIn(story.articles, writing.language))
    .values()
    .filter((one) => holds(one, writing))
}

type Headlines = IteratorObject<Headline>

/**
 * Numbers the citations of a draft and adds its headline, figures and quotations, each in a step of its own.
 *
 * @param elsewhere Sentences of the briefing's other stories.
 */
export function* finishInSteps(draft: Draft, elsewhere: readonly Scored[], writing: Writing, citing: Citing): Steps<BriefingStory> {
  const { chosen, sentences } = draft
  const headline = headlineOf(draft, writing, citing)
  const untold = sentences.filter(({ text }) => !headline.text.startsWith(unended(text)))
  const told = yield* inSteps(untold, (sentence) => sentenceOf(sentence, draft, writing, citing))
  const quotes = quotesOf(draft, writing, citing)
  yield
  return {
    shortId: chosen.shortId,
    story: chosen.story.id,
    headline,
    sentences: told,
    figures: figuresOf(draft, headline, elsewhere, writing, citing),
    quotes,
    status: statusOf(chosen.status, citing),
    voices: voicesOf(chosen.story).length,
    outlets: outletsOf(chosen.story, draft),
    assignments: chosen.assignments,
    rankReasons: chosen.rankReasons,
  }
}

function statusOf(status: ChosenStatus, citing: Citing): StoryStatus {
  if (status.kind !== 'update') return status
  const { kind, since, changes } = status
  return { kind, since, changes: changes.map((change) => cited(change, citing)) }
}

function cited({ article, passage, ...change }: FoundChange, citing: Citing): Change {
  return { ...change, about: { text: passage, language: article.language, citations: [citing.cite(article, passage)] } }
}

/** Other outlets' fresh headlines than the one that stands over the story, which say plainly what happened. */
export function otherHeadlines(draft: Draft, shown: Sentence, writing: Writing): readonly Headline[] {
  const over = draft.headlines.find(({ text }) => text === shown.text)
  const others = draft.headlines.filter((one) => one !== over)
  return others.filter(
    (one) =>
      one.article.language === over?.article.language &&
      !one.article.outlet.stateMedia &&
      isClear(one) &&
      staleness(one.article, draft.chosen.story.articles, freshDays) === 0 &&
      (heads(one, draft, writing) || sharedFacts(factsIn(one), factsIn(over)) > 0) &&
      holds(one, writing),
  )
}

/** A headline with its receipt. */
export function citedHeadline({ text, article }: Headline, citing: Citing): Sentence {
  return { text, language: article.language, citations: [citing.cite(article, article.title)] }
}

function factsIn({ text, article }: Headline): Facts {
  return factsOf(text, article.language, printedAt(article))
}

/** Whether a headline can be printed as it is: "back in Manila today" only on that day. */
function holds(headline: Headline, { reading }: Pick<Writing, 'reading'>): boolean {
  const { text, article } = headline
  return settleDates(text, article.language, printedAt(article), reading) === text && bearsItself(headline)
}

/** Whether a trimmed headline still says what its article's title says. */
function bearsItself({ text, article: { language, publishedAt, title } }: Headline): boolean {
  return objectionsTo({ text, language, saidAt: publishedAt }, [{ text: title, language, publishedAt }]).length === 0
}

function headlineOf(draft: Draft, writing: Writing, citing: Citing): Sentence {
  const checked = borneOut(draft).find((headline) => heads(headline, draft, writing) && holds(headline, writing))
  if (checked) return citedHeadline(checked, citing)
  const [lead] = draft.sentences
  if (!lead) throw new Error(`briefing: story ${draft.chosen.story.id} was drafted without a sentence`)
  const sentence = sentenceOf(lead, draft, writing, citing)
  return { ...sentence, text: unended(sentence.text) }
}

/**
 * The clearest headline that the first sentence bears out stands first: that of its own article, or one in much the same words. One with
 * a fault gains less by it; one whose dead are fewer than the sentence counts was overtaken; one of another article that names people of
 * whom the sentence has none may be of another event.
 */
function borneOut({ headlines, titles, sentences: [lead] }: Draft): readonly Headline[] {
  if (lead === undefined) return headlines
  const borne = ({ vector, article }: Headline) =>
    article.id === lead.article.id ? 1 : Math.min(1, cosine(vector, lead.vector) / sameMatter)
  const [dead = 0] = deadIn(lead.facts.amounts)
  const inAll = namesInAll(titles.filter(({ language }) => language === lead.article.language))
  const worth = (headline: Headline) =>
    headline.score +
    (isClear(headline) ? bearingWeight : bearingWeightOfFaulty) * borne(headline) -
    (isOvertaken(headline, dead) ? overtakenWeight : 0) -
    (namesOthers(headline, inAll, lead) ? othersWeight : 0)
  return headlines
    .map((headline) => ({ headline, worth: worth(headline) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ headline }) => headline)
}

/** From this cosine on a sentence bears a headline out. */
const sameMatter = 0.5
const bearingWeight = 0.4
const bearingWeightOfFaulty = 0.2
const overtakenWeight = 0.4
const othersWeight = 0.4

/** "28 killed" over "At least 37 have been killed". @param dead Of the first sentence; 0 where it counts none. */
function isOvertaken({ text, article }: Headline, dead: number): boolean {
  return dead > 0 && deadIn(figuresIn(text, article.language)).some((count) => count < dead)
}

function namesInAll(titles: readonly Title[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = titles.map(({ facts }) => facts.names)
  return others.reduce((inAll, names) => inAll.intersection(names), first)
}

/**
 * "Tiffany Trump joins the movement" over "Athletes around the world show solidarity".
 *
 * @param inAll Whom all titles name, and whom the story is about.
 */
function namesOthers(headline: Headline, inAll: ReadonlySet<string>, { article, facts }: Scored): boolean {
  if (article.id === headline.article.id || article.language !== headline.article.language) return false
  const people = factsInTitle(headline).names.difference(inAll)
  return people.size > 0 && people.isDisjointFrom(facts.names)
}

/** Less (cosine) than this with the first sentence and from another article: the headline may be of another event. */
const strays = 0.12

function heads({ text, article }: Headline, { sentences: [lead], titles }: Draft, { frequencies }: Writing): boolean {
  if (lead === undefined || article.id === lead.article.id || article.language !== lead.article.language) return true
  const heading = headingOf(text, article, titles, frequencies)
  return cosine(heading.vector, lead.vector) >= strays && !isOfAnother(heading, lead)
}

function outletsOf(story: Story, draft: Draft): readonly string[] {
  const telling = draft.sentences.map(({ article }) => article.outlet.name)
  return [...new Set([...telling, ...story.articles.map(({ outlet }) => outlet.name)])]
}
