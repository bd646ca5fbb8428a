import type { Briefing } from '../../briefing/briefing.ts'
import { type BriefingRequest, type Making, makeBriefing } from '../make-briefing.ts'
import { createSharing, fullMinute } from '../running/sharing.ts'
import { shortDigest } from '../short-digest.ts'

/** A briefing that somebody asks for. */
export type BriefNow = {
  readonly workspace: string
  readonly channel: string
  /** Names of sections in order; at least one. */
  readonly sections: readonly string[]
  /** Start of the window, milliseconds since the epoch; counted from the full minute before it. */
  readonly from: number
  readonly zone: string
  /** BCP 47 primary subtag. */
  readonly language: string
  readonly title: string
}

/**
 * Makes briefings as they are asked for. The window ends at the last full minute, and whoever asks the same within one minute, of the
 * same config, gets the same briefing, made and kept once for the whole workspace. What the channel was told before is not held against
 * a story: who asks wants all of it.
 */
export function createBriefNow(making: Making, show: Show): (request: BriefNow) => Promise<Briefing> {
  const answers = createSharing<Briefing>(making.clock)
  return async ({ workspace, channel, sections, from, zone, language, title }) => {
    const window = { from: fullMinute(from), to: fullMinute(making.clock.now()) }
    const request = { workspace, sections, window, zone, language, title }
    const revision = await making.store.configRevision(workspace)
    const key = JSON.stringify({ ...request, revision })
    const answer = await answers.once(key, async () => {
      // What is first in a single section stands right below its title.
      const made = answerTo(key, await makeBriefing({ ...request, channel: nowhere, opens: sections.length > 1 }, making))
      await making.store.keepAnswer(made)
      return made
    })
    await show(answer, channel)
    return answer
  }
}

/** Makes an answer the one that a channel was last shown. */
export type Show = (answer: Briefing, channel: string) => Promise<void>

/** No channel has this name, so nothing was ever told to it. */
export const nowhere: BriefingRequest['channel'] = ''

/** A briefing as the answer to a question, wherever it is asked. */
export function answerTo(question: string, made: Briefing): Briefing {
  return { ...made, channel: nowhere, id: `a${shortDigest([question, made.madeAt])}` }
}
