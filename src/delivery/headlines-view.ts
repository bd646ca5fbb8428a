import type { Briefing, BriefingSection } from '../briefing/briefing.ts'
import { citationSpan, proseSpans } from './receipt-spans.ts'
import { type Block, type Part, type Reply, type Spans, text } from './reply.ts'
import { shownFullDay } from './shown-time.ts'
import { wordsFor } from './words.ts'

/** The headlines of a briefing under their sections, each with its short id and its receipts; the opening first. */
export function headlinesView(briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const day = shownFullDay(briefing.window.to, briefing.zone, briefing.language)
  const stories = briefing.sections.reduce((total, section) => total + section.stories.length, 0)
  return {
    summary: words.briefingSummary(briefing.title, day, stories),
    parts: [openingPart(briefing, day), ...briefing.sections.map((section) => sectionPart(section, briefing))],
    audience: 'channel',
    language: words.locale,
  }
}

function openingPart(briefing: Briefing, day: string): Part {
  const opening: Block[] = briefing.opening.length === 0 ? [] : [{ kind: 'paragraph', spans: proseSpans(briefing.opening, briefing) }]
  return {
    blocks: [{ kind: 'heading', level: 1, spans: [text(briefing.title)] }, { kind: 'paragraph', spans: [text(day, 'bold')] }, ...opening],
  }
}

function sectionPart(section: BriefingSection, briefing: Briefing): Part {
  const heading: Block = { kind: 'heading', level: 2, spans: [text(section.title)], anchor: `section-${section.name}` }
  const items = [
    ...section.stories.map((story) => headlineSpans(story, briefing)),
    ...section.pointers.map((pointer) => pointerSpans(pointer, briefing)),
  ]
  if (items.length > 0) return { blocks: [heading, { kind: 'list', ordered: false, items }] }
  return { blocks: [heading, { kind: 'paragraph', spans: [text(section.empty ?? wordsFor(briefing.language).nothing, 'italic')] }] }
}

function headlineSpans({ shortId, headline }: BriefingSection['stories'][number], briefing: Briefing): Spans {
  return [
    text(`${shortId} `, 'bold'),
    { kind: 'text', text: headline.text, language: headline.language },
    ...headline.citations.map((citation) => citationSpan(citation, briefing)),
  ]
}

function pointerSpans({ shortId, headline }: BriefingSection['pointers'][number], briefing: Briefing): Spans {
  return [text(`${wordsFor(briefing.language).also}: ${shortId} `, 'faint'), text(headline, 'faint')]
}
