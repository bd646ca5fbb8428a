import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'

/** A briefing with the first sentence of each story, without figures and quotations. */
export function shortBriefing(briefing: Briefing): Briefing {
  const short = (story: BriefingStory) => ({ ...story, sentences: story.sentences.slice(0, 1), figures: [], quotes: [] })
  return { ...briefing, sections: briefing.sections.map((section) => ({ ...section, stories: section.stories.map(short) })) }
}
