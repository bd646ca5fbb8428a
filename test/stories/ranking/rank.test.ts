import { describe, expect, test } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { alikeBy } from '../../../src/stories/ranking/alike.ts'
import { countVoices } from '../../../src/stories/ranking/count-voices.ts'
import { rankStories } from '../../../src/stories/ranking/rank.ts'
import type { Story } from '../../../src/stories/story.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, hourMs, noon } from '../articles.ts'

const one = { id: 'one', articles: [article('a', 'Post', 'Ferry aground')] }
const three = {
  id: 'three',
  articles: [article('b', 'Post', 'Budget adopted'), article('c', 'Wire', 'Budget passes'), article('d', 'Star', 'New budget')],
}
const order = (...options: Parameters<typeof rankStories>) => rankStories(...options).map(({ story }) => story.id)

describe('rankStories', () => {
  test('more independent voices weigh more, and it says so', () => {
    const [first, second] = rankStories([one, three], { now: noon })
    expect(first).toMatchObject({
      story: three,
      score: 2,
      reasons: [
        { kind: 'voices', count: 3 },
        { kind: 'last-report', hours: 0 },
      ],
    })
    expect(second).toMatchObject({
      story: one,
      score: 1,
      reasons: [
        { kind: 'voices', count: 1 },
        { kind: 'last-report', hours: 0 },
      ],
    })
  })

  test('weight halves with 36 hours of silence', () => {
    expect(rankStories([three], { now: noon + 36 * hourMs })[0]).toMatchObject({
      score: 1,
      reasons: expect.arrayContaining([{ kind: 'last-report', hours: 36 }]),
    })
  })

  test('what was told before and has nothing new falls behind', () => {
    expect(order([one, three], { now: noon, told: new Map([['three', noon]]) })).toEqual(['one', 'three'])
    expect(rankStories([three], { now: noon, told: new Map([['three', noon]]) })[0]?.reasons).toContainEqual({ kind: 'told', count: 0 })
  })

  test('an opinion alone is no story to lead with', () => {
    const opinion = { id: 'opinion', articles: [article('o', 'Post', 'Opinion: The budget is a disgrace')] }
    const [first, second] = rankStories([opinion, one], { now: noon })
    expect(first?.story).toBe(one)
    expect(second?.reasons).toContainEqual({ kind: 'no-report', article: 'opinion' })
  })

  test('what fits the section less stands lower', () => {
    expect(order([one, three], { now: noon, fit: new Map([['three', 0.2]]) })).toEqual(['one', 'three'])
  })

  test('news of the world weighs more, up to 1.7 times as much, and says by what', () => {
    const worth = (value: number) => ({ value, said: ['dead'], toll: 44 })
    const newsValues = new Map([
      ['one', worth(0.9)],
      ['three', worth(0.25)],
    ])
    const [first, second] = rankStories([three, one], { now: noon, newsValues })
    expect([first?.story.id, first?.score, second?.score]).toEqual(['one', 1.8 ** 0.75, 2 * 0.5 ** 0.75])
    expect(first?.reasons).toContainEqual({ kind: 'news-value', percent: 90, said: ['dead'], toll: 44 })
  })

  test('what a theme asks for is ranked by news value less', () => {
    const newsValues = new Map([['three', { value: 0.125, said: [], toll: 0 }]])
    expect(rankStories([three], { now: noon, newsValues, themed: new Set(['three']) })[0]?.score).toBe(2 * 0.5)
  })

  test('of equals the newer comes first, then the lower id', () => {
    const twin = (id: string, hours: number) => ({ id, articles: [article(id, 'Post', 'Same', '', hours)] })
    expect(order([twin('z', 0), twin('y', 0), twin('x', 1)], { now: noon + hourMs })).toEqual(['x', 'y', 'z'])
  })
})

describe('voices that are not sure', () => {
  const background = createDocumentFrequencies({ documents: 1_000, terms: { '900': 'new day' } })
  const alike = alikeBy(background, storyThresholds.weights)
  const rankSurely = (...stories: readonly Story[]) =>
    rankStories(stories, { now: noon, voices: new Map(stories.map((story) => [story.id, countVoices(story, alike)])) })
  const ferry = {
    id: 'ferry',
    articles: [
      article('f1', 'Post', 'Ferry Aegli runs aground off Rhodes', 'All 212 aboard were brought to Lindos by noon.'),
      article('f2', 'Wire', 'All 212 rescued from ferry Aegli off Rhodes', 'The ferry ran aground near Lindos this morning.'),
    ],
  }
  const theme = {
    id: 'theme',
    articles: [
      article('t1', 'Post', 'Fasting for Ramadan on the front line', 'Nurses tell of their shifts.'),
      article('t2', 'Wire', 'Giving in the spirit of Ramadan', 'A baker feeds his street.'),
    ],
  }

  test('count for less: a theme that two outlets touch stands below an event that two report', () => {
    const [first, second] = rankSurely(theme, ferry)
    expect([first?.story.id, second?.story.id]).toEqual(['ferry', 'theme'])
    expect(first?.score).toBeGreaterThan(1.4)
    expect(second?.score).toBeLessThan(1.2)
  })

  test('never count less than one voice alone, and are told as they are', () => {
    expect(rankSurely(theme)[0]).toMatchObject({
      reasons: [{ kind: 'voices', count: 2 }, { kind: 'last-report' }],
    })
    expect(rankSurely(theme)[0]?.score).toBeGreaterThanOrEqual(1)
  })

  test('count in full where they are in two languages, since names joined them', () => {
    const german = article('g1', 'Blatt', 'Fähre läuft vor Rhodos auf Grund', '', 0, { language: 'de' })
    const story = { id: 'both', articles: [article('f1', 'Post', 'Ferry runs aground'), german] }
    expect(rankSurely(story)[0]?.score).toBeCloseTo(Math.log2(3))
  })
})
