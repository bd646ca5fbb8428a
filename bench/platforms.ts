import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { z } from 'zod'
import { commands } from '../commands/index.ts'
import { serverWorkspace } from '../src/adapters/discord/answering/caller-of.ts'
import { openDiscord } from '../src/adapters/discord/open-discord.ts'
import { openSlack } from '../src/adapters/slack/open-slack.ts'
import { workspaceOf } from '../src/adapters/slack/workspaces.ts'
import { openStore } from '../src/adapters/sql/open-store.ts'
import type { Chat } from '../src/app/chat.ts'
import { createApp } from '../src/app/create-app.ts'
import { openSampleDesk } from '../src/cli/demo/sample-desk.ts'
import { isWhole } from '../test/e2e/person.ts'
import { discordText, slackText } from '../test/e2e/read-aloud.ts'
import { flag } from '../test/emulators/discord/limits.ts'
import { startDiscord } from '../test/emulators/discord/start-discord.ts'
import { startSlack } from '../test/emulators/slack/start-slack.ts'
import { fillMonth } from './month-of-news.ts'
import { percentile } from './percentile.ts'

/**
 * How long `/brief europe` takes on Discord and on Slack, through the real clients, with 20,000 articles stored and 50 commands in
 * flight: from the interaction to its acknowledgement, and to the last message of the answer. The platforms are emulated in a
 * thread of their own; what they take themselves is part of the times. Every round has a minute of its own, so that each makes its
 * briefing anew; half of the people ask in one channel, the others each in a channel of their own.
 */

const people = 50
const rounds = 8
/** Milliseconds between two looks whether an answer is whole; so much more than it took may be measured. */
const lookMs = 2
/** Milliseconds at the 99th percentile. */
const targets = { acknowledged: 100, answered: 500 }

const stage = z.object({
  discord: z.object({ api: z.string(), token: z.string(), guild: z.string() }),
  slack: z.object({ api: z.string(), appToken: z.string(), botToken: z.string(), team: z.string() }),
})
type Stage = z.output<typeof stage>
const times = z.object({ acknowledged: z.array(z.number()), answered: z.array(z.number()) })
type Times = z.output<typeof times>
const measured = z.object({ discord: times, slack: times, violations: z.number() })

if (isMainThread) await runApp()
else await runPlatforms()

async function runApp(): Promise<void> {
  const worker = new Worker(new URL(import.meta.url))
  const said = inbox((listen) => worker.on('message', listen))
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  const desk = await openSampleDesk('local', process.stderr)
  const store = await openStore({ path: join(folder, 'bench.sqlite') })
  const { discord, slack } = stage.parse(await said())
  const workspaces = [serverWorkspace(discord.guild), workspaceOf('team', slack.team, '')]
  process.stderr.write(`${await fillMonth(store, desk, { from: 'local', workspaces })} articles stored\n`)
  const clock = { at: desk.clock.now(), now: () => clock.at }
  const chat = chatOver(createApp({ ...desk.attache.making, outside: desk.attache, store, clock }))
  const close = await connect({ discord, slack }, chat)
  worker.on('message', (message) => {
    if (message !== 'a minute later, please') return
    clock.at += 60_000
    worker.postMessage('done')
  })
  worker.postMessage('begin')
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const result = measured.parse(await said())
  delay.disable()
  print(result, delay.max / 1e6)
  await close()
  await worker.terminate()
  await desk.close()
  await store.close()
  rmSync(folder, { recursive: true })
}

function chatOver(app: Chat['app']): Chat {
  const report: Chat['report'] = (error) => {
    throw error
  }
  return { commands, app, newErrorId: () => 'bench', report }
}

async function connect({ discord, slack }: Stage, chat: Chat): Promise<() => Promise<void>> {
  const told = (_: object, message: string) => void process.stderr.write(`${message}\n`)
  const log = { info() {}, warn: told, error: told }
  const clock = { now: () => Date.now() }
  const onDiscord = await openDiscord({ token: discord.token, api: discord.api, chat, log })
  const onSlack = await openSlack({
    ...{ chat, clock, log, api: slack.api },
    line: { kind: 'socket', appToken: slack.appToken },
    access: { kind: 'one-team', botToken: slack.botToken },
    latestBriefing: async () => undefined,
  })
  return async () => {
    await Promise.all([onDiscord.close(), onSlack.close()])
  }
}

