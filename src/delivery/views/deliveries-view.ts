import { channelNamed, namingIds } from '../reply/naming-ids.ts'
import { type Action, actions, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { adminWordsFor } from '../words/admin-words.ts'

/** Something that did not reach its place, or not yet, and what can be done. */
export type OpenDelivery = {
  readonly title: string
  /** Where it goes, as a clause: "in the channel C1". */
  readonly where: string
  /** Id of the channel that is named there; left out where none is. */
  readonly names?: string
  /** How it stands, in a sentence. */
  readonly said: string
  readonly buttons: readonly Action[]
}

/** What waits, what was given up and what nobody knows about, each with its buttons. */
export function deliveriesView(open: readonly OpenDelivery[], paused: readonly string[], language: string): Reply {
  const { say, list } = adminWordsFor(language)
  const summary = open.length === 0 ? say('deliveries.none') : say('deliveries.open', { count: open.length })
  const said = paused.length === 0 ? summary : `${summary} ${say('deliveries.paused', { schedules: list(paused) })}`
  return toCaller(said, [{ blocks: [paragraph(said)] }, ...open.map(openPart)], language)
}

function openPart({ title, where, names = '', said, buttons }: OpenDelivery): Part {
  return {
    blocks: [
      paragraph([text(title, 'bold'), ...namingIds(` · ${where}`, [channelNamed(names)], 'faint')]),
      paragraph(said),
      ...(buttons.length === 0 ? [] : [actions(buttons)]),
    ],
  }
}
