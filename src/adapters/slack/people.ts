import type { webApi } from '@slack/bolt'
import type { Clock } from '../../app/ports.ts'
import { failureOf, mayPass } from './failures.ts'

/** What a command needs to know of whoever types it. */
export type Someone = {
  /** Null where Slack could not be asked just now. */
  readonly isAdmin: boolean | null
  readonly language: string
  /** As the team sees them; null where Slack tells nothing. */
  readonly name: string | null
}

/** Milliseconds that an answer of Slack is taken to hold: an admin who is no longer one is known as such by then. */
const knownForMs = 5 * 60_000
/** People remembered at once. */
const mostKnown = 10_000

/**
 * Asks Slack who people are, once in a while. Of whom Slack tells nothing is no admin, and reads English. Whoever could not be asked
 * for is asked for again at once.
 */
export function createPeople(clock: Clock) {
  const known = new Map<string, { readonly at: number; readonly someone: Promise<Someone> }>()
  return {
    of(client: webApi.WebClient, team: string, user: string): Promise<Someone> {
      const key = `${team} ${user}`
      const found = known.get(key)
      if (found && clock.now() - found.at < knownForMs) return found.someone
      if (known.size >= mostKnown) known.clear()
      const someone = asked(client, user)
      known.set(key, { at: clock.now(), someone })
      const forget = () => known.get(key)?.someone === someone && known.delete(key)
      void someone.then(({ isAdmin }) => isAdmin === null && forget(), forget)
      return someone
    },
  }
}

export type People = ReturnType<typeof createPeople>

async function asked(client: webApi.WebClient, user: string): Promise<Someone> {
  try {
    const { user: found } = await client.users.info({ user, include_locale: true })
    const { profile } = found ?? {}
    const name = profile?.display_name || profile?.real_name || found?.name || null
    return { isAdmin: found?.is_admin === true || found?.is_owner === true, language: found?.locale ?? 'en', name }
  } catch (error) {
    return { isAdmin: mayPass(failureOf(error)) ? null : false, language: 'en', name: null }
  }
}
