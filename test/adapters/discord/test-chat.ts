import { z } from 'zod'
import type { App } from '../../../src/app/app.ts'
import type { Chat } from '../../../src/app/chat.ts'
import type { Caller } from '../../../src/app/input/caller.ts'
import { type Command, defineCommand } from '../../../src/app/input/command.ts'
import type { PlacedArticle } from '../../../src/app/ports.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { type Reply, text } from '../../../src/delivery/reply/reply.ts'
import { leadView } from '../../../src/delivery/views/channel-view.ts'
import { storyView } from '../../../src/delivery/views/story-view.ts'
import { fakeApp } from '../../fakes/fake-app.ts'
import { plainCommand } from '../../fakes/plain-command.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

/** A chat whose answers are known beforehand, and what it was asked. */
export type TestChat = Chat & {
  readonly callers: Caller[]
  readonly reported: { readonly error: unknown; readonly errorId: string }[]
  /** By address. */
  readonly articles: Map<string, PlacedArticle>
  /** What `/say` answers. */
  reply: Reply
  /** Until it resolves, `/say` waits. */
  gate: Promise<void>
}

export function testChat(extra: readonly Command[] = []): TestChat {
  const callers: Caller[] = []
  const chat: TestChat = {
    callers,
    reported: [],
    articles: new Map(),
    reply: plainReply('Said.', 'en'),
    gate: Promise.resolve(),
    app: appOf(() => chat.articles),
    commands: [brief(callers), story, why, admin, broken, say(() => chat), ...extra],
    newErrorId: () => `E${chat.reported.length + 1}`,
    report: (error, errorId) => chat.reported.push({ error, errorId }),
  }
  return chat
}

/** All that adapters may ask is an article by its address, what buttons stand for and the language of a workspace. */
function appOf(articles: () => TestChat['articles']): App {
  const whole = fakeApp(sampleBriefing())
  const notAsked = (): never => {
    throw new Error('the adapter has no business asking this')
  }
  const { deliveries, keepActions, action, config } = whole
  const rest = Object.fromEntries(Object.keys(whole).map((name) => [name, notAsked]))
  const articleAt: App['articleAt'] = async (_workspace, url) => articles().get(url)
  return Object.assign(whole, rest, { deliveries, keepActions, action, config, articleAt })
}

const brief = (callers: Caller[]) =>
  defineCommand({
    name: 'brief',
    summary: 'The news now',
    options: z.object({
      section: z.string().min(1).max(80).optional().describe('a section of the briefing'),
      style: z.enum(['full', 'short']).default('full').describe('how much of it'),
    }),
    access: 'everyone',
    audience: 'channel',
    examples: ['/brief europe'],
    complete: async (option, typed) =>
      option === 'section'
        ? ['europe', 'economy'].filter((name) => name.startsWith(typed)).map((name) => ({ label: name, value: name }))
        : [],
    async run({ section }, caller) {
      callers.push(caller)
      if (section === 'nowhere') return plainReply('There is no section “nowhere”.', caller.language)
      return leadView(sampleBriefing())
    },
  })

const story = defineCommand({
  name: 'story',
  summary: 'One story',
  options: z.object({
    id: z.string().min(1).max(40).describe('what stands before its headline'),
    briefing: z.string().optional().meta({ description: 'its briefing', hidden: true }),
  }),
  access: 'everyone',
  audience: 'channel',
  examples: ['/story e2'],
  async run({ id }, caller) {
    const briefing = sampleBriefing()
    const found = briefing.sections
      .flatMap(({ stories }) => stories)
      .find(({ shortId, story: lasting }) => shortId === id || lasting === id)
    return found ? storyView(found, briefing) : plainReply(`There is no story ${id}.`, caller.language)
  },
})

const why = defineCommand({
  name: 'why',
  summary: 'Why it is there',
  options: z.object({ what: z.string().min(1).max(2_000).describe('a story or the address of an article') }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/why e2'],
  run: async ({ what }, caller) => plainReply(`No feed has ${what}.`, caller.language),
})

const admin = plainCommand('settings', async (_, caller) => plainReply('Settings.', caller.language), { access: 'admins' })

const broken = plainCommand('broken', () => Promise.reject(new Error('a secret of the inside')))

const say = (chat: () => TestChat) =>
  plainCommand(
    'say',
    async () => {
      await chat().gate
      return chat().reply
    },
    { audience: 'channel' },
  )

/** One part for each text. */
export function channelReply(...texts: readonly string[]): Reply {
  return {
    summary: texts[0] ?? 'Nothing.',
    parts: texts.map((words) => ({ blocks: [{ kind: 'paragraph', spans: [text(words)] }] })),
    audience: 'channel',
    language: 'en-GB',
  }
}
