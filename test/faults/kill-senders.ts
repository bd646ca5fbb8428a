import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join as pathOf } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../../src/app/ports.ts'
import type { NewDelivery } from '../../src/app/sending/outbox.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { delivery } from '../fakes/outbox.ts'
import { openAnyStore } from './any-store.ts'
import { type Scale, scaledClock } from './scaled-clock.ts'
import type { SenderParts } from './sender.ts'
import { discordStage, type Stage, slackStage } from './stages.ts'

export type KillTest = {
  /** Path of a SQLite file, or address of a PostgreSQL database; empty. */
  readonly store: string
  readonly workers: number
  /** On each platform. */
  readonly briefings: number
  readonly channels: number
  /** Stories in the thread of each briefing. */
  readonly stories: number
  readonly kills: number
  /** Share of calls that go wrong, in [0, 1]. */
  readonly faulty: number
  /** Whether the app may read on Slack. */
  readonly history: boolean
  /** Whether Discord and Slack are gone for longer than Discord remembers nonces. */
  readonly outage: boolean
  readonly seed: number
  readonly told?: (said: string) => void
}

/** What came of it on one platform. */
export type Standing = {
  readonly platform: string
  readonly briefings: number
  /** Messages that were to stand there, and calls that were made for them. */
  readonly messages: number
  readonly calls: number
  readonly faultyCalls: number
  readonly twice: number
  /** Not there, and not listed as unknown or waiting behind one that is. */
  readonly lost: number
  readonly outOfOrder: number
  /** Listed as unknown. */
  readonly unknown: number
  /** Not there, and listed. */
  readonly listed: number
}
export type Figures = {
  readonly standings: readonly Standing[]
  readonly kills: number
  readonly drivenAgain: number
  readonly seconds: number
}

/** Minutes pass in seconds: nonces are remembered for six, and senders trust them for three. */
const times = 20
/** Between two kills; about what the briefings of one kill need. */
const mostCallsBetween = 120
/** Longer than Discord remembers nonces. */
const outageMs = 8_000

/** Sends briefings through senders that are killed, over platforms that fail, and counts what stands there. */
export async function killSenders(test: KillTest): Promise<Figures> {
  const began = Date.now()
  const scale: Scale = { from: began, times }
  const clock = scaledClock(scale)
  const chance = numbers(test.seed)
  const [discord, slack] = await Promise.all([discordStage(test, clock), slackStage(test, clock)])
  const stages = [discord, slack]
  const store = await openAnyStore(test.store)
  const parts: SenderParts = { store: test.store, scale, discord: discord.login, slack: slack.login }
  const crew = createCrew(parts)
  try {
    await Promise.all(Array.from({ length: test.workers }, () => crew.join()))
    for (const stage of stages) stage.breakCalls(test.faulty)
    let written = 0
    for (let kill = 0; kill < test.kills; kill += 1) {
      const upTo = Math.ceil((test.briefings * (kill + 1)) / test.kills)
      for (; written < upTo; written += 1) for (const stage of stages) await store.addDelivery(briefing(stage, written, test, clock.now()))
      await calls(stages, 1 + Math.floor(chance() * mostCallsBetween))
      if (test.outage && kill === Math.floor(test.kills / 2)) await haveOutage(stages, test)
      await crew.replaceOne(chance())
      if (kill % 10 === 9) test.told?.(`${kill + 1} kills, ${JSON.stringify((await store.deliveryCounts(clock.now())).states)}`)
    }
    const drivenAgain = await drain(store, stages, () => clock.now())
    const standings = await Promise.all(stages.map((stage) => standingOf(stage, store, test)))
    return { standings, kills: crew.killed(), drivenAgain, seconds: Math.round((Date.now() - began) / 1_000) }
  } finally {
    await crew.dismiss()
    await store.close()
    await Promise.all(stages.map((stage) => stage.stop()))
  }
}

function briefing({ workspace, channels }: Stage, number: number, { stories }: KillTest, madeAt: number): NewDelivery {
  const said = (words: string) => ({ ...plainReply(words, 'en'), audience: 'channel' }) as const
  const told = Array.from({ length: stories }, (_, story) => said(`B${number}.${story + 1}`))
  const channel = channels[number % channels.length] ?? ''
  return delivery({ id: `b${number}`, workspace, channel, reply: said(`B${number}`), stories: told }, madeAt)
}

