import { describe, expect, test } from 'vitest'
import type { Alike } from '../../../src/stories/ranking/alike.ts'
import { sureVoices } from '../../../src/stories/ranking/sure-voices.ts'
import { voicesOf } from '../../../src/stories/ranking/voices.ts'
import { article } from '../articles.ts'

/** The words of a title are its terms, each worth 8; any two articles are of the likeness given. */
function sure(likeness: number | undefined, ...told: readonly (readonly [title: string, hours: number])[]): number {
  const alike: Alike = {
    likeness: () => likeness,
    worths: ({ title }) => new Map(title.split(' ').map((word) => [Number.parseInt(word, 36), 8])),
  }
  const articles = told.map(([title, hours], i) => article(`a${i}`, `Outlet ${i}`, title, '', hours))
  return sureVoices(voicesOf({ id: 'story', articles }), alike)
}

describe('sureVoices', () => {
  test('by hand: two at once of likeness 2 that share three words count as 2 / (1 + e^(0.75 - 0.6 × 2 - 0.12 × 8))', () => {
    expect(sure(2, ['ferry aegli rhodes', 0], ['ferry aegli rhodes', 0])).toBeCloseTo(2 / (1 + Math.exp(-1.41)))
  })

  test('are surer where half of them share a third word', () => {
    const two = sure(2, ['ferry aegli rhodes', 0], ['ferry aegli lindos', 0])
    expect(sure(2, ['ferry aegli rhodes', 0], ['ferry aegli rhodes', 0])).toBeGreaterThan(two + 0.3)
    expect(sure(2, ['ferry aegli', 0], ['ferry aegli', 0], ['rocks', 0], ['dawn', 0])).toBeCloseTo(4 / (1 + Math.exp(-0.45)))
  })

  test('are less sure after a silence of a day, and after three days it says no more', () => {
    const later = (hours: number) => sure(2, ['ferry aegli rhodes', 0], ['ferry aegli rhodes', hours])
    expect(later(24)).toBeLessThan(later(1) - 0.3)
    expect(later(96)).toBe(later(72))
  })

  test('a story that goes on is told without a silence, however long it lasts', () => {
    const days = ['ferry aegli rhodes', 'ferry aegli rhodes', 'ferry aegli rhodes', 'ferry aegli rhodes']
    const daily = sure(2, ...days.map((title, i) => [title, 12 * i] as const))
    expect(daily).toBeGreaterThan(sure(2, ...days.map((title, i) => [title, i === 3 ? 36 : 0] as const)))
  })

  test('count in full across languages, and never less than one', () => {
    expect(sure(undefined, ['ferry', 0], ['traghetto', 0])).toBe(2)
    expect(sure(-5, ['ferry', 0], ['bread', 0])).toBe(1)
  })

  test.each([
    [1_000, 1_000],
    [2, 2_000],
  ])('of %i outlets and %i articles compare each with four hundred at most', (outlets, articles) => {
    let asked = 0
    const alike: Alike = { likeness: () => ++asked, worths: () => new Map() }
    const told = Array.from({ length: articles }, (_, i) => article(`a${i}`, `Outlet ${i % outlets}`, `Event ${i}`))
    sureVoices(voicesOf({ id: 'story', articles: told }), alike)
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThanOrEqual(400 * Math.max(400, outlets))
  })
})
