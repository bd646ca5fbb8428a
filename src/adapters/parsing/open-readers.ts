import { openReader } from './open-reader.ts'
import { type Failed, failed, type Job } from './reading.ts'

export type ReaderLimits = {
  /** Threads that read. */
  readonly workers: number
  /** Longest reading of one thing. */
  readonly deadlineMs: number
  /** Heap of one thread. */
  readonly memoryMb: number
}

/** Threads that read what is given to them, in order; what waits is read as one becomes free. */
export type Readers<reading> = { read(job: Job): Promise<reading | Failed>; close(): Promise<void> }

/** @param script What a thread runs: says 'ready', takes a Job, gives one reading. */
export function openReaders<reading>(script: URL, { workers, ...limits }: ReaderLimits): Readers<reading> {
  const waiting: { readonly job: Job; readonly settle: (reading: reading | Failed) => void }[] = []
  const free = Array.from({ length: workers }, () => openReader<reading>(script, limits))
  const all = [...free]
  let closed = false

  function next(): void {
    const reader = waiting.length > 0 ? free.pop() : undefined
    const turn = reader && waiting.shift()
    if (!reader || !turn) return
    void reader.read(turn.job).then((reading) => {
      turn.settle(reading)
      free.push(reader)
      next()
    })
  }

  return {
    read: (job) =>
      new Promise((settle) => {
        if (closed) return settle(failed('timeout', 'the program is stopping'))
        waiting.push({ job, settle })
        next()
      }),
    async close() {
      closed = true
      for (const { settle } of waiting.splice(0)) settle(failed('timeout', 'the program is stopping'))
      await Promise.all(all.map((reader) => reader.close()))
    },
  }
}
