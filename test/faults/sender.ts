/** Run as a program of its own: sends what is due with the real clients of both platforms until it is killed. Says when it begins. */
import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openDiscord } from '../../src/adapters/discord/open-discord.ts'
import { openSlack } from '../../src/adapters/slack/open-slack.ts'
import type { App } from '../../src/app/app.ts'
import type { Chat } from '../../src/app/chat.ts'
import { createPace } from '../../src/app/sending/pace.ts'
import { sendDeliveries } from '../../src/app/sending/send-deliveries.ts'
import { openAnyStore } from './any-store.ts'
import { type Scale, scaledClock, scaledPause } from './scaled-clock.ts'

/** What the parent tells, as JSON in the first argument. */
export type SenderParts = {
  readonly store: string
  readonly scale: Scale
  readonly discord: { readonly api: string; readonly token: string }
  readonly slack: { readonly api: string; readonly appToken: string; readonly botToken: string }
}

const parts: SenderParts = JSON.parse(process.argv[2] ?? '')
const clock = scaledClock(parts.scale)
const pause = scaledPause(parts.scale)
const log = { info() {}, warn() {}, error() {} }
/** Nobody asks anything here. */
const app: App = new Proxy(Object.create(null), {})
const chat: Chat = { commands: [], app, newErrorId: () => 'error', report: () => undefined }

const store = await openAnyStore(parts.store)
const [discord, slack] = await Promise.all([
  openDiscord({ chat, log, ...parts.discord }),
  openSlack({
    ...{ chat, log, clock, pause, api: parts.slack.api },
    line: { kind: 'socket', appToken: parts.slack.appToken },
    access: { kind: 'one-team', botToken: parts.slack.botToken },
    latestBriefing: async () => undefined,
  }),
])
writeSync(1, 'ready\n')
const sending = {
  ...{ store, clock, leaseMs: 60_000, lanes: 16, refusedTokens: new Set<string>() },
  couriers: { discord: discord.courier, slack: slack.courier },
  pace: createPace(clock, pause),
  told: async () => undefined,
}
for (;;) {
  await sendDeliveries(sending).catch((error: unknown) => process.stderr.write(`${error}\n`))
  await wait(30)
}
