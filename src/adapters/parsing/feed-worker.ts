import { parentPort } from 'node:worker_threads'
import { readFeed } from '../../feeds/reading/read-feed.ts'
import type { Job } from './reading.ts'

// One feed at a time comes in, its reading goes out. Whoever sent it kills this thread where that takes too long.
parentPort?.on('message', async ({ bytes, origin }: Job) => {
  parentPort?.postMessage(await readFeed(bytes, origin))
})
parentPort?.postMessage('ready')
