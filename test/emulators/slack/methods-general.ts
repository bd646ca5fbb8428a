import { z } from 'zod'
import { flag, readArguments } from './arguments.ts'
import { installApp } from './installs.ts'
import { userPayload } from './payloads.ts'
import type { AppCall, BotCall, Call, Method, MethodAnswer } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { Sockets } from './sockets.ts'
import { type Grant, teamOf, userOf } from './world.ts'

/** Methods about the app itself, its installation and people. */
export function generalMethods(sockets: Sockets): readonly Method[] {
  return [
    { name: 'auth.test', access: 'bot', scopes: [], tier: 'free', run: whoAmI },
    { name: 'apps.connections.open', access: 'app', tier: 2, run: ({ app }: AppCall) => ({ url: sockets.ticket(app) }) },
    { name: 'oauth.v2.access', access: 'open', tier: 4, run: exchange },
    { name: 'users.info', access: 'bot', scopes: ['users:read'], tier: 4, run: userInfo },
  ]
}

function whoAmI({ platform: { world }, install }: BotCall): MethodAnswer {
  const team = teamOf(world, install.teamId)
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    team_id: team.id,
    user: world.users.get(install.botUserId)?.name,
    user_id: install.botUserId,
    bot_id: install.botId,
    is_enterprise_install: false,
  }
}

function userInfo({ platform: { world }, install, args }: BotCall): MethodAnswer {
  const given = readArguments(z.object({ user: z.string(), include_locale: flag.optional() }), args)
  const user = userOf(world, given.user, install.teamId)
  return { user: { ...userPayload(user), ...(given.include_locale ? { locale: user.locale } : {}) } }
}

/** https://docs.slack.dev/authentication/installing-with-oauth */
function exchange({ platform, args }: Call): MethodAnswer {
  const { world } = platform
  const given = readArguments(
    z.object({ client_id: z.string(), client_secret: z.string(), code: z.string(), redirect_uri: z.string().optional() }),
    args,
  )
  const app = [...world.apps.values()].find(({ clientId }) => clientId === given.client_id)
  if (!app) throw new Refusal('invalid_client_id')
  if (app.clientSecret !== given.client_secret) throw new Refusal('bad_client_secret')
  const grant = spent(world.grants.get(given.code))
  if (grant.app !== app) throw new Refusal('invalid_code')
  if ((given.redirect_uri ?? '') !== grant.redirectUri) throw new Refusal('bad_redirect_uri')
  const install = installApp(world, app, grant.team, grant.user)
  return {
    access_token: install.token,
    token_type: 'bot',
    scope: [...install.scopes].join(','),
    bot_user_id: install.botUserId,
    app_id: app.id,
    team: { id: grant.team.id, name: grant.team.name },
    enterprise: null,
    authed_user: { id: grant.user.id },
    is_enterprise_install: false,
  }
}

function spent(grant: Grant | undefined): Grant {
  if (!grant || grant.used) throw new Refusal('invalid_code')
  grant.used = true
  return grant
}
