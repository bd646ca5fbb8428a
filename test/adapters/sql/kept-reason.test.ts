import { expect, it } from 'vitest'
import { keptReason } from '../../../src/adapters/sql/kept-reason.ts'

it('is the fact that was kept, or the clause that was kept before reasons were facts', () => {
  const shared = { kind: 'shared', words: ['Putin'], outlet: 'Quay', title: '{“' } as const
  expect(keptReason(JSON.stringify(shared))).toEqual(shared)
  expect(keptReason('shares Putin with Quay’s “Talks”')).toEqual({ kind: 'written', text: 'shares Putin with Quay’s “Talks”' })
})
