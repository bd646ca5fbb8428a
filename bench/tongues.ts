/**
 * How well news is understood in each language, on invented passages and stories. Rows of `npm run bench:quality`; by itself:
 *
 *   node bench/tongues.ts [--part first|second|later] [--only LANGUAGE] [--misses MEASURE]
 *
 * Both halves (every other passage and story) were scored at first sight and then read for their faults, the second when the first
 * was mended; what was written later is never shown.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSectionsConfig } from '../config/sections.ts'
import { datesIn } from '../src/articles/dates/dates.ts'
import { placesIn } from '../src/articles/gazetteer/places.ts'
import { namesIn } from '../src/articles/names/names.ts'
import { figuresIn } from '../src/articles/numbers/figures.ts'
import { quotesIn } from '../src/articles/quotes/quotes.ts'
import { detectLanguage } from '../src/articles/text/language.ts'
import { objectionsTo } from '../src/briefing/receipts/receipts.ts'
import { assignSections } from '../src/sections/assign.ts'
import { groupsOf, standardOf, storiesOf } from './groups.ts'
import { articleOf, type Labelled, labelledNews } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { say } from './say.ts'
import { type MarkedPassage, type MarkedReport, type MarkedStory, readTongue, tongues } from './tongue-labels.ts'

/** What was asked, what was found rightly, and what was found that is not so; with what to read for each that fails. */
type Tally = { readonly asked: number; readonly right: number; readonly wrong: number; readonly misses: readonly string[] }

type Part = 'first' | 'second' | 'later'

const measures = [
  'figures',
  'counted',
  'dates',
  'names',
  'places',
  'quotations',
  'language',
  'right passed',
  'wrong caught',
  'pairs',
  'sections',
] as const

/** One row for each part and measure, all languages together; each language's figure stands in the detail. */
export async function tongueRows(): Promise<readonly QualityRow[]> {
  return parts.flatMap((part) => {
    const byLanguage = tongues.map((language) => [language, talliesOf(language, part)] as const)
    return measures.flatMap((measure) => {
      const all = byLanguage.flatMap(([language, { [measure]: tally }]) => (tally === undefined ? [] : [[language, tally] as const]))
      if (all.length === 0) return []
      const figure = f1(sumOf(all.map(([, tally]) => tally)))
      const detail = all.map(([language, tally]) => `${language} ${shown(tally)}`).join(', ')
      return [{ task: 'eight languages', set: `invented passages, ${part}`, measure, figure, target: null, baseline: null, detail }]
    })
  })
}

const parts = ['first', 'second', 'later'] as const

function talliesOf(language: string, part: Part): Tallies {
  const { passages, later, stories } = readTongue(language)
  const isOwn = (place: number) => (place % 2 === 0) === (part === 'first')
  const some = part === 'later' ? later : passages.filter(({ place }) => isOwn(place))
  const each = (measure: (passage: MarkedPassage) => Tally) => sumOf(some.map(measure))
  const gate = { 'right passed': each(passedOf), 'wrong caught': each(caughtOf) }
  if (part === 'later') return gate
  return {
    figures: each(figuresOf),
    counted: each(countedOf),
    dates: each(datesOf),
    names: each(namesOf),
    places: each(placesOf),
    quotations: each(quotationsOf),
    language: each(languageOf),
    ...gate,
    ...newsTallies(language, stories, isOwn),
  }
}

type Tallies = Partial<Readonly<Record<(typeof measures)[number], Tally>>>

/** Where outlets of a language are taken to be at home. */
const homes: Readonly<Record<string, string>> = { de: 'DE', fr: 'FR', es: 'ES', it: 'IT', ru: 'RU', uk: 'UA', ar: 'EG', zh: 'CN', en: 'GB' }

function figuresOf({ text, language, figures }: MarkedPassage): Tally {
  const found = figuresIn(text, language).map(({ value, unit }) => `${value} ${unit ?? ''}`)
  return agreed(
    text,
    figures.map(({ value, unit }) => `${value} ${unit ?? ''}`),
    found,
  )
}

