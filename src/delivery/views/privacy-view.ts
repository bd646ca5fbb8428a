import { type Action, actions, type Block, bullets, heading, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { adminWordsFor } from '../words/admin-words.ts'

/** What a person follows and said, as far as it is shown to them. */
export type KnownShown = {
  readonly follows: readonly { readonly label: string; readonly byChannel: boolean; readonly at: number }[]
  readonly feedback: readonly { readonly headline: string; readonly kind: 'wrong' | 'duplicate' | 'not-for-us'; readonly at: number }[]
  /** Made as an admin. */
  readonly changes: number
}

/** Everything that is kept of the person who asks. */
export function knownView({ follows, feedback, changes }: KnownShown, zone: string, language: string): Reply {
  const { say } = adminWordsFor(language)
  const when = (at: number): Spans[number] => ({ kind: 'time', at, zone, show: 'both' })
  const items: readonly Spans[] = [
    ...follows.map(
      ({ label, byChannel, at }): Spans => [
        text(label, 'bold'),
        text(` – ${say(byChannel ? 'privacy.followedChannel' : 'privacy.followedMe')} `),
        when(at),
      ],
    ),
    ...feedback.map(({ headline, kind, at }): Spans => [text(headline, 'bold'), text(` – ${say(`privacy.called.${kind}`)} `), when(at)]),
    ...(changes === 0 ? [] : [[text(say('privacy.changes', { count: changes }))]]),
  ]
  const said = say(items.length === 0 ? 'privacy.youNothing' : 'privacy.youAll')
  return reply(say('privacy.you'), said, items, follows.length + feedback.length === 0 ? [] : [deletion('me', language)], language)
}

/** How much is kept of a workspace, and how an admin gets all of it. */
export function keptView(kept: Readonly<Record<(typeof keptKinds)[number], number>>, workspace: string, language: string): Reply {
  const { say, common, locale } = adminWordsFor(language)
  const items = keptKinds.map(
    (what): Spans => [text(`${say(`kept.${what}`)}${common('colon')}`), text(kept[what].toLocaleString(locale), 'bold')],
  )
  return reply(say('privacy.place'), say('privacy.placeAll', { workspace }), items, [deletion('workspace', language)], language)
}

/** Asks once more before something is deleted for good. */
export function deletionView(of: 'me' | 'workspace', language: string): Reply {
  const { say } = adminWordsFor(language)
  const said = say(of === 'me' ? 'privacy.sureMe' : 'privacy.sureWorkspace')
  const sure: Action = { label: say('privacy.forGood'), command: 'privacy', options: { do: 'delete', of, sure: 'yes' } }
  return reply(say('privacy.sure'), said, [], [sure], language)
}

const keptKinds = ['feeds', 'stories', 'briefings', 'answers', 'follows', 'deliveries', 'feedback'] as const

function deletion(of: 'me' | 'workspace', language: string): Action {
  return { label: adminWordsFor(language).say('privacy.deleteIt'), command: 'privacy', options: { do: 'delete', of } }
}

function reply(title: string, said: string, items: readonly Spans[], buttons: readonly Action[], language: string): Reply {
  const blocks: readonly Block[] = [
    heading(1, title),
    paragraph(said),
    ...(items.length === 0 ? [] : [bullets(items)]),
    ...(buttons.length === 0 ? [] : [actions(buttons)]),
  ]
  return toCaller(`${title}${adminWordsFor(language).common('colon')}${said}`, [{ blocks }], language)
}
