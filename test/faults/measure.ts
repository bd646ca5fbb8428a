import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export type Measured = {
  readonly ms: number
  /** Resident memory at its highest above what it was before, MB. */
  readonly memoryMb: number
  /** Event loop delay, 99th percentile and most, ms. */
  readonly delayMs: number
  readonly mostDelayMs: number
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Does a piece of work and says what it cost this process. */
export async function measured(work: () => Promise<unknown>): Promise<Measured> {
  collect()
  const before = process.memoryUsage.rss()
  let highest = before
  const sampler = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 10)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  await work()
  const ms = performance.now() - started
  delay.disable()
  clearInterval(sampler)
  highest = Math.max(highest, process.memoryUsage.rss())
  // The monitor counts its own resolution as delay.
  const own = 5
  return {
    ms,
    memoryMb: (highest - before) / 1e6,
    delayMs: Math.max(0, delay.percentile(99) / 1e6 - own),
    mostDelayMs: Math.max(0, delay.max / 1e6 - own),
  }
}
