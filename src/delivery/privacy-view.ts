import { type Action, type Block, type Reply, type Spans, text } from './reply.ts'
import { wordsFor } from './words.ts'

/** What a person follows and said, as far as it is shown to them. */
export type KnownShown = {
  readonly follows: readonly { readonly label: string; readonly byChannel: boolean; readonly at: number }[]
  readonly feedback: readonly { readonly headline: string; readonly kind: string; readonly at: number }[]
}

/** Everything that is kept of the person who asks. */
export function knownView({ follows, feedback }: KnownShown, zone: string, language: string): Reply {
  const when = (at: number): Spans[number] => ({ kind: 'time', at, zone, show: 'both' })
  const items: readonly Spans[] = [
    ...follows.map(
      ({ label, byChannel, at }): Spans => [
        text(label, 'bold'),
        text(` – followed ${byChannel ? 'for the channel' : 'for you'} since `),
        when(at),
      ],
    ),
    ...feedback.map(({ headline, kind, at }): Spans => [text(headline, 'bold'), text(` – you called it ${kind} `), when(at)]),
  ]
  const said =
    items.length === 0
      ? 'Nothing is kept of you here.'
      : 'This is all that is kept of you here, under the id that this platform gives you. What you type is not kept.'
  return reply('What is kept of you', said, items, items.length === 0 ? [] : [deletion('me')], language)
}

/** How much is kept of a workspace, and how an admin gets all of it. */
export function keptView(kept: Readonly<Record<string, number>>, workspace: string, language: string): Reply {
  const items = Object.entries(kept).map(([what, count]): Spans => [text(`${count}`, 'bold'), text(` ${what}`)])
  const said = `Whoever runs Attaché gives you all of it as a file: attache export ${workspace}. Where Attaché is removed from here, all of it is deleted after 30 days.`
  return reply('What is kept of this place', said, items, [deletion('workspace')], language)
}

/** Asks once more before something is deleted for good. */
export function deletionView(of: 'me' | 'workspace', language: string): Reply {
  const said =
    of === 'me'
      ? 'What you follow and what you said of stories is deleted for good.'
      : 'The feeds, stories, briefings, follows and settings of this place are deleted for good, for everyone here.'
  const sure: Action = { label: 'Delete it for good', command: 'privacy', options: { do: 'delete', of, sure: 'yes' } }
  return reply('Delete it?', said, [], [sure], language)
}

function deletion(of: 'me' | 'workspace'): Action {
  return { label: 'Delete it', command: 'privacy', options: { do: 'delete', of } }
}

function reply(heading: string, said: string, items: readonly Spans[], buttons: readonly Action[], language: string): Reply {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, spans: [text(heading)] },
    { kind: 'paragraph', spans: [text(said)] },
    ...(items.length === 0 ? [] : [{ kind: 'list', ordered: false, items } as const]),
    ...(buttons.length === 0 ? [] : [{ kind: 'actions', buttons } as const]),
  ]
  return { summary: `${heading}: ${said}`, parts: [{ blocks }], audience: 'caller', language: wordsFor(language).locale }
}
