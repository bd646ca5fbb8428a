/**
 * How well stories find their sections. Rows of `npm run bench:quality`; by itself it prints what was missed or wrong:
 *
 *   node bench/sections.ts SECTION [--day FEEDS --labels FILE]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readSectionsConfig } from '../config/sections.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { assignSections } from '../src/sections/assign.ts'
import { type Section, sectionSchema } from '../src/sections/section.ts'
import type { Story } from '../src/stories/story.ts'
import { groupsOf, storiesOf } from './groups.ts'
import { keywordRegions, keywordSections } from './keyword-sections.ts'
import { articleOf, type LabelledNews, linesOf, ownDays, readDay, readOwnDay } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { readSources, type Sources } from './quality-sources.ts'

/** Items beside plain keywords: the regions of short items, and the sections of the bundled newsroom and of a labelled day. */
export async function sectionRows({ bundled, sections: items, day, material }: Sources): Promise<readonly QualityRow[]> {
  const labelled = day === null ? null : await readDay(day.feeds, day.labels)
  return [
    ...newsRows(bundled, bundled.found, { isLightCounted: false, targets: {} }),
    ...(items === null ? [] : regionRows(readRegionItems(items.path))),
    ...(labelled === null ? [] : newsRows(labelled, storiesOf(labelled, 'at-once'), { isLightCounted: true, targets })),
    ...(material === null || day?.isTunedOn !== true ? [] : await ownDayRows(join(material, 'newsroom/days'))),
  ]
}

async function ownDayRows(days: string): Promise<readonly QualityRow[]> {
  const read = await Promise.all(ownDays.map((own) => readOwnDay(own, days)))
  return read.flatMap((news) => newsRows(news, storiesOf(news, 'at-once'), { isLightCounted: true, targets }))
}

const targets: Readonly<Record<string, number>> = { talks: 75, europe: 88, china: 88, economy: 75 }
const regionsTarget = 88
const shipped = new URL('../config/sections.json', import.meta.url)

type Item = { readonly article: FollowedArticle; readonly gold: ReadonlySet<string> }
type Guess = (item: Item) => ReadonlySet<string>

type Standard = {
  /** Whether the labels count sport and show business where they belong by their place. */
  readonly isLightCounted: boolean
  readonly targets: Readonly<Record<string, number>>
}

/** Each item has the sections of the story that it was put in. */
function newsRows(news: LabelledNews, found: readonly Story[], { isLightCounted, targets }: Standard): readonly QualityRow[] {
  const sections = readSectionsConfig(readFileSync(shipped, 'utf8'), 'sections.json')
  const counted = (story: Story) => assignSections(story, sections).filter(({ light }) => isLightCounted || light === undefined)
  const namesOf = new Map(found.map((story) => [story.id, new Set(counted(story).map(({ section }) => section))]))
  const groups = groupsOf(news, found)
  const placeOf = new Map(news.articles.map((article, i) => [article, groups[i] ?? '']))
  const guess: Guess = ({ article }) => namesOf.get(placeOf.get(article) ?? '') ?? new Set()
  const plain: Guess = ({ article }) => keywordSections(`${article.title} ${article.text}`)
  const row = { task: 'sections', set: news.name }
  const items = itemsOf(news)
  const rows = sections.map(({ name }) => ({
    ...row,
    measure: `${name} F1`,
    target: targets[name] ?? null,
    ...figures(items, guess, plain, [name]),
  }))
  if (isLightCounted) return rows
  const best = new Map(
    found.map((story) => [
      story.id,
      new Set(
        counted(story)
          .slice(0, 1)
          .map(({ section }) => section),
      ),
    ]),
  )
  return [...rows, toldRow(row, items, ({ article }) => best.get(placeOf.get(article) ?? '') ?? new Set(), plain)]
}

/** Each item once, in the best section of its story: right where that is one of its own. */
function toldRow(row: Pick<QualityRow, 'task' | 'set'>, items: readonly Item[], best: Guess, plain: Guess): QualityRow {
  const golds = new Map(items.map(({ article, gold }) => [article, gold]))
  const asked = items.map(({ article, gold }) => ({ article, gold: new Set(gold.size > 0 ? ['own'] : []) }))
  const once = (guess: Guess): Guess => {
    const isOwn = (item: Item, name: string) => golds.get(item.article)?.has(name) ?? false
    return (item) => new Set([...guess(item)].slice(0, 1).map((name) => (isOwn(item, name) ? 'own' : 'other')))
  }
  return { ...row, measure: 'told in a section of its own, F1', target: null, ...figures(asked, once(best), once(plain), ['own', 'other']) }
}

