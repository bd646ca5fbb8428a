import type { Client } from 'discord.js'
import type { App } from '../../app/app.ts'
import type { Clock } from '../../app/ports.ts'
import type { Reply } from '../../delivery/reply.ts'
import type { Log } from './log.ts'
import type { PostFailure } from './post-failure.ts'

/** What is to stand in a channel. */
export type Posting = {
  /** Id of a channel, a thread, a forum or a direct message. */
  readonly channel: string
  /** What everyone sees at once; its summary names the thread. */
  readonly reply: Reply
  /** What stands in its thread, in order; may be empty. */
  readonly stories: readonly Reply[]
  /**
   * `thread`: the stories in a thread of the first message; `forum`: a post in the forum that the channel is; `none`: the stories
   * after the reply. A forum takes posts alone, and where there can be no thread the stories follow the reply, whatever is said here.
   */
  readonly thread: 'thread' | 'forum' | 'none'
  /** The same for the same posting for ever: within minutes a repeated posting finds its own messages and sends none twice. */
  readonly nonceSeed: string
  /** Id of the server whose news it is, where it goes to a person: its buttons go on to be the server's. */
  readonly server?: string
}

export type Posted =
  | { readonly kind: 'posted'; readonly messages: readonly string[]; readonly thread: string | null }
  /** `messages`: those that stand there, in order, before the one that failed. */
  | { readonly kind: 'failed'; readonly failure: PostFailure; readonly messages: readonly string[] }

export type PostingParts = {
  readonly client: Client<true>
  readonly app: Pick<App, 'keepActions'>
  readonly log: Log
  readonly clock: Clock
  /** Does the work at a pace that Discord allows, and again where its answer got lost; so it must come to the same when done twice. */
  attempt<value>(work: () => Promise<value>): Promise<value>
}
