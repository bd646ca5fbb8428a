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

/** Does work to its end, with a pause before each of its steps. */
export async function withPauses<result>(steps: Iterator<undefined, result, undefined>): Promise<result> {
  for (;;) {
    await pause()
    const step = steps.next()
    if (step.done) return step.value
  }
}

function resumeOne(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(resumeOne)
}
