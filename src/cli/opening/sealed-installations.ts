import type { Installations } from '../../adapters/slack/installations.ts'
import type { Store } from '../../app/ports.ts'
import type { Sealing } from '../../app/sealing.ts'

type Kept = Pick<Store, 'keepInstallation' | 'installation' | 'forgetInstallation'>
type Warn = (facts: { readonly team: string; readonly reason: string }, message: string) => void

/**
 * Installations by many teams in the store, where nobody can read them without the key.
 *
 * @param warn Told of a team whose installation does not open; to Slack it is then a team that has none.
 */
export function sealedInstallations(store: Kept, sealing: Sealing, warn: Warn): Installations {
  return {
    keep: (team, installation) => store.keepInstallation(team, sealing.seal(installation, nameOf(team))),
    find: async (team) => opened(await store.installation(team), team, sealing, warn),
    forget: (team) => store.forgetInstallation(team),
  }
}

function opened(sealed: string | undefined, team: string, sealing: Sealing, warn: Warn): string | undefined {
  if (sealed === undefined) return undefined
  const found = sealing.open(sealed, nameOf(team))
  if (found.kind === 'opened') return found.text
  warn({ team, reason: found.reason }, remedies[found.reason])
  return undefined
}

const remedies = {
  'unknown-key': "a team's token was sealed with another key: put that key after a comma in ATTACHE_KEY, or let the team install it again",
  damaged: "a team's token cannot be opened, since what is stored was changed: let the team install it again",
} as const

function nameOf(team: string): string {
  return `slack-installation ${team}`
}
