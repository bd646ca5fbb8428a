import type { PageReader } from '../../app/polling/full-text.ts'
import { openReaders, type ReaderLimits } from './open-readers.ts'
import type { PageReading } from './reading.ts'

/**
 * Reads the articles on web pages in threads of their own, each page within a deadline (2 s, a hundred times what a page takes)
 * and a bounded heap (256 MB). Checked before it is read, a page is refused that would take much of either.
 */
export function openPageReader(limits: Partial<ReaderLimits> = {}): PageReader {
  const script = new URL('./page-worker.ts', import.meta.url)
  const readers = openReaders<PageReading>(script, { workers: 1, deadlineMs: 2_000, memoryMb: 256, ...limits })
  return { read: (bytes, origin) => readers.read({ bytes, origin }), close: readers.close }
}
