import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { commands } from '../commands/index.ts'
import type { Chat } from '../src/app/chat.ts'
import { type AppParts, createApp } from '../src/app/create-app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { runLine } from '../src/app/input/run-command.ts'
import { openSampleDesk } from '../src/cli/demo/sample-desk.ts'
import { openBenchStore } from './bench-store.ts'
import { fillMonth } from './month-of-news.ts'
import { percentile } from './percentile.ts'

/**
 * How long commands take with 20,000 articles stored: the sample newsroom over and over, as many copies a day as fill 30 days.
 * With an argument it is the address of an empty PostgreSQL database. Each run has a minute of its own, so that no answer is shared with another run.
 */

const workspace = 'local'

const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
const desk = await openSampleDesk(workspace, process.stderr)
const store = await openBenchStore(join(folder, 'bench.sqlite'))
try {
  const stored = await fillMonth(store, desk, { from: workspace, workspaces: [workspace] })
  process.stdout.write(`${stored} articles stored\n`)
  const clock = { at: desk.clock.now(), now: () => clock.at }
  const chat = chatOver({ ...desk.attache.making, outside: desk.attache, store, clock })
  for (const line of [
    '/brief europe',
    '/brief',
    '/topic sanctions',
    '/topic Taiwan chips',
    '/topic Ukraine',
    '/topic Europe war',
    '/topic the',
    '/topic sanctoins',
    '/brief europe',
    '/story e1',
    '/story e1 changes',
    '/why e1',
  ])
    await measure(line, 60, chat, clock)
  await measureCrowd('/brief europe', 50, chat, clock)
} finally {
  await desk.close()
  await store.close()
  rmSync(folder, { recursive: true })
}

function chatOver(parts: AppParts): Chat {
  const report: Chat['report'] = (error) => {
    throw error
  }
  return { commands, app: createApp(parts), newErrorId: () => 'bench', report }
}

function callerAt(channel: number): Caller {
  return { platform: 'terminal', workspace, channel: `c${channel}`, user: 'u', isAdmin: false, language: 'en' }
}

async function measure(line: string, runs: number, chat: Chat, clock: { at: number }): Promise<void> {
  const times: number[] = []
  for (let run = -3; run < runs; run++) {
    clock.at += 60_000
    const began = performance.now()
    await runLine(line, callerAt(0), chat)
    if (run >= 0) times.push(performance.now() - began)
  }
  tell(line, times)
}

/** Half of them ask for the same in one channel, half each in a channel of their own. */
async function measureCrowd(line: string, people: number, chat: Chat, clock: { at: number }): Promise<void> {
  const times: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  for (let round = 0; round < 10; round++) {
    clock.at += 60_000
    const began = performance.now()
    await Promise.all(
      Array.from({ length: people }, async (_, person) => {
        await runLine(line, callerAt(person % 2 === 0 ? 0 : person), chat)
        times.push(performance.now() - began)
      }),
    )
  }
  delay.disable()
  tell(`${line} by ${people} people at once`, times)
  process.stdout.write(`  the longest that nothing else could run: ${(delay.max / 1e6).toFixed(0)} ms\n`)
}

function tell(what: string, times: readonly number[]): void {
  const at = (share: number) => percentile(times, share).toFixed(0)
  process.stdout.write(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${times.length} runs\n`)
}
