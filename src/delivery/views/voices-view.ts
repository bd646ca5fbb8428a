import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { listPart } from './list-part.ts'
import { figureSpans, quoteBlock } from './receipt-spans.ts'
import { sentencesOf, sourcesCited, sourcesPart } from './sources-part.ts'
import { sideOfStory } from './story-title.ts'

/** Who says what in a story, in their own words, and where its outlets print different figures. */
export function voicesView(story: BriefingStory, briefing: Briefing): Reply {
  const { say } = wordsFor(briefing.language)
  const quotes = story.quotes.map((quote) => quoteBlock(quote, briefing))
  const differing = story.figures.filter(({ differs }) => differs.length > 0)
  const differences = differing.map((figure) => figureSpans(figure, briefing))
  const cited = sourcesCited([...story.quotes, ...sentencesOf(differing)], briefing)
  return sideOfStory(say('story.quotes'), story, briefing, quotes.length > 0 ? quotes : [paragraph(say('noVoice'))], [
    ...listPart(say('whereTheyDiffer'), differences),
    ...sourcesPart(cited, briefing),
  ])
}
