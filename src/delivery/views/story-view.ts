import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import type { Block, Part, Reply } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
import { evidenceParts } from './evidence-view.ts'
import { citationSpans } from './receipt-spans.ts'
import { sourcesOf, sourcesPart } from './sources-part.ts'
import { storyBlocks } from './story-blocks.ts'
import { whyPart } from './why-view.ts'

/** One story of a briefing, alone, with the sources that it cites. */
export function storyView(story: BriefingStory, briefing: Briefing): Reply {
  return view(story, briefing, [storyPart(story, briefing), ...sourcesPart(sourcesOf(story, briefing), briefing)])
}

/** Everything a briefing knows of a story: what it says, the passages behind each sentence, the sources, and why it is there. */
export function storyReport(story: BriefingStory, briefing: Briefing): Reply {
  const sources = sourcesPart(sourcesOf(story, briefing), briefing)
  return view(story, briefing, [storyPart(story, briefing), ...evidenceParts(story, briefing), ...sources, whyPart(story, briefing)])
}

function view(story: BriefingStory, briefing: Briefing, parts: readonly Part[]): Reply {
  return toChannel(`${story.shortId}: ${story.headline.text}`, parts, briefing.language)
}

function storyPart(story: BriefingStory, briefing: Briefing): Part {
  return { blocks: storyBlocks(story, briefing, 1).map((block) => cited(block, story, briefing)) }
}

/** Alone, the headline carries its own receipts; in a briefing the story's sentences do. */
function cited(block: Block, story: BriefingStory, briefing: Briefing): Block {
  if (block.kind !== 'heading') return block
  return { ...block, spans: [...block.spans, ...citationSpans(story.headline, briefing)] }
}
