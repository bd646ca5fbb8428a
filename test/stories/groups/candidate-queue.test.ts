import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, CandidateQueue } from '../../../src/stories/groups/candidate-queue.ts'

describe('the queue of candidates', () => {
  test('gives the highest average first, and of equals those with the lower numbers', () => {
    const candidate: fc.Arbitrary<Candidate> = fc.record({ a: fc.nat(9), b: fc.nat(9), average: fc.nat(4), versions: fc.constant(0) })
    fc.assert(
      fc.property(fc.array(candidate), (candidates) => {
        const queue = new CandidateQueue()
        for (const one of candidates) queue.push(one)
        const given: Candidate[] = []
        for (let one = queue.pop(); one !== undefined; one = queue.pop()) given.push(one)
        expect(given).toEqual(candidates.toSorted((x, y) => y.average - x.average || x.a - y.a || x.b - y.b))
      }),
    )
  })
})