function itemsOf({ articles, sections }: LabelledNews): readonly Item[] {
  return articles.map((article, i) => ({ article, gold: new Set(sections[i]) }))
}

function regionRows(items: readonly Item[]): readonly QualityRow[] {
  const sections = regionSections()
  const best: Guess = ({ article }) =>
    new Set(
      assignSections({ id: article.id, articles: [article] }, sections)
        .slice(0, 1)
        .map((one) => one.section),
    )
  const plain: Guess = ({ article }) => keywordRegions(`${article.title} ${article.text}`)
  const row = { task: 'sections', set: 'short items, region of the desk' }
  const names = sections.map(({ name }) => name)
  return [{ ...row, measure: 'micro F1', target: regionsTarget, ...figures(items, best, plain, names) }]
}

/** Over all of the sections together. */
function figures(
  items: readonly Item[],
  guess: Guess,
  plain: Guess,
  names: readonly string[],
): Pick<QualityRow, 'figure' | 'baseline' | 'detail'> {
  const counts = countsOf(items, guess, names)
  const { right, wrong, missed } = counts
  const detail = `P ${percent(right, right + wrong)} R ${percent(right, right + missed)}, ${right + missed} of ${items.length} items belong`
  return { figure: f1(counts), baseline: f1(countsOf(items, plain, names)), detail }
}

type Counts = { readonly right: number; readonly wrong: number; readonly missed: number }

function countsOf(items: readonly Item[], guess: Guess, names: readonly string[]): Counts {
  let [right, wrong, missed] = [0, 0, 0]
  for (const item of items) {
    const guessed = guess(item)
    for (const name of names) {
      if (guessed.has(name) && item.gold.has(name)) right++
      else if (guessed.has(name)) wrong++
      else if (item.gold.has(name)) missed++
    }
  }
  return { right, wrong, missed }
}

function f1({ right, wrong, missed }: Counts): number {
  return (200 * right) / Math.max(1, 2 * right + wrong + missed)
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1)
}

const regionRow = z.object({
  title: z.string().default(''),
  description: z.string().nullish(),
  url: z.string().default(''),
  desk: z.string().nullish(),
})

/** Items whose address names a desk for a region; the address itself is not shown to the rules. */
function readRegionItems(file: string): readonly Item[] {
  return linesOf(file, regionRow).flatMap(({ title, description, desk }, i) => {
    const region = regionOfDesk.find(([pattern]) => pattern.test(desk ?? ''))?.[1]
    const article = articleOf(`item ${i}`, title, description ?? '', 0, 'items')
    return region === undefined ? [] : [{ article, gold: new Set([region]) }]
  })
}

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

function regionSections(): readonly Section[] {
  const china = ['China', 'Hong Kong', 'Macao']
  const names = ['europe', 'china', 'asia', 'middle-east', 'africa', 'north-america', 'latin-america', 'oceania']
  return names.map((name, index) => {
    const places = name === 'china' ? china : [name]
    const weight = name === 'china' ? 1.01 : 1
    return sectionSchema.parse({ name, title: name, letter: String.fromCharCode(97 + index), places, weight })
  })
}

if (import.meta.main) await printMisses(process.argv[2] ?? '')

async function printMisses(name: string): Promise<void> {
  const { day } = await readSources(process.argv.slice(3))
  if (day === null) return
  const sections = readSectionsConfig(readFileSync(shipped, 'utf8'), 'sections.json')
  for (const { article, gold } of itemsOf(await readDay(day.feeds, day.labels))) {
    const assigned = assignSections({ id: article.id, articles: [article] }, sections)
    if (gold.has(name) === assigned.some(({ section }) => section === name)) continue
    const reasons = assigned.map(({ section, score, reasons }) => `${section} ${score.toFixed(1)}: ${reasons.join('; ')}`)
    const { title, text, outlet } = article
    process.stdout.write(
      `${gold.has(name) ? 'MISSED' : 'WRONG '} ${outlet.name} | ${title} | ${text.slice(0, 200)} | ${reasons.join(' / ')}\n`,
    )
  }
}
