import type { Notice } from '../../app/follow.ts'
import type { NoticeOutcome } from '../../app/ports.ts'
import type { Failure } from './failures.ts'
import type { Pause } from './pace.ts'
import type { Posted, Posting } from './posting.ts'

/** How often Slack is asked again for a message that it was certainly too busy to take. */
const mostTries = 3

/** Brings a notice to its channel or person. */
export async function deliverNotice(notice: Notice, post: (posting: Posting) => Promise<Posted>, pause: Pause): Promise<NoticeOutcome> {
  const { id, workspace, reply, destination } = notice
  const channel = destination.kind === 'channel' ? destination.channel : destination.user
  for (let tries = 1; ; tries += 1) {
    const posted = await post({ workspace, channel, reply, stories: [], threaded: false, marker: id })
    if (posted.kind === 'posted') return 'delivered'
    const { failure, messages } = posted
    if (failure.reason !== 'rate-limited' || messages.length > 0 || tries === mostTries) return outcomeOf(failure, messages.length)
    await pause(failure.retryAfterSeconds * 1_000)
  }
}

/** One that stands there in part is not brought again. */
function outcomeOf({ reason }: Failure, sent: number): NoticeOutcome {
  return sent > 0 || reason === 'unknown' ? 'unknown' : 'undeliverable'
}
