import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Briefing, BriefingStory } from '../../../src/briefing/briefing.ts'
import { coverageChart, newsChart } from '../../../src/delivery/charts/coverage-chart.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const now = Date.parse('2025-02-13T06:00Z')
const dayMs = 86_400_000

const sample = sampleBriefing()

/** Stories by section: "Europe": [["s-1", "Le Monde", "RFI"]] is one story that two outlets report. */
type Told = Readonly<Record<string, readonly (readonly [string, ...string[]])[]>>

function briefing(madeAt: number, said: Told): Briefing {
  const sections = Object.entries(said).map(([title, stories]) => ({
    name: title.toLowerCase(),
    title,
    stories: stories.map(([story, ...outlets]) => told({ story, outlets })),
    pointers: [],
    empty: null,
  }))
  return { ...sample, id: `b-${madeAt}`, madeAt, sections }
}

function told(story: Pick<BriefingStory, 'story' | 'outlets'>): BriefingStory {
  const [like] = sample.sections.flatMap(({ stories }) => stories)
  if (!like) throw new Error('the sample briefing has no story')
  return { ...like, ...story }
}

describe('the chart of what was covered', () => {
  it('counts stories by day and section, from the first day with one, days without as 0', () => {
    const chart = coverageChart(
      [
        briefing(now - 3 * dayMs, { Talks: [['s-1']], Europe: [['s-2'], ['s-3']] }),
        briefing(now, { Talks: [], Europe: [['s-3'], ['s-4'], ['s-5']] }),
      ],
      now,
    )
    expect(chart?.sections).toEqual(['Talks', 'Europe'])
    expect(chart?.days).toEqual([
      { label: 'Mon', stories: [1, 2] },
      { label: 'Tue', stories: [0, 0] },
      { label: 'Wed', stories: [0, 0] },
      { label: 'Thu', stories: [0, 3] },
    ])
  })

  it('counts a story once a day, in the section that told it first', () => {
    const chart = coverageChart(
      [briefing(now, { China: [['s-1', 'RFI']] }), briefing(now - 3_600_000, { Europe: [['s-1', 'Le Monde']] })],
      now,
    )
    expect(chart?.sections).toEqual(['Europe'])
    expect(chart?.days.at(-1)?.stories).toEqual([1])
    expect(chart?.outlets).toEqual([{ name: 'Le Monde', stories: 1 }])
  })

  it('counts days in the zone of the channel', () => {
    const lateInBerlin = Date.parse('2025-02-12T23:30Z')
    const chart = coverageChart([briefing(lateInBerlin, { Talks: [['s-1']] })], now)
    expect(chart?.days).toEqual([{ label: 'Thu', stories: [1] }])
  })

  it('leaves out what is older than seven days or lies ahead', () => {
    const older = briefing(now - 7 * dayMs, { Talks: [['s-1']] })
    const ahead = briefing(now + 1, { Talks: [['s-2']] })
    expect(coverageChart([older, ahead], now)).toBeNull()
    expect(coverageChart([older, ahead, briefing(now, { Europe: [['s-3']] })], now)?.sections).toEqual(['Europe'])
  })

  it('is not there where nothing was told', () => {
    expect(coverageChart([], now)).toBeNull()
    expect(coverageChart([briefing(now, { Talks: [] })], now)).toBeNull()
  })

  it('puts the smallest of more than eight sections together', () => {
    const titles = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
    const told = Object.fromEntries(titles.map((title, index) => [title, stories(title, index < 3 ? 1 : 2)]))
    const chart = coverageChart([briefing(now, told)], now)
    expect(chart?.sections).toEqual(['D', 'E', 'F', 'G', 'H', 'I', 'J', 'Other'])
    expect(chart?.days.at(-1)?.stories).toEqual([2, 2, 2, 2, 2, 2, 2, 3])
  })

  it('names the six outlets with most stories, and how many more there are', () => {
    const told: Told = {
      Talks: [
        ['s-1', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
        ['s-2', 'H', 'H'],
        ['s-3', 'H', 'G'],
      ],
    }
    const chart = coverageChart([briefing(now, told)], now)
    expect(chart?.outlets.map(({ name, stories }) => `${name} ${stories}`)).toEqual(['H 3', 'G 2', 'A 1', 'B 1', 'C 1', 'D 1'])
    expect(chart?.moreOutlets).toBe('and 2 more outlets')
  })

  it('says all of it in plain sentences', () => {
    const chart = coverageChart(
      [briefing(now - dayMs, { Talks: [['s-1', 'RFI']] }), briefing(now, { Talks: [], Europe: [['s-2', 'RFI', 'Le Monde']] })],
      now,
    )
    expect(chart?.alt.replace(/\p{Zs}/gu, ' ')).toBe(
      'Bar chart of the stories told each day, 12 – 13 February: Wed 1, Thu 1; 2 in all. ' +
        'By section: Talks 1, Europe 1. Reported most by RFI (2) and Le Monde (1).',
    )
  })

  it('holds a description within the 1,024 units that Discord takes, and numbers that add up, whatever the names', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('a\u202Eb', '😀'.repeat(99), 'é'.repeat(400)))
    const wild = fc.dictionary(name, fc.array(fc.tuple(name, name, name, name), { maxLength: 4 }), { maxKeys: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 8 }), wild), { maxLength: 8 }), (history) => {
        const briefings = history.map(([age, told]) => briefing(now - age * dayMs, told))
        const chart = coverageChart(briefings, now)
        if (chart === null) return
        expect(chart.alt.length).toBeLessThanOrEqual(1024)
        expect(chart.alt).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
        expect(chart.days.length).toBeLessThanOrEqual(7)
        expect(chart.days[0]?.stories.some((count) => count > 0)).toBe(true)
        expect(chart.days.at(-1)?.label).toBe('Thu')
        expect(chart.sections.length).toBeLessThanOrEqual(8)
        for (const { stories } of chart.days) expect(stories).toHaveLength(chart.sections.length)
        const total = chart.days.flatMap(({ stories }) => stories).reduce((sum, count) => sum + count, 0)
        expect(chart.alt).toContain(`; ${total} in all.`)
      }),
      { numRuns: 150 },
    )
  })
})

