import type { Briefing } from '../../briefing/briefing.ts'
import type { Reply } from '../reply/reply.ts'
import { answerView } from './answer-view.ts'

/** A briefing with the first sentence of each story, without figures and quotations. */
export function shortView(briefing: Briefing): Reply {
  const sections = briefing.sections.map((section) => ({
    ...section,
    stories: section.stories.map((story) => ({ ...story, sentences: story.sentences.slice(0, 1), figures: [], quotes: [] })),
  }))
  return answerView({ ...briefing, sections })
}
