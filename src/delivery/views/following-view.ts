import { actions, type Block, heading, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'

export type FollowShown = {
  readonly id: string
  readonly label: string
  readonly byChannel: boolean
  /** Hours of the day without messages. */
  readonly quiet: { readonly from: number; readonly to: number } | null
}

/**
 * What is followed, numbered, with a menu that ends one.
 *
 * @param isClosed Whether news cannot be posted in the channel: who waits for it is told.
 */
export function followingView(
  follows: readonly FollowShown[],
  { isClosed, language }: { readonly isClosed: boolean; readonly language: string },
): Reply {
  const { say, list } = wordsFor(language)
  const entries = follows.map(({ id, label }) => ({ label, command: 'unfollow', options: { what: id } }))
  const blocks: readonly Block[] = [
    heading(1, say('followed')),
    { kind: 'list', ordered: true, items: follows.map((follow) => followSpans(follow, language)) },
    ...(isClosed ? [paragraph(say('closedChannel'))] : []),
    actions([], { label: say('unfollowOne'), entries }),
  ]
  return toCaller(say('followedList', { what: list(follows.map(({ label }) => label)) }), [{ blocks }], language)
}

function followSpans({ label, byChannel, quiet }: FollowShown, language: string): Spans {
  const { say } = wordsFor(language)
  const hours = quiet ? `${say('comma')}${say('quietHours', { from: String(quiet.from), to: String(quiet.to) })}` : ''
  return [text(label, 'bold'), text(` – ${byChannel ? say('forChannel') : say('forYou')}${hours}`, 'faint')]
}
