import { type Reply, type Spans, text } from './reply.ts'
import { wordsFor } from './words.ts'

export type FollowShown = {
  readonly id: string
  readonly label: string
  readonly byChannel: boolean
  /** Hours of the day without messages. */
  readonly quiet: { readonly from: number; readonly to: number } | null
}

/** What is followed, numbered, with a menu that ends one. */
export function followingView(follows: readonly FollowShown[], language: string): Reply {
  const entries = follows.map(({ id, label }) => ({ label, command: 'unfollow', options: { what: id } }))
  return {
    summary: `Followed here: ${wordsFor(language).list(follows.map(({ label }) => label))}`,
    parts: [
      {
        blocks: [
          { kind: 'heading', level: 1, spans: [text('Followed here')] },
          { kind: 'list', ordered: true, items: follows.map(followSpans) },
          { kind: 'actions', buttons: [], menu: { label: 'Unfollow one', entries } },
        ],
      },
    ],
    audience: 'caller',
    language: wordsFor(language).locale,
  }
}

function followSpans({ label, byChannel, quiet }: FollowShown): Spans {
  const hours = quiet ? `, quiet from ${quiet.from}:00 to ${quiet.to}:00` : ''
  return [text(label, 'bold'), text(` – ${byChannel ? 'for this channel' : 'for you'}${hours}`, 'faint')]
}
