import { channelPayload, guildSummary, memberPayload, rolePayloads, userFor, userPayload } from './payloads.ts'
import type { BotCall, Route, RouteAnswer } from './platform.ts'
import { refusals } from './refusal.ts'
import { type Guild, guildOf, userOf } from './world.ts'

/** Who the bot is, where to connect, and what it may look up. */
export const generalRoutes: readonly Route[] = [
  { access: 'bot', method: 'GET', pattern: '/gateway/bot', run: gateway },
  { access: 'bot', method: 'GET', pattern: '/users/@me', run: ({ platform, application }) => ok(userFor(platform.world, application)) },
  { access: 'bot', method: 'GET', pattern: '/applications/@me', run: application },
  { access: 'bot', method: 'GET', pattern: '/oauth2/applications/@me', run: application },
  { access: 'bot', method: 'GET', pattern: '/users/@me/guilds', run: guilds },
  {
    access: 'bot',
    method: 'GET',
    pattern: '/users/:user',
    run: ({ platform, parameter }) => ok(userPayload(userOf(platform.world, parameter('user')))),
  },
  { access: 'bot', method: 'GET', pattern: '/guilds/:guild', run: (call) => ok(guildSummary(ownGuild(call))) },
  { access: 'bot', method: 'GET', pattern: '/guilds/:guild/roles', run: (call) => ok(rolePayloads(ownGuild(call))) },
  { access: 'bot', method: 'GET', pattern: '/guilds/:guild/channels', run: channels },
  { access: 'bot', method: 'GET', pattern: '/guilds/:guild/threads/active', run: activeThreads },
  { access: 'bot', method: 'GET', pattern: '/guilds/:guild/members/:user', run: member },
]

function ok(body: unknown): RouteAnswer {
  return { status: 200, body }
}

function gateway({ platform }: BotCall): RouteAnswer {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 }
  return ok({ url: platform.origin.replace('http:', 'ws:'), shards: 1, session_start_limit: limit })
}

function application({ platform, application: own }: BotCall): RouteAnswer {
  return ok({
    id: own.id,
    name: own.name,
    description: '',
    icon: null,
    bot: userFor(platform.world, own),
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    summary: '',
    verify_key: '',
  })
}

function guilds({ platform, application: own }: BotCall): RouteAnswer {
  return ok([...platform.world.guilds.values()].filter(({ members }) => members.has(own.botId)).map(guildSummary))
}

function channels(call: BotCall): RouteAnswer {
  const guild = ownGuild(call)
  const places = [...call.platform.world.channels.values()].filter(({ guildId, thread }) => guildId === guild.id && !thread)
  return ok(places.map((channel) => channelPayload(call.platform.world, channel)))
}

function activeThreads(call: BotCall): RouteAnswer {
  const guild = ownGuild(call)
  const threads = [...call.platform.world.channels.values()].filter(
    ({ guildId, thread }) => guildId === guild.id && thread && !thread.archived,
  )
  return ok({ threads: threads.map((channel) => channelPayload(call.platform.world, channel)), members: [] })
}

function member(call: BotCall): RouteAnswer {
  const found = ownGuild(call).members.get(call.parameter('user'))
  if (!found) throw refusals.unknownMember()
  return ok(memberPayload(call.platform.world, found))
}

function ownGuild({ platform, application: own, parameter }: BotCall): Guild {
  const guild = guildOf(platform.world, parameter('guild'))
  if (!guild.members.has(own.botId)) throw refusals.missingAccess()
  return guild
}
