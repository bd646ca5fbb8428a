import { commands } from '../../commands/index.ts'
import { parseLine } from '../../src/app/input/typed-line.ts'
import type { Article } from '../../src/articles/article.ts'
import { datesIn } from '../../src/articles/dates/dates.ts'
import { namesIn } from '../../src/articles/names/names.ts'
import { figuresIn } from '../../src/articles/numbers/figures.ts'
import { quotesIn } from '../../src/articles/quotes/quotes.ts'
import { articleFrom } from '../../src/articles/read-article.ts'
import { sentencesOf } from '../../src/articles/text/sentences.ts'
import { objectionsTo } from '../../src/briefing/receipts/receipts.ts'
import { readSchedule } from '../../src/delivery/schedules/read-schedule.ts'
import { feedLinksIn } from '../../src/feeds/discover.ts'
import { readOpml } from '../../src/feeds/opml.ts'
import { readFeed } from '../../src/feeds/reading/read-feed.ts'
import { outlets } from '../newsroom/outlets.ts'
import { writeFeed } from '../newsroom/write-feed.ts'

/** An input that something threw at, or that took longer than it may. */
export type Crash = { readonly input: string; readonly said: string }

/** An input may take so long, milliseconds: a feed is read in a thread that is ended after ten seconds. */
const longestMs = 5_000
const now = Date.UTC(2025, 1, 14, 6)

/** Numbers in [0, 1) that a seed decides. https://en.wikipedia.org/wiki/Xorshift */
function chances(seed: number): () => number {
  let state = seed || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

/**
 * Mutated feeds, pages, lists and typed lines through everything that reads them, up to the receipts gate.
 *
 * @param inputs How many.
 * @returns What crashed or was too slow; empty is well.
 */
export async function fuzz(inputs: number, seed: number): Promise<readonly Crash[]> {
  const chance = chances(seed)
  const press = { origin: 'https://press.test', now }
  const seeds = outlets
    .map((outlet) => writeFeed(outlet, press))
    .map(({ text, contentType }) => ({ bytes: Buffer.from(text), contentType }))
  const crashes: Crash[] = []
  for (let number = 0; number < inputs; number += 1) {
    const from = seeds[Math.floor(chance() * seeds.length)]
    if (!from) continue
    const bytes = mutated(from.bytes, chance)
    const began = performance.now()
    const name = `seed ${seed}, input ${number}`
    try {
      await readAll(bytes, from.contentType, chance)
    } catch (error) {
      crashes.push({ input: name, said: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
    const tookMs = performance.now() - began
    if (tookMs > longestMs) crashes.push({ input: name, said: `took ${Math.round(tookMs)} ms` })
  }
  return crashes
}

async function readAll(bytes: Uint8Array, contentType: string, chance: () => number): Promise<void> {
  const piece = Buffer.from(bytes).toString('utf8').slice(0, 600)
  parseLine(piece, commands)
  readSchedule(piece.slice(0, 200))
  if (chance() < 0.2) {
    readOpml(bytes)
    feedLinksIn(Buffer.from(bytes).toString('utf8'), 'https://press.test/')
  }
  const reading = await readFeed(bytes, { url: 'https://press.test/rss', contentType })
  if (reading.kind === 'failed') return
  for (const entry of reading.document.entries.slice(0, 3)) {
    const article = articleFrom(entry, { url: 'https://press.test/rss', language: null }, now)
    if (!('left' in article)) readArticle(article)
  }
}

function readArticle({ title, text, language, publishedAt }: Article): void {
  const words = `${title}. ${text}`.slice(0, 4_000)
  for (const find of [figuresIn, quotesIn, namesIn]) find(words, language)
  datesIn(words, language, publishedAt)
  const [first, second] = sentencesOf(words, language)
  if (!first) return
  const evidence = [{ text: (second ?? first).text, language, publishedAt }] as const
  objectionsTo({ text: first.text, language, saidAt: publishedAt }, evidence)
}

const pieces = [
  '<',
  '>',
  '&',
  '"',
  ']]>',
  '<![CDATA[',
  '\0',
  '\uFFFF',
  '\u202E',
  '<item>',
  '</item>',
  '9'.repeat(40),
  '{',
  '}',
  '€',
  '“',
  '\n',
]

/** Some bytes changed, taken out, doubled, or replaced by what readers stumble over. */
function mutated(bytes: Buffer, chance: () => number): Uint8Array {
  let text = bytes
  const times = 1 + Math.floor(chance() * 8)
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(chance() * text.length)
    const length = Math.floor(chance() * chance() * 400)
    const before = text.subarray(0, at)
    const cut = text.subarray(at, at + length)
    const after = text.subarray(at + length)
    const kind = Math.floor(chance() * 5)
    if (kind === 0) text = Buffer.concat([before, after])
    else if (kind === 1) text = Buffer.concat([before, cut, cut, after])
    else if (kind === 2) text = Buffer.concat([before, Buffer.from(pieces[Math.floor(chance() * pieces.length)] ?? ''), after])
    else if (kind === 3) text = Buffer.concat([before, Buffer.from(cut.map(() => Math.floor(chance() * 256))), after])
    else text = Buffer.concat([after, before])
  }
  return text
}

/** A hundred thousand inputs. */
export async function fuzzSuite(): Promise<boolean> {
  const crashes: Crash[] = []
  const rounds = 100
  for (let round = 1; round <= rounds; round += 1) {
    crashes.push(...(await fuzz(1_000, round)))
    process.stderr.write(`fuzz: ${round}% done, ${crashes.length} crashes\n`)
  }
  for (const { input, said } of crashes.slice(0, 20)) process.stdout.write(`${input}: ${said}\n`)
  process.stdout.write(`${rounds * 1_000} mutated inputs: ${crashes.length} crashes\n`)
  return crashes.length === 0
}
