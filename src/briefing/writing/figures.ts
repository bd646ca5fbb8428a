import { type FigureMention, figuresIn, sameQuantity } from '../../articles/numbers/figures.ts'
import type { Figure, Sentence } from '../briefing.ts'
import { clauseAround } from '../candidates/clause.ts'
import { shortClause } from '../candidates/short-clause.ts'
import { type Facts, factsOf, isNear } from '../facts/facts.ts'
import { isRounded } from '../facts/rounded.ts'
import { objectionsTo } from '../receipts/receipts.ts'
import { isSubjectKnown } from '../summary/choose-sentences.ts'
import type { Scored } from '../summary/summary.ts'
import { cosine } from '../words/vectors.ts'
import { sentenceOf } from './cited-sentence.ts'
import type { Citing } from './citing.ts'
import { claimOf, type Draft, voiceOf, type Writing } from './draft.ts'

const mostFigures = 3
/** Numbers further down an article belong to its background. Sentences from its top. */
const deepestPosition = 6
/** Sentences that are looked at, best first. */
const mostSentences = 60
/** Two numbers are of one thing only where their sentences are so alike (cosine) … */
const leastAlike = 0.3
/** … and so alike where only the unit says what is measured … */
const alikeWithoutNoun = 0.5
/** … or this little, where both say what was done to whom: "17 people killed", "15 people dead" … */
const alikeInDeed = 0.1
/** … or this much, where the numbers lie so near each other that one is the other outlet's count … */
const alikeIfNear = 0.2
/** … and as near as counts of one thing are: twelve dead and fourteen, not eight and seventy-seven. */
const mostApart = 1.5

/** A number where it stands; null where no clause around it passes the gate by itself, and its whole sentence does. */
type Counted = { readonly sentence: Scored; readonly figure: FigureMention; readonly clause: string | null }

/**
 * The numbers that a story's headline and sentences do not give already, and those on which its voices differ: what each prints is
 * shown, never an average. Every clause has passed the gate by itself; those that several voices print come first.
 *
 * @param headline What stands over the story.
 * @param elsewhere Sentences of the briefing's other stories: what one tells is no figure here.
 */
export function figuresOf(
  draft: Draft,
  headline: Sentence,
  elsewhere: readonly Scored[],
  writing: Writing,
  citing: Citing,
): readonly Figure[] {
  const others = draft.scored.filter((one) => !draft.sentences.includes(one) && one.position <= deepestPosition).slice(0, mostSentences)
  const counted = [...draft.sentences, ...others].flatMap((sentence) => countedIn(sentence, draft, writing))
  const told = [...draft.sentences.map(({ facts }) => facts), factsOf(headline.text, headline.language, writing.reading.now)]
  const isTold = ({ figure }: Counted) => told.some(({ amounts }) => amounts.some((amount) => isNear(amount, figure)))
  const shown: (readonly Counted[])[] = []
  const groups = groupsOf(counted).map((group) => withClauseFirst(group, isTold))
  for (const group of ranked(groups.filter((one) => differing(one).length > 0 || !one.some(isTold)))) {
    if (shown.length === mostFigures) break
    if (!shown.some((other) => saysSame(group, other)) && !isToldIn(elsewhere, group) && isOfStory(group, draft, told)) shown.push(group)
  }
  return shown.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const figure = figureOf(first, group, draft, writing, citing)
    return [isTold(first) ? { ...figure, what: inBrief(first, draft, writing) ?? countOf(first) } : figure]
  })
}

/** A number that no sentence tells is shown in its clause: one that has none makes way for another of its group, or the group is none. */
function withClauseFirst(group: readonly Counted[], isTold: (one: Counted) => boolean): readonly Counted[] {
  const [first] = group
  if (first === undefined || isTold(first)) return group
  const shown = group.find(({ clause }) => clause !== null)
  return shown === undefined ? [] : [shown, ...group.filter((one) => one !== shown)]
}