function stories(title: string, count: number): readonly [string][] {
  return Array.from({ length: count }, (_, index) => [`${title}-${index}`])
}

describe('newsChart', () => {
  const story = (id: string, section: string, times: readonly number[], ...outlets: readonly string[]) => ({
    ...{ story: id, section: section.toLowerCase(), title: section, times, outlets },
  })
  const shown = { zone: 'UTC', language: 'en', now, order: ['talks', 'europe'] }

  it('counts a story once on each day that it was reported, in the order of the sections', () => {
    const chart = newsChart(
      [
        story('s-1', 'Europe', [now, now - 1, now - dayMs], 'RFI', 'RFI', 'Le Monde'),
        story('s-2', 'Talks', [now, now + 1, now - 9 * dayMs], 'RFI'),
      ],
      shown,
    )
    expect(chart?.sections).toEqual(['Talks', 'Europe'])
    expect(chart?.days.map(({ stories }) => stories)).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(chart?.outlets).toEqual([
      { name: 'RFI', stories: 3 },
      { name: 'Le Monde', stories: 2 },
    ])
    expect(chart?.alt.replace(/\p{Zs}/gu, ' ')).toMatch(
      /^Bar chart of the stories that came in each day, 12 – 13 February: Wed 1, Thu 2; 3 in all\./,
    )
  })

  it('is not there where nothing came in a week', () => {
    expect(newsChart([story('s-1', 'Europe', [now - 8 * dayMs], 'RFI')], shown)).toBeNull()
  })
})
