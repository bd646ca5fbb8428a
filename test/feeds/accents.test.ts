import { expect, it } from 'vitest'
import { accentsIn, withoutAccents } from '../../src/feeds/accents.ts'

it.each([
  ['Müller', 'Muller'],
  ['Čapková', 'Capkova'],
  ['ﬁnal', 'final'],
  ['Ｔｏｋｙｏ', 'Tokyo'],
  ['plain – or “not”', 'plain – or “not”'],
  ['Łódź', 'Łodz'],
])('%s is %s without accents', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain)
})

it('counts the accents of a name, however they are encoded', () => {
  expect(['Pal', 'P\u00e5l', 'Pa\u030al', 'Sánchez Pérez'].map(accentsIn)).toEqual([0, 1, 1, 2])
})
