import type { App as Bolt } from '@slack/bolt'
import { z } from 'zod'
import { readActionName } from '../../../app/input/action-key.ts'
import { prepareAction } from '../../../app/input/run-command.ts'
import { converse, type Desk } from '../conversation.ts'
import type { Place } from '../place.ts'
import { anyActionId, scopeOf } from './action-id.ts'
import type { Home } from './listen-to-home.ts'
import { showForm } from './open-form.ts'
import { runPrepared } from './typed-command.ts'

/** What Slack sends of a pressed button or a chosen entry, as far as we read it. */
const pressed = z.object({
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
    /** In App Home. */
    view_id: z.string().optional(),
  }),
  trigger_id: z.string().default(''),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z.tuple([
    z.object({
      action_id: z.string(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ]),
})
type Pressed = z.output<typeof pressed>

/**
 * Buttons and menus: each is a command with its options, which runs as whoever pressed it, or a form of one. A double click counts
 * once.
 */
export function listenToPresses(bolt: Bolt, desk: Desk, home: Home): void {
  const underWay = new Set<string>()
  bolt.action(anyActionId, async ({ ack, body, client }) => {
    await ack()
    const press = pressed.parse(body)
    const key = keyOf(press)
    const place = placeOf(press)
    if (key === undefined || place === undefined) return
    const isHome = press.container.view_id !== undefined
    if (readActionName(key).form !== null) return showForm({ name: key, place, isHome, trigger: press.trigger_id }, client, desk)
    const once = [place.team, place.user, press.container.message_ts, key].join(' ')
    if (underWay.has(once)) return
    underWay.add(once)
    try {
      await converse(place, client, desk, async (caller) => runPrepared(await prepareAction(key, caller, desk.chat)))
      if (isHome) await home.show(place, client)
    } finally {
      underWay.delete(once)
    }
  })
}

/** A menu whose choice was taken back has none. */
function keyOf({ actions: [action] }: Pressed): string | undefined {
  return action.value ?? action.selected_option?.value
}

/** The answer stands in the thread of the message that was pressed; what only the person saw has no thread. */
function placeOf({ user, team, channel, container, message, response_url, actions: [action] }: Pressed): Place | undefined {
  const scope = scopeOf(action.action_id)
  const teamId = team?.id ?? user.team_id
  if (scope === undefined || teamId === undefined) return undefined
  const isPrivate = container.is_ephemeral === true
  return {
    team: teamId,
    channel: channel?.id ?? user.id,
    user: user.id,
    scope,
    responseUrl: response_url ?? null,
    threadTs: container.thread_ts ?? message?.thread_ts ?? (isPrivate ? null : (message?.ts ?? null)),
    ...{ isPrivate, isTyped: false },
  }
}
