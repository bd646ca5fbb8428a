import { expect, it } from 'vitest'
import { openHanOutlines } from '../../../src/adapters/pictures/han-outlines.ts'

const outlines = openHanOutlines()

it('reads the slices that are called by a number and those that are called by a script', () => {
  expect(outlines.find('国')).toMatchObject({ em: 1 })
  expect(outlines.find('ě')?.outline).not.toBe('')
})

it.each(['Ꝙ', 'Ḁ', 'ɐ', '😀'])('has no %s', (sign) => {
  expect(outlines.find(sign)).toBeNull()
})