/** Waits until so many calls more were made, wherever in its work that finds a sender; or for a while, where there is nothing to call for. */
async function calls(stages: readonly Stage[], more: number): Promise<void> {
  const made = () => stages.reduce((total, stage) => total + stage.calls().calls, 0)
  const before = made()
  for (let looks = 0; looks < 150 && made() < before + more; looks += 1) await wait(20)
}

/** First answers are lost though the work was done, then nothing is done at all. */
async function haveOutage(stages: readonly Stage[], { faulty }: KillTest): Promise<void> {
  for (const stage of stages) stage.loseAnswers()
  await wait(1_000)
  for (const stage of stages) stage.refuseAll()
  await wait(outageMs)
  for (const stage of stages) stage.breakCalls(faulty)
}

/** Looks, a tenth of a second apart, at which nothing more was done: the longest wait between two tries, two hours, is six minutes here. */
const mostIdleLooks = 4_000

/** Waits until nothing is left to send; what was given up is driven again, as an admin would. */
async function drain(store: Store, stages: readonly Stage[], now: () => number): Promise<number> {
  let drivenAgain = 0
  const seen = { done: -1, looks: 0 }
  while (seen.looks < mostIdleLooks) {
    const { states } = await store.deliveryCounts(now())
    const done = states.done + states.unknown
    seen.looks = done === seen.done ? seen.looks + 1 : 0
    seen.done = done
    for (const { workspace } of states.dead > 0 ? stages : []) {
      for (const { delivery: dead } of await store.deliveries(workspace, ['dead'], 999))
        if (await store.driveAgain(workspace, dead.id, now())) drivenAgain += 1
    }
    if (states.waiting + states.dead === 0) return drivenAgain
    await wait(100)
  }
  throw new Error('something is never sent')
}

async function standingOf(stage: Stage, store: Store, test: KillTest): Promise<Standing> {
  const open = (await store.deliveries(stage.workspace, ['unknown', 'waiting', 'dead'], 99_999)).flatMap((one) => one.open)
  const listed = new Set(open.map(({ summary }) => summary))
  const counts = { twice: 0, lost: 0, outOfOrder: 0, listed: 0 }
  const count = (found: readonly string[], expected: readonly string[]) => {
    for (const name of expected) {
      const stands = found.filter((one) => one === name).length
      if (stands > 1) counts.twice += stands - 1
      if (stands === 0) counts[listed.has(name) ? 'listed' : 'lost'] += 1
    }
    const order = [...new Set(found)]
    if (order.join() !== expected.filter((name) => order.includes(name)).join()) counts.outOfOrder += 1
  }
  for (const [index, channel] of stage.channels.entries()) {
    const numbered = Array.from({ length: test.briefings }, (_, number) => number).filter((number) => number % test.channels === index)
    count(
      stage.leads(channel),
      numbered.map((number) => `B${number}`),
    )
    for (const number of numbered) {
      const stories = Array.from({ length: test.stories }, (_, story) => `B${number}.${story + 1}`)
      count(stage.thread(channel, `B${number}`), stories)
    }
  }
  const messages = test.briefings * (1 + test.stories)
  const unknown = open.filter(({ state }) => state === 'unknown').length
  return { platform: stage.name, briefings: test.briefings, messages, ...stage.calls(), ...counts, unknown }
}

function createCrew(parts: SenderParts) {
  const members: ChildProcess[] = []
  let killed = 0
  async function join(): Promise<void> {
    const program = pathOf(import.meta.dirname, 'sender.ts')
    const child = spawn(process.execPath, [program, JSON.stringify(parts)], { stdio: ['ignore', 'pipe', 'inherit'] })
    members.push(child)
    const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), once(child, 'exit')])
    if (line !== 'ready') throw new Error('a sender did not begin')
  }
  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('a sender ended by itself')
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return {
    join,
    killed: () => killed,
    /** @param chance In [0, 1): which of them. */
    async replaceOne(chance: number): Promise<void> {
      const [child] = members.splice(Math.floor(chance * members.length), 1)
      if (!child) return
      await kill(child)
      killed += 1
      await join()
    },
    async dismiss(): Promise<void> {
      for (const child of members) child.kill('SIGKILL')
    },
  }
}

/** Numbers in [0, 1), the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
