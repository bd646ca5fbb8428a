import { Worker } from 'node:worker_threads'
import { failed, type Job, type Reading } from './reading.ts'

/** One thread that reads one feed at a time. */
export type Reader = { read(job: Job): Promise<Reading>; close(): Promise<void> }

/** Longest start of a thread; it takes about half a second, and several on a machine that is busy. */
const startDeadlineMs = 30_000

/** The thread starts with its first feed, does not keep the program alive while it has none, and starts anew after it was stopped. */
export function openReader(limits: { readonly deadlineMs: number; readonly memoryMb: number }): Reader {
  let running: Promise<Worker | null> | undefined

  async function read(job: Job): Promise<Reading> {
    running ??= start(limits.memoryMb)
    const worker = await running
    const reading = worker && (await readIn(worker, job, limits.deadlineMs))
    if (reading && 'finished' in reading) return reading.finished
    running = undefined
    await worker?.terminate()
    return reading?.stopped ?? failed('timeout', 'the reader did not start')
  }

  return {
    read,
    close: async () => {
      await (await running)?.terminate()
    },
  }
}

/** A thread that is ready, or null. It sees nothing of the environment, where secrets are. */
async function start(memoryMb: number): Promise<Worker | null> {
  const worker = new Worker(new URL('./feed-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  })
  const ready = await firstOf(worker, startDeadlineMs)
  worker.unref()
  if (ready.kind === 'message') return worker
  await worker.terminate()
  return null
}

type Outcome = { readonly finished: Reading } | { readonly stopped: Reading }

async function readIn(worker: Worker, job: Job, deadlineMs: number): Promise<Outcome> {
  worker.ref()
  const answer = firstOf(worker, deadlineMs)
  worker.postMessage(job)
  const outcome = await answer
  worker.unref()
  switch (outcome.kind) {
    case 'message':
      return { finished: outcome.message }
    case 'late':
      return { stopped: failed('timeout', `took longer than ${deadlineMs / 1000} s to read`) }
    case 'died':
      return { stopped: failed('too-large', 'took more memory to read than it may') }
    case 'ended':
      return { stopped: failed('timeout', 'the program is stopping') }
  }
}

type Event = { readonly kind: 'message'; readonly message: Reading } | { readonly kind: 'late' | 'died' | 'ended' }

/** What a thread does first: says something, nothing until the deadline, dies (of lack of memory), or is ended by us. */
function firstOf(worker: Worker, deadlineMs: number): Promise<Event> {
  const { promise, resolve } = Promise.withResolvers<Event>()
  const said = (message: Reading) => resolve({ kind: 'message', message })
  const died = () => resolve({ kind: 'died' })
  const ended = () => resolve({ kind: 'ended' })
  const timer = setTimeout(() => resolve({ kind: 'late' }), deadlineMs)
  worker.once('message', said).once('error', died).once('exit', ended)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', said).off('error', died).off('exit', ended)
    // An error that comes later, while the thread is being stopped, must not end the program.
    if (worker.listenerCount('error') === 0) worker.on('error', () => {})
  })
}
