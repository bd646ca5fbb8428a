import type { Log } from '../../../app/log.ts'
import type { Questions } from '../../../app/platforms.ts'
import type { Clock } from '../../../app/ports.ts'
import { quietPause } from '../../../app/running/quiet-pause.ts'
import type { Courier } from '../../../app/sending/outbox.ts'
import { type Access, createClients, identify, installersOf, tokensOf } from '../access.ts'
import { clientOptions } from '../client-options.ts'
import { libraryLogger } from '../library-logger.ts'
import { betweenPostsMs } from '../limits.ts'
import { askingSlack } from '../listening/ask-about.ts'
import { createPeople } from '../people.ts'
import { createCourier, usualSettledAfterMs } from './courier.ts'
import { createPictures } from './pictures.ts'

/** Slack for a process that sends and asks, and does not listen: another one may, or none. */
export type SlackSender = Questions & { readonly courier: Courier }

/** @throws {Error} In words for the person who runs it, where Slack does not take the token. */
export async function openSlackSender(options: {
  readonly access: Access
  readonly clock: Clock
  readonly log: Log
  /** Slack's own where left out: `https://slack.com/api/`. */
  readonly api?: string
  readonly betweenPostsMs?: number
}): Promise<SlackSender> {
  const { access, clock, log } = options
  const calls = clientOptions(libraryLogger(log), options.api)
  const identity = access.kind === 'one-team' ? await identify(access.botToken, calls) : null
  const clientOf = createClients(tokensOf(access, identity), calls)
  const courier = createCourier({
    clientOf,
    installerOf: installersOf(access),
    sending: { pictures: createPictures(log), pause: quietPause },
    betweenPostsMs: options.betweenPostsMs ?? betweenPostsMs,
    settledAfterMs: usualSettledAfterMs,
  })
  return { ...askingSlack(clientOf, createPeople(clock), clock), courier }
}
