import { randomBytes } from 'node:crypto'
import { sealingKey, sealingWith } from '../../adapters/sql/platforms/sealed-text.ts'
import type { PrivateFeedParts } from '../../app/polling/private-feeds.ts'
import type { Sealing } from '../../app/sealing.ts'

/** What seals with the first key and opens with all; undefined where there is none. */
export function sealingOf([first, ...older]: readonly Uint8Array[] = []): Sealing | undefined {
  return first && sealingWith(sealingKey(first), older.map(sealingKey))
}

/** For what is not kept longer than the program runs. */
export function passingSealing(): Sealing {
  return sealingWith(sealingKey(randomBytes(32)))
}

/** How private feeds are kept and named. */
export function privateFeedParts(sealing: Sealing | undefined): PrivateFeedParts {
  return { sealing, newId: () => randomBytes(16).toString('hex') }
}
