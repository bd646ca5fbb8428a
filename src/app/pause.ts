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

function resumeOne(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(resumeOne)
}
