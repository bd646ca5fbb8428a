import { commands } from '../../../commands/index.ts'
import type { Telling } from '../../app/health/tell-admins.ts'
import { tellOfDelivery } from '../../app/health/tell-of-deliveries.ts'
import type { Log } from '../../app/log.ts'
import type { Clock, Store } from '../../app/ports.ts'
import { quietPause } from '../../app/running/quiet-pause.ts'
import type { Courier, Couriers } from '../../app/sending/outbox.ts'
import { createPace, type Pause } from '../../app/sending/pace.ts'
import type { SendEvent, Sending } from '../../app/sending/send-deliveries.ts'
import { rendered } from '../terminal/print.ts'
import { dividersFor } from './dividers.ts'
import type { Platforms } from './open-platforms.ts'

export type SendingParts = {
  readonly store: Store
  readonly clock: Clock
  readonly platforms: Pick<Platforms, 'senders'>
  readonly log: Log
  readonly out: NodeJS.WriteStream
  /** See tell-admins.ts; nobody chose a place where left out. */
  readonly adminsPlace?: Telling['adminsPlace']
  /** See tell-admins.ts; English where left out. */
  readonly languageOf?: Telling['languageOf']
  /** How the limits of platforms are waited out; left out, in real time. */
  readonly pause?: Pause
}

/** Longer than a call and the pause that a platform may ask for within it. */
const leaseMs = 180_000
/** So many channels are sent to at once; one after the other within each. */
const lanes = 16

/** Sending over the platforms that are connected, told to the log and to admins. Open it once: it remembers limits and refused tokens. */
export function openSending({ store, clock, platforms, log, out, ...parts }: SendingParts): Sending {
  const { adminsPlace = async () => undefined, languageOf = async () => 'en', pause = quietPause } = parts
  const telling = { store, dividers: dividersFor(commands), adminsPlace, languageOf }
  return {
    ...{ store, clock, leaseMs, lanes, couriers: couriersOf(platforms, out) },
    // By a clock that nobody sets: one that is set back by a day would have all calls wait for a day.
    pace: createPace({ now: () => performance.now() }, pause),
    refusedTokens: new Set(),
    async told(event) {
      write(event, log)
      await tellOfDelivery(event, telling, clock.now())
    },
  }
}

function couriersOf({ senders: { discord, slack } }: SendingParts['platforms'], out: NodeJS.WriteStream): Couriers {
  return {
    terminal: terminalCourier(out),
    ...(discord ? { discord: discord.courier } : {}),
    ...(slack ? { slack: slack.courier } : {}),
  }
}

/** What is said to the terminal stands there; a crash at that very moment may say it again. */
function terminalCourier(out: NodeJS.WriteStream): Courier {
  return {
    tokenFor: () => 'terminal',
    limits: () => [],
    settledAfterMs: 0,
    mayRepeat: () => true,
    async send({ step }) {
      if (step.kind === 'message') out.write(rendered(step.reply, 'text', out))
      return { kind: 'sent', standing: { message: null } }
    },
    find: async () => ({ kind: 'absent' }),
  }
}

function write(event: SendEvent, log: Log): void {
  const { workspace, id, place, purpose } = event.delivery
  const facts = { workspace, delivery: id, place, purpose: purpose.kind }
  switch (event.kind) {
    case 'sent':
      log.info(facts, 'delivered')
      return
    case 'failed':
      if (event.dead) log.error({ ...facts, failure: event.failure }, 'a delivery was given up')
      else log.warn({ ...facts, failure: event.failure }, 'a delivery waits for another try')
      return
    case 'unknown':
      log.error({ ...facts, step: event.step }, 'what became of a message is not known, and it is not sent again')
      return
    case 'token-refused':
      log.error({ ...facts, token: event.token }, 'the token is refused, and not used again: put in a new one and start again')
      return
  }
}
