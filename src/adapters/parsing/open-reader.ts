import { Worker } from 'node:worker_threads'
import { type Failed, failed, type Job } from './reading.ts'

/** One thread that reads one thing at a time. */
export type Reader<reading> = { read(job: Job): Promise<reading | Failed>; close(): Promise<void> }

/** Longest start of a thread; it takes about half a second, and several on a machine that is busy. */
const startDeadlineMs = 30_000

/** The thread starts with its first job, does not keep the program alive while it has none, and starts anew after it was stopped. */
export function openReader<reading>(script: URL, limits: { readonly deadlineMs: number; readonly memoryMb: number }): Reader<reading> {
  let running: Promise<Worker | null> | undefined

  async function read(job: Job): Promise<reading | Failed> {
    running ??= start(script, limits.memoryMb)
    const worker = await running
    const reading = worker && (await readIn<reading>(worker, job, limits.deadlineMs))
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

/** A thread that is ready, or null. */
async function start(script: URL, memoryMb: number): Promise<Worker | null> {
  const worker = newWorker(script, memoryMb)
  if (worker === null) return null
  const ready = await firstOf<unknown>(worker, startDeadlineMs)
  worker.unref()
  if (ready.kind === 'message') return worker
  await worker.terminate()
  return null
}

/** It sees nothing of the environment, where secrets are. Null where the machine gives out no more threads, for which `Worker` throws. */
function newWorker(script: URL, memoryMb: number): Worker | null {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
  try {
    return new Worker(script, { env: {}, execArgv: [], resourceLimits })
  } catch {
    return null
  }
}

type Outcome<reading> = { readonly finished: reading } | { readonly stopped: Failed }

async function readIn<reading>(worker: Worker, job: Job, deadlineMs: number): Promise<Outcome<reading>> {
  worker.ref()
  const answer = firstOf<reading>(worker, deadlineMs)
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

type Event<reading> = { readonly kind: 'message'; readonly message: reading } | { readonly kind: 'late' | 'died' | 'ended' }

/** What a thread does first: says something, nothing until the deadline, dies (of lack of memory), or is ended by us. */
function firstOf<reading>(worker: Worker, deadlineMs: number): Promise<Event<reading>> {
  const { promise, resolve } = Promise.withResolvers<Event<reading>>()
  const said = (message: reading) => resolve({ kind: 'message', message })
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
