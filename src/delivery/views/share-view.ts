import { actions, type Block, bullets, heading, paragraph, type Reply, type Spans } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'

/** Where a channel's briefings are read outside the chat; each address is absolute. */
export type ShareAddresses = {
  readonly atom: string
  readonly json: string
  /** The latest briefing: as a page, for download as Markdown, and as HTML that mail programs show. */
  readonly page: string
  readonly markdown: string
  readonly mail: string
  /** Whether they work on this machine alone. */
  readonly isLocal: boolean
}

/** @param mayRenew Whether the person may end these addresses and have new ones. */
export function shareView(at: ShareAddresses, mayRenew: boolean, language: string): Reply {
  const { say } = wordsFor(language)
  const ways: readonly (readonly [string, string])[] = [
    [say('shareAtom'), at.atom],
    [say('shareJson'), at.json],
    [say('sharePage'), at.page],
    [say('shareMarkdown'), at.markdown],
    [say('shareMail'), at.mail],
  ]
  const note = at.isLocal ? ` ${say('shareLocal')}` : ''
  const renew: readonly Block[] = mayRenew ? [actions([{ label: say('newAddresses'), command: 'share', options: { do: 'renew' } }])] : []
  const blocks = [heading(1, say('shareTitle')), bullets(ways.map(way)), paragraph(`${say('shareNote')}${note}`), ...renew]
  return toCaller(say('shareTitle'), [{ blocks }], language)
}

function way([label, url]: readonly [string, string]): Spans {
  return [{ kind: 'link', text: label, url }]
}
