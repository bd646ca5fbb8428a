import { webApi } from '@slack/bolt'
import { clientOptions } from './client-options.ts'
import { failureOf } from './failures.ts'
import { silentLogger } from './library-logger.ts'
import { hearingScopes, neededScopes } from './scopes.ts'

/** Whether Slack knows the token, and which scopes it does not have: of those that are needed, and of those to hear people by. */
export type SlackCheck =
  | { readonly kind: 'known'; readonly team: string; readonly missing: readonly string[]; readonly unheard: readonly string[] }
  | { readonly kind: 'failed'; readonly said: string }

/** Asks Slack without connecting. */
export async function checkSlackToken(token: string, api?: string): Promise<SlackCheck> {
  try {
    const answer = await new webApi.WebClient(token, clientOptions(silentLogger, api)).auth.test()
    const granted = answer.response_metadata?.scopes
    const lacking = (scopes: readonly string[]) => (granted ? scopes.filter((scope) => !granted.includes(scope)) : [])
    return { kind: 'known', team: answer.team ?? 'a team', missing: lacking(neededScopes), unheard: lacking(hearingScopes) }
  } catch (error) {
    const { reason } = failureOf(error)
    return { kind: 'failed', said: reason === 'token-revoked' ? 'Slack does not know the token' : `Slack could not be asked (${reason})` }
  }
}
