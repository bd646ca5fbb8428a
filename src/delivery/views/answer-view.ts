import type { Briefing, BriefingSection } from '../../briefing/briefing.ts'
import { type Part, paragraph, type Reply } from '../reply/reply.ts'
import { briefingReply } from './briefing-reply.ts'
import { coverageLine } from './coverage-part.ts'
import { datedTitle } from './dated-title.ts'
import { emptyReasonIn, partsOfSections } from './empty-reason.ts'
import { openingBlocks } from './opening-blocks.ts'
import { sectionTitle } from './section-title.ts'
import { shortSources } from './short-sources.ts'
import { sourcesOf } from './sources-part.ts'
import { storyBlocks } from './story-blocks.ts'

/**
 * A briefing as the answer to somebody who asks in a chat: its opening, the stories at once, each with its sources right below it, then in one
 * line what they rest on.
 */
export function answerView(briefing: Briefing): Reply {
  return briefingReply(briefing, [
    { blocks: [...datedTitle(briefing), ...openingBlocks(briefing)] },
    ...partsOfSections(briefing, (section) => sectionParts(section, briefing)),
    { blocks: coverageLine(briefing) },
  ])
}

/** The section's title stands with its first story, so that it is never left alone at the end of a message. */
function sectionParts(section: BriefingSection, briefing: Briefing): readonly Part[] {
  const title = sectionTitle(section, briefing)
  if (section.stories.length === 0) {
    const said = emptyReasonIn(section.empty, briefing.language)
    return [{ blocks: [...title, paragraph(said, 'italic')] }]
  }
  return section.stories.map((story, index) => ({
    blocks: [...(index === 0 ? title : []), ...storyBlocks(story, briefing, 3), shortSources(sourcesOf(story, briefing), briefing)],
  }))
}
