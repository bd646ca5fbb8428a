import { type Authorize, webApi } from '@slack/bolt'
import { failureOf } from './failures.ts'
import { type Installations, installedToken, installer } from './installations.ts'

/** A token's client for a team; undefined where the app is not installed. */
export type ClientOf = (team: string) => Promise<webApi.WebClient | undefined>

/** With which tokens the app speaks. */
export type Access =
  /** Installed in one team by its own hand. */
  | { readonly kind: 'one-team'; readonly botToken: string }
  /** Installed by any team through `/slack/install`, from the app's own address. */
  | {
      readonly kind: 'many-teams'
      readonly clientId: string
      readonly clientSecret: string
      /** Signs what goes through the browser of whoever installs it. */
      readonly stateSecret: string
      readonly installations: Installations
    }

/** Whose token it is. */
export type Identity = { readonly team: string; readonly botId: string; readonly botUserId: string }

/** @throws {Error} In words for the person who runs it, where Slack does not know the token or cannot be asked. */
export async function identify(botToken: string, options: webApi.WebClientOptions): Promise<Identity> {
  try {
    const { team_id, bot_id, user_id } = await new webApi.WebClient(botToken, options).auth.test()
    if (team_id && bot_id && user_id) return { team: team_id, botId: bot_id, botUserId: user_id }
  } catch (error) {
    const { reason } = failureOf(error)
    if (reason !== 'token-revoked') throw new Error(`slack: cannot start, since Slack could not be asked whose bot token it is (${reason})`)
  }
  throw new Error(
    'slack: cannot start, since Slack does not know the bot token. It begins with "xoxb-" and stands under OAuth & Permissions.',
  )
}

/** One team's events and no other's. */
export function authorizeOne(botToken: string, { team, botId, botUserId }: Identity): Authorize<boolean> {
  return async ({ teamId }) => {
    if (teamId !== undefined && teamId !== team) throw new Error(`slack: the token is of ${team}, and the event of ${teamId}`)
    return { botToken, botId, botUserId, teamId: team }
  }
}

/** Clients by team, made when they are first asked for. */
export function createClients(tokenOf: (team: string) => Promise<string | undefined>, options: webApi.WebClientOptions): ClientOf {
  const clients = new Map<string, webApi.WebClient>()
  return async (team) => {
    const token = await tokenOf(team)
    if (token === undefined) return undefined
    const known = clients.get(team)
    if (known?.token === token) return known
    const client = new webApi.WebClient(token, options)
    clients.set(team, client)
    return client
  }
}

export function tokensOf(access: Access, identity: Identity | null): (team: string) => Promise<string | undefined> {
  switch (access.kind) {
    case 'one-team':
      return async (team) => (team === identity?.team ? access.botToken : undefined)
    case 'many-teams':
      return (team) => installedToken(access.installations, team)
  }
}

/** Who installed the app in a team; undefined where nobody wrote it down. */
export function installersOf(access: Access): (team: string) => Promise<string | undefined> {
  return access.kind === 'one-team' ? async () => undefined : (team) => installer(access.installations, team)
}
