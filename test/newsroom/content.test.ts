import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { expectedFacts } from './expected.ts'
import labelsFile from './labels.json' with { type: 'json' }
import type { SampleArticle } from './outlet.ts'
import { outlets } from './outlets.ts'
import { pathOf } from './published.ts'
import { sampleDays } from './serve.ts'

const sections = z.array(z.enum(['talks', 'europe', 'china', 'economy']))
const label = z.strictObject({
  story: z.string().nullable(),
  sections,
  told: sections.optional(),
  copyOf: z.string().optional(),
})
const labels = new Map(Object.entries(z.record(z.string(), label).parse(labelsFile)))
const articles = outlets.flatMap((outlet) => outlet.articles.map((article) => ({ outlet, article, path: pathOf(outlet, article) })))
const labelOf = (path: string) => label.parse(labels.get(path))
const toldIn = ({ sections, told }: z.output<typeof label>) => told ?? sections

it('has at least 16 outlets and 140 articles, all within the three days', () => {
  expect(outlets.filter((outlet) => outlet.articles.length > 0).length).toBeGreaterThanOrEqual(16)
  expect(articles.length).toBeGreaterThanOrEqual(140)
  for (const { article, path } of articles) {
    const moments = [article.at, ...(article.editions ?? []).map(({ at }) => at)].map(Date.parse)
    expect(moments, path).toEqual(moments.toSorted((a, b) => a - b))
    expect(Math.min(...moments), path).toBeGreaterThanOrEqual(sampleDays.from - 6 * hourMs)
    expect(Math.max(...moments), path).toBeLessThanOrEqual(sampleDays.to)
  }
})

it('comes in every format twice or more, and in four languages', () => {
  for (const format of ['rss', 'rdf', 'atom', 'json']) {
    expect(outlets.filter((outlet) => outlet.format === format && outlet.articles.length > 0).length, format).toBeGreaterThanOrEqual(2)
  }
  const languages = outlets.filter(({ articles }) => articles.length > 0).map(({ language }) => language.slice(0, 2))
  expect(new Set(languages)).toEqual(new Set(['en', 'de', 'fr', 'zh']))
})

it('has full texts for a third of the articles that belong to a story', () => {
  const inStories = articles.filter(({ path }) => labelOf(path).story !== null)
  const full = inStories.filter(({ article }) => versions(article).some(({ paragraphs }) => (paragraphs?.length ?? 0) >= 4))
  expect(full.length / inStories.length).toBeGreaterThanOrEqual(1 / 3)
})

it('labels every article, and nothing else', () => {
  expect([...labels.keys()].toSorted()).toEqual(articles.map(({ path }) => path).toSorted())
})

it('has at least 50 articles that no section tells', () => {
  expect([...labels.values()].filter((one) => toldIn(one).length === 0).length).toBeGreaterThanOrEqual(50)
})

it('tells nothing in a section that it does not belong to', () => {
  for (const one of labels.values()) expect(one.sections).toEqual(expect.arrayContaining([...toldIn(one)]))
})

it('tells every story in two outlets or more, the main ones in three', () => {
  const main = new Set(expectedFacts.map(({ story }) => story))
  for (const [story, tellings] of Map.groupBy(articles, ({ path }) => labelOf(path).story)) {
    if (story === null) continue
    expect(new Set(tellings.map(({ outlet }) => outlet.id)).size, story).toBeGreaterThanOrEqual(main.has(story) ? 3 : 2)
    expect(
      new Set(tellings.map(({ path }) => `${labelOf(path).sections} ${toldIn(labelOf(path))}`)).size,
      `${story} has one set of sections`,
    ).toBe(1)
  }
})

it.each(expectedFacts)('$section: two outlets or more tell that $fact', ({ section, story, told }) => {
  const tellings = articles.filter(({ path }) => labelOf(path).story === story && toldIn(labelOf(path)).includes(section))
  const tellers = tellings.filter(({ article }) => sentences(article).some((sentence) => told.test(sentence)))
  expect(new Set(tellers.map(({ outlet }) => outlet.id)).size).toBeGreaterThanOrEqual(2)
})

it('tells every main story again in its last 24 hours', () => {
  const lastDay = articles.filter(({ article }) => Date.parse(article.at) > sampleDays.to - 24 * hourMs)
  const told = new Set(lastDay.map(({ path }) => labelOf(path).story))
  for (const { story } of expectedFacts) expect(told, story).toContain(story)
})

it('shares no sentence between two articles, but for declared wire copies', () => {
  const firstUse = new Map<string, string>()
  for (const { article, path } of articles) {
    const source = labelOf(path).copyOf ?? path
    for (const sentence of new Set(sentences(article).map(normal))) {
      if (wordCount(sentence) < 8) continue
      const first = firstUse.getOrInsert(sentence, source)
      expect(first, `"${sentence}" in ${path}`).toBe(source)
    }
  }
})

it('has three wire copies of one agency text, each in another outlet', () => {
  const copies = articles.filter(({ path }) => labelOf(path).copyOf === '/northern-wire/2025/02/12/trump-putin-speak-by-phone')
  expect(new Set(copies.map(({ outlet }) => outlet.id)).size).toBe(3)
})

const facts = new URL('../../../shared/seed-facts.md', import.meta.url)
it.skipIf(!existsSync(facts))('takes no sentence of eight words or more from the source facts (skipped where ../shared is absent)', () => {
  const source = normal(readFileSync(facts, 'utf8'))
  const taken = articles
    .flatMap(({ article }) => sentences(article).map(normal))
    .filter((each) => wordCount(each) >= 8 && source.includes(each))
  expect(taken).toEqual([])
})

const hourMs = 3_600_000

/** The article as first published, and with each later edition's words. */
const versions = (article: SampleArticle) => [article, ...(article.editions ?? []).map((edition) => Object.assign({}, article, edition))]

/** Every sentence that the article ever had, its dateline and markup left out. */
const sentences = (article: SampleArticle) =>
  versions(article)
    .flatMap(({ title, summary, paragraphs = [] }) => [title, summary, ...paragraphs])
    .map((text) => text.replace(/<[^>]*>/g, '').replace(/^[A-Z/]+(?: \(Northern Wire\) -|, Feb\. \d+ --) /, ''))
    .flatMap((text) => text.split(/(?<=[.!?]["”]?)\s+|(?<=[。！？])/u))

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const words = new Intl.Segmenter('en', { granularity: 'word' })
const wordCount = (text: string) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length
