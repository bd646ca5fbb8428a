import { describe, expect, test } from 'vitest'
import { termId } from '../../src/stories/document-frequencies.ts'
import { FeedHabits } from '../../src/stories/feed-habits.ts'
import { article } from './articles.ts'

const county = (id: string, text: string) => article(id, 'County Times', `Orange County story ${id}`, text)

describe('habits of a feed', () => {
  test('a sentence that three articles end with is left out, and only there', () => {
    const habits = new FeedHabits()
    const said = ['One thing.', 'Another thing.', 'A third thing.'].map((text, i) => county(String(i), `${text} Subscribe to our channel.`))
    habits.learn(said)
    expect(said.map((each) => habits.textOf(each))).toEqual(['One thing.', 'Another thing.', 'A third thing.'])
    const elsewhere = article('x', 'Wire', 'Title', 'Subscribe to our channel.')
    expect(habits.textOf(elsewhere)).toBe('Subscribe to our channel.')
  })

  test('a word in every article of a feed is worth less there, worked by hand', () => {
    const habits = new FeedHabits()
    habits.learn(Array.from({ length: 12 }, (_, i) => county(String(i), '')))
    const feed = county('', '').feed
    // 11 others of 12 + 8: a share of 0.55; 1 - 1.5 × (0.55 - 0.03).
    expect(habits.worth(feed, termId('counti'))).toBeCloseTo(0.22)
    expect(habits.worth(feed, termId('storm'))).toBe(1)
    expect(habits.worth('https://another.example/feed', termId('counti'))).toBe(1)
  })
})
