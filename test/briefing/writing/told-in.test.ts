import { expect, it } from 'vitest'
import { toldIn } from '../../../src/briefing/writing/told-in.ts'

const reports = (...languages: readonly string[]) => languages.map((language) => ({ language }))

it('is the reader’s language where one report has it', () => {
  expect(toldIn(reports('en', 'en', 'es'), 'es')).toBe('es')
})

it('is else what most reports are in, and not what happens to be said best', () => {
  expect(toldIn(reports('de', 'en', 'en'), 'es')).toBe('en')
  expect(toldIn(reports('de', 'en'), 'es')).toBe('de')
  expect(toldIn([], 'es')).toBe('es')
})
