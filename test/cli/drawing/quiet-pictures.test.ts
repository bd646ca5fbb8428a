import { expect, it } from 'vitest'
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
  expect(await quietPictures(failing, logInto(lines)).drawTimeline(chart)).toBeNull()
  expect(lines).toEqual([{ level: 'error', facts: { err: new Error('no ink') }, message: expect.stringContaining('sent without it') }])
})