function countedOf({ text, language, figures }: MarkedPassage): Tally {
  const counted = figures.filter(({ what }) => what !== '')
  const found = figuresIn(text, language)
  const tally = agreed(
    text,
    counted.map(({ value, what }) => `${value} ${what}`),
    counted.flatMap(({ value, what }) => {
      const own = found.find((one) => one.value === value)
      return own?.what.includes(what) || (own?.deed ?? null) !== null ? [`${value} ${what}`] : []
    }),
  )
  return shared(tally)
}

/** Years that nobody marked ("last year") are not asked about; a day of no year is that day. */
function datesOf({ text, language, publishedAt, dates }: MarkedPassage): Tally {
  const found = datesIn(text, language, publishedAt).flatMap(({ day }) =>
    day === null ? [] : [dates.find((one) => one.endsWith(day.replace('--', '-')) && day !== one.slice(-4)) ?? day],
  )
  return agreed(
    text,
    dates,
    found.filter((day) => day.length > 4 || dates.includes(day)),
  )
}

/** Where a script has no capitals, only the gazetteer's are asked for: see `placesOf`. */
function namesOf({ text, language, names }: MarkedPassage): Tally {
  if (language === 'ar' || language === 'zh') return none
  const found = [...namesIn(text, language), ...placesIn(text, language)]
  const tally = agreed(
    text,
    names,
    names.filter((name) => found.some((one) => one.text.includes(name))),
  )
  return shared(tally)
}

function placesOf({ text, language, places }: MarkedPassage): Tally {
  return agreed(text, places, [...new Set(placesIn(text, language).map(({ place }) => place))])
}

function quotationsOf({ text, language, quotes }: MarkedPassage): Tally {
  const plain = (words: string) => words.replace(/[\s,.،。，]+$/u, '')
  const found = quotesIn(text, language).flatMap(({ words, speaker }) =>
    speaker === null ? [] : [`${speaker.split(' ').at(-1)}: ${plain(words)}`],
  )
  return agreed(
    text,
    quotes.map(({ speaker, words }) => `${speaker.split(' ').at(-1)}: ${plain(words)}`),
    found,
  )
}

function languageOf({ text, language }: MarkedPassage): Tally {
  return agreed(text, [language], [detectLanguage(text)])
}

function passedOf(passage: MarkedPassage): Tally {
  const right = passage.claims.filter(({ kind }) => kind === 'right')
  return answered(right, (claim) => objectionsIn(claim.text, passage), false)
}

function caughtOf(passage: MarkedPassage): Tally {
  const wrong = passage.claims.filter(({ kind }) => kind !== 'right')
  return answered(wrong, (claim) => objectionsIn(claim.text, passage), true)
}

function objectionsIn(text: string, { language, publishedAt, ...passage }: MarkedPassage): readonly string[] {
  const evidence = [{ text: passage.text, language, publishedAt }]
  return objectionsTo({ text, language, saidAt: publishedAt }, evidence).map((one) => `${one.kind}: ${one.text}`)
}

function answered(
  claims: MarkedPassage['claims'],
  ask: (claim: MarkedPassage['claims'][number]) => readonly string[],
  isWrong: boolean,
): Tally {
  const said = claims.map((claim) => ({ claim, objections: ask(claim) }))
  const failed = said.filter(({ objections }) => objections.length > 0 !== isWrong)
  const misses = failed.map(({ claim, objections }) => `${claim.kind}: ${claim.text}\n    ${objections.join('; ')}`)
  return shared({ asked: claims.length, right: claims.length - failed.length, wrong: 0, misses })
}

