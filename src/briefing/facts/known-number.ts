import { type FigureMention, figuresIn } from '../../articles/numbers/figures.ts'
import { isDeath } from '../../articles/words/deeds.ts'
import { type Bound, boundAround } from '../receipts/numbers/bound.ts'

/** A number that a text tells of something, and the words that bound it. */
export type BoundFigure = FigureMention & { readonly bound: Bound | undefined }

export function boundFiguresIn(text: string, language: string): readonly BoundFigure[] {
  return figuresIn(text, language).map((figure) => ({ ...figure, bound: boundAround(text, figure, language, false) }))
}

/** Two numbers this near each other (part of the larger) are one number that two outlets print differently. */
const nearest = 0.02
/** A bound that says no more stands within so much of the number, part of it, … */
const farthest = 0.1
/** … and "about" within this. */
const around = 0.05

/**
 * Whether who knows of one number hears nothing new by another of the same thing: "920" by "more than 900", "12" by "10 to 12", and
 * "10 to 12" or "more than 10" by "12". A bound that moved is new.
 */
export function isKnownBy(now: BoundFigure, known: BoundFigure): boolean {
  if (now.unit !== known.unit || !areOfOneDeed(now, known)) return false
  if (isFloor(now.bound)) return now.value * (1 - nearest) <= (isFloor(known.bound) ? known.value : (known.upTo ?? known.value))
  const [a, b] = [spanOf(now), spanOf(known)]
  return now.upTo === null && known.upTo === null ? a[0] <= b[1] && b[0] <= a[1] : isIn(a, b) || isIn(b, a)
}

/** 30 killed are not known by 30 hurt; a number of which nothing is said may be either's. */
function areOfOneDeed({ deed: one }: BoundFigure, { deed: other }: BoundFigure): boolean {
  return one === null || other === null || one === other || (isDeath(one) && isDeath(other))
}

function isFloor(bound: Bound | undefined): boolean {
  return bound === 'over' || bound === 'least'
}

type Span = readonly [from: number, to: number]

function isIn([from, to]: Span, [least, most]: Span): boolean {
  return from >= least && to <= most
}

/** Where the truth lies as a reader takes it: "more than 900" is not said of 1,100. */
function spanOf({ value, upTo, text, bound }: BoundFigure): Span {
  const [least, most] = [value * (1 - nearest), (upTo ?? value) * (1 + nearest)]
  const reach = Math.min(roundness(value, text), value * farthest)
  switch (bound) {
    case 'over':
    case 'least':
      return [least, Math.max(most, value + reach)]
    case 'under':
    case 'most':
    case 'nearly':
      return [Math.min(least, value - reach), most]
    case 'about':
      return [value * (1 - around), (upTo ?? value) * (1 + around)]
    case 'exact':
    case undefined:
      return [least, most]
  }
}

/** How far a number goes on to the next that is as round: 99 of 900, 9 of 950, 0 of 12 and of 3.5. */
function roundness(value: number, text: string): number {
  const zeros = /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0
  return /\d[.,]\d{1,2}(?!\d)/.test(text) ? 0 : 10 ** zeros - 1
}
