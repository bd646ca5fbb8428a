import type { Briefing, BriefingStory, Citation, Figure, Sentence, Source } from '../../briefing/briefing.ts'
import { heading, type Part } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { sourceSpans } from './receipt-spans.ts'

/** Numbered sources under their heading; nothing where there are none. */
export function sourcesPart(sources: readonly Source[], briefing: Briefing): readonly Part[] {
  if (sources.length === 0) return []
  const items = sources.map((source) => ({ number: source.number, spans: sourceSpans(source, briefing) }))
  return [{ blocks: [heading(2, wordsFor(briefing.language).say('story.sources'), 'sources'), { kind: 'sources', items }] }]
}

/** The sources that a story cites anywhere, in the briefing's order. */
export function sourcesOf({ headline, sentences, figures, quotes }: BriefingStory, briefing: Briefing): readonly Source[] {
  return sourcesCited([headline, ...sentences, ...sentencesOf(figures), ...quotes], briefing)
}

/** The sources that some claims cite, in the briefing's order. */
export function sourcesCited(claims: readonly { readonly citations: readonly Citation[] }[], { sources }: Briefing): readonly Source[] {
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return sources.filter(({ number }) => cited.has(number))
}

/** The sentences that figures stand in, those of outlets that differ too. */
export function sentencesOf(figures: readonly Figure[]): readonly Sentence[] {
  return figures.flatMap(({ about, differs }) => [about, ...differs.map((other) => other.about)])
}
