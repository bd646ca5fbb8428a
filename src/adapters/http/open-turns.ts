/** Lets so many pieces of work run at once, so many of them for one host; the rest wait their turn in order. */
export type Turns = {
  /** @param everyMs One piece begins at least so long after the one before it on this host, milliseconds; 0: at once. */
  take<result>(host: string, everyMs: number, work: () => Promise<result>): Promise<result>
}

export type TurnLimits = {
  readonly perHost: number
  readonly atOnce: number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>
}

/** So many hosts are remembered before those that have nothing to do are forgotten. */
const mostHosts = 1_000

export function openTurns({ perHost, atOnce, now, wait }: TurnLimits): Turns {
  const all = openGate(atOnce)
  const hosts = new Map<string, Host>()

  function hostOf(name: string): Host {
    const known = hosts.get(name)
    if (known) return known
    if (hosts.size >= mostHosts) forgetIdle()
    const host = { gate: openGate(perHost), nextAt: 0 }
    hosts.set(name, host)
    return host
  }

  function forgetIdle(): void {
    for (const [name, { gate, nextAt }] of hosts) if (gate.idle() && nextAt <= now()) hosts.delete(name)
  }

  return {
    take(name, everyMs, work) {
      const host = hostOf(name)
      // The host's turn comes first, so that work that waits for a slow host takes no place from others.
      return host.gate.pass(async () => {
        if (host.nextAt > now()) await wait(host.nextAt - now())
        return all.pass(() => {
          host.nextAt = now() + everyMs
          return work()
        })
      })
    },
  }
}

type Host = { readonly gate: Gate; nextAt: number }

type Gate = { pass<result>(work: () => Promise<result>): Promise<result>; idle(): boolean }

function openGate(width: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0
  return {
    idle: () => inside === 0 && waiting.length === 0,
    async pass(work) {
      if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve))
      else inside += 1
      try {
        return await work()
      } finally {
        // A place is handed over, not freed, so that nobody who comes just now overtakes those who wait.
        const next = waiting.shift()
        if (next) next()
        else inside -= 1
      }
    },
  }
}
