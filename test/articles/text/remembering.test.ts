import { expect, test, vi } from 'vitest'
import { remembering } from '../../../src/articles/text/remembering.ts'

const sentence = 'Riga opened its harbour on Monday.'

test('a sentence is read once, for each that is told besides it', () => {
  const { find, reader } = counting()
  expect([reader(sentence, 'en'), reader(sentence, 'en'), reader(sentence, 'de')]).toEqual([
    `en ${sentence}`,
    `en ${sentence}`,
    `de ${sentence}`,
  ])
  expect(find).toHaveBeenCalledTimes(2)
})

test('what is asked for again stays, however many others are read between', () => {
  const { find, reader } = counting()
  for (let other = 0; other < 2_000; other++) {
    reader(sentence, 'en')
    reader(`${other} ships left.`, 'en')
  }
  expect(find).toHaveBeenCalledTimes(2_001)
})

test('what nobody asks for is forgotten', () => {
  const { find, reader } = counting()
  reader(sentence, 'en')
  for (let other = 0; other < 1_000; other++) reader(`${other} ships left.`, 'en')
  reader(sentence, 'en')
  expect(find).toHaveBeenCalledTimes(1_002)
})

test('a text is read anew each time', () => {
  const { find, reader } = counting()
  const text = sentence.repeat(20)
  expect([reader(text, 'en'), reader(text, 'en')]).toEqual([`en ${text}`, `en ${text}`])
  expect(find).toHaveBeenCalledTimes(2)
})

test('nothing is remembered of a reader that throws', () => {
  const find = vi.fn((): string => {
    throw new Error('no')
  })
  const reader = remembering(find)
  expect(() => reader(sentence)).toThrow('no')
  expect(() => reader(sentence)).toThrow('no')
  expect(find).toHaveBeenCalledTimes(2)
})

function counting() {
  const find = vi.fn((text: string, language: string) => `${language} ${text}`)
  return { find, reader: remembering(find) }
}
