import { expect, it } from 'vitest'
import { printedAt } from '../../../src/articles/dates/printed-at.ts'
import { wallClock } from '../../../src/articles/dates/wall-clock.ts'
import { article } from '../../fakes/articles.ts'

const evening = Date.parse('2025-02-12T18:44:00Z')

function from(country: string | null) {
  const one = article({ title: 'Schools reopen', publishedAt: evening })
  return new Date(printedAt({ ...one, outlet: { ...one.outlet, country } })).toISOString().slice(0, 16)
}

it.each([
  ['nz', '2025-02-13T07:44'],
  ['us', '2025-02-12T13:44'],
  ['ru', '2025-02-12T21:44'],
  ['de', '2025-02-12T19:44'],
  ['zz', '2025-02-12T18:44'],
  [null, '2025-02-12T18:44'],
])('an article from %s was printed when its clocks showed %s', (country, clock) => expect(from(country)).toBe(clock))

it('knows what clocks show in a zone, in winter and in summer', () => {
  const berlin = (at: string) => new Date(wallClock(Date.parse(at), 'Europe/Berlin')).toISOString().slice(0, 16)
  expect(berlin('2025-02-12T23:30:00Z')).toBe('2025-02-13T00:30')
  expect(berlin('2025-07-12T23:30:00Z')).toBe('2025-07-13T01:30')
})
