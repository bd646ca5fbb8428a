import { expect, it } from 'vitest'
import { wireOf } from '../../../src/articles/copies/wire.ts'

it.each([
  ['LONDON (Reuters) - Ministers met.', 'Reuters'],
  ['BERLIN (AP) — Ministers met.', 'AP'],
  ['MOSCOW, February 12. /TASS/. Ministers met.', 'TASS'],
  ['Berlin (dpa) - Minister trafen sich.', 'dpa'],
  ['新华社北京2月12日电 部长会晤', 'Xinhua'],
  ['Ministers met. © AFP', 'AFP'],
  ['Ministers met.\n\nReuters contributed to this report.', 'Reuters'],
  ['Ministers met. (With inputs from PTI)', 'PTI'],
])('%s is %s', (text, agency) => {
  expect(wireOf(text)).toBe(agency)
})

it.each([
  'The firm (Bolt) said so.',
  'A minister told Reuters that talks failed, and then he went home again.',
  '',
])('%s credits none', (text) => {
  expect(wireOf(text)).toBeNull()
})
