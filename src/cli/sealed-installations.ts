import type { Installations } from '../adapters/slack/installations.ts'
import { type Sealing, sealingKey, sealingWith } from '../adapters/sql/sealed-text.ts'
import type { Store } from '../app/ports.ts'

type Kept = Pick<Store, 'keepInstallation' | 'installation' | 'forgetInstallation'>
type Warn = (facts: { readonly team: string; readonly reason: string }, message: string) => void

/**
 * Installations by many teams in the store, where nobody can read them without the key.
 *
 * @param keys Of 32 bytes each: the first seals, the others open what they sealed before.
 * @param warn Told of a team whose installation does not open; to Slack it is then a team that has none.
 */
export function sealedInstallations(store: Kept, [first, ...older]: readonly Uint8Array[], warn: Warn): Installations {
  if (first === undefined) throw new RangeError('installations: there is no key to seal them with')
  const sealing = sealingWith(sealingKey(first), older.map(sealingKey))
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
