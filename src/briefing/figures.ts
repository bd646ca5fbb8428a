import { type FigureMention, figuresIn, sameQuantity } from '../articles/figures.ts'
import type { Figure } from './briefing.ts'
import { sentenceOf } from './cited-sentence.ts'
import type { Citing } from './citing.ts'
import { clauseAround } from './clause.ts'
import { claimOf, type Draft, evidenceOf, voiceOf, type Writing } from './draft.ts'
import { objectionsTo } from './receipts.ts'
import type { Scored } from './summary.ts'
import { cosine } from './vectors.ts'

const mostFigures = 3
/** Numbers further down an article belong to its background. Sentences from its top. */
const deepestPosition = 6
/** Two numbers are of one thing only where their sentences are so alike (cosine) … */
const leastAlike = 0.3
/** … and so alike where only the unit says what is measured … */
const alikeWithoutNoun = 0.5
/** … and as near as counts of one thing are: twelve dead and fourteen, not eight and seventy-seven. */
const mostApart = 1.5

type Counted = { readonly sentence: Scored; readonly figure: FigureMention; readonly clause: string }

/**
 * The numbers that a story's sentences do not give already, and those on which its voices differ: what each prints is shown, never
 * an average. Numbers come from checked sentences only; those that several voices print come first.
 */
export function figuresOf(draft: Draft, writing: Writing, citing: Citing): readonly Figure[] {
  const sentences = [...draft.sentences, ...draft.spare.filter(({ position }) => position <= deepestPosition)]
  const counted = sentences.flatMap((sentence) => countedIn(sentence, writing))
  const told = counted.filter(({ sentence }) => draft.sentences.includes(sentence))
  const shown = groupsOf(counted).filter((group) => differing(group).length > 0 || !group.some((one) => isTold(one, told)))
  const clauses = new Set<string>()
  const isFirstOfItsClause = ([first]: readonly Counted[]) => first !== undefined && clauses.size < clauses.add(first.clause).size
  return shown
    .toSorted((a, b) => differing(b).length - differing(a).length || voicesIn(b) - voicesIn(a))
    .filter(isFirstOfItsClause)
    .slice(0, mostFigures)
    .flatMap((group) => {
      const [first] = group
      return first ? [figureOf(first, differing(group), draft, writing, citing)] : []
    })
}

/** The figures of a sentence whose clause passes the gate by itself. */
function countedIn(sentence: Scored, writing: Writing): readonly Counted[] {
  return figuresIn(sentence.text, sentence.article.language)
    .filter(isTelling)
    .flatMap((figure) => {
      const clause = clauseAround(sentence.text, figure)
      if (clause === undefined) return []
      const claim = { ...claimOf(sentence, writing.reading), text: clause }
      return objectionsTo(claim, [evidenceOf(sentence)]).length > 0 ? [] : [{ sentence, figure, clause }]
    })
}

/** A small count of things is no key figure, unless it counts the dead. */
function isTelling({ unit, deed, value }: FigureMention): boolean {
  return unit !== null || deed !== null || value >= 100
}

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
  if (sameQuantity(a.figure, b.figure)) return alike >= leastAlike
  return a.figure.unit !== null && a.figure.unit === b.figure.unit && alike >= alikeWithoutNoun
}

function isTold({ figure }: Counted, told: readonly Counted[]): boolean {
  return told.some((other) => other.figure.value === figure.value && other.figure.unit === figure.unit)
}

/** The other voices' numbers that are not the first's; an outlet that prints the first's too does not differ. */
function differing([first, ...others]: readonly Counted[]): readonly Counted[] {
  if (!first) return []
  const agreeing = new Set(
    others.filter(({ figure }) => figure.value === first.figure.value).map(({ sentence }) => voiceOf(sentence.article)),
  )
  agreeing.add(voiceOf(first.sentence.article))
  const unlike = others.filter(({ figure, sentence }) => figure.value !== first.figure.value && !agreeing.has(voiceOf(sentence.article)))
  return unlike.filter((one, index) => unlike.findIndex(({ figure }) => figure.value === one.figure.value) === index)
}

function figureOf(first: Counted, others: readonly Counted[], draft: Draft, writing: Writing, citing: Citing): Figure {
  return {
    text: first.figure.text,
    what: first.clause,
    about: sentenceOf(first.sentence, draft, writing, citing),
    differs: others.map(({ figure, sentence }) => ({ text: figure.text, about: sentenceOf(sentence, draft, writing, citing) })),
  }
}

function voicesIn(group: readonly Counted[]): number {
  return new Set(group.map(({ sentence }) => voiceOf(sentence.article))).size
}
