import { parentPort } from 'node:worker_threads'
import { decodeText } from '../../feeds/reading/decode.ts'
import { extractPage } from './extract-page.ts'
import type { Job } from './reading.ts'

// As in feed-worker.ts: one page at a time comes in, its reading goes out.
parentPort?.on('message', ({ bytes, origin }: Job) => {
  parentPort?.postMessage(extractPage(decodeText(bytes, origin.contentType).text))
})
parentPort?.postMessage('ready')
