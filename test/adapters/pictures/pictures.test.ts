import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageSvg } from '../../../src/adapters/pictures/coverage-svg.ts'
import { openLettering } from '../../../src/adapters/pictures/lettering.ts'
import { openPictures } from '../../../src/adapters/pictures/open-pictures.ts'
import { background, colours, ink } from '../../../src/adapters/pictures/palette.ts'
import { timelineSvg } from '../../../src/adapters/pictures/timeline-svg.ts'
import type { CoverageChart } from '../../../src/delivery/charts/coverage-chart.ts'
import type { PunctualityChart } from '../../../src/delivery/charts/punctuality-chart.ts'
import type { TimelineChart } from '../../../src/delivery/charts/timeline-chart.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import { type Pixels, readPng } from './read-png.ts'

const pictures = openPictures()

const coverage: CoverageChart = {
  title: 'Stories told each day, 7–13 February',
  sections: ['Talks', 'Europe'],
  days: ['Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu'].map((label, index) => ({ label, stories: [index % 3, 2] })),
  outletsTitle: 'Reported most by',
  outlets: [
    { name: 'Northern Post', stories: 9 },
    { name: 'Tagesblick', stories: 4 },
  ],
  moreOutlets: 'and 3 more outlets',
  alt: 'Bar chart of the stories told each day.',
}

const timeline: TimelineChart = {
  title: '5 reports by 2 outlets',
  note: 'Counted each hour',
  columns: [
    { label: '23:00', day: 'Wed 12 Feb' },
    { label: '00:00', day: 'Thu 13 Feb' },
  ],
  rows: [
    { name: 'Northern Post', reports: [1, 0] },
    { name: 'Tagesblick', reports: [0, 4] },
  ],
  alt: 'Timeline of 5 reports by 2 outlets.',
}

const punctuality: PunctualityChart = {
  title: 'How soon articles are here',
  note: 'Half of an outlet’s articles were read within this time',
  rows: [
    { name: 'Northern Post', label: 'not read', share: 0, isFailing: true },
    ...['Tagesblick', 'Le Monde', 'RFI', 'El País', 'NRC'].map((name) => ({ name, label: '48 min', share: 1, isFailing: false })),
  ],
  more: 'and 3 more outlets',
  alt: 'Bar chart of how soon articles are here.',
}

