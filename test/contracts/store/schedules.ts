import { describe, expect, it } from 'vitest'
import type { ConcernFacts } from '../../../src/app/health/concern-facts.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { delivery } from '../../fakes/outbox.ts'
import { usedSlot } from './briefings.ts'
import { type Open, opened } from './samples.ts'

const wrong = (feed: string): ConcernFacts => ({
  kind: 'feed',
  ...{ feed, outlet: '“Quay” \0', isDouble: false },
  trouble: { kind: 'failing', failure: { reason: 'timeout', detail: 'slow' }, since: 1 },
})

const report = (key: string, workspace = 'one') => ({
  reports: [{ workspace, key, facts: wrong(key), toldAt: 5 }],
  delivery: delivery({ id: `r-${key}`, workspace, channel: 'news', reply: plainReply('Something is wrong', 'en') }, 5),
})

export function scheduleFacts(open: Open): void {
  describe('slots', () => {
    it('are told newest first, those after a moment, of all schedules', async () => {
      const store = await opened(open)
      const of = [{}, { workspace: 'two' }, { schedule: 'other' }]
      const slots = of.map((given, index) => usedSlot({ ...given, key: `k${index}`, at: index + 1, outcome: 'missed' }))
      await store.useSlots(slots, null)
      expect(await store.usedSlots(1)).toEqual([slots[2], slots[1]])
    })

    it('that are used already stay as they are', async () => {
      const store = await opened(open)
      await store.useSlots([usedSlot({ outcome: 'made' })], null)
      await store.useSlots([usedSlot({ outcome: 'missed' })], null)
      expect(await store.usedSlots(0)).toEqual([usedSlot({ outcome: 'made' })])
    })

    it('that were used without a briefing are given back, those after a moment, of their own schedule', async () => {
      const store = await opened(open)
      const outcomes = ['made', 'late', 'nothing-new', 'missed', 'paused'] as const
      const slots = outcomes.map((outcome, at) => usedSlot({ key: outcome, at: at + 10, outcome }))
      const others = [usedSlot({ schedule: 'other', at: 10, outcome: 'missed' }), usedSlot({ workspace: 'two', at: 10, outcome: 'missed' })]
      await store.useSlots([...slots, usedSlot({ key: 'old', at: 5, outcome: 'missed' }), ...others], null)
      await store.giveBackSlots('one', 'daily', 5)
      const left = await store.usedSlots(0)
      const own = left.filter(({ workspace, schedule }) => workspace === 'one' && schedule === 'daily')
      expect(own.map(({ key }) => key)).toEqual(['nothing-new', 'late', 'made', 'old'])
      expect(left).toHaveLength(own.length + others.length)
    })

    it('are reported by whoever used one of them, once', async () => {
      const store = await opened(open)
      const missed = [usedSlot({ outcome: 'missed' })]
      await Promise.all(['a', 'b', 'c'].map((key) => store.useSlots(missed, report(key))))
      expect(await store.reports('one')).toHaveLength(1)
      expect(await store.deliveries('one', ['waiting'], 9)).toHaveLength(1)
    })
  })

  describe('reports', () => {
    it('are made once until they are mended', async () => {
      const store = await opened(open)
      expect(await store.addReport(report('feed'))).toBe(true)
      expect(await store.addReport(report('feed'))).toBe(false)
      expect(await store.addReport(report('feed', 'two'))).toBe(true)
      expect(await store.reports('one')).toEqual([
        {
          workspace: 'one',
          key: 'feed',
          facts: wrong('feed'),
          toldAt: 5,
        },
      ])
      expect(await store.mendReport('one', 'feed')).toBe(true)
      expect(await store.mendReport('one', 'feed')).toBe(false)
      expect(await store.reports('one')).toEqual([])
      expect(await store.reports('two')).toHaveLength(1)
      expect(await store.addReport(report('feed'))).toBe(true)
    })

    it('have one winner among many at once', async () => {
      const store = await opened(open)
      const tries = await Promise.all(Array.from({ length: 10 }, () => store.addReport(report('feed'))))
      expect(tries.filter(Boolean)).toHaveLength(1)
    })

    it('of one message are all made, or none where one of them was before', async () => {
      const store = await opened(open)
      await store.addReport(report('one'))
      const both = { reports: ['two', 'one'].flatMap((key) => report(key).reports), delivery: report('both').delivery }
      expect(await store.addReport(both)).toBe(false)
      expect((await store.reports('one')).map(({ key }) => key)).toEqual(['one'])
      await store.mendReport('one', 'one')
      expect(await store.addReport(both)).toBe(true)
      expect((await store.reports('one')).map(({ key }) => key)).toEqual(['one', 'two'])
      expect(await store.deliveries('one', ['waiting'], 9)).toHaveLength(2)
    })

    it('are kept where nobody can be told', async () => {
      const store = await opened(open)
      expect(await store.addReport({ ...report('token'), delivery: null })).toBe(true)
      expect(await store.deliveries('one', ['waiting'], 9)).toEqual([])
    })
  })

  it('a schedule is paused once, and taken up again', async () => {
    const store = await opened(open)
    const pause = {
      workspace: 'one',
      schedule: 'daily',
      failure: { reason: 'no-permission', missing: ['Send Messages'] },
      since: 7,
    } as const
    expect(await store.pauseSchedule(pause)).toBe(true)
    expect(await store.pauseSchedule({ ...pause, since: 9 })).toBe(false)
    expect(await store.pausedSchedules()).toEqual([pause])
    expect(await store.resumeSchedule('two', 'daily')).toBe(false)
    expect(await store.resumeSchedule('one', 'daily')).toBe(true)
    expect(await store.pausedSchedules()).toEqual([])
  })
}
