/**
 * What the receipts gate makes of sentences as a model writes them of one article, the whole article being the evidence: right ones
 * compressed or in words of their own, and wrong ones with a name, number or date that the article has not, another's role, or a
 * deed that nobody did. Written by hand before the code of the gate was read (labels/model-sentences.json).
 *
 *   node bench/model-sentences.ts [--part tuned|kept] [--misses]
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Claim, Evidence, Objection } from '../src/briefing/receipts/claim.ts'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { outlets } from '../test/newsroom/outlets.ts'
import { digitsStand } from './digits-stand.ts'
import { readFullArticles } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { materialFolder, type Sources } from './quality-sources.ts'
import { readDayFeeds } from './recorded-day.ts'

/** A sentence of the set and what the gate says of it. */
export type Judged = {
  readonly set: string
  readonly article: string
  readonly claim: Claim
  readonly evidence: readonly Evidence[]
  readonly kind: 'right' | (typeof errors)[number]
  readonly objections: readonly Objection[]
}

/** Of each sentence whose article is at hand, what the gate says; without a folder of material, those of the demo newsroom. */
export async function judgedSentences(material: string | null): Promise<readonly Judged[]> {
  const articles = new Map([...newsroomArticles(), ...(material === null ? [] : await sharedArticles(material))])
  return sentences.flatMap(({ set, article, sentence, kind }) => {
    const passage = articles.get(article)
    if (passage === undefined) return []
    const claim = { text: sentence, language: passage.language, saidAt: passage.publishedAt }
    return [{ set, article, claim, evidence: [passage], kind: kind ?? 'right', objections: objectionsTo(claim, [passage]) }]
  })
}

/**
 * Three rows for the demo newsroom and, where there is more, for both halves of everything: inventions caught, other errors caught,
 * right sentences refused; then the same without capitals.
 */
export async function modelSentenceRows({ material }: Sources): Promise<readonly QualityRow[]> {
  const all = await judgedSentences(material)
  const bundled = all.filter(({ set }) => set === DEMO)
  if (all.length === bundled.length) return demoRows(bundled)
  return [
    ...demoRows(bundled),
    ...[false, true].flatMap((isAside) => {
      const part = all.filter((one) => isKept(one) === isAside)
      const name = isAside ? 'kept aside' : 'tuned on'
      return [...rowsOf(`model sentences, ${name}`, part), ...rowsOf(`model sentences in small letters, ${name}`, inSmallLetters(part))]
    }),
  ]
}

function demoRows(bundled: readonly Judged[]): readonly QualityRow[] {
  return [...rowsOf(`${DEMO}, model sentences`, bundled), ...rowsOf(`${DEMO}, model sentences in small letters`, inSmallLetters(bundled))]
}

/** As some models write: without capitals, and marks apart from words. Of English alone. */
function inSmallLetters(judged: readonly Judged[]): readonly Judged[] {
  return judged
    .filter(({ claim }) => claim.language === 'en')
    .map((one) => {
      const text = one.claim.text
        .toLowerCase()
        .replace(/([.,:;!?%"()])(?=\s|$)/g, ' $1')
        .replace(/(["($])/g, '$1 ')
        .replace(/['’]s\b/g, " 's")
      const claim = { ...one.claim, text }
      return { ...one, claim, objections: objectionsTo(claim, one.evidence) }
    })
}

const DEMO = 'demo newsroom'
const errors = ['name', 'number', 'date', 'role', 'predicate', 'negation'] as const
const inventions: ReadonlySet<string> = new Set(['name', 'number', 'date'])

const sentences = z
  .array(
    z.object({
      set: z.enum([DEMO, 'full articles', 'recorded days']),
      /** Id of the article in its set; in the newsroom its outlet's id and its slug. */
      article: z.string(),
      sentence: z.string(),
      verdict: z.enum(['right', 'wrong']),
      kind: z.enum(errors).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('labels/model-sentences.json', import.meta.url), 'utf8')))

function newsroomArticles(): readonly (readonly [string, Evidence])[] {
  return outlets.flatMap(({ id, language, articles }) =>
    articles.map(({ slug, at, title, summary, paragraphs = [] }) => {
      const text = [title, summary, ...paragraphs.filter((paragraph) => !paragraph.startsWith('<'))].join('\n\n')
      return [`${id} ${slug}`, { text, language: language.slice(0, 2), publishedAt: Date.parse(at) }] as const
    }),
  )
}

async function sharedArticles(material: string): Promise<readonly (readonly [string, Evidence])[]> {
  const [full, days] = [join(material, 'data/clustering.jsonl'), join(material, 'newsroom/days')]
  const folders = existsSync(days) ? readdirSync(days) : []
  const recorded = await Promise.all(folders.map((day) => readDayFeeds(join(days, day))))
  return [...(existsSync(full) ? readFullArticles(full).articles : []), ...recorded.flat()].map(
    ({ id, title, text, language, publishedAt }) => [id, { text: `${title}\n\n${text}`, language, publishedAt }] as const,
  )
}

/** The half that tuning may not look at, by a hash of the article. */
function isKept({ article }: Judged): boolean {
  return (createHash('sha256').update(article).digest()[0] ?? 0) % 2 === 0
}

function rowsOf(set: string, judged: readonly Judged[]): readonly QualityRow[] {
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

/** "words 9, name 2": how many sentences have an objection of each kind. */
function kindsOf(refused: readonly Judged[]): string {
  const kinds = refused.flatMap(({ objections }) => [...new Set(objections.map(({ kind }) => kind))])
  return [...Map.groupBy(kinds, (kind) => kind)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, some]) => `${kind} ${some.length}`)
    .join(', ')
}

if (import.meta.main) await main()

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { part: { type: 'string', default: 'tuned' }, misses: { type: 'boolean', default: false } } })
  const judged = (await judgedSentences(materialFolder())).filter((one) => isKept(one) === (values.part === 'kept'))
  for (const [set, some] of Map.groupBy(judged, (one) => one.set)) {
    for (const { measure, figure, detail } of rowsOf(set, some)) say(`${set}: ${measure}: ${figure.toFixed(1)} (${detail})`)
  }
  for (const [kind, some] of Map.groupBy(judged, (one) => one.kind)) {
    const refused = some.filter(({ objections }) => objections.length > 0).length
    say(`${kind}: ${refused} of ${some.length} refused`)
  }
  if (values.misses) for (const one of judged.filter(isMissed)) say(missOf(one))
}

function isMissed({ kind, objections }: Judged): boolean {
  return (kind === 'right') === objections.length > 0
}

function missOf({ article, kind, claim, objections }: Judged): string {
  return `\n[${article}] ${kind}: ${claim.text}\n  ${objections.map(({ kind, text }) => `${kind}: ${text}`).join('; ')}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
