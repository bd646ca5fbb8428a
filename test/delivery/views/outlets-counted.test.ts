import { expect, it } from 'vitest'
import { outletsCounted } from '../../../src/delivery/views/outlets-counted.ts'

it('says how many outlets are independent only where not all are', () => {
  expect(outletsCounted({ outlets: ['Quay', 'Port'], voices: 2 }, 'en')).toBe('2 outlets')
  expect(outletsCounted({ outlets: ['Quay', 'Port', 'Wire'], voices: 2 }, 'en')).toBe('3 outlets (2 independent)')
})
