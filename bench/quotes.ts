/**
 * Who said what: direct quotations of articles with attributions marked by hand, beside two plain regular expressions; and of thirty
 * invented ones in the manner of as many outlets. Rows of `npm run bench:quality`; by itself:
 *
 *   node bench/quotes.ts [FILE]    JSON lines {id, text, attributions: [{source, content: [[start, end]]}]}, as PolNeAR marks them
 *   node bench/quotes.ts --misses  what fails in the invented ones that have been read: every other
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { quotesIn } from '../src/articles/quotes/quotes.ts'
import { linesOf } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import type { Sources } from './quality-sources.ts'
import { say } from './say.ts'

const spans = z.array(z.tuple([z.number(), z.number()]))
const rowSchema = z.object({ text: z.string(), attributions: z.array(z.object({ source: spans, content: spans })) })

/** An article with what is quoted in it. */
export type MarkedArticle = { readonly text: string; readonly language: string; readonly quotes: readonly Marked[] }

type Marked = {
  /** UTF-16 offsets, [start, end). */
  readonly contents: readonly (readonly [number, number])[]
  /** Who says it, as the text has it; '' where nobody does. */
  readonly source: string
  readonly isDirect: boolean
}

/** Shares in [0, 1]; `quotations` is how many were marked, `found` how many were told. */
export type QuoteScore = { readonly quotations: number; readonly found: number; readonly precision: number; readonly recall: number }

/** Words in quotation marks, where they stand, and who is said to have said them: as the place has it, and the name that this stands for. */
export type FoundQuote = { readonly start: number; readonly end: number; readonly speaker: string; readonly name: string | null }

/** Direct quotations beside plain regular expressions; of a set that was tuned on, the sixth that was kept aside. */
export async function quoteRows({ quotes }: Sources): Promise<readonly QualityRow[]> {
  return [...inventedRows(), ...(quotes === null ? [] : markedRows(quotes))]
}

/** Both halves of the invented articles; the second of each was read once it had been scored. */
function inventedRows(): readonly QualityRow[] {
  return invented.flatMap(([name, file]) =>
    halves.flatMap((half) => {
      const rows = inventedArticles(file, half)
      const [own, plain] = [quoteScore(rows, ourQuotes), quoteScore(rows, plainQuotes)]
      return scoreRows(`invented passages, ${name}, ${half} half`, own, plain)
    }),
  )
}

function markedRows(quotes: NonNullable<Sources['quotes']>): readonly QualityRow[] {
  const rows = readMarkedQuotes(quotes.path)
  const kept = quotes.isTunedOn ? rows.slice(keptFrom(rows)) : rows
  const [own, plain] = [quoteScore(kept, ourQuotes), quoteScore(kept, plainQuotes)]
  return scoreRows(`marked by hand${quotes.isTunedOn ? ', kept aside' : ''}`, own, plain)
}

function scoreRows(set: string, own: QuoteScore, plain: QuoteScore): readonly QualityRow[] {
  return (['precision', 'recall'] as const).map((key) => ({
    task: 'quotations',
    set,
    measure: `direct, ${key}`,
    figure: 100 * own[key],
    target: targets[key],
    baseline: 100 * plain[key],
    detail: `${own.quotations} marked, ${own.found} found`,
  }))
}

/**
 * Of the last sixth every other article was read once, without a change to what is found in it; the sixth before it was, once, after it had
 * been kept aside.
 */
function keptFrom({ length }: readonly MarkedArticle[]): number {
  return Math.ceil((length * 5) / 6)
}

const targets = { precision: 94, recall: 78 } as const

export function readMarkedQuotes(file: string): readonly MarkedArticle[] {
  return linesOf(file, rowSchema).map(({ text, attributions }) => ({
    ...{ text, language: 'en' },
    quotes: attributions.map((one) => markedQuote(one, text)),
  }))
}

const halves = ['first', 'second'] as const

/**
 * Every other article of a file in `labels`: an article begins with "@ OUTLET", or "@ LANGUAGE, OUTLET"; behind the closing mark of each
 * quotation stands {WHO SAYS IT}, what stands in marks without it is none. "she/Ann Lee" is who says it as the text has it there, and
 * whose name that is.
 */
function inventedArticles(file: (typeof invented)[number][1], half: (typeof halves)[number]): readonly MarkedArticle[] {
  return readFileSync(new URL(`labels/${file}`, import.meta.url), 'utf8')
    .trim()
    .split(/^@ /m)
    .slice(1)
    .filter((_, place) => (place % 2 === 0) === (half === 'first'))
    .map(markedInline)
}

const invented = [
  ['articles of thirty outlets', 'quotations.txt'],
  ['articles in fr, es, it', 'tongues/quotations.txt'],
] as const

