import { channelNamed, namingIds } from '../reply/naming-ids.ts'
import { type Action, actions, type Block, bullets, type Part, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { adminWordsFor } from '../words/admin-words.ts'

/** Something that needs an admin: what is wrong and what to do, the channel that is named in it, and buttons that do it. */
export type ShownConcern = { readonly said: string; readonly names?: string; readonly buttons: readonly Action[] }

/** Told with their own buttons; the others are named, and `/status` tells them. */
const mostWithButtons = 5

/** What needs the admins, each with its buttons; of one alone nothing else is said. */
export function concernsView(concerns: readonly ShownConcern[], language: string): Reply {
  const [only, ...others] = concerns
  const parts = concernParts(concerns, language)
  if (only && others.length === 0) return toCaller(only.said, parts, language)
  const summary = adminWordsFor(language).say('needYou', { count: concerns.length })
  return toCaller(summary, [{ blocks: [paragraph(summary, 'bold')] }, ...parts], language)
}

/** @param after What follows the words of each, such as when it was told. */
export function concernParts<concern extends ShownConcern>(
  concerns: readonly concern[],
  language: string,
  after: (concern: concern) => string = () => '',
): readonly Part[] {
  const spans = (concern: concern): Spans => [
    ...namingIds(concern.said, [channelNamed(concern.names ?? '')]),
    ...(after(concern) === '' ? [] : [text(` ${after(concern)}`, 'faint')]),
  ]
  const shown = concerns.length > mostWithButtons + 1 ? concerns.slice(0, mostWithButtons) : concerns
  const rest = concerns.slice(shown.length)
  const parts = shown.map((concern): Part => {
    const said: Block = paragraph(spans(concern))
    return { blocks: concern.buttons.length === 0 ? [said] : [said, actions(concern.buttons)] }
  })
  if (rest.length === 0) return parts
  const list: Block = bullets(rest.map(spans))
  const more: Action = { label: adminWordsFor(language).say('showIll'), command: 'feeds list', options: { which: 'failing' } }
  return [...parts, { blocks: [list, actions([more])] }]
}
