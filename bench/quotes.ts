/**
 * Who said what: direct quotations of articles with attributions marked by hand, beside two plain regular expressions.
 *
 *   node bench/quotes.ts [FILE]    JSON lines {id, text, attributions: [{source, content: [[start, end]]}]}, as PolNeAR marks them
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { quotesIn } from '../src/articles/quotes/quotes.ts'
import type { QualityRow } from './quality-row.ts'
import type { Sources } from './quality-sources.ts'

const spans = z.array(z.tuple([z.number(), z.number()]))
const rowSchema = z.object({ text: z.string(), attributions: z.array(z.object({ source: spans, content: spans })) })
export type MarkedQuotes = z.output<typeof rowSchema>

/** Shares in [0, 1]; `quotations` is how many were marked, `found` how many were told. */
export type QuoteScore = { readonly quotations: number; readonly found: number; readonly precision: number; readonly recall: number }

/** Words in quotation marks, where they stand, and who is said to have said them: as the place has it, and the name that this stands for. */
export type FoundQuote = { readonly start: number; readonly end: number; readonly speaker: string; readonly name: string | null }

/** Direct quotations beside plain regular expressions; of a set that was tuned on, the sixth that was kept aside. */
export async function quoteRows({ quotes }: Sources): Promise<readonly QualityRow[]> {
  if (quotes === null) return []
  const rows = readMarkedQuotes(quotes.path)
  const kept = quotes.isTunedOn ? rows.slice(keptFrom(rows)) : rows
  const [own, plain] = [quoteScore(kept, ourQuotes), quoteScore(kept, plainQuotes)]
  return (['precision', 'recall'] as const).map((key) => ({
    task: 'quotations',
    set: `marked by hand${quotes.isTunedOn ? ', kept aside' : ''}`,
    measure: `direct, ${key}`,
    figure: 100 * own[key],
    target: targets[key],
    baseline: 100 * plain[key],
    detail: `${own.quotations} marked, ${own.found} found`,
  }))
}

/** The last sixth was never looked at; the sixth before it was, once, after it had been kept aside. */
function keptFrom({ length }: readonly MarkedQuotes[]): number {
  return Math.ceil((length * 5) / 6)
}

const targets = { precision: 94, recall: 78 } as const

export function readMarkedQuotes(file: string): readonly MarkedQuotes[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)))
}

/**
 * A found quotation is right when it overlaps a marked content whose marked source holds the head word of its speaker, or the last
 * name that this stands for; a marked one is found when a right one overlaps it. Direct ones are marked contents that begin or end in
 * quotation marks. Contents that are marked as nobody's ask for no speaker: they are left out, with what is found in them alone.
 */
export function quoteScore(rows: readonly MarkedQuotes[], find: (text: string) => readonly FoundQuote[]): QuoteScore {
  let [found, right, quotations, recalled] = [0, 0, 0, 0]
  for (const row of rows) {
    const all = row.attributions.map((one) => markedQuote(one, row.text))
    const marked = all.filter(({ source }) => source.trim() !== '')
    const isAsked = (one: FoundQuote) => marked.some((other) => overlap(one, other)) || !all.some((other) => overlap(one, other))
    const told = find(row.text).filter((one) => one.speaker !== '' && isAsked(one))
    found += told.length
    right += told.filter((one) => marked.some((other) => agree(one, other))).length
    const direct = marked.filter(({ isDirect }) => isDirect)
    quotations += direct.length
    recalled += direct.filter((other) => told.some((one) => agree(one, other))).length
  }
  return { quotations, found, precision: right / Math.max(1, found), recall: recalled / Math.max(1, quotations) }
}

/** What the product finds. */
export function ourQuotes(text: string): readonly FoundQuote[] {
  return quotesIn(text, 'en').map(({ start, end, speakerText, speaker }) => ({ start, end, speaker: speakerText, name: speaker }))
}

/** The plain way: “…” said NAME, and NAME said “…”. */
export function plainQuotes(text: string): readonly FoundQuote[] {
  const found = (pattern: RegExp, words: number, speaker: number) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[0].indexOf(match[words] ?? '')
      return { start, end: start + (match[words] ?? '').length, speaker: match[speaker] ?? '', name: null }
    })
  return [
    ...found(/[“"]([^“”"]+?),?[”"],? (?:said|says|added|told) ((?:\p{Lu}[\p{L}.-]+ ?)+|he|she)/gu, 1, 2),
    ...found(/[“"]([^“”"]+?),?[”"],? ((?:\p{Lu}[\p{L}.-]+ ?)+|he|she) (?:said|says|added|told)/gu, 1, 2),
    ...found(/((?:\p{Lu}[\p{L}.-]+ ?)+|[Hh]e|[Ss]he) (?:said|says|added)[,:]? [“"]([^“”"]+)[”"]/gu, 2, 1),
  ]
}

type Marked = {
  readonly contents: MarkedQuotes['attributions'][number]['content']
  readonly source: string
  readonly isDirect: boolean
}

function markedQuote({ source, content }: MarkedQuotes['attributions'][number], text: string): Marked {
  const [said, who] = [textOf(content, text).trim(), textOf(source, text)]
  return { contents: content, source: who.toLowerCase(), isDirect: /^["“]|["”][.,]?$/.test(said) }
}

function textOf(parts: MarkedQuotes['attributions'][number]['content'], text: string): string {
  return parts.map(([start, end]) => text.slice(start, end)).join(' ')
}

function agree(one: FoundQuote, marked: Marked): boolean {
  const heads = [one.speaker, ...(one.name === null ? [] : [one.name])].map(headOf)
  return overlap(one, marked) && heads.some((head) => marked.source.includes(head))
}

function overlap(one: FoundQuote, { contents }: Marked): boolean {
  return contents.some(([start, end]) => one.start < end && start < one.end)
}

/** "The minister for trade" speaks as a minister. */
function headOf(speaker: string): string {
  const [head = ''] = speaker
    .trim()
    .toLowerCase()
    .split(/,| (?:of|for|from|who|in|at|with|on) /)
  return (
    head
      .match(/[\p{L}\p{N}'’-]+/gu)
      ?.at(-1)
      ?.replace(/['’]s?$/, '') ?? head
  )
}

if (import.meta.main) main(process.argv[2] ?? new URL('../../shared/data/quotes.jsonl', import.meta.url).pathname)

function main(file: string): void {
  if (!existsSync(file)) {
    say(`quotes: skipped, ${file} is not there`)
    return
  }
  const rows = readMarkedQuotes(file)
  const cut = keptFrom(rows)
  for (const [name, part] of [['tuned on', rows.slice(0, cut)] as const, ['kept aside', rows.slice(cut)] as const]) {
    say(`\n${part.length} articles, ${name}: direct quotations, precision / recall, %`)
    say(`ours                ${shown(quoteScore(part, ourQuotes))}`)
    say(`regular expressions ${shown(quoteScore(part, plainQuotes))}`)
  }
}

function shown({ quotations, found, precision, recall }: QuoteScore): string {
  return `${(100 * precision).toFixed(1)} / ${(100 * recall).toFixed(1)}   (${found} found, ${quotations} marked)`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
