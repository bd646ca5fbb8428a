import { expect, test } from 'vitest'
import { foundedId, isLastingId, splitId } from '../../src/stories/story-id.ts'

const article = '0123456789abcdef'

test('the id of a story that was founded or split off is known for one', () => {
  for (const id of [foundedId(article), splitId(article, Date.UTC(2026, 1, 14)), splitId(article, 0)])
    expect(isLastingId(id), id).toBe(true)
})

test('a part that is split off later, or of another article, has another id', () => {
  expect(splitId(article, 2)).not.toBe(splitId(article, 1))
  expect(splitId(article, 1)).not.toBe(foundedId(article))
  expect(splitId('fedcba9876543210', 1)).not.toBe(splitId(article, 1))
})

test.each(['e2', 's12', 'strikes', 's0123', `${foundedId(article)}-`, `${foundedId(article)} strike`])('%s is none', (words) => {
  expect(isLastingId(words)).toBe(false)
})
