import { expect, it } from 'vitest'
import { withoutTail } from '../../../src/articles/text/without-tail.ts'
import { cpuMs } from '../../cpu-ms.ts'

it.each(['Share this on Facebook, Twitter or WhatsApp', 'Share via email | print | copy link'])('leaves what else is said: %s', (last) => {
  const text = `The ferry sank.\n\n${last} and tell us.`
  expect(withoutTail(text)).toBe(text)
})

it.each([
  'Share: Facebook, Twitter · WhatsApp',
  'Share this article via email | print | copy link',
  `Share${' x'.repeat(20)}`,
])('takes off %s', (last) => {
  expect(withoutTail(`The ferry sank.\n\n${last}`)).toBe('The ferry sank.')
})

it.each([',', ' ', ' , ', ' this', 'x', ' share'])('is done with a last line of many %j that says something in the end', async (piece) => {
  const text = `The ferry sank.\nshare${piece.repeat(380 / piece.length)}#`
  expect(await cpuMs(() => expect(withoutTail(text)).toBe(text))).toBeLessThan(1_000)
})
