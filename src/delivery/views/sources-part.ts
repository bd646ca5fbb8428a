import type { Briefing, BriefingStory, Source } from '../../briefing/briefing.ts'
import { heading, type Part } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { sourceSpans } from './receipt-spans.ts'

/** Numbered sources under their heading; nothing where there are none. */
export function sourcesPart(sources: readonly Source[], briefing: Briefing): readonly Part[] {
  if (sources.length === 0) return []
  const items = sources.map((source) => ({ number: source.number, spans: sourceSpans(source, briefing) }))
  return [
    {
      blocks: [heading(2, wordsFor(briefing.language).say('story.sources'), 'sources'), { kind: 'sources', items }],
    },
  ]
}

/** The sources that a story cites anywhere, in the briefing's order. */
export function sourcesOf(story: BriefingStory, briefing: Briefing): readonly Source[] {
  const figures = story.figures.flatMap((figure) => [figure.about, ...figure.differs.map((other) => other.about)])
  const cited = [story.headline, ...story.sentences, ...figures, ...story.quotes].flatMap((claim) => claim.citations)
  const numbers = new Set(cited.map((citation) => citation.source))
  return briefing.sources.filter((source) => numbers.has(source.number))
}
