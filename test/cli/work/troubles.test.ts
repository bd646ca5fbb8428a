import { expect, it } from 'vitest'
import { createTroubles } from '../../../src/cli/work/troubles.ts'
import { type LogLine, logInto } from '../../e2e/desk.ts'

function scene() {
  const lines: LogLine[] = []
  return { troubles: createTroubles(logInto(lines)), levels: () => lines.map(({ level }) => level) }
}
const locked = new Error('Another program keeps the store locked')

it('a trouble is told once, however much work has it and however often, and once that it is over', () => {
  const { troubles, levels } = scene()
  for (const _ of [1, 2, 3]) for (const work of ['rounds', 'sending']) troubles.failed(work, locked)
  troubles.ended('sending')
  expect(levels()).toEqual(['error'])
  troubles.ended('rounds')
  troubles.ended('rounds')
  expect(levels()).toEqual(['error', 'info'])
})

it('another trouble is told too, and one that comes back is told again', () => {
  const { troubles, levels } = scene()
  troubles.failed('rounds', locked)
  troubles.failed('rounds', new Error('The disk is full'))
  troubles.ended('rounds')
  troubles.failed('rounds', locked)
  expect(levels()).toEqual(['error', 'error', 'info', 'error'])
})

it('work that does well is not spoken of', () => {
  const { troubles, levels } = scene()
  troubles.ended('rounds')
  expect(levels()).toEqual([])
})