function markedInline(block: string): MarkedArticle {
  const [head = '', article = ''] = block.split(/\n(.*)/s)
  const [first = '', ...rest] = article.split('{')
  const quotes: Marked[] = []
  let text = first
  for (const part of rest) {
    const end = part.indexOf('}')
    const opening = openers.get(text.at(-1) ?? '') ?? ''
    quotes.push({ contents: [[text.lastIndexOf(opening, text.length - 2), text.length]], source: part.slice(0, end), isDirect: true })
    text += part.slice(end + 1)
  }
  return { text, language: /^(\p{Ll}{2}), /u.exec(head)?.[1] ?? 'en', quotes }
}

/** The mark that opens what another closes. */
const openers: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['"', '"'],
  ["'", "'"],
  ['»', '«'],
])

/**
 * A found quotation is right when it overlaps a marked content whose marked source holds the head word of its speaker, or the last
 * name that this stands for; a marked one is found when a right one overlaps it. Direct ones are marked contents that begin or end in
 * quotation marks. Contents that are marked as nobody's ask for no speaker: they are left out, with what is found in them alone.
 */
export function quoteScore(rows: readonly MarkedArticle[], find: (text: string, language: string) => readonly FoundQuote[]): QuoteScore {
  let [found, right, quotations, recalled] = [0, 0, 0, 0]
  for (const { text, language, quotes } of rows) {
    const marked = quotes.filter(({ source }) => source.trim() !== '')
    const isAsked = (one: FoundQuote) => marked.some((other) => overlap(one, other)) || !quotes.some((other) => overlap(one, other))
    const told = find(text, language).filter((one) => one.speaker !== '' && isAsked(one))
    found += told.length
    right += told.filter((one) => marked.some((other) => agree(one, other))).length
    const direct = marked.filter(({ isDirect }) => isDirect)
    quotations += direct.length
    recalled += direct.filter((other) => told.some((one) => agree(one, other))).length
  }
  return { quotations, found, precision: right / Math.max(1, found), recall: recalled / Math.max(1, quotations) }
}

/** What the product finds. */
export function ourQuotes(text: string, language: string): readonly FoundQuote[] {
  return quotesIn(text, language).map(({ start, end, speakerText, speaker }) => ({ start, end, speaker: speakerText, name: speaker }))
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

function markedQuote({ source, content }: z.output<typeof rowSchema>['attributions'][number], text: string): Marked {
  const said = textOf(content, text).trim()
  return { contents: content, source: textOf(source, text), isDirect: /^["“]|["”][.,]?$/.test(said) }
}

function textOf(parts: Marked['contents'], text: string): string {
  return parts.map(([start, end]) => text.slice(start, end)).join(' ')
}

function agree(one: FoundQuote, marked: Marked): boolean {
  const heads = [one.speaker, ...(one.name === null ? [] : [one.name])].map(headOf)
  return overlap(one, marked) && heads.some((head) => marked.source.toLowerCase().includes(head))
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

/** Of the names told with quotations, how many are those of whoever says them; of the quotations of somebody with a name, how many have it. */
function nameScore(rows: readonly MarkedArticle[]): QuoteScore {
  return quoteScore(
    rows.map(({ quotes, ...row }) => ({
      ...row,
      quotes: quotes.map((one) => ({ ...one, source: /\p{Lu}/u.test(one.source) ? (one.source.split('/').at(-1) ?? '') : '' })),
    })),
    (text, language) => ourQuotes(text, language).flatMap(({ name, ...one }) => (name === null ? [] : [{ ...one, speaker: name, name }])),
  )
}

if (import.meta.main) main(process.argv[2] ?? new URL('../../shared/data/quotes.jsonl', import.meta.url).pathname)

function main(file: string): void {
  if (file === '--misses') {
    sayMisses(invented.flatMap(([, name]) => inventedArticles(name, 'first')))
    return
  }
  const parts = invented.flatMap(([name, own]) =>
    halves.map((half) => [`invented ${name}, ${half} half`, inventedArticles(own, half)] as const),
  )
  const rows = existsSync(file) ? readMarkedQuotes(file) : []
  const cut = keptFrom(rows)
  for (const [name, part] of [...parts, ['tuned on', rows.slice(0, cut)] as const, ['kept aside', rows.slice(cut)] as const]) {
    say(`\n${part.length} articles, ${name}: direct quotations, precision / recall, %`)
    say(`ours                ${shown(quoteScore(part, ourQuotes))}`)
    if (name.startsWith('invented')) say(`names alone         ${shown(nameScore(part))}`)
    say(`regular expressions ${shown(quoteScore(part, plainQuotes))}`)
  }
}

function sayMisses(rows: readonly MarkedArticle[]): void {
  for (const { text, language, quotes } of rows) {
    const told = ourQuotes(text, language)
    const at = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
    for (const one of told) if (!quotes.some((other) => agree(one, other))) say(`wrong   ${one.speaker} (${one.name}): ${at(one)}`)
    for (const other of quotes) if (!told.some((one) => agree(one, other))) say(`missed  ${other.source}: ${textOf(other.contents, text)}`)
  }
}

function shown({ quotations, found, precision, recall }: QuoteScore): string {
  return `${(100 * precision).toFixed(1)} / ${(100 * recall).toFixed(1)}   (${found} found, ${quotations} marked)`
}
