import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineChart } from '../../../src/delivery/charts/timeline-chart.ts'
import type { Story } from '../../../src/stories/story.ts'
import { article, story } from '../../fakes/articles.ts'

const berlin = { zone: 'Europe/Berlin', language: 'en' }

/** "Le Monde 2025-02-12T18:20Z": who, when. */
function reported(...reports: readonly string[]): Story {
  return story(
    ...reports.map((report, index) => {
      const cut = report.lastIndexOf(' ')
      return article({ title: `report ${index}`, outlet: report.slice(0, cut), publishedAt: Date.parse(report.slice(cut + 1)) })
    }),
  )
}

describe('the chart of a story over time', () => {
  it('counts reports by outlet each hour, the first to report first', () => {
    const chart = timelineChart(
      reported('RFI 2025-02-12T20:59Z', 'Le Monde 2025-02-12T18:20Z', 'RFI 2025-02-12T19:00Z', 'RFI 2025-02-12T19:59Z'),
      berlin,
    )
    expect(chart?.note).toBe('Counted each hour')
    expect(chart?.columns).toEqual([
      { label: '19:00', day: 'Wed 12 Feb' },
      { label: '20:00', day: null },
      { label: '21:00', day: null },
    ])
    expect(chart?.rows).toEqual([
      { name: 'Le Monde', reports: [1, 0, 0] },
      { name: 'RFI', reports: [0, 2, 1] },
    ])
    expect(chart?.alt).toBe(
      'Timeline of 4 reports by 2 outlets, Wed 12 Feb, 19:20 CET to Wed 12 Feb, 21:59 CET. ' +
        'By outlet, the earliest first: Le Monde 1, RFI 3. Counted each hour, the highest number is 2, from Wed 12 Feb, 20:00 CET.',
    )
  })

  it('names each day where it begins', () => {
    const chart = timelineChart(reported('RFI 2025-02-12T14:00Z', 'RFI 2025-02-13T08:00Z'), berlin)
    expect(chart?.note).toBe('Counted every 3 hours')
    expect(chart?.columns.map(({ label, day }) => `${label}${day ? ` ${day}` : ''}`)).toEqual([
      '15:00 Wed 12 Feb',
      '18:00',
      '21:00',
      '00:00 Thu 13 Feb',
      '03:00',
      '06:00',
      '09:00',
    ])
  })

  it('counts whole days of the zone where hours would be too many', () => {
    const chart = timelineChart(reported('RFI 2025-02-12T12:00Z', 'RFI 2025-02-16T22:59Z', 'RFI 2025-02-16T23:00Z'), berlin)
    expect(chart?.columns.map(({ label }) => label)).toEqual(['12 Feb', '13 Feb', '14 Feb', '15 Feb', '16 Feb', '17 Feb'])
    expect(chart?.rows[0]?.reports).toEqual([1, 0, 0, 0, 1, 1])
  })

  it('shows the hour that repeats when the clock goes back as two columns', () => {
    const chart = timelineChart(reported('RFI 2025-10-26T00:10Z', 'RFI 2025-10-26T01:10Z', 'RFI 2025-10-26T02:10Z'), berlin)
    expect(chart?.columns.map(({ label }) => label)).toEqual(['02:00', '02:00', '03:00'])
    expect(chart?.rows[0]?.reports).toEqual([1, 1, 1])
  })

  it('puts the outlets beyond eight rows together', () => {
    const others = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((name) => `${name} 2025-02-12T18:20Z`)
    const twice = ['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((name) => `${name} 2025-02-12T20:20Z`)
    const chart = timelineChart(reported('A 2025-02-12T18:00Z', ...others, ...twice), berlin)
    expect(chart?.rows.map(({ name }) => name)).toEqual(['C', 'D', 'E', 'F', 'G', 'H', 'I', '2 other outlets'])
    expect(chart?.rows.at(-1)?.reports).toEqual([2, 0, 0])
  })

  it('is not there where all reports come in one hour', () => {
    expect(timelineChart(reported('RFI 2025-02-12T18:00Z', 'Le Monde 2025-02-12T18:59Z'), berlin)).toBeNull()
    expect(timelineChart({ id: 's-1', articles: [] }, berlin)).toBeNull()
  })

  it('loses no report and stays within its bounds, however long the story lives', () => {
    const name = fc.oneof(fc.constantFrom('RFI', 'Le Monde', '东方商报'), fc.string({ unit: 'binary', maxLength: 200 }))
    const spanMs = fc.constantFrom(3_600_000, 40 * 3_600_000, 10 * 86_400_000, 5 * 365 * 86_400_000)
    const reports = spanMs.chain((span) => fc.array(fc.tuple(name, fc.integer({ min: 0, max: span })), { minLength: 1, maxLength: 40 }))
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns')
    fc.assert(
      fc.property(reports, zones, (said, zone) => {
        const start = Date.parse('2025-03-29T20:00Z')
        const articles = said.map(([outlet, at], index) => article({ title: 't', id: `a${index}`, outlet, publishedAt: start + at }))
        const chart = timelineChart(story(...articles), { zone, language: 'en' })
        if (chart === null) return
        expect(chart.columns.length).toBeGreaterThanOrEqual(2)
        expect(chart.columns.length).toBeLessThanOrEqual(12)
        expect(chart.rows.length).toBeLessThanOrEqual(8)
        expect(chart.rows.flatMap((row) => row.reports).reduce((sum, count) => sum + count, 0)).toBe(articles.length)
        expect(chart.alt.length).toBeLessThanOrEqual(1024)
      }),
      { numRuns: 150 },
    )
  })
})
