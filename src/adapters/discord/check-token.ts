import { DiscordAPIError, REST, Routes } from 'discord.js'
import { makeRequest } from './make-request.ts'

/** Whether Discord knows the token, and which of the channels the bot sees. */
export type DiscordCheck =
  | { readonly kind: 'known'; readonly bot: string; readonly unseen: readonly string[] }
  | { readonly kind: 'bad-token' | 'unreachable' }

/** Asks Discord without connecting as the bot: one that runs is not disturbed. */
export async function checkDiscordToken(token: string, channels: readonly string[], api?: string): Promise<DiscordCheck> {
  const rest = new REST({ ...(api === undefined ? {} : { api }), makeRequest, retries: 0, timeout: 10_000 }).setToken(token)
  try {
    const me: unknown = await rest.get(Routes.user())
    const unseen: string[] = []
    for (const channel of channels) if (!(await sees(rest, channel))) unseen.push(channel)
    return { kind: 'known', bot: nameOf(me), unseen }
  } catch (error) {
    return { kind: error instanceof DiscordAPIError && error.status === 401 ? 'bad-token' : 'unreachable' }
  }
}

async function sees(rest: REST, channel: string): Promise<boolean> {
  try {
    await rest.get(Routes.channel(channel))
    return true
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return false
    throw error
  }
}

function nameOf(user: unknown): string {
  return typeof user === 'object' && user !== null && 'username' in user && typeof user.username === 'string' ? user.username : 'unnamed'
}
