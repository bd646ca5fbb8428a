import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { type Block, bullets, heading, type Part, paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { figureSpans, quoteBlock } from './receipt-spans.ts'
import { sourcesPart } from './sources-part.ts'
import { storyTitle } from './story-title.ts'

/** Who says what in a story, in their own words, and where its outlets print different figures. */
export function voicesView(story: BriefingStory, briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const quotes = story.quotes.map((quote) => quoteBlock(quote, briefing))
  const nobody: Block = paragraph(words.say('noVoice'))
  return {
    summary: `${words.say('story.quotes')}${words.say('colon')}${story.headline.text}`,
    parts: [
      { blocks: [storyTitle(story, words.say('story.quotes'), briefing), ...(quotes.length > 0 ? quotes : [nobody])] },
      ...differences(story, briefing),
      ...sourcesPart(sourcesOfVoices(story, briefing), briefing),
    ],
    audience: 'channel',
    language: words.locale,
  }
}

function differing({ figures }: BriefingStory): BriefingStory['figures'] {
  return figures.filter(({ differs }) => differs.length > 0)
}

function differences(story: BriefingStory, briefing: Briefing): readonly Part[] {
  const items = differing(story).map((figure) => figureSpans(figure, briefing))
  if (items.length === 0) return []
  return [
    {
      blocks: [heading(2, wordsFor(briefing.language).say('whereTheyDiffer')), bullets(items)],
    },
  ]
}

function sourcesOfVoices(story: BriefingStory, briefing: Briefing): Briefing['sources'] {
  const figures = differing(story).flatMap(({ about, differs }) => [about, ...differs.map((one) => one.about)])
  const cited = new Set([...story.quotes, ...figures].flatMap(({ citations }) => citations.map(({ source }) => source)))
  return briefing.sources.filter(({ number }) => cited.has(number))
}
