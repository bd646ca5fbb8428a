/**
 * How well stories find their sections. Rows of `npm run bench:quality`; by itself it prints what was missed or wrong:
 *
 *   node bench/sections.ts SECTION [demo|day|openings|20200422|20211018|20200603|20200518|20260813b]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readSectionsConfig } from '../config/sections.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { sectionReasonsIn } from '../src/delivery/views/section-reason.ts'
import { assignSections } from '../src/sections/assign.ts'
import { type Assignment, type Section, sectionSchema } from '../src/sections/section.ts'
import type { Story } from '../src/stories/story.ts'
import type { BundledNews } from './bundled-news.ts'
import { groupsOf, storiesOf } from './groups.ts'
import { keywordRegions, keywordSections } from './keyword-sections.ts'
import { articleOf, type LabelledNews, linesOf, readDay, readOwnOpenings, readSectionDay, sectionDays } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { readSources, type Sources } from './quality-sources.ts'

/** Items beside plain keywords: the regions of short items, and the sections of the bundled newsroom and of labelled days. */
export async function sectionRows(sources: Sources): Promise<readonly QualityRow[]> {
  const { bundled, sections: items } = sources
  return [
    ...newsRows(bundled, bundled.found, {}),
    toldRow(bundled),
    ...(items === null ? [] : regionRows(readRegionItems(items.path))),
    ...(await labelledSets(sources)).flatMap(({ news, found }) => newsRows(news, found, targets)),
  ]
}

/** `key`: as the command line names it. */
type LabelledSet = { readonly key: string; readonly news: LabelledNews; readonly found: readonly Story[] }

async function labelledSets({ day, material, summaries }: Sources): Promise<readonly LabelledSet[]> {
  const days = day === null ? [] : [{ key: 'day', news: await readDay(day.feeds, day.labels) }]
  const grouped = [...days, ...(await readSectionDays(day, material))].map((one) => ({ ...one, found: storiesOf(one.news, 'at-once') }))
  return [...grouped, ...(summaries?.isTunedOn ? [openingsOf(summaries.path)] : [])]
}

async function readSectionDays(day: Sources['day'], material: Sources['material']): Promise<readonly Omit<LabelledSet, 'found'>[]> {
  if (material === null || day?.isTunedOn !== true) return []
  const folder = join(material, 'newsroom/days')
  return Promise.all(sectionDays.map(async (own) => ({ key: own.date, news: await readSectionDay(own, folder) })))
}

/** Each a story of its own. */
function openingsOf(file: string): LabelledSet {
  const news = readOwnOpenings(file)
  return { key: 'openings', news, found: news.articles.map((article) => ({ id: article.id, articles: [article] })) }
}

const targets: Readonly<Record<string, number>> = { talks: 75, europe: 88, china: 88, economy: 75 }
const regionsTarget = 88
const shipped = new URL('../config/sections.json', import.meta.url)

type Item = { readonly article: FollowedArticle; readonly gold: ReadonlySet<string> }
type Guess = (item: Item) => ReadonlySet<string>

/**
 * Each item belongs to the sections of the story that it was put in. Sport and show business count where they belong by their place.
 * A section that no item belongs to has no row.
 */
function newsRows(news: LabelledNews, found: readonly Story[], aims: Readonly<Record<string, number>>): readonly QualityRow[] {
  const sections = shippedSections()
  const assigned = assignedTo(news, found, sections)
  const guess: Guess = ({ article }) => new Set((assigned.get(article) ?? []).map(({ section }) => section))
  const labelled = sections.filter(({ name }) => news.sections.some((own) => own.includes(name)))
  return labelled.map(({ name }) => ({
    task: 'sections',
    set: news.name,
    measure: `${name} F1`,
    target: aims[name] ?? null,
    ...figures(itemsOf(news), guess, plainly, [name]),
  }))
}

/** Each item once, in the best section of its story that may tell it: right where that is one that a briefing would tell it in. */
function toldRow({ told, ...news }: BundledNews): QualityRow {
  const assigned = assignedTo(news, news.found, shippedSections())
  const items = news.articles.map((article) => ({ article, gold: new Set((told.get(article) ?? []).length > 0 ? ['own'] : []) }))
  const tellable: Guess = ({ article }) =>
    new Set((assigned.get(article) ?? []).filter(({ light }) => light === undefined).map(({ section }) => section))
  const once = (guess: Guess): Guess => {
    const isOwn = (item: Item, name: string) => told.get(item.article)?.includes(name) ?? false
    return (item) => new Set([...guess(item)].slice(0, 1).map((name) => (isOwn(item, name) ? 'own' : 'other')))
  }
  const row = { task: 'sections', set: news.name, measure: 'told in a section of its own, F1', target: null }
  return { ...row, ...figures(items, once(tellable), once(plainly), ['own', 'other']) }
}

const plainly: Guess = ({ article }) => keywordSections(`${article.title} ${article.text}`)

/** What the story of each article was assigned to, best first. */
function assignedTo(
  news: LabelledNews,
  found: readonly Story[],
  sections: readonly Section[],
): ReadonlyMap<FollowedArticle, readonly Assignment[]> {
  const byStory = new Map(found.map((story) => [story.id, assignSections(story, sections)]))
  const groups = groupsOf(news, found)
  return new Map(news.articles.map((article, i) => [article, byStory.get(groups[i] ?? '') ?? []]))
}

function shippedSections(): readonly Section[] {
  return readSectionsConfig(readFileSync(shipped, 'utf8'), 'sections.json')
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

if (import.meta.main) await printMisses(process.argv[2] ?? '', process.argv[3] ?? 'demo')

async function printMisses(name: string, set: string): Promise<void> {
  const sources = await readSources([])
  const { news, found } = (await labelledSets(sources)).find(({ key }) => key === set) ?? {
    news: sources.bundled,
    found: sources.bundled.found,
  }
  const assigned = assignedTo(news, found, shippedSections())
  for (const { article, gold } of itemsOf(news)) {
    const assignments = assigned.get(article) ?? []
    if (gold.has(name) === assignments.some(({ section }) => section === name)) continue
    const reasons = assignments.map(({ section, score, reasons }) => `${section} ${score.toFixed(1)}: ${sectionReasonsIn(reasons, 'en')}`)
    const { title, text, outlet } = article
    const mistake = gold.has(name) ? 'MISSED' : 'WRONG '
    process.stdout.write(`${mistake} ${outlet.name} | ${title} | ${text.slice(0, 200)} | ${reasons.join(' / ')}\n`)
  }
}
