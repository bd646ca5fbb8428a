import { randomUUID } from 'node:crypto'
import type { Platform } from './platform.ts'
import type { App, Team, User, World } from './world.ts'

/**
 * The address that a person is sent to after they allowed an installation, with the code that the app exchanges.
 *
 * @param asked The query of `/oauth/v2/authorize`: client_id, scope, state, redirect_uri.
 * @returns A sentence that says what is wrong, where something is.
 */
export function allow(world: World, asked: URLSearchParams, team: Team, user: User): URL | string {
  const app = [...world.apps.values()].find(({ clientId }) => clientId === asked.get('client_id'))
  if (!app) return 'invalid_client_id'
  const wrong = wrongScopes(app, asked.get('scope') ?? '')
  if (wrong.length > 0) return `invalid_scope: ${wrong.join(', ') || 'none asked for'}`
  const redirect = asked.get('redirect_uri') ?? ''
  const target = redirect || (app.requestUrl ? new URL('/slack/oauth_redirect', app.requestUrl).href : '')
  if (!URL.canParse(target)) return 'bad_redirect_uri'
  const code = randomUUID()
  world.grants.set(code, { app, team, user, redirectUri: redirect, used: false })
  const address = new URL(target)
  address.searchParams.set('code', code)
  address.searchParams.set('state', asked.get('state') ?? '')
  return address
}

/**
 * Goes through an installation as a browser does: from the app's page over Slack's to the app's again, cookies and all.
 *
 * @param address The app's own install page.
 * @returns What the app shows at the end.
 * @throws {Error} Where the way does not lead to Slack, or Slack refuses.
 */
export async function installThrough(
  { origin }: Platform,
  address: string,
  team: Team,
  user: User,
): Promise<{ readonly status: number; readonly text: string }> {
  const start = await fetch(address, { redirect: 'manual' })
  const page = await start.text()
  const linked = /href="([^"]*\/oauth\/v2\/authorize[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  const authorize = new URL(start.headers.get('location') ?? linked ?? 'none:', address)
  if (authorize.origin !== origin) throw new Error(`slack: ${address} leads to ${authorize.origin}, not to the emulator`)
  authorize.searchParams.set('team', team.id)
  authorize.searchParams.set('as', user.id)
  const allowed = await fetch(authorize, { redirect: 'manual' })
  const back = allowed.headers.get('location')
  if (back === null) throw new Error(`slack: ${await allowed.text()}`)
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const end = await fetch(back, { headers: { cookie }, redirect: 'manual' })
  return { status: end.status, text: await end.text() }
}

function wrongScopes({ scopes }: App, asked: string): readonly string[] {
  const names = asked.split(',').filter(Boolean)
  return names.length === 0 ? [''] : names.filter((name) => !scopes.includes(name))
}
