import { forgetOldest } from '../../../app/running/forget-oldest.ts'

/** Events remembered at once. Slack repeats one at once, after a minute and after five. */
const mostRemembered = 10_000

/** Whether an event came before: Slack sends it again where an acknowledgement was lost. */
export function createSeenEvents() {
  const seen = new Set<string>()
  return {
    isNew(id: string): boolean {
      if (seen.has(id)) return false
      forgetOldest(seen.add(id), mostRemembered)
      return true
    },
  }
}
