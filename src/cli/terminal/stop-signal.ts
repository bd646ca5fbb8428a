/** SIGINT is 2 and SIGTERM 15; a program that a signal ends is known by 128 and its number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the program at once, whatever is under way. */
export function stopSignal(): Promise<string> {
  return new Promise((stop) => {
    let stopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (stopping) process.exit(exitCodes[signal])
        stopping = true
        stop(signal)
      })
  })
}
