import { wallClock } from '../../articles/dates/wall-clock.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { writeBriefing } from '../../briefing/write-briefing.ts'
import type { Chosen } from '../../briefing/writing/draft.ts'
import { configOf } from '../config/starter.ts'
import { withMarks } from '../config/with-marks.ts'
import type { Making } from '../make-briefing.ts'
import { answerTo, nowhere } from './brief-now.ts'
import { coverageOf } from './coverage.ts'

/** What an answer of stories that are already chosen is called and covers. */
export type AnswerRequest = Pick<Briefing, 'workspace' | 'title' | 'language' | 'zone' | 'window'> & {
  /** The one section that the stories stand in. */
  readonly section: { readonly name: string; readonly title: string }
}

/** Writes the chosen stories through the same gate as every briefing, in one section, and keeps the answer. */
export async function writeAnswer(request: AnswerRequest, chosen: readonly Chosen[], making: Making): Promise<Briefing> {
  const { section, workspace, title, language, zone, window } = request
  const madeAt = making.clock.now()
  const { coverage } = await coverageOf({ workspace, window }, making.store)
  const written = writeBriefing(
    {
      ...{ id: '', workspace, channel: nowhere, title, language, zone, window, madeAt },
      sections: [{ ...section, stories: chosen, pointers: [], whyEmpty: { kind: 'unchecked' } }],
      first: null,
      corrections: [],
      coverage: { ...coverage, stories: chosen.length },
      leftOut: [],
    },
    { frequencies: making.frequencies, limits: making.limits, reading: { now: wallClock(window.to, zone), zone }, language },
  )
  const { settings } = (await configOf(workspace, making)).config
  const question = JSON.stringify([section, window, chosen.map(({ story }) => story.id)])
  const answer = answerTo(question, { ...withMarks(written, settings), inShort: [] })
  await making.store.keepAnswer(answer)
  return answer
}
