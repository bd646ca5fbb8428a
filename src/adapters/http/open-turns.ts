/** Lets so many pieces of work run at once, so many of them for one host; the rest wait their turn in order. */
export type Turns = { take<result>(host: string, work: () => Promise<result>): Promise<result> }

export function openTurns(limits: { readonly perHost: number; readonly atOnce: number }): Turns {
  const all = openGate(limits.atOnce)
  const hosts = new Map<string, Gate>()
  return {
    async take(host, work) {
      const gate = hosts.get(host) ?? openGate(limits.perHost)
      hosts.set(host, gate)
      try {
        // The host's turn comes first, so that work that waits for a slow host takes no place from others.
        return await gate.pass(() => all.pass(work))
      } finally {
        if (gate.idle()) hosts.delete(host)
      }
    },
  }
}

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
