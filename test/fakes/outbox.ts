import { commands } from '../../commands/index.ts'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { platformOf } from '../../src/app/platform-of.ts'
import type { Store } from '../../src/app/ports.ts'
import type { Couriers, Delivery, ListedDelivery, NewDelivery, Step } from '../../src/app/sending/outbox.ts'
import type { Place } from '../../src/app/sending/place.ts'
import { type SendEvent, type Sending, sendDeliveries } from '../../src/app/sending/send-deliveries.ts'
import { dividersFor } from '../../src/cli/opening/dividers.ts'
import type { Reply } from '../../src/delivery/reply/reply.ts'

/** What a test wants said, and where. */
export type Wanted = {
  readonly id?: string
  readonly workspace: string
  /** Of a channel, where `place` is left out. */
  readonly channel?: string
  readonly place?: Place
  readonly reply: Reply
  readonly stories?: readonly Reply[]
  readonly thread?: boolean
}

export const dividers = dividersFor(commands)

/** A delivery as the app plans one. */
export function delivery(wanted: Wanted, madeAt: number): NewDelivery {
  const { id = 'd', workspace, channel = '', reply, stories = [], thread = true } = wanted
  const platform = platformOf(workspace)
  const messages = (replies: readonly Reply[]) =>
    replies.flatMap((each) => dividers[platform](each)).map((one): Step => ({ kind: 'message', reply: one }))
  const threaded = thread && stories.length > 0
  const opening: readonly Step[] = threaded ? [{ kind: 'thread', name: reply.summary }] : []
  return {
    ...{ id, workspace, platform, threaded, madeAt, title: reply.summary },
    place: wanted.place ?? { kind: 'channel', channel },
    purpose: { kind: 'briefing', briefing: id, schedule: 'daily' },
    steps: [...messages([reply]), ...opening, ...messages(stories)],
  }
}

/** An outbox of its own over some couriers, whose pauses take no time and whose clock stands until it is moved. */
export async function openOutbox(couriers: Couriers, given: Partial<Sending> & { readonly store?: Store } = {}) {
  const store = given.store ?? (await openStore({ path: ':memory:' }))
  const clock = { at: Date.now(), now: () => clock.at }
  const events: SendEvent[] = []
  const sending: Sending = {
    ...{ couriers, clock, pace: async () => undefined, refusedTokens: new Set<string>(), leaseMs: 180_000, lanes: 2 },
    told: async (event) => void events.push(event),
    ...given,
    store,
  }
  const become = async ({ workspace, id }: Pick<Delivery, 'workspace' | 'id'>): Promise<ListedDelivery> => {
    const found = await store.delivery(workspace, id)
    if (!found) throw new Error(`there is no delivery ${id}`)
    return found
  }
  return {
    ...{ store, clock, events, sending, become },
    send: () => sendDeliveries(sending),
    /** Writes it down, sends what is due, and tells what became of it. */
    async post(wanted: Wanted): Promise<ListedDelivery> {
      const one = delivery(wanted, sending.clock.now())
      await store.addDelivery(one)
      await sendDeliveries(sending)
      return become(one)
    },
    /** Sends what is due after a while. */
    async later(ms: number): Promise<void> {
      clock.at += ms
      await sendDeliveries(sending)
    },
  }
}
