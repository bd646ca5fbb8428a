import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { languageByLetters } from '../../../src/articles/text/letter-groups.ts'
import { outlets } from '../../newsroom/outlets.ts'

const told = (text: string) => eld.detect(text).language

it('tells each article of the newsroom, its title and its first word as eld does', () => {
  const texts = outlets.flatMap(({ articles }) => articles.flatMap(({ title, summary }) => [title, summary, title.split(' ')[0] ?? '']))
  for (const text of texts) expect(languageByLetters(text), text).toBe(told(text))
})

it('tells any text as eld does', () => {
  const letter = fc.constantFrom(..."aeinrstkzäßøłżñçіїыщعربگЁÅİ中かทབ🙂\ud83d \n.,-’'`19".split(''))
  const text = fc.oneof(fc.string({ unit: letter, maxLength: 700 }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, (any) => {
      expect(languageByLetters(any)).toBe(told(any))
    }),
    { numRuns: 300 },
  )
})

it('tells nothing where there are no letters', () => {
  expect(['', '12.5 %', '🙂 …'].map(languageByLetters)).toEqual(['', '', ''])
})
