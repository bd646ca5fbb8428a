import type { Briefing } from '../../briefing/briefing.ts'
import { unended } from '../../briefing/words/unended.ts'
import type { Picture, Reply } from '../../delivery/reply/reply.ts'
import type { Schedule, Style } from '../../delivery/schedules/schedule.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import { leadView, threadViews } from '../../delivery/views/channel-view.ts'
import { headlinesView } from '../../delivery/views/headlines-view.ts'
import { shortBriefing } from '../../delivery/views/short-briefing.ts'
import type { Caller } from '../input/caller.ts'
import { platformOf } from '../platform-of.ts'
import { shortDigest } from '../short-digest.ts'
import { callingNobody } from './calling-nobody.ts'
import type { NewDelivery, Purpose, Step } from './outbox.ts'

/**
 * Divides replies into messages as each platform takes them, with a platform's own names for commands. Each message that comes of
 * it is sent as one message, whenever that is.
 */
export type Dividers = Readonly<Record<Caller['platform'], (reply: Reply) => readonly Reply[]>>

/**
 * How a briefing reaches its channel: headlines first, then the stories, in a thread or below them.
 *
 * @param calls Whom its first message calls; null: nobody.
 */
export function planBriefing(
  briefing: Briefing,
  { name, thread, style }: Pick<Schedule, 'name'> & { readonly thread: boolean; readonly style: Style },
  chart: Picture | null,
  dividers: Dividers,
  calls: string | null = null,
): NewDelivery {
  const { workspace, channel } = briefing
  const purpose: Purpose = { kind: 'briefing', briefing: briefing.id, schedule: name }
  const head = { id: briefing.id, workspace, place: { kind: 'channel', channel } as const, purpose, madeAt: briefing.madeAt }
  if (platformOf(workspace) === 'terminal') return plan(head, [wholeView(briefing, style)], [], null, dividers)
  const lead = { ...leadView(briefing, chart), ...(calls === null ? {} : { calls }) }
  const stories = style === 'headlines' ? [] : threadViews(style === 'short' ? shortBriefing(briefing) : briefing)
  // A name is no sentence.
  return plan(head, [lead], stories, thread ? unended(lead.summary) : null, dividers)
}

/** All in one, where there are no threads. */
function wholeView(briefing: Briefing, style: Style): Reply {
  switch (style) {
    case 'full':
      return briefingView(briefing)
    case 'short':
      return briefingView(shortBriefing(briefing))
    case 'headlines':
      return headlinesView(briefing)
  }
}

/** How a single reply reaches its place. */
export function planReply(head: Head, reply: Reply, dividers: Dividers): NewDelivery {
  return plan(head, [reply], [], null, dividers)
}

/** An id that the same parts always have. */
export function deliveryId(letter: string, parts: readonly unknown[]): string {
  return `${letter}${shortDigest(parts)}`
}

/** `platform`: left out where the workspace says it. */
type Head = Omit<NewDelivery, 'steps' | 'title' | 'threaded' | 'platform'> & { readonly platform?: Caller['platform'] }

/** @param thread Its name; null where what follows stands below. */
function plan(head: Head, first: readonly Reply[], rest: readonly Reply[], thread: string | null, dividers: Dividers): NewDelivery {
  const platform = head.platform ?? platformOf(head.workspace)
  const messages = (replies: readonly Reply[]) =>
    replies.flatMap((reply) => dividers[platform](reply)).map((message): Step => ({ kind: 'message', reply: message }))
  const above = messages(first).map((step, index) => (index === 0 ? step : callingNobody(step)))
  const below = messages(rest)
  const opening: readonly Step[] = thread !== null && below.length > 0 ? [{ kind: 'thread', name: thread }] : []
  const threaded = opening.length > 0
  return { ...head, platform, title: first[0]?.summary ?? '', threaded, steps: [...above, ...opening, ...below] }
}
