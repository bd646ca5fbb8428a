import { createHash } from 'node:crypto'
import type { Briefing } from '../briefing/briefing.ts'
import { type BriefingRequest, type Making, makeBriefing } from './make-briefing.ts'
import { pause } from './pause.ts'
import { createSharing, fullMinute } from './sharing.ts'
import type { Turns } from './turns.ts'

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
 * Makes briefings as they are asked for. The window ends at the last full minute, and whoever asks the same within one minute gets
 * the same briefing, made once for the whole workspace and kept once for each channel; once more where something else was asked
 * there in between, so that it is again what the channel was last shown. What the channel was told before is not held against a
 * story: who asks wants all of it.
 */
export function createBriefNow(making: Making, turns: Turns): (request: BriefNow) => Promise<Briefing> {
  const makings = createSharing<Briefing>(making.clock)
  const answers = createSharing<Briefing>(making.clock)
  return ({ workspace, channel, sections, from, zone, language, title }) => {
    const window = { from: fullMinute(from), to: fullMinute(making.clock.now()) }
    const request = { workspace, sections, window, zone, language, title }
    const key = JSON.stringify(request)
    const turn = turns.of(`${workspace} ${channel}`, key)
    return answers.once(JSON.stringify([key, channel, turn]), async () => {
      const made = await makings.once(key, () => makeBriefing({ ...request, channel: nowhere }, making))
      await pause()
      const answer = answerIn(channel, { ...made, madeAt: making.clock.now() }, key)
      await making.store.keepAnswer(answer)
      return answer
    })
  }
}

/** No channel has this name, so nothing was ever told to it. */
export const nowhere: BriefingRequest['channel'] = ''

/** A briefing as the answer to somebody in a channel: with an id of its own. */
export function answerIn(channel: string, made: Briefing, question: string): Briefing {
  const id = createHash('sha256')
    .update(JSON.stringify([question, channel, made.madeAt]))
    .digest('hex')
    .slice(0, 16)
  return { ...made, channel, id: `a${id}` }
}
