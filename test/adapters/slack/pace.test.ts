import { describe, expect, it } from 'vitest'
import { createPace } from '../../../src/adapters/slack/pace.ts'

function handTime() {
  let now = 0
  const advance = async (ms: number) => {
    now += ms
  }
  return { clock: { now: () => now }, pause: advance, moment: () => now }
}

describe('createPace', () => {
  it('lets one channel through once an interval, in order', async () => {
    const { clock, pause, moment } = handTime()
    const pace = createPace(clock, pause, 1_050)
    const times: [string, number][] = []
    await Promise.all(['a', 'b', 'c'].map((name) => pace.turn('news', async () => times.push([name, moment()]))))
    expect(times).toEqual([
      ['a', 0],
      ['b', 1_050],
      ['c', 2_100],
    ])
  })

  it('lets no channel wait for another', async () => {
    const { clock, pause, moment } = handTime()
    const pace = createPace(clock, pause, 1_000)
    await Promise.all(['news', 'china', 'europe'].map((channel) => pace.turn(channel, async () => undefined)))
    expect(moment()).toBe(0)
  })

  it('waits for no longer than an interval, though the clock is set back', async () => {
    const clock = { at: 86_400_000, now: () => clock.at }
    const waits: number[] = []
    const pace = createPace(clock, async (ms) => waits.push(ms), 1_000)
    await pace.turn('news', async () => undefined)
    clock.at = 0
    await pace.turn('news', async () => undefined)
    expect(waits).toEqual([1_000])
  })

  it('goes on after work that failed, which counts as a message', async () => {
    const { clock, pause, moment } = handTime()
    const pace = createPace(clock, pause, 1_000)
    await expect(pace.turn('news', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await pace.turn('news', async () => moment())).toBe(1_000)
  })
})
