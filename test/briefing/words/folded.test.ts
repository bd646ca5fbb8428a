import { expect, it } from 'vitest'
import { folded, foldedInitials } from '../../../src/briefing/words/folded.ts'

it.each([
  ['Zelenský’s plan—now!', 'zelensky plan now'],
  ["the Browns' house", 'the browns house'],
  ['  GDP: 1,200  ', 'gdp 1 200'],
  ['A U.S. deal', 'a u s deal'],
  ['', ''],
])('folds %j into %j', (text, words) => {
  expect(folded(text)).toBe(words)
})

it.each([
  ['A U.S. deal', 'a us deal'],
  ['in the U.S', 'in the us'],
  ['the U.N.', 'the un'],
  ['J.D. Vance', 'jd vance'],
  ['weA.B', 'wea b'],
  ['A.Bee', 'a bee'],
])('keeps initials together: %j is %j', (text, words) => {
  expect(foldedInitials(text)).toBe(words)
})
