import { deliver, type Post } from './deliver.ts'
import type { Outcome } from './interaction.ts'
import { verificationToken } from './payloads.ts'
import type { AppEvent } from './platform.ts'
import { appOf } from './world.ts'

export type Events = {
  emit(event: AppEvent): void
  /** Waits until every event was acknowledged or given up. */
  settled(): Promise<void>
  /** Gives up on repeats that still wait. */
  stop(): void
}

/**
 * Tells apps of events, and repeats what they do not acknowledge.
 *
 * @param retryDelaysMs Real milliseconds before each repeat; Slack repeats at once, after a minute and after five.
 */
export function createEvents(post: Post, retryDelaysMs: readonly number[]): Events {
  const underWay = new Set<Promise<void>>()
  const stopping = new AbortController()

  async function tell({ appId, teamId, botUserId, event }: AppEvent): Promise<void> {
    const app = appOf(post.world, appId)
    const at = post.world.clock.now()
    const payload = {
      type: 'event_callback',
      token: verificationToken(app),
      team_id: teamId,
      api_app_id: appId,
      event: { ...event, event_ts: post.world.ids.ts() },
      event_id: post.world.ids.next('E'),
      event_time: Math.floor(at / 1_000),
      authorizations: [{ enterprise_id: null, team_id: teamId, user_id: botUserId, is_bot: true, is_enterprise_install: false }],
      is_ext_shared_channel: false,
    }
    let outcome = await deliver(post, { app, type: 'events_api', payload })
    for (const [index, delay] of retryDelaysMs.entries()) {
      if (outcome.kind === 'acknowledged' || !(await waited(delay, stopping.signal))) return
      outcome = await deliver(post, { app, type: 'events_api', payload, retry: { number: index + 1, reason: reasonOf(outcome) } })
    }
  }

  return {
    emit(event) {
      if (!appOf(post.world, event.appId).events.includes(event.subscription ?? event.event.type)) return
      const telling: Promise<void> = tell(event).finally(() => underWay.delete(telling))
      underWay.add(telling)
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    stop: () => stopping.abort(),
  }
}

/** @returns False where it was given up meanwhile. */
function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(!signal.aborted), ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}

function reasonOf(outcome: Exclude<Outcome, { kind: 'acknowledged' }>): string {
  return outcome.kind === 'timed-out' ? 'http_timeout' : 'http_error'
}
