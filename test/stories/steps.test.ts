import { expect, test } from 'vitest'
import { inSteps, toTheEnd } from '../../src/stories/steps.ts'

test('a step is fifty things, and their outcomes come in order', () => {
  const done: number[] = []
  const steps = inSteps(Array.from({ length: 120 }).keys().toArray(), (thing) => {
    done.push(thing)
    return 2 * thing
  })
  expect(steps.next().done).toBe(false)
  expect(done).toHaveLength(50)
  expect(steps.next().done).toBe(false)
  expect(done).toHaveLength(100)
  const end = steps.next()
  expect(end.done && end.value).toEqual(done.map((thing) => 2 * thing))
})

test('all steps are done at once where nobody waits', () => {
  expect(toTheEnd(inSteps([1, 2, 3], (thing) => thing + 1))).toEqual([2, 3, 4])
})
