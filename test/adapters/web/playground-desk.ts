import type { Hono } from 'hono'
import { z } from 'zod'
import { commands } from '../../../commands/index.ts'
import { type PlaygroundOptions, playground } from '../../../src/adapters/web/playground.ts'
import { newOneTimeKey } from '../../../src/adapters/web/playground-door.ts'
import { createSite } from '../../../src/adapters/web/site.ts'
import type { App } from '../../../src/app/app.ts'
import type { Chat } from '../../../src/app/chat.ts'
import { type Command, defineCommand } from '../../../src/app/input/command.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { fakeApp } from '../../fakes/fake-app.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

export const origin = 'http://127.0.0.1:8080'
export const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
export const key = newOneTimeKey()

/** An app whose archive holds nothing but the sample briefing. */
export function sampleApp(): App {
  return { ...fakeApp(sampleBriefing()), topic: async () => ({ kind: 'nothing', near: { words: ['sanctions'], stories: [] } }) }
}

/** A command with an option of each kind, which answers with what it was given. */
export const echo = defineCommand({
  name: 'echo',
  summary: 'Says what it was given',
  options: z.object({
    words: z.string().min(1).max(100).optional().describe('anything at all'),
    colour: z.enum(['red', 'green']).describe('one of two colours'),
    count: z.number().int().min(1).max(9).optional().describe('how many'),
    loud: z.boolean().optional().describe('whether to shout'),
    city: z.string().max(40).optional().describe('a city from the list'),
    secret: z.string().optional().meta({ description: 'carried by buttons', hidden: true }),
  }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/echo words:hello colour:red'],
  async complete(option) {
    if (option === 'words') return [{ label: 'Hello <there>', value: 'hello' }]
    return option === 'city' ? [{ label: 'Łódź & more', value: 'lodz' }] : []
  },
  async run(options, caller) {
    return plainReply(JSON.stringify(options), caller.language)
  },
})

export type Reported = readonly [unknown, string, Readonly<Record<string, string>>]

export function chatOf(more: readonly Command[] = [], reported: Reported[] = []): Chat {
  return {
    commands: [...commands, ...more],
    app: sampleApp(),
    newErrorId: () => 'e-1',
    report: (...told) => reported.push(told),
  }
}

/** The site with a playground on it. */
export function siteWith(options: Partial<PlaygroundOptions> = {}): Hono {
  const briefing = sampleBriefing()
  const store = {
    corrections: async () => [],
    config: async () => undefined,
    latestBriefing: async () => briefing,
    briefing: async () => undefined,
    briefings: async () => [],
    story: async () => undefined,
  }
  const routes = playground({
    chat: chatOf([echo]),
    oneTimeKey: key,
    isProduction: false,
    workspace: 'local',
    channel: 'briefing',
    ...options,
  })
  return createSite({ store, workspace: 'local', playground: routes })
}

type Visiting = {
  readonly headers?: Record<string, string>
  readonly env?: object
  readonly form?: Record<string, string>
  readonly at?: string
}

/** Requests as a browser on this machine sends them, keeping its cookie. */
export function visitor(site: Hono) {
  let cookie = ''
  const ask = async (path: string, { headers = {}, env = here, form, at = origin }: Visiting = {}): Promise<Response> => {
    const sent = { ...(cookie ? { cookie } : {}), ...(form ? { origin: at, 'sec-fetch-site': 'same-origin' } : {}), ...headers }
    const init = form ? { method: 'POST', body: new URLSearchParams(form), headers: sent } : { headers: sent }
    const response = await site.request(at + path, init, env)
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  return {
    get: (path: string, visiting?: Visiting) => ask(path, visiting),
    post: (path: string, form: Record<string, string>, visiting: Visiting = {}) => ask(path, { ...visiting, form }),
    enter: (with_ = key) => ask('/playground/enter', { form: { key: with_ } }),
  }
}
