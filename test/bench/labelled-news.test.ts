import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readSectionDay, readStoryDay, sectionDays, storyDays } from '../../bench/labelled-news.ts'
import { materialFolder } from '../../bench/quality-sources.ts'

const labelsOf = (date: string) => {
  const file = new URL(`../../bench/labels/${date}.json`, import.meta.url)
  return z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(file, 'utf8')))
}
const days = join(materialFolder() ?? '', 'newsroom/days')

describe.each(storyDays)('the labels of $name', ({ name, date }) => {
  const stories = Object.values(labelsOf(date))

  test('name two articles or more for each story, and none for two', () => {
    expect(stories.filter((ids) => ids.length < 2)).toEqual([])
    // A feed that prints an address twice has its id twice in one story.
    const named = stories.flatMap((ids) => [...new Set(ids)])
    expect(new Set(named).size).toBe(named.length)
  })
  test.skipIf(!existsSync(days))('name articles of that day alone (skipped where ../shared is absent)', async () => {
    const news = await readStoryDay({ name, date }, days)
    const told = news.articles.filter((_, i) => news.stories[i] !== null)
    expect(told.map(({ id }) => id).toSorted()).toEqual(stories.flat().toSorted())
  })
})

test.skipIf(!existsSync(days))(
  'a day is whole for its stories where only a part has sections (skipped where ../shared is absent)',
  async () => {
    const [stories, sections] = [storyDays, sectionDays].map((own) => own.filter(({ date }) => date === '20200518'))
    const whole = await Promise.all((stories ?? []).map((day) => readStoryDay(day, days)))
    const part = await Promise.all((sections ?? []).map((day) => readSectionDay(day, days)))
    expect(whole.map(({ articles }) => articles.length)).toEqual([524])
    expect(part.map(({ articles }) => articles.length)).toEqual([262])
  },
)
