import { expect, it } from 'vitest'
import { isCallable } from '../../../src/delivery/schedules/is-callable.ts'

it.each([
  ['123456', 'discord:guild:987654', true],
  ['987654', 'discord:guild:987654', false],
  ['S0123ABC', 'discord:guild:987654', false],
  ['123456', 'discord:user:987654', false],
  ['S0123ABC', 'slack:team:T1', true],
  ['123456', 'slack:team:T1', false],
  ['S0123ABC', 'terminal', false],
])('whether %s may be called in %s: %s', (id, workspace, may) => {
  expect(isCallable(id, workspace)).toBe(may)
})
