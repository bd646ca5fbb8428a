import type { Command } from '../../app/input/command.ts'
import { drawnOnce } from '../../delivery/reply/drawn-once.ts'
import type { Reply, Span } from '../../delivery/reply/reply.ts'
import { withSpans } from '../../delivery/reply/with-spans.ts'

/** What `/attache` is called, and the one command that has a name of its own. */
export const mainCommand = '/attache'
export const shortcutCommand = 'brief'

/** Names commands in our own words as they are typed on Slack, where `/topic` belongs to Slack itself: "/attache topic". */
export function inSlackWords(reply: Reply, commands: readonly Command[]): Reply {
  return wordsWith(commands)(reply)
}

/** Once for each reply, since many may be shown the same, and once for the commands, which stay the same. */
const wordsWith = drawnOnce((commands: readonly Command[]) => {
  // The first word alone names a family: "/feeds".
  const names = commands.flatMap(({ name }) => [name, name.split(' ')[0] ?? name]).filter((name) => name !== shortcutCommand)
  const typed = new RegExp(`(?<![\\w/.:])/(?=(?:${names.join('|')})(?![\\w/-]))`, 'g')
  const said = (words: string) => words.replace(typed, `${mainCommand} `)
  const span = (one: Span): Span => (one.kind === 'text' && one.language === undefined ? { ...one, text: said(one.text) } : one)
  return drawnOnce((reply: Reply): Reply => (names.length === 0 ? reply : { ...withSpans(reply, span), summary: said(reply.summary) }))
})
