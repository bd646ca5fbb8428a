import type { Briefing, BriefingSection, BriefingStory } from '../../briefing/briefing.ts'
import { type Block, bullets, type Part, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { briefingReply } from './briefing-reply.ts'
import { datedTitle } from './dated-title.ts'
import { emptyReasonIn, partsOfSections } from './empty-reason.ts'
import { nothingTold } from './nothing-told.ts'
import { proseSpans } from './receipt-spans.ts'
import { sectionTitle } from './section-title.ts'

/** The headlines of a briefing under their sections, each with the short id under which its story and receipts are found; the opening first. */
export function headlinesView(briefing: Briefing): Reply {
  return briefingReply(briefing, [openingPart(briefing), ...partsOfSections(briefing, (section) => [sectionPart(section, briefing)])])
}

function openingPart(briefing: Briefing): Part {
  const { opening, sections } = briefing
  const said = sections.every(({ stories }) => stories.length === 0) ? [text(nothingTold(briefing))] : proseSpans(opening, briefing)
  return { blocks: [...datedTitle(briefing), ...(said.length === 0 ? [] : [paragraph(said)])] }
}

function sectionPart(section: BriefingSection, briefing: Briefing): Part {
  const words = wordsFor(briefing.language)
  const title = sectionTitle(section, briefing)
  const items = section.stories.map((story) => headlineSpans(story, words))
  const headlines: readonly Block[] = items.length > 0 ? [bullets(items)] : []
  const pointers = pointerBlocks(section, words)
  if (headlines.length + pointers.length > 0) return { blocks: [...title, ...headlines, ...pointers] }
  return { blocks: [...title, paragraph(emptyReasonIn(section.empty, words.language), 'italic')] }
}

function headlineSpans({ shortId, headline, outlets, status }: BriefingStory, { say }: Words): Spans {
  return [
    text(`${shortId} `, 'bold'),
    { kind: 'text', text: headline.text, language: headline.language },
    text(` · ${status.kind === 'sidebar' ? say('moreOn', status) : say('outlets', { count: outlets.length })}`, 'faint'),
  ]
}

/** Their headlines stand in their own sections, so the ids are enough. */
function pointerBlocks({ pointers }: BriefingSection, words: Words): readonly Block[] {
  if (pointers.length === 0) return []
  return [paragraph(`${words.say('also')}${words.say('colon')}${pointers.map(({ shortId }) => shortId).join(words.say('comma'))}`, 'faint')]
}
