import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export type Measured = {
  readonly ms: number
  /** Resident memory at its highest above what it was before, MB. */
  readonly memoryMb: number
  /** How long something that came at any moment of the work had to wait for this thread, which was computing. */
  readonly waitsMs: readonly number[]
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Does a piece of work and says what it cost this process. What comes before and after it, such as collecting garbage, is not counted. */
export async function measured(work: () => Promise<unknown>): Promise<Measured> {
  collect()
  const before = process.memoryUsage.rss()
  let highest = before
  const sampler = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 10)
  const loop = watchLoop()
  const started = performance.now()
  await work()
  const ms = performance.now() - started
  const waitsMs = loop.end()
  clearInterval(sampler)
  highest = Math.max(highest, process.memoryUsage.rss())
  return { ms, memoryMb: (highest - before) / 1e6, waitsMs }
}

/** The least that no more than so large a share of them is above; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
}

const everyMs = 5

/**
 * Looks at the event loop's turns. One that is late while this thread computed is a block; one that is late while the thread waited for
 * a processor, as on a machine that is busy with other things, is none. A block of 100 ms stands for all who would have come in it: the
 * first waits 100 ms, who comes 5 ms later 95.
 */
function watchLoop(): { end(): readonly number[] } {
  const waits: number[] = []
  let last = turn()
  const look = () => {
    const now = turn()
    const blockMs = Math.max(0, Math.min(now.at - last.at - everyMs, now.computedMs - last.computedMs))
    for (let left = blockMs; left > 0; left -= everyMs) waits.push(left)
    if (blockMs === 0) waits.push(0)
    last = now
  }
  const timer = setInterval(look, everyMs)
  return {
    end() {
      clearInterval(timer)
      look()
      return waits
    },
  }
}

function turn(): { readonly at: number; readonly computedMs: number } {
  const { user, system } = process.threadCpuUsage()
  return { at: performance.now(), computedMs: (user + system) / 1_000 }
}