/** "Defence spending by EU governments rose to €326 billion in 2024": a told sentence up to its first comma, where that says what is counted. */
function inBrief({ figure, sentence }: Counted, draft: Draft, writing: Writing): string | undefined {
  if (figure.unit === null) return undefined
  const [clause = ''] = /^[^,;:()–—]+(?=[,;.:]| [–—(])/u.exec(sentence.text) ?? []
  if (clause.length < figure.end || clause.length > longestInBrief) return undefined
  const claim = { ...claimOf(sentence, writing.reading), text: clause }
  return draft.sentences.includes(sentence) && objectionsTo(claim, [sentence.passage]).length === 0 ? clause : undefined
}

/** UTF-16 units. */
const longestInBrief = 100

/** "17 people", as it is printed. */
function countOf({ figure: { text, what, unit }, sentence }: Counted): string {
  const count = `${text} ${what}`
  return unit === null && what !== '' && sentence.text.includes(count) ? count : text
}

/** Where voices differ first, then what most of them print, then what stands in the sentence that tells most of the story. */
function ranked(groups: readonly (readonly Counted[])[]): readonly (readonly Counted[])[] {
  const score = ([first]: readonly Counted[]) => first?.sentence.score ?? 0
  return groups.toSorted((a, b) => differing(b).length - differing(a).length || voicesIn(b) - voicesIn(a) || score(b) - score(a))
}

/** "Austria spends 1% of its output …" in a story of others: what one outlet alone prints, of nobody whom the story names, is its own matter. */
function isOfStory(group: readonly Counted[], draft: Draft, told: readonly Facts[]): boolean {
  const [first] = group
  if (first === undefined || voicesIn(group) > 1 || first.sentence.facts.names.size === 0) return true
  const names = told.flatMap((facts) => [...facts.names])
  return (
    names.some((name) => first.sentence.facts.names.has(name)) ||
    draft.sentences.some(({ vector }) => cosine(vector, first.sentence.vector) >= leastAlikeOfOwn)
  )
}

/** Cosine of a sentence that one outlet alone has with one that tells the story. */
const leastAlikeOfOwn = 0.2

/** Whether another story tells the same number of the same thing. */
function isToldIn(elsewhere: readonly Scored[], [one]: readonly Counted[]): boolean {
  if (one === undefined) return false
  return elsewhere.some(
    ({ facts, vector }) => facts.amounts.some((amount) => isNear(amount, one.figure)) && cosine(vector, one.sentence.vector) >= leastAlike,
  )
}

/** "Grown 17% to €72 billion" is one line, though it has two numbers. */
function saysSame([one]: readonly Counted[], [other]: readonly Counted[]): boolean {
  return one !== undefined && (other?.clause ?? other?.figure.text ?? '').includes(one.figure.text)
}

/** The figures of a sentence, each with the clause around it that passes the gate by itself. */
function countedIn(sentence: Scored, draft: Draft, writing: Writing): readonly Counted[] {
  if (!isSubjectKnown(sentence, draft.sentences)) return []
  const passes = (text: string) => objectionsTo({ ...claimOf(sentence, writing.reading), text }, [sentence.passage]).length === 0
  return figuresIn(sentence.text, sentence.article.language)
    .filter((figure) => isTelling(figure) && !isDistance(figure, sentence.text))
    .flatMap((figure) => {
      const clause = clauseAround(sentence.text, figure)
      if (clause !== undefined && (pointing.test(clause) || isOther(clause, sentence.article.publishedAt))) return []
      const short = clause === undefined ? [] : [shortClause(clause, figure.text, sentence.article.language), clause]
      const said = short.find((text) => text !== undefined && passes(text)) ?? null
      return said !== null || passes(claimOf(sentence, writing.reading).text) ? [{ sentence, figure, clause: said }] : []
    })
}

/** "2% of them": of what, only the sentence before says. */
const pointing =
  /\bthe same (?:period|time|day|week|month|year)\b|\b(?:of|than|for|in) (?:them|it)\b|\b(?:of|than) (?:these|those|that)\b(?! \p{Ll})/u

/** A small count of things is no key figure, unless it counts the dead; nor is a calibre. */
function isTelling({ unit, deed, value }: FigureMention): boolean {
  return unit === null ? deed !== null || value >= 100 : unit !== 'mm'
}

/** "Six miles from Riga": where something is. */
function isDistance({ unit, end }: FigureMention, sentence: string): boolean {
  return (
    (unit === 'mi' || unit === 'km') &&
    /^(?: [\p{L}'’]+)? ?(?:(?:to the )?(?:north|south|east|west)\p{L}*|from|away|off|outside|inland|within|of the (?:border|coast|city))\b/u.test(
      sentence.slice(end),
    )
  )
}

/** What somebody says with a gap in it, and what was so years ago: "in 2009". */
function isOther(clause: string, publishedAt: number): boolean {
  const thisYear = new Date(publishedAt).getUTCFullYear()
  const years = [...clause.matchAll(/(?<!\bthan )\b(?:in|of|during|until|the)(?: \p{Lu}\p{Ll}+)? ((?:19|20)\d\d)\b/giu)].map(([, year]) =>
    Number(year),
  )
  return /^["“‘]|…|\.\.\./u.test(clause) || (years.length > 0 && Math.max(...years) < thisYear - yearsKept)
}

/** A count of three years ago may be the newest that there is. */
const yearsKept = 3

/** Figures of one quantity together, in the order of their sentences. */
function groupsOf(counted: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups: Counted[][] = []
  for (const one of counted) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, one))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

function isSame(a: Counted, b: Counted): boolean {
  const [low, high] = [a.figure.value, b.figure.value].toSorted((x, y) => x - y)
  if (low === undefined || high === undefined || high > low * mostApart) return false
  if (low === high) return a.figure.unit === b.figure.unit
  const alike = cosine(a.sentence.vector, b.sentence.vector)
  if (sameQuantity(a.figure, b.figure)) return alike >= (a.figure.deed === null ? leastAlike : alikeInDeed)
  return a.figure.unit !== null && a.figure.unit === b.figure.unit && alike >= (isNear(a.figure, b.figure) ? alikeIfNear : alikeWithoutNoun)
}

/** The other voices' numbers that are not the first's; an outlet that prints the first's too does not differ. */
function differing([first, ...others]: readonly Counted[]): readonly Counted[] {
  if (!first) return []
  const agreeing = new Set(
    others.filter(({ figure }) => figure.value === first.figure.value).map(({ sentence }) => voiceOf(sentence.article)),
  )
  agreeing.add(voiceOf(first.sentence.article))
  const isUnlike = (figure: FigureMention) =>
    figure.value !== first.figure.value && !isRounded(figure, first.figure) && !isAbout(figure, first.figure)
  const unlike = others.filter(({ figure, sentence }) => isUnlike(figure) && !agreeing.has(voiceOf(sentence.article)))
  return unlike.filter((one, index) => unlike.findIndex(({ figure }) => figure.value === one.figure.value) === index)
}

/** "More than €320 billion" and €326 billion say the same, less and more exactly. */
function isAbout(a: FigureMention, b: FigureMention): boolean {
  return (a.approximate || b.approximate) && Math.abs(a.value - b.value) <= nearAbout * Math.max(a.value, b.value)
}

/** Part of the larger number. */
const nearAbout = 1 / 20

function figureOf(first: Counted, group: readonly Counted[], draft: Draft, writing: Writing, citing: Citing): Figure {
  return {
    text: first.figure.text,
    what: first.clause ?? countOf(first),
    about: withVoices(sentenceOf(first.sentence, draft, writing, citing), first, group, citing),
    differs: differing(group).map(({ figure, sentence }) => ({ text: figure.text, about: sentenceOf(sentence, draft, writing, citing) })),
  }
}

/** Every voice that prints the same number is a receipt of it, whatever its sentence says besides. */
function withVoices(sentence: Sentence, first: Counted, group: readonly Counted[], citing: Citing): Sentence {
  const citations = [...sentence.citations]
  for (const { figure, sentence: other } of group) {
    const isCited = citations.some(({ source }) => citing.sources()[source - 1]?.outlet === other.article.outlet.name)
    if (isCited || figure.value !== first.figure.value || citations.length === mostCitations) continue
    citations.push(citing.cite(other.article, other.passage.text))
  }
  const [own, ...rest] = citations
  return own ? { ...sentence, citations: [own, ...rest] } : sentence
}

const mostCitations = 3

function voicesIn(group: readonly Counted[]): number {
  return new Set(group.map(({ sentence }) => voiceOf(sentence.article))).size
}
