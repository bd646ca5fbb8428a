import { expect, it } from 'vitest'
import { displayWidth } from '../../../src/adapters/terminal/display-width.ts'

it.each([
  ['plain', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['东盟在2024年', 12],
  ['。', 2],
  ['한국', 4],
  ['ひらカタ', 8],
  ['ｶﾀ', 2],
  ['Ａ１', 4],
  ['€326', 4],
  ['“quoted” – so', 13],
  ['👩‍👩‍👧', 2],
  ['🇪🇺', 2],
  ['العربية', 7],
  ['', 0],
])('%j takes %i columns', (line, columns) => {
  expect(displayWidth(line)).toBe(columns)
})