/** Of the stories of a part; all reports of a language are on one desk. */
function newsTallies(language: string, stories: readonly MarkedStory[], isOwn: (place: number) => boolean): Tallies {
  const reports = stories.flatMap((story, place) => story.reports.map((report, i) => reportOf(language, story, report, `${place} ${i}`)))
  const own = new Set(
    stories.flatMap(({ name, reports: some }, place) => (isOwn(place) ? some.map((_, i) => `${language} ${name} ${i}`) : [])),
  )
  const news = labelledNews(language, reports)
  const found = storiesOf(news, 'at-once')
  const [groups, standard] = [groupsOf(news, found), standardOf(news)]
  // What no section asked for has no label.
  const asked = sections.filter(({ unclaimed }) => unclaimed === undefined)
  const assigned = new Map(found.map((story) => [story.id, assignSections(story, asked).map(({ section }) => section)]))
  const isAsked = (i: number) => own.has(news.articles[i]?.id ?? '')
  const pairsBy = (labels: readonly string[]) =>
    news.articles.flatMap((a, i) =>
      isAsked(i) ? news.articles.flatMap((b, j) => (j > i && labels[i] === labels[j] ? [`${a.title} + ${b.title}`] : [])) : [],
    )
  return {
    pairs: agreed(news.name, pairsBy(standard), pairsBy(groups)),
    sections: sumOf(
      news.articles.map(({ title }, i) => (isAsked(i) ? agreed(title, news.sections[i] ?? [], assigned.get(groups[i] ?? '') ?? []) : none)),
    ),
  }
}

const sections = readSectionsConfig(readFileSync(new URL('../config/sections.json', import.meta.url), 'utf8'), 'sections.json')

function reportOf(language: string, story: MarkedStory, report: MarkedReport, place: string): Labelled {
  const id = `${language} ${story.name} ${place.split(' ')[1]}`
  const plain = articleOf(id, report.title, report.lead, report.publishedAt, `outlet ${report.language} ${place}`)
  const outlet = { ...plain.outlet, country: homes[report.language] ?? null }
  const article = { ...plain, outlet, language: report.language }
  return { article, story: story.reports.length > 1 ? story.name : null, sections: story.sections }
}

const none: Tally = { asked: 0, right: 0, wrong: 0, misses: [] }

function agreed(text: string, asked: readonly string[], found: readonly string[]): Tally {
  const missed = asked.filter((one) => !found.includes(one))
  const wrong = found.filter((one) => !asked.includes(one))
  const misses = missed.length + wrong.length === 0 ? [] : [`${text}\n    missed: ${missed.join('; ')} | wrong: ${wrong.join('; ')}`]
  return { asked: asked.length, right: asked.length - missed.length, wrong: wrong.length, misses }
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ asked: a.asked + b.asked, right: a.right + b.right, wrong: a.wrong + b.wrong, misses: [...a.misses, ...b.misses] }),
    none,
  )
}

/** As a share of what was asked, where nothing can be found beyond it: an F1 whose wrong answers are the missed ones. */
function shared(tally: Tally): Tally {
  return { ...tally, wrong: tally.asked - tally.right }
}

/** F1, per cent. */
function f1({ asked, right, wrong }: Tally): number {
  return (100 * 2 * right) / Math.max(1, asked + right + wrong)
}

function shown(tally: Tally): string {
  return tally.asked === 0 ? '-' : f1(tally).toFixed(0)
}

if (import.meta.main) main()

function main(): void {
  const { values } = parseArgs({
    options: { part: { type: 'string', default: 'first' }, only: { type: 'string' }, misses: { type: 'string' } },
  })
  const part = parts.find((one) => one === values.part) ?? 'first'
  const asked = tongues.filter((language) => values.only === undefined || values.only === language)
  say(`${''.padEnd(14)}${asked.map((language) => language.padStart(15)).join('')}${'all'.padStart(17)}`)
  const byLanguage = asked.map((language) => talliesOf(language, part))
  for (const measure of measures) {
    const all = byLanguage.flatMap(({ [measure]: tally }) => (tally === undefined ? [] : [tally]))
    if (all.length === 0) continue
    const cells = [...all, sumOf(all)].map((tally) => ` ${shown(tally)} (${tally.right}+${tally.wrong}/${tally.asked})`.padStart(15))
    say(measure.padEnd(14) + cells.join(''))
    const isShown = part !== 'later' && (values.misses === measure || values.misses === 'all')
    if (isShown) for (const miss of all.flatMap(({ misses }) => misses)) say(`  ${miss}`)
  }
}
