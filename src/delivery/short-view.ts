import type { Briefing } from '../briefing/briefing.ts'
import { briefingView } from './briefing-view.ts'
import type { Reply } from './reply.ts'

/** A briefing with the first sentence of each story, without figures, quotations and "in short". */
export function shortView(briefing: Briefing): Reply {
  const sections = briefing.sections.map((section) => ({
    ...section,
    stories: section.stories.map((story) => ({ ...story, sentences: story.sentences.slice(0, 1), figures: [], quotes: [] })),
  }))
  const shorter = { ...briefing, sections, inShort: [] }
  return briefingView({ ...shorter, sources: briefing.sources.filter(({ number }) => citedIn(shorter).has(number)) })
}

/** Numbers of the sources that are still cited. */
function citedIn({ opening, sections }: Briefing): ReadonlySet<number> {
  const stories = sections.flatMap((section) => section.stories)
  const claims = [...opening, ...stories.flatMap(({ headline, sentences }) => [headline, ...sentences])]
  return new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))
}
