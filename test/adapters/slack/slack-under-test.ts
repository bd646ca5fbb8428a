import { onTestFinished } from 'vitest'
import manifest from '../../../config/slack-manifest.json' with { type: 'json' }
import type { Access } from '../../../src/adapters/slack/access.ts'
import type { Line } from '../../../src/adapters/slack/open-receiver.ts'
import { openSlack, type SlackOptions, type SlackPlatform } from '../../../src/adapters/slack/open-slack.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { slackForTest } from '../../emulators/slack/slack-for-test.ts'
import type { SlackOptions as EmulatorOptions, SlackEmulator } from '../../emulators/slack/start-slack.ts'
import type { Message } from '../../emulators/slack/world.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { wordsIn } from './read-message.ts'
import { type SampleChat, sampleChat } from './sample-chat.ts'

export type LineKind = Line['kind']
export type LogLine = { readonly level: 'info' | 'warn' | 'error'; readonly facts: object; readonly message: string }
export type Running = { readonly platform: SlackPlatform; readonly log: readonly LogLine[]; readonly chat: SampleChat }

/** The app as its manifest makes it: nothing that works here needs more. */
export const manifestApp = {
  scopes: manifest.oauth_config.scopes.bot,
  commands: manifest.features.slash_commands.map(({ command }) => command),
  events: manifest.settings.event_subscriptions.bot_events,
}

/** A Slack with one team, a member, an admin and a channel, in which the app is installed. */
export async function newsroom(options: EmulatorOptions = {}) {
  const slack = await slackForTest({ app: manifestApp, ...options })
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada' })
  const root = slack.user(team, { name: 'root', admin: true })
  const install = slack.install(team)
  return { slack, team, ada, root, install, channel: slack.channel(team, { name: 'news' }) }
}

/** The real adapter on the real Bolt, connected to the emulator. It leaves with the test. */
export async function running(
  slack: SlackEmulator,
  access: Access,
  kind: LineKind = 'socket',
  {
    briefing = sampleBriefing(),
    chat = sampleChat(briefing),
    ...options
  }: Partial<SlackOptions> & {
    readonly briefing?: Briefing
    readonly chat?: SampleChat
  } = {},
): Promise<Running> {
  const log: LogLine[] = []
  const write = (level: LogLine['level']) => (facts: object, message: string) => void log.push({ level, facts, message })
  const platform = await openSlack({
    line: lineTo(slack, kind),
    access,
    latestBriefing: async () => briefing,
    clock: { now: () => performance.now() },
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    api: slack.api,
    authorizationUrl: slack.authorizationUrl,
    betweenPostsMs: 0,
    ...options,
    chat,
  })
  onTestFinished(() => platform.close())
  if (platform.url !== null) await slack.connectHttp(`${platform.url}/slack/events`)
  return { platform, log, chat }
}

function lineTo({ app }: SlackEmulator, kind: LineKind): Line {
  switch (kind) {
    case 'socket':
      return { kind, appToken: app.appToken }
    case 'http':
      return { kind, signingSecret: app.signingSecret, port: 0 }
  }
}

/** What a person reads in messages. */
export function read(...messages: readonly Message[]): string {
  return messages.map(({ blocks }) => wordsIn(blocks)).join('\n')
}

/** The action id of the first button or menu whose label, or one of whose entries, begins with the words. */
export function elementNamed(message: Pick<Message, 'blocks'>, words: string): { readonly id: string; readonly value: string } {
  for (const block of message.blocks) {
    if (block.type !== 'actions') continue
    for (const element of block.elements) {
      if (element.type === 'button' && element.text.text.startsWith(words))
        return { id: element.action_id ?? '', value: element.value ?? '' }
      const option = element.type === 'static_select' ? element.options?.find(({ text }) => text.text.startsWith(words)) : undefined
      if (option) return { id: ('action_id' in element && element.action_id) || '', value: option.value }
    }
  }
  throw new Error(`nothing is called "${words}"`)
}
