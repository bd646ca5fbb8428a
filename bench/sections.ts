/**
 * How well stories find their sections, beside plain keyword sections.
 *
 *   node bench/sections.ts [--rules FILE] [--sections FILE] [--day DIR --labels FILE] [--half tuning|kept] [--misses SECTION]
 *
 * --rules    the sections and their rules; the ones that ship where it is not given.
 * --sections JSON lines of short items {title, description, url, desk}; their desks are told by place alone (addresses are not shown).
 * --day      a folder of feeds, one OUTLET.xml each; --labels, JSON lines {outlet, url, title, story, sections}.
 * --half     the half of the items, by a hash of the address, that rules were tuned on, or the half that was kept aside.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readSectionsConfig } from '../config/sections.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { articleFrom } from '../src/articles/read-article.ts'
import { readFeed } from '../src/feeds/read-feed.ts'
import { assignSections } from '../src/sections/assign.ts'
import { type Section, sectionSchema } from '../src/sections/section.ts'
import { keywordSections } from './keyword-sections.ts'

/** Sets that are not part of the project; skipped where they are absent. */
const shared = join(import.meta.dirname, '../../shared')

const { values } = parseArgs({
  options: {
    rules: { type: 'string', default: join(import.meta.dirname, '../config/sections.json') },
    sections: { type: 'string', default: join(shared, 'data/sections.jsonl') },
    day: { type: 'string', default: join(shared, 'newsroom/days/20210723') },
    labels: { type: 'string', default: join(shared, 'newsroom/labels/20210723.jsonl') },
    half: { type: 'string' },
    misses: { type: 'string' },
  },
})

type Item = { readonly article: FollowedArticle; readonly gold: ReadonlySet<string>; readonly story: string }
type Guess = (item: Item) => ReadonlySet<string>

const regionOfDesk: readonly (readonly [RegExp, string])[] = [
  [/^world-europe/, 'europe'],
  [/^world-asia-china/, 'china'],
  [/^world-(asia|south-asia)/, 'asia'],
  [/^world-middle-east/, 'middle-east'],
  [/^world-africa/, 'africa'],
  [/^world-us-canada/, 'north-america'],
  [/^world-latin-america/, 'latin-america'],
  [/^world-australia/, 'oceania'],
]

const countryOfOutlet: Readonly<Record<string, string>> = {
  '1-news-nz': 'nz',
  'abs-cbn': 'ph',
  'al-jazeera': 'qa',
  'al-jazeera-english': 'qa',
  'bbc-news': 'gb',
  'cnn-intl': 'us',
  'daily-mail': 'gb',
  'fox-news': 'us',
  'gma-news': 'ph',
  guardian: 'gb',
  'la-times': 'us',
  'nyt-us': 'us',
  'nz-herald': 'nz',
  philstar: 'ph',
  rnz: 'nz',
  'straits-times': 'sg',
  'stuff-nz': 'nz',
  'sydney-morning-herald': 'au',
  'wsj-world': 'us',
}

if (existsSync(values.sections)) printRegions(values.sections)
else say(`regions: skipped, ${values.sections} is not there`)
if (existsSync(values.day) && existsSync(values.labels)) await printDay(values.day, values.labels, values.rules)
else say(`sections: skipped, ${values.day} or ${values.labels} is not there`)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function printRegions(file: string): void {
  const shape = z.object({ title: z.string(), description: z.string(), url: z.string(), desk: z.string().nullable() })
  const rows = linesOf(file).map((line) => shape.parse(line))
  const items = rows.flatMap((row): readonly Item[] => {
    const region = regionOfDesk.find(([desk]) => desk.test(row.desk ?? ''))?.[1]
    const text = { title: row.title, text: row.description, url: row.url, outlet: 'none' }
    return region && wanted(row.url) ? [{ article: article(text), gold: new Set([region]), story: row.url }] : []
  })
  const sections = regionSections()
  say(`\nRegions of ${items.length} items, best region only`)
  const best: Guess = (item) =>
    new Set(assignSections(storyOf([item]), sections).flatMap((one, index) => (index === 0 ? [one.section] : [])))
  print(items, best, sections)
  if (values.misses) printMisses(items, best, sections, values.misses)
}

function regionSections(): readonly Section[] {
  const china = ['China', 'Hong Kong', 'Macao']
  const names = ['europe', 'china', 'asia', 'middle-east', 'africa', 'north-america', 'latin-america', 'oceania']
  return names.map((name, index) => {
    const places = name === 'china' ? china : [name]
    const weight = name === 'china' ? 1.01 : 1
    return sectionSchema.parse({ name, title: name, letter: String.fromCharCode(97 + index), places, weight })
  })
}

