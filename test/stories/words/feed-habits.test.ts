import { describe, expect, test } from 'vitest'
import { termId } from '../../../src/stories/words/document-frequencies.ts'
import { readingOf } from '../../../src/stories/words/features.ts'
import { FeedHabits } from '../../../src/stories/words/feed-habits.ts'
import { article, hourMs, noon } from '../articles.ts'

const county = (id: string, text: string) => article(id, 'County Times', `Orange County story ${id}`, text)

describe('habits of a feed', () => {
  test('a sentence that three articles end with is left out, and only there', () => {
    const habits = new FeedHabits()
    const said = ['One thing.', 'Another thing.', 'A third thing.'].map((text, i) => county(String(i), `${text} Subscribe to our channel.`))
    habits.learnSentences(said)
    expect(said.map((each) => habits.textOf(each))).toEqual(['One thing.', 'Another thing.', 'A third thing.'])
    const elsewhere = article('x', 'Wire', 'Title', 'Subscribe to our channel.')
    expect(habits.textOf(elsewhere)).toBe('Subscribe to our channel.')
  })

  test('in Chinese too, where no blank stands between sentences', () => {
    const habits = new FeedHabits()
    const said = ['总统访问巴黎。', '港口今天关闭。', '选举在周日举行。'].map((text, i) => county(String(i), `${text}请关注我们的频道！`))
    habits.learnSentences(said)
    expect(said.map((each) => habits.textOf(each))).toEqual(['总统访问巴黎。', '港口今天关闭。', '选举在周日举行。'])
  })

  test('of a great feed words are worth the same whether its articles come at once or one by one', () => {
    const articles = Array.from({ length: 700 }, (_, i) => article(String(i), 'Wire', i % 10 === 0 ? 'Harbour' : 'Title', ''))
    const worths = [700, 1].map((atOnce) => {
      const habits = new FeedHabits()
      for (let at = 0; at < articles.length; at += atOnce) {
        const some = articles.slice(at, at + atOnce)
        habits.learnSentences(some)
        for (const one of some) habits.learnWords(one.feed, readingOf(one, one.text))
      }
      return habits.worth(articles[0]?.feed ?? '', termId('harbour'))
    })
    expect(worths[0]).toBe(worths[1])
    // A tenth of the articles have it.
    expect(worths[0]).toBeCloseTo(1 - 1.5 * (0.1 - 0.03), 1)
  })

  test('a word in every article of a feed is worth less there, worked by hand', () => {
    const habits = new FeedHabits()
    const articles = Array.from({ length: 12 }, (_, i) => county(String(i), ''))
    habits.learnSentences(articles)
    for (const one of articles) habits.learnWords(one.feed, readingOf(one, one.text))
    const feed = county('', '').feed
    // 11 others of 12 + 8: a share of 0.55; 1 - 1.5 × (0.55 - 0.03).
    expect(habits.worth(feed, termId('counti'))).toBeCloseTo(0.22)
    expect(habits.worth(feed, termId('storm'))).toBe(1)
    expect(habits.worth('https://another.example/feed', termId('counti'))).toBe(1)
  })

  test('a feed that was silent since is forgotten, and the others are not', () => {
    const habits = new FeedHabits()
    const silent = ['a', 'b', 'c'].map((id) => county(id, 'Subscribe to our channel.'))
    const heard = ['d', 'e', 'f'].map((id) => article(id, 'Wire', id, 'Follow us.', 24))
    habits.learnSentences([...silent, ...heard])
    habits.forgetBefore(noon + hourMs)
    expect([silent, heard].map(([one]) => one && habits.textOf(one))).toEqual(['Subscribe to our channel.', ''])
  })
})
