import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { sentencesOf } from '../src/articles/text/sentences.ts'
import { outlets } from '../test/newsroom/outlets.ts'
import { corruptionWords } from './corruption-words.ts'
import type { Original } from './corruptions.ts'
import { linesOf } from './labelled-news.ts'
import { readDayFeeds } from './recorded-day.ts'

/** A text as published, with the story it belongs to. */
export type Text = {
  readonly id: string
  readonly story: string
  readonly language: string
  /** Milliseconds since the epoch. */
  readonly publishedAt: number
  readonly text: string
}

/** A real sentence, where it stands, and when it was printed. */
export type RealSentence = Original & {
  readonly id: string
  /** The sentence with those before and behind it. */
  readonly around: string
  readonly publishedAt: number
}

const labelsSchema = z.record(z.string(), z.object({ story: z.string().nullable() }))

/** Every text of the bundled newsroom. */
export function newsroomTexts(): readonly Text[] {
  const labels = labelsSchema.parse(JSON.parse(readFileSync(new URL('../test/newsroom/labels.json', import.meta.url), 'utf8')))
  return outlets.flatMap((outlet) =>
    outlet.articles.map(({ slug, at, summary, paragraphs = [] }) => {
      const story = Object.entries(labels).find(([path]) => path.includes(outlet.id) && path.endsWith(slug))?.[1].story
      const text = [summary, ...paragraphs.filter((paragraph) => !paragraph.startsWith('<') && paragraph !== summary)].join('\n\n')
      const id = `${outlet.id} ${slug}`
      return { id, story: story ?? id, language: outlet.language.slice(0, 2), publishedAt: Date.parse(at), text }
    }),
  )
}

const articleRow = z.object({ id: z.string(), story: z.string(), body: z.string(), date: z.number() })
const openingsRow = z.object({ articles: z.array(z.object({ text: z.string() })) })
const quotesRow = z.object({ id: z.string(), text: z.string() })

/** Texts of the labelled sets and the recorded days in a folder beside the project; none where it is absent. */
export async function sharedTexts(folder: URL): Promise<readonly Text[]> {
  const english = { language: 'en', publishedAt: Date.parse('2017-03-15T12:00:00Z') }
  const full = rowsOf(new URL('data/clustering.jsonl', folder), articleRow).map(({ id, story, body, date }) => ({
    ...english,
    id,
    story,
    publishedAt: date,
    text: body,
  }))
  const openings = rowsOf(new URL('data/summaries.jsonl', folder), openingsRow).flatMap(({ articles }, row) =>
    articles.map(({ text }, index) => ({ ...english, id: `summary ${row} ${index}`, story: `summary ${row}`, text })),
  )
  const quoting = rowsOf(new URL('data/quotes.jsonl', folder), quotesRow).map(({ id, text }) => ({ ...english, id, story: id, text }))
  return [...full, ...openings, ...quoting, ...(await dayTexts(new URL('newsroom/days/', folder)))]
}

async function dayTexts(folder: URL): Promise<readonly Text[]> {
  if (!existsSync(folder)) return []
  const days = await Promise.all(readdirSync(folder).map((day) => readDayFeeds(new URL(day, folder).pathname)))
  return days.flat().map(({ id, feed, language, publishedAt, text }) => ({ id, story: feed, language, publishedAt, text }))
}

function rowsOf<T>(file: URL, row: z.ZodType<T>): readonly T[] {
  return existsSync(file) ? linesOf(file, row) : []
}

const fewestWords = 7
const mostLength = 400

/**
 * The whole sentences of texts, at most so many of each story.
 *
 */
export function realSentences(texts: readonly Text[], mostOfStory: number): readonly RealSentence[] {
  return [...Map.groupBy(texts, ({ story }) => story).values()].flatMap((story) => {
    const names = new Map(
      [...Map.groupBy(story, ({ language }) => language)].map(([language, own]) => [
        language,
        namesIn(own.map(({ text }) => text).join('\n'), language),
      ]),
    )
    const all = story.flatMap((text) => sentencesIn(text, story, names.get(text.language) ?? []))
    const step = Math.max(1, Math.floor(all.length / mostOfStory))
    return all.filter((_, index) => index % step === 0).slice(0, mostOfStory)
  })
}

function sentencesIn(text: Text, story: readonly Text[], names: readonly string[]): readonly RealSentence[] {
  const all = sentencesOf(text.text, text.language).map((sentence) => sentence.text)
  const others = story.filter((other) => other.id !== text.id && other.language === text.language)
  const otherSentences = others.flatMap((other) => sentencesOf(other.text, other.language).slice(0, 6)).map((sentence) => sentence.text)
  const far = otherSentences.length > 0 ? otherSentences : all
  const vocabulary = [...new Set(text.text.match(/\p{L}{4,}/gu) ?? [])]
  return all.flatMap((sentence, index) => {
    if (!isWhole(sentence, text.language)) return []
    const other = far[(index * 7 + 3) % far.length]
    const around = all.slice(Math.max(0, index - 1), index + 2).join(' ')
    const own = other === sentence || !other || !isWhole(other, text.language) ? undefined : other
    return [
      {
        id: `${text.id} ${index}`,
        text: sentence,
        language: text.language,
        passage: sentence,
        around,
        names,
        other: own,
        vocabulary,
        publishedAt: text.publishedAt,
      },
    ]
  })
}

function isWhole(sentence: string, language: string): boolean {
  const length = language === 'zh' ? sentence.length / 2 : sentence.split(/\s+/).length
  const marks = (pattern: RegExp) => sentence.match(pattern)?.length ?? 0
  const isPaired = marks(/"/g) % 2 === 0 && marks(/[“„]/gu) === marks(/[”]/gu) + (language === 'de' ? marks(/“/gu) : 0)
  return length >= fewestWords && sentence.length <= mostLength && isPaired && /[.!。！?？”"」]$/u.test(sentence)
}

/** Runs of capitalised words inside sentences, by a plain pattern of our own; in Chinese, words of a short list. */
function namesIn(text: string, language: string): readonly string[] {
  if (language === 'zh') return hanNames.filter((name) => text.includes(name))
  const words = corruptionWords(language)
  const runs = text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}’-]+(?: (?:(?:de|von|der|of|du) )?\p{Lu}[\p{L}’-]+)*/gu) ?? []
  const counted = new Map<string, number>()
  for (const run of runs) {
    const name = run.replace(/[’']s?$/u, '')
    const [first = ''] = name.split(' ')
    const isDated = words?.weekdays.includes(first) || words?.months.includes(first)
    const isCommon = language === 'de' && !name.includes(' ')
    if (!isDated && !isCommon && !words?.noNames.has(first)) counted.set(name, (counted.get(name) ?? 0) + 1)
  }
  return [...counted.keys()]
    .filter((name) => name.length > 2 && /\p{Ll}/u.test(name) && !/^I[’']/u.test(name))
    .toSorted((a, b) => b.length - a.length)
}

const hanNames =
  '美国 俄罗斯 乌克兰 中国 欧盟 法国 德国 英国 波兰 沙特 北京 莫斯科 基辅 布鲁塞尔 特朗普 普京 泽连斯基 佩斯科夫 王毅 马克龙 卡拉斯 赫格塞思'.split(
    ' ',
  )