function print({ discord, slack, violations }: z.output<typeof measured>, blockedMs: number): void {
  const line = (...cells: readonly (string | number)[]) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padStart(15)).join('')}\n`)
  const row = (name: string, { acknowledged, answered }: Times) =>
    line(name, at(acknowledged, 0.5), at(acknowledged, 0.99), at(answered, 0.5), at(answered, 0.99))
  process.stdout.write(`/brief europe, ${people} commands at once, ${rounds} times; milliseconds\n`)
  line('', 'acknowledged', '', 'answered', '')
  line('', 'p50', 'p99', 'p50', 'p99')
  row('Discord', discord)
  row('Slack', slack)
  line('target', '', targets.acknowledged, '', targets.answered)
  process.stdout.write(`Rules of a platform broken: ${violations}. The longest that nothing else could run: ${blockedMs.toFixed(0)} ms.\n`)
}

function at(all: readonly number[], share: number): number {
  return Math.round(percentile(all, share))
}

/** Messages of the other thread, one after the other; a request for a minute is none of them. */
function inbox(on: (listen: (message: unknown) => void) => void): () => Promise<unknown> {
  const waiting: unknown[] = []
  const asking: ((message: unknown) => void)[] = []
  on((message) => {
    if (message === 'a minute later, please') return
    const asked = asking.shift()
    if (asked) asked(message)
    else waiting.push(message)
  })
  return () => (waiting.length > 0 ? Promise.resolve(waiting.shift()) : new Promise((resolve) => asking.push(resolve)))
}

/** The other thread: the platforms, and the people in front of them. */
async function runPlatforms(): Promise<void> {
  const app = parentPort
  if (!app) throw new Error('this runs in a thread of its own')
  const said = inbox((listen) => app.on('message', listen))
  const wide = { requests: 10_000, windowMs: 1_000 }
  const calls = { calls: 10_000, windowMs: 1_000 }
  const discord = await startDiscord({ rates: { perChannel: wide, perRoute: wide, global: wide }, specification: null })
  const tiers = { 1: calls, 2: calls, 3: calls, 4: calls, post: calls }
  const slack = await startSlack({ rates: { perChannel: calls, tiers }, specification: null })
  const guild = discord.guild({ name: 'Newsroom' })
  const team = slack.team({ name: 'Newsroom' })
  const { token: botToken } = slack.install(team)
  const onDiscord = crowd((name) => {
    const user = discord.user({ name })
    discord.join(guild, user)
    return { user, channel: discord.channel(guild, { name }) }
  })
  const onSlack = crowd((name) => ({ user: slack.user(team, { name }), channel: slack.channel(team, { name }) }))
  app.postMessage({
    discord: { api: discord.api, token: 'test-token', guild: guild.id },
    slack: { api: slack.api, appToken: slack.app.appToken, botToken, team: team.id },
  } satisfies Stage)
  await said()

  const nextMinute = async () => {
    app.postMessage('a minute later, please')
    await said()
  }
  const discordTimes = await timed(nextMinute, async (person) => {
    const { user, channel } = onDiscord(person)
    const asked = discord.slash({ user, channel, name: 'brief', options: { section: 'europe' } })
    return {
      acknowledged: asked.acknowledged(),
      answered: asked.reply().then((first) => {
        const shown = () => (first.flags & flag.loading ? [] : [first, ...asked.followUps()])
        return until(() => isWhole(shown().map(discordText)))
      }),
    }
  })
  const slackTimes = await timed(nextMinute, async (person) => {
    const { user, channel } = onSlack(person)
    const asked = slack.slash({ user, channel, command: '/brief', text: 'europe' })
    const answered = asked.reply().then((first) => until(() => isWhole([first, ...asked.followUps()].map(slackText))))
    return { acknowledged: asked.acknowledged(), answered }
  })
  app.postMessage({ discord: discordTimes, slack: slackTimes, violations: discord.violations.length + slack.violations.length })
}

/** Each person with a channel of their own; half of them sit in the first one's. */
function crowd<user, channel>(make: (name: string) => { readonly user: user; readonly channel: channel }) {
  const all = Array.from({ length: people }, (_, index) => make(`reader-${index}`))
  return (person: number) => {
    const [own, first] = [all[person], all[0]]
    if (!own || !first) throw new Error(`there is no person ${person}`)
    return { user: own.user, channel: person % 2 === 0 ? first.channel : own.channel }
  }
}

type Asked = { readonly acknowledged: Promise<unknown>; readonly answered: Promise<unknown> }

/** The first round is for practice: the library learns where its limits are, and the programs are compiled. */
async function timed(nextMinute: () => Promise<void>, ask: (person: number) => Promise<Asked>): Promise<Times> {
  const all: Times = { acknowledged: [], answered: [] }
  for (let round = -1; round < rounds; round++) {
    await nextMinute()
    const began = performance.now()
    const took = async (event: Promise<unknown>) => {
      await event
      return performance.now() - began
    }
    const asked = await Promise.all(Array.from({ length: people }, (_, person) => ask(person)))
    const [acknowledged, answered] = await Promise.all([
      Promise.all(asked.map((one) => took(one.acknowledged))),
      Promise.all(asked.map((one) => took(one.answered))),
    ])
    if (round < 0) continue
    all.acknowledged.push(...acknowledged)
    all.answered.push(...answered)
  }
  return all
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(lookMs)
}
