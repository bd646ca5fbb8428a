import type { Caller } from '../input/caller.ts'

/** What is followed: a story, a section of the briefing, or words anywhere in the archive. */
export type Followed =
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'words'; readonly words: string }

/** Where news of it goes: to the channel, or to the person alone. */
export type Destination = { readonly kind: 'channel'; readonly channel: string } | { readonly kind: 'person'; readonly user: string }

/** Hours of the day, in the follow's zone, in which nothing is sent: [from, to), from 0 to 23; 22 to 7 goes over midnight. */
export type QuietHours = { readonly from: number; readonly to: number }

export type Follow = {
  readonly id: string
  readonly platform: Caller['platform']
  readonly workspace: string
  readonly destination: Destination
  /** Who asked for it. */
  readonly user: string
  readonly followed: Followed
  /** What people call it: the story's headline, the section's title, the words. */
  readonly label: string
  readonly quiet: QuietHours | null
  /** IANA zone of the quiet hours. */
  readonly zone: string
  /** BCP 47, of the messages' own words. */
  readonly language: string
  /** Milliseconds since the epoch: what was seen before is not news. */
  readonly madeAt: number
}

export type NewFollow = Omit<Follow, 'id' | 'madeAt' | 'zone'>
