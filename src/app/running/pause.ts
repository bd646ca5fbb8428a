const waiting: (() => void)[] = []

/**
 * Lets everything that waits run first: answers that are due within seconds must not wait for a long computation. Of many that
 * pause at once one goes on at each turn of the event loop.
 */
export function pause(): Promise<void> {
  return new Promise((resume) => {
    if (waiting.push(resume) === 1) setImmediate(resumeOne)
  })
}

/** Work between two pauses, milliseconds: nobody notices having waited for it. */
const mostAtOnceMs = 10

/** For work of many small parts, to be awaited between them: a pause wherever they took 10 ms since the last. */
export function pausing(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < mostAtOnceMs) return
    await pause()
    since = performance.now()
  }
}

/** Does work to its end, with a pause before it and wherever some of its steps took 10 ms. */
export async function withPauses<result>(steps: Iterator<undefined, result, undefined>): Promise<result> {
  await pause()
  for (const rest = pausing(); ; await rest()) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function resumeOne(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(resumeOne)
}
