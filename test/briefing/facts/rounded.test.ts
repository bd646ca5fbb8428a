import { expect, it } from 'vitest'
import { isRounded } from '../../../src/briefing/facts/rounded.ts'

const printed = (text: string, value: number) => ({ text, value })

it.each([
  [printed('$736 billion', 736e9), printed('$735.7 billion', 735.7e9)],
  [printed('$15bn', 15e9), printed('$15.25 billion', 15.25e9)],
  [printed('1,400', 1400), printed('1,390', 1390)],
  [printed('€5bn', 5e9), printed('€5.2bn', 5.2e9)],
  [printed('16.9%', 16.9), printed('17%', 17)],
])('takes %o and %o for one number', (a, b) => {
  expect(isRounded(a, b)).toBe(true)
  expect(isRounded(b, a)).toBe(true)
})

it.each([
  [printed('€326 billion', 326e9), printed('€325bn', 325e9)],
  [printed('20', 20), printed('17', 17)],
  [printed('nine', 9), printed('eight', 8)],
  [printed('98,500', 98_500), printed('97,000', 97_000)],
])('takes %o and %o for two', (a, b) => {
  expect(isRounded(a, b)).toBe(false)
})
