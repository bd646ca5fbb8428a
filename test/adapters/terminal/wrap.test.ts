import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/adapters/terminal/display-width.ts'
import { wrap } from '../../../src/adapters/terminal/wrap.ts'

const plain = (text: string) => ({ text, paint: (shown: string) => shown })

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap([plain('one two three')], 7)).toEqual(['one two', 'three'])
  })

  it('breaks between wide signs, which take two columns each', () => {
    expect(wrap([plain('中文字符')], 5)).toEqual(['中文', '字符'])
  })

  it('begins no line with what closes a sentence', () => {
    expect(wrap([plain('中文字。符')], 6)).toEqual(['中文', '字。符'])
  })

  it('keeps the mark that French sets apart on the line of its word', () => {
    expect(wrap([plain('une heure ; deux')], 9)).toEqual(['une', 'heure ;', 'deux'])
    expect(wrap([plain('« une heure » deux')], 11)).toEqual(['« une', 'heure »', 'deux'])
  })

  it('keeps a citation on the line of its sentence', () => {
    expect(wrap([plain('中文字'), plain('[8]')], 7)).toEqual(['中文', '字[8]'])
    expect(wrap([plain('it rained.'), plain('[1]')], 12)).toEqual(['it', 'rained.[1]'])
  })

  it('breaks a word only where it is longer than a line', () => {
    expect(wrap([plain('a extraordinarily')], 8)).toEqual(['a', 'extraord', 'inarily'])
  })

  it('never breaks a run that must stay whole', () => {
    expect(wrap([plain('see '), { ...plain('https://news.example/long'), whole: true }], 10)).toEqual(['see', 'https://news.example/long'])
  })

  it('paints each line for itself', () => {
    expect(wrap([{ text: 'one two', paint: (shown) => `<${shown}>` }], 4)).toEqual(['<one>', '<two>'])
  })

  it('loses nothing but spaces and stays within the columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const line = text.replace(/\p{Cc}/gu, '')
        const lines = wrap([plain(line)], columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
        for (const wrapped of lines) expect(displayWidth(wrapped)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})
