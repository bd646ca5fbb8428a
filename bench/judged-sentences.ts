import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Claim, Evidence, Objection } from '../src/briefing/receipts/claim.ts'
import { digitsStand } from './digits-stand.ts'
import type { QualityRow } from './quality-row.ts'
import { say } from './say.ts'

/** What may be wrong with a sentence that was labelled by hand. */
export const errors = [
  ...(['name', 'number', 'date', 'role', 'predicate', 'negation', 'detail'] as const),
  // Of a careless model: what a number counts, the opposite, "more than", percentage points, whose deed, …
  ...(['counted', 'turned', 'bound', 'points', 'deed', 'hedge', 'former', 'time', 'place', 'most', 'cause', 'order'] as const),
  // Cut off: "unless …", that it is false, "almost"; and "dozens" for twelve.
  ...(['condition', 'false', 'nearly', 'vague'] as const),
] as const

/** A labelled sentence and what the gate says of it. */
export type Judged = {
  readonly set: string
  readonly article: string
  readonly claim: Claim
  readonly evidence: readonly Evidence[]
  readonly kind: 'right' | (typeof errors)[number]
  readonly objections: readonly Objection[]
}

/** The half that tuning may not look at, by a hash of the article. */
export function isKept({ article }: { readonly article: string }): boolean {
  return (createHash('sha256').update(article).digest()[0] ?? 0) % 2 === 0
}

/** Three rows of a set: inventions caught, other errors caught, right sentences refused; each beside the gate by digits. */
export function rowsOf(set: string, judged: readonly Judged[]): readonly QualityRow[] {
  const row = (measure: string, some: readonly Judged[], bound: Pick<QualityRow, 'target' | 'atMost'>): readonly QualityRow[] => {
    const refused = some.filter(({ objections }) => objections.length > 0)
    const byDigits = some.filter(({ claim, evidence }) => !digitsStand(claim, evidence)).length
    const figure = (100 * refused.length) / some.length
    const detail = `${refused.length} of ${some.length}; ${kindsOf(refused)}`
    return some.length === 0
      ? []
      : [{ task: 'receipts gate', set, measure, figure, baseline: (100 * byDigits) / some.length, detail, ...bound }]
  }
  const wrong = judged.filter(({ kind }) => kind !== 'right')
  return [
    ...row(
      'names, numbers and dates invented, caught',
      wrong.filter(({ kind }) => inventions.has(kind)),
      { target: 90 },
    ),
    ...row(
      'other errors, caught',
      wrong.filter(({ kind }) => !inventions.has(kind)),
      { target: null },
    ),
    ...row(
      'right ones refused',
      judged.filter(({ kind }) => kind === 'right'),
      { target: 19, atMost: true },
    ),
  ]
}

const inventions: ReadonlySet<string> = new Set(['name', 'number', 'date'])

/** "words 9, name 2": how many sentences have an objection of each kind. */
function kindsOf(refused: readonly Judged[]): string {
  const kinds = refused.flatMap(({ objections }) => [...new Set(objections.map(({ kind }) => kind))])
  return [...Map.groupBy(kinds, (kind) => kind)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, some]) => `${kind} ${some.length}`)
    .join(', ')
}

/** Prints one half of the judged sentences by set and by kind: `[--part tuned|kept] [--misses]`. Of the kept no sentence is shown. */
export function printJudged(all: readonly Judged[]): void {
  const { values } = parseArgs({ options: { part: { type: 'string', default: 'tuned' }, misses: { type: 'boolean', default: false } } })
  const judged = all.filter((one) => isKept(one) === (values.part === 'kept'))
  for (const [set, some] of Map.groupBy(judged, (one) => one.set)) {
    for (const { measure, figure, detail } of rowsOf(set, some)) say(`${set}: ${measure}: ${figure.toFixed(1)} (${detail})`)
  }
  for (const [kind, some] of Map.groupBy(judged, (one) => one.kind)) {
    const refused = some.filter(({ objections }) => objections.length > 0).length
    say(`${kind}: ${refused} of ${some.length} refused`)
  }
  if (values.misses && values.part !== 'kept') for (const one of judged.filter(isMissed)) say(missOf(one))
}

function isMissed({ kind, objections }: Judged): boolean {
  return (kind === 'right') === objections.length > 0
}

function missOf({ article, kind, claim, objections }: Judged): string {
  return `\n[${article}] ${kind}: ${claim.text}\n  ${objections.map(({ kind, text }) => `${kind}: ${text}`).join('; ')}`
}
