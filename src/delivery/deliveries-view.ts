import { namingChannels } from './naming-channels.ts'
import { type Action, type Part, type Reply, text } from './reply.ts'
import { wordsFor } from './words.ts'

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
  const count = open.length === 1 ? '1 delivery' : `${open.length} deliveries`
  const summary = open.length === 0 ? 'All that was to be sent stands where it belongs.' : `${count} not where they belong.`
  const said = paused.length === 0 ? summary : `${summary} Paused until it is tried again: ${wordsFor(language).list(paused)}.`
  return {
    summary: said,
    parts: [{ blocks: [{ kind: 'paragraph', spans: [text(said)] }] }, ...open.map(openPart)],
    audience: 'caller',
    language: wordsFor(language).locale,
  }
}

function openPart({ title, where, names = '', said, buttons }: OpenDelivery): Part {
  return {
    blocks: [
      { kind: 'paragraph', spans: [text(title, 'bold'), ...namingChannels(` · ${where}`, [names], 'faint')] },
      { kind: 'paragraph', spans: [text(said)] },
      ...(buttons.length === 0 ? [] : [{ kind: 'actions', buttons } as const]),
    ],
  }
}
