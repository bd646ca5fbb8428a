import { type Briefing, type BriefingSection, type Correction, storiesOf } from '../../briefing/briefing.ts'
import { type Block, heading, type Part, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { momentSeen, shownFullDay } from '../words/shown-time.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { briefingReply } from './briefing-reply.ts'
import { correctionsPart } from './corrections-part.ts'
import { coveragePart } from './coverage-part.ts'
import { emptyReasonIn, partsOfSections } from './empty-reason.ts'
import { listPart } from './list-part.ts'
import { nothingTold } from './nothing-told.ts'
import { openingBlocks } from './opening-blocks.ts'
import { sentenceSpans } from './receipt-spans.ts'
import { sourcesPart } from './sources-part.ts'
import { storyBlocks } from './story-blocks.ts'

/**
 * A briefing for its channel: the opening, what briefings before it got wrong, each story in a part of its own, what it comes to, and
 * what it rests on.
 *
 * @param since What no longer stands of itself, where that is known: shown by pages, which can change, and not by messages.
 */
export function briefingView(briefing: Briefing, since: readonly Correction[] = []): Reply {
  const words = wordsFor(briefing.language)
  return briefingReply(briefing, [
    opening(briefing, words),
    ...correctionsPart(words.say('correctedSince'), since, briefing),
    ...correctionsPart(words.say('corrections'), briefing.corrections, briefing),
    ...partsOfSections(briefing, (section) => sectionParts(section, briefing)),
    ...listPart(
      words.say('inShort'),
      briefing.inShort.map((sentence) => sentenceSpans(sentence, briefing)),
      'in-short',
    ),
    ...sourcesPart(briefing.sources, briefing),
    coveragePart(briefing),
  ])
}

function opening(briefing: Briefing, words: Words): Part {
  const title: Block = heading(1, briefing.title)
  const dated = paragraph([
    text(shownFullDay(briefing.window.to, briefing.zone, briefing.language), 'bold'),
    text(` · ${words.say('covers')} `, 'faint'),
    ...windowSpans(briefing),
  ])
  const untold = openingBlocks(briefing)
  if (untold.length > 0) return { blocks: [title, dated, ...untold] }
  if (briefing.sections.some(({ stories }) => stories.length > 0)) return { blocks: [title, dated] }
  return { blocks: [title, dated, paragraph(nothingTold(briefing))] }
}

function windowSpans(briefing: Briefing): Spans {
  const { zone, window } = briefing
  const moment = (at: number) => momentSeen(window.to, { at, zone, show: 'both' })
  return [moment(window.from), text(' – ', 'faint'), moment(window.to)]
}

/** The section's title stands with its first story, so that it is never left alone at the end of a message. */
function sectionParts(section: BriefingSection, briefing: Briefing): readonly Part[] {
  const title: Block = heading(2, section.title, `section-${section.name}`)
  const [first, ...rest] = section.stories.map((story) => storyBlocks(story, briefing, 3))
  const pointers = pointerBlocks(section, briefing)
  if (!first) return [{ blocks: [title, ...emptyBlocks(section, briefing), ...pointers] }]
  const parts = [{ blocks: [title, ...first] }, ...rest.map((blocks) => ({ blocks }))]
  return parts.map((part, index) => (index === parts.length - 1 ? { blocks: [...part.blocks, ...pointers] } : part))
}

function emptyBlocks(section: BriefingSection, { language }: Briefing): readonly Block[] {
  return section.empty === null ? [] : [paragraph(emptyReasonIn(section.empty, language), 'italic')]
}

/** One line for all: "Also here: e2 …; c1 …". */
function pointerBlocks(section: BriefingSection, briefing: Briefing): readonly Block[] {
  if (section.pointers.length === 0) return []
  const { say } = wordsFor(briefing.language)
  const named = section.pointers.flatMap(
    ({ shortId, headline }, index): Spans => [
      ...(index === 0 ? [] : [text(say('semicolon'), 'faint')]),
      { kind: 'text', text: `${shortId} ${headline}`, anchor: shortId, language: headlineLanguage(shortId, briefing) },
    ],
  )
  return [paragraph([text(`${say('also')}${say('colon')}`, 'faint'), ...named])]
}

function headlineLanguage(shortId: string, briefing: Briefing): string {
  const told = storiesOf(briefing).find((story) => story.shortId === shortId)
  return told?.headline.language ?? briefing.language
}
