import type { Briefing } from '../../briefing/briefing.ts'
import type { ShareAddresses } from '../../delivery/views/share-view.ts'
import { isLoopbackName } from './loopback.ts'

/** A channel whose briefings whoever has the key may read outside the chat. */
export type Share = { readonly workspace: string; readonly channel: string }

/** Keeps which key opens which channel. */
export type Shares = {
  /**
   * The key of a channel's briefings: 43 characters of A–Z, a–z, 0–9, - and _ (256 bits of chance). Made when it is first asked for.
   *
   * @param renew True: the key so far opens nothing any more, and another is made.
   */
  shareKey(workspace: string, channel: string, renew: boolean): Promise<string>
  /** The channel that a key opens; undefined where it opens none. */
  share(key: string): Promise<Share | undefined>
  /** The latest posted briefings of a channel, newest first. */
  briefingsOf(share: Share, limit: number): Promise<readonly Briefing[]>
}

/** @param site Where the web page is reached: "https://news.example.org". */
export function shareAddresses(site: string, key: string): ShareAddresses {
  const at = (path: string) => new URL(`/shared/${key}/${path}`, site).href
  return {
    atom: at('feed.atom'),
    json: at('feed.json'),
    page: at('latest'),
    markdown: at('latest.md'),
    mail: at('latest.html'),
    isLocal: isLoopbackName(new URL(site).hostname),
  }
}
