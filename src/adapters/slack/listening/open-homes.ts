import type { webApi } from '@slack/bolt'
import type { Clock } from '../../../app/ports.ts'
import { forgetOldest } from '../../../app/running/forget-oldest.ts'

/** Somebody's Home tab as it was last published. */
export type OpenHome = {
  readonly team: string
  readonly user: string
  readonly client: webApi.WebClient
  /** Milliseconds since the epoch. */
  readonly openedAt: number
  /** What was published last, so that the same is not published again. */
  shown: string
  /** What is under way for it: one after the other, so that the newest is shown last. */
  turn: Promise<void>
}

/** Slack says when a Home tab is opened, and never when it is left. */
const takenForOpenMs = 30 * 60_000
/** Of one team at once: whoever opened theirs before sees it anew when they open it again. */
const mostOfTeam = 10
/** Remembered at once, of all teams. */
const mostRemembered = 1_000

/** Who opened their Home tab of late, and what they see there. */
export function createOpenHomes(clock: Clock) {
  const known = new Map<string, OpenHome>()
  return {
    /** Notes that somebody opened it now. */
    opened(team: string, user: string, client: webApi.WebClient): OpenHome {
      const key = `${team} ${user}`
      const { shown = '', turn = Promise.resolve() } = known.get(key) ?? {}
      const home: OpenHome = { team, user, client, openedAt: clock.now(), shown, turn }
      known.delete(key)
      known.set(key, home)
      forgetOldest(known, mostRemembered)
      return home
    },
    /** Of a team, those that may be open now, the latest first. */
    lately(team: string): readonly OpenHome[] {
      const since = clock.now() - takenForOpenMs
      const all = [...known.values()].filter((home) => home.team === team && home.openedAt > since)
      return all.toReversed().slice(0, mostOfTeam)
    },
  }
}
