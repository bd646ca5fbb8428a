import { expect, it } from 'vitest'
import { punctualityChart } from '../../../src/delivery/charts/punctuality-chart.ts'

const minuteMs = 60_000
const plain = (words: string | undefined) => words?.replace(/\p{Zs}/gu, ' ')

it('shows those that are not read, then the slowest, each with its time and a bar as long', () => {
  const chart = punctualityChart(
    [
      { outlet: 'Quay', medianMs: 12 * minuteMs },
      { outlet: 'Mole', medianMs: null },
      { outlet: 'Port', medianMs: 48 * minuteMs },
    ],
    'en',
  )
  expect(chart?.rows).toEqual([
    { name: 'Mole', label: 'not read', share: 0, isFailing: true },
    { name: 'Port', label: '48 mins', share: 1, isFailing: false },
    { name: 'Quay', label: '12 mins', share: 0.25, isFailing: false },
  ])
  expect(plain(chart?.alt)).toBe(
    'Bar chart of how soon articles are here, the slowest outlets first: Mole (not read), Port (48 mins) and Quay (12 mins).',
  )
  expect(chart?.more).toBeNull()
})

it('names ten, says how many more there are, and stays within 1,024 units whatever the names', () => {
  const outlets = Array.from({ length: 13 }, (_, index) => ({ outlet: `${index} ${'x'.repeat(200)}`, medianMs: index * 3_600_000 }))
  for (const language of ['en', 'de', 'fr', 'es', 'zh']) {
    const chart = punctualityChart(outlets, language)
    expect(chart?.rows).toHaveLength(10)
    expect(chart?.alt.length).toBeLessThanOrEqual(1_024)
  }
  expect(punctualityChart(outlets, 'en')?.more).toBe('and 3 more outlets')
})

it('is not there where nothing is known', () => {
  expect(punctualityChart([], 'en')).toBeNull()
})
