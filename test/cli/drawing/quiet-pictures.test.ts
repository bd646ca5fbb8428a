import { expect, it, vi } from 'vitest'
import { quietPictures } from '../../../src/cli/drawing/quiet-pictures.ts'
import type { TimelineChart } from '../../../src/delivery/charts/timeline-chart.ts'
import { type LogLine, logInto } from '../../e2e/desk.ts'

const chart: TimelineChart = { title: 'Two reports', note: '', columns: [], rows: [], alt: 'In words' }

it('a picture that cannot be drawn is told to the log, and what it belongs to goes without', async () => {
  const lines: LogLine[] = []
  const failing = {
    drawCoverage: async () => Promise.reject(new Error('no')),
    drawTimeline: async () => Promise.reject(new Error('no ink')),
    drawPunctuality: async () => Promise.reject(new Error('no')),
  }
  expect(await quietPictures(async () => failing, logInto(lines)).drawTimeline(chart)).toBeNull()
  expect(lines).toEqual([{ level: 'error', facts: { err: new Error('no ink') }, message: expect.stringContaining('sent without it') }])
})

it('opens what draws for the first picture, and keeps it for the next', async () => {
  const picture = { png: Uint8Array.of(1), alt: 'In words' }
  const open = vi.fn(async () => ({
    drawCoverage: async () => picture,
    drawTimeline: async () => picture,
    drawPunctuality: async () => picture,
  }))
  const pictures = quietPictures(open, logInto([]))
  expect(open).not.toHaveBeenCalled()
  expect([await pictures.drawTimeline(chart), await pictures.drawTimeline(chart)]).toEqual([picture, picture])
  expect(open).toHaveBeenCalledTimes(1)
})

it('says of each picture that what draws could not be opened', async () => {
  const lines: LogLine[] = []
  const pictures = quietPictures(async () => Promise.reject(new Error('no pen')), logInto(lines))
  expect([await pictures.drawTimeline(chart), await pictures.drawTimeline(chart)]).toEqual([null, null])
  expect(lines.map(({ facts }) => facts)).toEqual([{ err: new Error('no pen') }, { err: new Error('no pen') }])
})
