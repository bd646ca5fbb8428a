import type { FeedParser } from '../../app/ports.ts'
import { openReader, type Reader } from './open-reader.ts'
import { failed, type Job, type Reading } from './reading.ts'

export type FeedParserOptions = {
  /** Threads that read; default 1, which reads some thousand items a second. */
  readonly workers?: number
  /** Longest reading of one feed; default 8 s, some hundred times what a large real feed takes. */
  readonly deadlineMs?: number
  /** Heap of one thread; default 256 MB, several times what the largest feed allowed needs. */
  readonly memoryMb?: number
}

/**
 * Reads feeds in threads of their own, each feed within a deadline and a bounded heap: a hostile feed can make any parser
 * run for minutes, and nothing but the end of its thread stops it. A thread that was stopped is replaced for the next feed.
 */
export function openFeedParser({ workers = 1, deadlineMs = 8_000, memoryMb = 256 }: FeedParserOptions = {}): FeedParser {
  const waiting: { readonly job: Job; readonly settle: (reading: Reading) => void }[] = []
  const free: Reader[] = Array.from({ length: workers }, () => openReader({ deadlineMs, memoryMb }))
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
    parse: (bytes, origin) =>
      new Promise((settle) => {
        if (closed) return settle(failed('timeout', 'the program is stopping'))
        waiting.push({ job: { bytes, origin }, settle })
        next()
      }),
    async close() {
      closed = true
      for (const { settle } of waiting.splice(0)) settle(failed('timeout', 'the program is stopping'))
      await Promise.all(all.map((reader) => reader.close()))
    },
  }
}
