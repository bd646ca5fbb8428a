/**
 * Run as a program of its own: Attaché as it runs, with the real clients of both platforms, but that whoever started it says what time
 * it is and when its next round begins, and hears what it logs.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { readSettings } from '../../../config/settings.ts'
import { openDiscord } from '../../../src/adapters/discord/open-discord.ts'
import { openResolver } from '../../../src/adapters/http/open-resolver.ts'
import { openPictures } from '../../../src/adapters/pictures/open-pictures.ts'
import { openSlack } from '../../../src/adapters/slack/open-slack.ts'
import { openPostgresStore } from '../../../src/adapters/sql/open-postgres-store.ts'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { type Starter, starterOf } from '../../../src/app/config/starter.ts'
import { createApp } from '../../../src/app/create-app.ts'
import { applyConfig } from '../../../src/cli/opening/apply-config.ts'
import { chatOver } from '../../../src/cli/opening/chat-over.ts'
import { openAttache } from '../../../src/cli/opening/open-attache.ts'
import { defaultSections } from '../../../src/cli/settings/environment.ts'
import { keepUp, openRound, send } from '../../../src/cli/work/round.ts'
import type { Schedule } from '../../../src/delivery/schedules/schedule.ts'

/** What the parent tells, as JSON in the first argument. */
export type ProgramParts = {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly store: string
  readonly nameServer: string
  readonly feeds: Starter['feeds']
  readonly schedules: readonly Schedule[]
  /** Where the admins of each workspace are told. */
  readonly adminsChannels: Readonly<Record<string, string>>
  readonly discord: { readonly api: string; readonly token: string }
  readonly slack: { readonly api: string; readonly appToken: string; readonly botToken: string }
}

/** What it says. */
export type Said =
  | { readonly kind: 'ready' | 'done' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'line'; readonly level: 'info' | 'warn' | 'error'; readonly message: string; readonly words: string }

const say = (said: Said) => process.connected && process.send?.(said)
const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function run(parts: ProgramParts): Promise<void> {
  const clock = { at: parts.now, now: () => clock.at }
  const line = (level: 'info' | 'warn' | 'error') => (facts: object, message: string) =>
    void say({ kind: 'line', level, message, words: 'err' in facts ? wordsOf(facts.err) : JSON.stringify(facts) })
  const log = { info: line('info'), warn: line('warn'), error: line('error') }
  // Time stands still here, but a platform that is away must not be asked without end.
  const pause = (ms: number) => wait(Math.min(ms, 20))
  const isUrl = parts.store.startsWith('postgres:')
  const store = await (isUrl ? openPostgresStore({ url: parts.store }) : openStore({ path: parts.store, busyTimeoutMs: 50 }))
  const starter = starterOf({ sections: defaultSections(), feeds: parts.feeds })
  const attache = await openAttache({
    ...{ store, clock, starter, deadlineMs: 1_500 },
    allowedHosts: new Set(),
    network: {
      ...{ everyMs: 0, isPublic: (address) => address === '127.0.0.1' },
      ports: new Set(parts.feeds.map(({ feed }) => Number(new URL(feed).port))),
      resolve: openResolver({ servers: [parts.nameServer], now: clock.now }),
    },
  })
  const chat = chatOver(createApp({ ...attache.making, outside: attache }), log)
  const [discord, slack] = await Promise.all([
    openDiscord({ chat, log, ...parts.discord }),
    openSlack({
      ...{ chat, log, clock, pause, api: parts.slack.api, betweenPostsMs: 0 },
      line: { kind: 'socket', appToken: parts.slack.appToken },
      access: { kind: 'one-team', botToken: parts.slack.botToken },
      latestBriefing: async () => undefined,
    }),
  ])
  const environment = { settings: readSettings({}), starter, held: [], schedules: parts.schedules }
  await applyConfig(environment, attache.making, log)
  for (const { workspace } of parts.schedules) await attache.welcome(workspace)
  const round = openRound({
    ...{ environment, attache, store, clock, log, pause, pictures: openPictures(), out: process.stderr },
    platforms: { senders: { discord, slack } },
    adminsPlace: async (workspace) => {
      const channel = parts.adminsChannels[workspace]
      return channel === undefined ? undefined : { kind: 'channel', channel }
    },
  })
  const works = { rounds: () => keepUp(round), sending: () => send(round) }
  process.on('message', async (at: number) => {
    clock.at = at
    for (const [name, work] of Object.entries(works)) {
      await work().then(
        () => round.troubles.ended(name),
        (error: unknown) => round.troubles.failed(name, error),
      )
    }
    say({ kind: 'done' })
  })
  process.on('disconnect', () => process.exit())
  say({ kind: 'ready' })
}

await run(JSON.parse(process.argv[2] ?? '')).catch((error: unknown) => {
  // What was opened by then would keep it alive, and whoever waits for it.
  process.send?.({ kind: 'failed', words: wordsOf(error) } satisfies Said, () => process.exit(1))
})
