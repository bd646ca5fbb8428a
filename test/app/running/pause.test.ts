import { expect, it } from 'vitest'
import { pausing, withPauses } from '../../../src/app/running/pause.ts'

/** Keeps the thread so many milliseconds. */
const work = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
}

function* worked(ms: readonly number[], order: string[]): Generator<undefined, string, undefined> {
  for (const [index, one] of ms.entries()) {
    work(one)
    order.push(`step ${index}`)
    yield
  }
  return 'done'
}

it('lets others in before the work begins and behind each step that was long', async () => {
  const order: string[] = []
  const ended = withPauses(worked([20, 20], order))
  setImmediate(() => order.push('first'))
  setImmediate(() => setImmediate(() => order.push('second')))
  expect(await ended).toBe('done')
  expect(order).toEqual(['step 0', 'first', 'step 1', 'second'])
})

it('goes on where little was done', async () => {
  const rest = pausing()
  let isPaused = false
  setImmediate(() => {
    isPaused = true
  })
  await rest()
  expect(isPaused).toBe(false)
  work(20)
  await rest()
  expect(isPaused).toBe(true)
})
