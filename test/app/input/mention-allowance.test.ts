import { expect, it } from 'vitest'
import { createMentionAllowance } from '../../../src/app/input/mention-allowance.ts'

function scene() {
  const clock = { at: 0, now: () => clock.at }
  const allows = createMentionAllowance(clock)
  return { clock, allows, granted: (count: number, person: string, channel: string) => grants(() => allows(person, channel), count) }
}

function grants(ask: () => boolean, count: number): number {
  return Array.from({ length: count }, ask).filter(Boolean).length
}

it('answers a person five times at once, and then every six seconds', () => {
  const { clock, granted } = scene()
  expect(granted(8, 'ada', 'news')).toBe(5)
  clock.at += 5_999
  expect(granted(2, 'ada', 'news')).toBe(0)
  clock.at += 1
  expect(granted(2, 'ada', 'news')).toBe(1)
})

it('answers ten messages at once in a channel, whoever writes them, and then every two seconds', () => {
  const { clock, granted } = scene()
  expect(['ada', 'ben', 'eve'].map((person) => granted(5, person, 'news'))).toEqual([5, 5, 0])
  expect(granted(5, 'eve', 'other')).toBe(5)
  clock.at += 2_000
  expect(granted(2, 'max', 'news')).toBe(1)
})

it('counts nothing for what it does not answer, and forgets with time', () => {
  const { clock, granted } = scene()
  granted(100, 'ada', 'news')
  clock.at += 30_000
  expect(granted(8, 'ada', 'news')).toBe(5)
})
