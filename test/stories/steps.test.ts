import { expect, test } from 'vitest'
import { inSteps, toTheEnd } from '../../src/stories/steps.ts'

test('each thing has a step, and their outcomes come in order', () => {
  const done: number[] = []
  const steps = inSteps([1, 2], (thing) => {
    done.push(thing)
    return 2 * thing
  })
  expect(steps.next().done).toBe(false)
  expect(done).toEqual([1])
  expect(steps.next().done).toBe(false)
  expect(done).toEqual([1, 2])
  expect(steps.next()).toEqual({ done: true, value: [2, 4] })
})

test('all steps are done at once where nobody waits', () => {
  expect(toTheEnd(inSteps([1, 2, 3], (thing) => thing + 1))).toEqual([2, 3, 4])
})
