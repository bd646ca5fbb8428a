import type { FeedFailure } from '../../feeds/feed.ts'
import type { FeedTrouble } from '../../feeds/polling/feed-trouble.ts'
import type { FeedbackKind } from '../people/feedback.ts'
import type { Place } from '../sending/place.ts'
import type { SendFailure } from '../sending/send-failure.ts'

/** What is wrong and needs an admin, as facts, for words in any language. */
export type ConcernFacts =
  /** Not one of so many feeds can be read since then. */
  | { readonly kind: 'feeds-unread'; readonly feeds: number; readonly since: number; readonly failure: FeedFailure | null }
  /** `isDouble`: it moved to an address that is followed too. */
  | { readonly kind: 'feed'; readonly feed: string; readonly outlet: string; readonly trouble: FeedTrouble; readonly isDouble: boolean }
  /**
   * A section without a story for three days, after it `had` some in the week before. `failing`: outlets of those of its `leaning`
   * feeds that fail; `stories`: of all sections in these days.
   */
  | {
      readonly kind: 'section-quiet'
      readonly section: string
      readonly title: string
      readonly had: number
      readonly stories: number
      readonly leaning: number
      readonly failing: readonly string[]
    }
  /** Local times that were not kept, oldest first; `isFailing`: it was tried in vain, and not that nobody was there to try. */
  | {
      readonly kind: 'schedule-missed'
      readonly schedule: string
      readonly zone: string
      readonly times: readonly string[]
      readonly isFailing: boolean
    }
  /** The briefing due at a local time cannot be made. */
  | { readonly kind: 'schedule-failed'; readonly schedule: string; readonly zone: string; readonly due: string }
  /** `paused`: the schedule that waits until this is mended; null: none. */
  | {
      readonly kind: 'undelivered'
      readonly delivery: string
      readonly title: string
      readonly place: Place
      readonly failure: SendFailure
      readonly paused: string | null
    }
  /** A message, `step` of a delivery, of which nobody knows whether it stands. */
  | {
      readonly kind: 'unknown'
      readonly delivery: string
      readonly step: number
      readonly summary: string
      readonly title: string
      readonly place: Place
    }
  /** What readers said of a story, and how many. */
  | {
      readonly kind: 'feedback'
      readonly story: string
      readonly briefing: string
      readonly headline: string
      readonly readers: readonly { readonly kind: FeedbackKind; readonly count: number }[]
    }
  /** The platform takes the token no more. */
  | { readonly kind: 'token' }
