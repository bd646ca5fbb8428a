import type { Command } from '../../app/command.ts'
import type { Reply, Span } from '../../delivery/reply.ts'
import { withSpans } from '../../delivery/with-spans.ts'

/** What `/attache` is called, and the one command that has a name of its own. */
export const mainCommand = '/attache'
export const shortcutCommand = 'brief'

/** Names commands in our own words as they are typed on Slack, where `/topic` belongs to Slack itself: "/attache topic". */
export function inSlackWords(reply: Reply, commands: readonly Command[]): Reply {
  const names = commands.map(({ name }) => name).filter((name) => name !== shortcutCommand)
  if (names.length === 0) return reply
  const typed = new RegExp(`(?<![\\w/.:])/(?=(?:${names.join('|')})(?![\\w/-]))`, 'g')
  const said = (words: string) => words.replace(typed, `${mainCommand} `)
  const span = (one: Span): Span => (one.kind === 'text' && one.language === undefined ? { ...one, text: said(one.text) } : one)
  return { ...withSpans(reply, span), summary: said(reply.summary) }
}
