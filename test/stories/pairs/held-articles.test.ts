import { expect, test } from 'vitest'
import { HeldArticles } from '../../../src/stories/pairs/held-articles.ts'
import { featuresOf, readingOf } from '../../../src/stories/words/features.ts'
import { article, heldWith } from '../articles.ts'

const text = 'Twenty letters and more of nothing.'

/** Holds articles of such titles, each word worth 6; the first is the one that is asked for. */
function holding(titles: readonly string[], words = text) {
  const desk = new HeldArticles()
  const given = titles.map((title, i) => {
    const one = article(`n${i}`, `Outlet ${i}`, title, words)
    const features = featuresOf(readingOf(one, ''), one.publishedAt, () => 6)
    return heldWith(0, title, { id: one.id, features: { ...features, length: words.length } })
  })
  for (const { features } of given) desk.expect(features.ids)
  const held = given.map(({ place: _, ...one }) => desk.put(one))
  return { desk, held }
}

const nearestTo = ({ desk, held }: ReturnType<typeof holding>) => held.slice(0, 1).flatMap((one) => desk.nearest(one))

test('the nearest are those that share most, however many share less', () => {
  for (const common of ['ferry', 'rhodes', 'lindos', 'aegli', 'captain']) {
    const others = ['ferry', 'rhodes', 'lindos', 'aegli', 'captain'].filter((word) => word !== common).join(' ')
    const nearest = nearestTo(holding([`${common} ${others}`, ...Array<string>(100).fill(common), ...Array<string>(30).fill(others)]))
    expect(nearest).toHaveLength(40)
    expect(nearest.filter(({ title }) => title === others)).toHaveLength(30)
  }
})

test('what hundreds say in the same words has others near all the same: the latest', () => {
  const nearest = nearestTo(holding(Array<string>(500).fill('Queen dies at Balmoral')))
  expect(nearest).toHaveLength(40)
})