/** The picture with this name in the first row of its outlets. */
async function named(name: string): Promise<Pixels> {
  const { png } = await pictures.drawCoverage({ ...coverage, outlets: [{ name, stories: 9 }, ...coverage.outlets.slice(1)] })
  return readPng(png)
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the first outlet is named, and the gap between the name and its number. */
const firstName: Area = { x: 704, y: 232, width: 376, height: 42 }
const besideName: Area = { x: 1082, y: 224, width: 20, height: 52 }

function coloursIn(pixels: Pixels, { x, y, width, height }: Area): ReadonlySet<string> {
  const found = new Set<string>()
  for (let row = y; row < y + height; row += 1) for (let column = x; column < x + width; column += 1) found.add(pixels.at(column, row))
  return found
}

function printOf(pixels: Pixels, { x, y, width, height }: Area): string {
  return Array.from({ length: width * height }, (_, index) => pixels.at(x + (index % width), y + Math.floor(index / width))).join('')
}

function frameOf(pixels: Pixels): ReadonlySet<string> {
  const { width, height } = pixels
  const sides: readonly Area[] = [
    { x: 0, y: 0, width, height: 30 },
    { x: 0, y: height - 20, width, height: 20 },
    { x: 0, y: 0, width: 30, height },
    { x: width - 30, y: 0, width: 30, height },
  ]
  return new Set(sides.flatMap((side) => [...coloursIn(pixels, side)]))
}

describe('a picture', () => {
  it('is a PNG, 1,200 pixels wide and about half as high, with its description', async () => {
    const drawn = [pictures.drawCoverage(coverage), pictures.drawTimeline(timeline), pictures.drawPunctuality(punctuality)]
    for (const { png, alt } of await Promise.all(drawn)) {
      expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
      expect(readPng(png).width).toBe(1200)
      expect(readPng(png).height).toBeGreaterThan(400)
      expect(readPng(png).height).toBeLessThan(800)
      expect(png.length).toBeLessThan(200_000)
      expect([coverage.alt, timeline.alt, punctuality.alt]).toContain(alt)
    }
  })

  it('is the same each time', async () => {
    const [one, two] = await Promise.all([pictures.drawCoverage(coverage), pictures.drawCoverage(coverage)])
    expect(Buffer.from(one.png).equals(Buffer.from(two.png))).toBe(true)
  })

  it('has no letters smaller than 24 pixels', () => {
    const lettering = openLettering()
    const sizes = [...`${coverageSvg(coverage, lettering)}${timelineSvg(timeline, lettering)}`.matchAll(/font-size="(\d+)"/g)]
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(24)
  })

  it('writes a long title whole, in smaller letters, and cuts what would be too small to read', () => {
    const lettering = openLettering()
    const titled = (title: string) => /font-size="(\d+)"[^>]*>([^<]*)</.exec(coverageSvg({ ...coverage, title }, lettering))?.slice(1)
    expect(titled('Stories told each day, 7–13 February')).toEqual(['42', 'Stories told each day, 7–13 February'])
    const long = 'Stories that came in each day, 11 – 14 February'
    expect(titled(long)).toEqual([expect.stringMatching(/^(?:3\d|4[01])$/), long])
    expect(titled(long.repeat(3))).toEqual(['30', expect.stringMatching(/…$/)])
  })

  it('shows each section in its colour, as high as it has stories', async () => {
    const stories = [[3, 1], ...Array.from({ length: 6 }, () => [0, 0])]
    const days = coverage.days.map((day, index) => ({ ...day, stories: stories[index] ?? [] }))
    const pixels = readPng((await pictures.drawCoverage({ ...coverage, days })).png)
    const column = Array.from({ length: pixels.height - 200 }, (_, index) => pixels.at(60, 200 + index))
    const heights = colours.slice(0, 2).map((colour) => column.filter((pixel) => pixel === colour).length)
    expect((heights[0] ?? 0) / ((heights[1] ?? 0) + 3)).toBeCloseTo(3, 1)
  })
})

describe('the letters of a picture', () => {
  it.each(['Le Monde', '东方商报', 'صحيفة الميناء', 'הארץ', 'Українська правда', 'Καθημερινή', 'にほん'])('are drawn: %s', async (name) => {
    const pixels = await named(name)
    expect([...coloursIn(pixels, firstName)]).toContain(ink)
    expect(printOf(pixels, firstName)).not.toBe(printOf(await named('…'), firstName))
  })

  it('are those of the name: two Chinese names differ, and the Latin half of a mixed name stays', async () => {
    expect(printOf(await named('东方商报'), firstName)).not.toBe(printOf(await named('西方商报'), firstName))
    const latin = { ...firstName, width: 36 }
    expect(printOf(await named('FT中文网'), latin)).toBe(printOf(await named('FT'), latin))
  })

  it('become an ellipsis where no font has them, and emoji are left out', async () => {
    expect(printOf(await named('हिन्दुस्तान'), firstName)).toBe(printOf(await named('…'), firstName))
    expect(printOf(await named('Quay 🦑'), firstName)).toBe(printOf(await named('Quay'), firstName))
    expect(printOf(await named('\u0000\u202E'), firstName)).toBe(printOf(await named('…'), firstName))
  })

  it.each([
    { kind: 'Latin', name: 'W'.repeat(500) },
    { kind: 'Chinese', name: '报'.repeat(500) },
    { kind: 'Arabic', name: 'و'.repeat(500) },
    { kind: 'everyday', name: 'Frankfurter Allgemeine Zeitung für Deutschland' },
  ])('are shortened before they touch the number: $kind', async ({ name }) => {
    expect([...coloursIn(await named(name), besideName)]).toEqual([background])
  })

  it('end a name that is read from the right with an ellipsis at its left', async () => {
    const left: Area = { ...firstName, x: 712, width: 30 }
    const below = { ...left, y: 262, height: 6 }
    const pixels = await named('صحيفة الميناء الدولية للأخبار والتحليلات السياسية')
    expect([...coloursIn(pixels, { ...left, height: 26 })]).toEqual([background])
    expect([...coloursIn(pixels, below)]).toContain(ink)
  })

  it('are letters only: markup in a name changes nothing but the name', async () => {
    const plain = await named('Quay')
    const marked = await named('</text></svg><rect width="1200" height="630" fill="red"/>&lt;')
    const elsewhere: Area = { x: 0, y: 0, width: 700, height: plain.height }
    expect(marked.height).toBe(plain.height)
    expect(printOf(marked, elsewhere)).toBe(printOf(plain, elsewhere))
  })
})

describe('whatever the names', () => {
  it('a picture of what was covered stays within its frame', { timeout: 120_000 }, async () => {
    const name = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 120 }))
    const names = fc.array(name, { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(names, names, name, async (sections, outlets, label) => {
        const { png } = await pictures.drawCoverage({
          ...coverage,
          title: label,
          sections,
          days: coverage.days.map(() => ({ label, stories: sections.map((_, index) => index) })),
          outletsTitle: label,
          outlets: outlets.slice(0, 6).map((outlet, index) => ({ name: outlet, stories: index })),
          moreOutlets: label,
        })
        expect([...frameOf(readPng(png))]).toEqual([background])
      }),
      { numRuns: 12 },
    )
  })

  it('a picture of how soon articles are here stays within its frame', { timeout: 120_000 }, async () => {
    const name = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 120 }))
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 10 }), name, async (names, label) => {
        const rows = names.map((row, index) => ({ name: row, label, share: index / 10, isFailing: index % 3 === 0 }))
        const { png } = await pictures.drawPunctuality({ title: label, note: label, rows, more: label, alt: '' })
        expect([...frameOf(readPng(png))]).toEqual([background])
      }),
      { numRuns: 12 },
    )
  })

  it('a picture of a story over time stays within its frame', { timeout: 120_000 }, async () => {
    const name = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 120 }))
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), fc.integer({ min: 2, max: 12 }), async (names, columns) => {
        const { png } = await pictures.drawTimeline({
          ...timeline,
          columns: Array.from({ length: columns }, (_, index) => ({ label: `${index}:00`, day: index % 2 ? 'Thu 13 Feb' : null })),
          rows: names.map((row) => ({ name: row, reports: Array.from({ length: columns }, (_, index) => index ** 3) })),
        })
        expect([...frameOf(readPng(png))]).toEqual([background])
      }),
      { numRuns: 12 },
    )
  })
})
