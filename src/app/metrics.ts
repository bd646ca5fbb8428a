import type { FeedFailure } from '../feeds/feed.ts'
import type { Caller } from './input/caller.ts'
import type { Saved } from './polling/polls.ts'

/** What whoever runs Attaché can watch as it happens. Nothing of it names a workspace, a person, a feed or a word that was typed. */
export type Metrics = {
  polled(outcome: 'read' | 'unchanged' | FeedFailure['reason']): void
  articlesSaved(saved: readonly Saved[]): void
  briefingMade(): void
  commandAnswered(answer: CommandAnswer): void
  /** The guard of the open internet refused an address. */
  egressRefused(): void
}

export type CommandAnswer = {
  readonly command: string
  readonly platform: Caller['platform']
  readonly outcome: 'answered' | 'failed'
  /** From the call to the reply, without the platform. */
  readonly seconds: number
}
