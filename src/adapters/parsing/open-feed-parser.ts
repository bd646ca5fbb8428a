import type { FeedParser } from '../../app/ports.ts'
import { openReaders, type ReaderLimits } from './open-readers.ts'
import type { FeedReading } from './reading.ts'

/**
 * Reads feeds in threads of their own, each feed within a deadline and a bounded heap: a hostile feed can make any parser
 * run for minutes, and nothing but the end of its thread stops it. A thread that was stopped is replaced for the next feed.
 *
 * @param limits Default: one thread, which reads some thousand items a second; 8 s, some hundred times what a large real feed
 *   takes; 256 MB, several times what the largest feed allowed needs.
 */
export function openFeedParser(limits: Partial<ReaderLimits> = {}): FeedParser {
  const script = new URL('./feed-worker.ts', import.meta.url)
  const readers = openReaders<FeedReading>(script, { workers: 1, deadlineMs: 8_000, memoryMb: 256, ...limits })
  return { parse: (bytes, origin) => readers.read({ bytes, origin }), close: readers.close }
}