async function printDay(directory: string, labels: string, config: string): Promise<void> {
  const shape = z.object({ outlet: z.string(), url: z.string(), story: z.string().nullable(), sections: z.array(z.string()) })
  const rows = linesOf(labels).map((line) => shape.parse(line))
  const byUrl = await textsByUrl(directory)
  const items = rows.flatMap((row): readonly Item[] => {
    const found = byUrl.get(`${row.outlet} ${row.url}`)
    return found && wanted(row.url) ? [{ article: found, gold: new Set(row.sections), story: row.story ?? row.url }] : []
  })
  const sections = readSectionsConfig(readFileSync(config, 'utf8'), basename(config))
  say(`\n${items.length} of ${rows.length} labelled items, each judged alone; light news counted where it belongs`)
  const alone = new Map(items.map((item) => [item, assignSections(storyOf([item]), sections)]))
  print(items, (item) => new Set(alone.get(item)?.map((one) => one.section)), sections)
  say('\nlight news left out, as a briefing does')
  print(
    items,
    (item) =>
      new Set(
        alone
          .get(item)
          ?.filter((one) => one.light === undefined)
          .map((one) => one.section),
      ),
    sections,
  )
  say('\nby story: the items of a labelled story judged together')
  const stories = Map.groupBy(items, (item) => item.story)
  const together = new Map(
    [...stories].map(([story, members]) => [story, assignSections(storyOf(members), sections).map((one) => one.section)]),
  )
  print(items, (item) => new Set(together.get(item.story)), sections)
  say('\nplain keyword sections')
  print(items, (item) => keywordSections(`${item.article.title} ${item.article.text}`), sections)
  if (values.misses) printMisses(items, (item) => new Set(alone.get(item)?.map((one) => one.section)), sections, values.misses)
}

async function textsByUrl(directory: string): Promise<ReadonlyMap<string, FollowedArticle>> {
  const found = new Map<string, FollowedArticle>()
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.xml'))) {
    const outlet = basename(file, '.xml')
    const reading = await readFeed(readFileSync(join(directory, file)), { url: `https://${outlet}.example/feed`, contentType: '' })
    if (reading.kind !== 'read') continue
    for (const entry of reading.document.entries) {
      const made = articleFrom(entry, { url: `https://${outlet}.example/feed`, language: 'en' }, 0)
      if (!('left' in made)) found.set(`${outlet} ${entry.url}`, article({ ...made, outlet }))
    }
  }
  return found
}

function article(given: { readonly title: string; readonly text: string; readonly url: string; readonly outlet: string }): FollowedArticle {
  const outlet = { name: given.outlet, country: countryOfOutlet[given.outlet] ?? null, owner: null, stateMedia: false }
  const times = { publishedAt: 0, seenAt: 0, updatedAt: null, datedBy: 'feed' as const }
  const shown = given.outlet === 'none' ? 'https://items.example/' : given.url
  return {
    id: given.url,
    url: shown,
    feed: '',
    title: given.title,
    text: given.text,
    language: 'en',
    authors: [],
    ...times,
    outlet,
    section: null,
  }
}

function storyOf(items: readonly Item[]) {
  return { id: items[0]?.story ?? '', articles: items.map((item) => item.article) }
}

function wanted(url: string): boolean {
  if (!values.half) return true
  const even = (createHash('sha1').update(url).digest()[0] ?? 0) % 2 === 0
  return even === (values.half === 'tuning')
}

function print(items: readonly Item[], guess: Guess, sections: readonly Section[]): void {
  const guesses = new Map(items.map((item) => [item, guess(item)]))
  const counts = sections.map(({ name }) => ({ name, ...count(items, guesses, name) }))
  const sum = (key: 'right' | 'wrong' | 'missed') => counts.reduce((total, one) => total + one[key], 0)
  for (const one of [...counts, { name: 'micro', right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }]) {
    const precision = one.right / Math.max(1, one.right + one.wrong)
    const recall = one.right / Math.max(1, one.right + one.missed)
    const f1 = (2 * one.right) / Math.max(1, 2 * one.right + one.wrong + one.missed)
    const percent = (part: number) => (100 * part).toFixed(1).padStart(5)
    say(`  ${one.name.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${one.right + one.missed}`)
  }
}

function count(items: readonly Item[], guesses: ReadonlyMap<Item, ReadonlySet<string>>, name: string) {
  const right = items.filter((item) => item.gold.has(name) && guesses.get(item)?.has(name)).length
  const wrong = items.filter((item) => !item.gold.has(name) && guesses.get(item)?.has(name)).length
  return { right, wrong, missed: items.filter((item) => item.gold.has(name)).length - right }
}

function printMisses(items: readonly Item[], guess: Guess, sections: readonly Section[], name: string): void {
  for (const item of items) {
    if (item.gold.has(name) === guess(item).has(name)) continue
    const reasons = assignSections(storyOf([item]), sections).map(
      (one) => `${one.section} ${one.score.toFixed(1)}: ${one.reasons.join('; ')}`,
    )
    say(
      `${item.gold.has(name) ? 'MISSED' : 'WRONG '} ${item.article.outlet.name} | ${item.article.title} | ${item.article.text.slice(0, 200)} | ${reasons.join(' / ')}`,
    )
  }
}

function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}
