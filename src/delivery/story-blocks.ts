import type { Briefing, BriefingStory } from '../briefing/briefing.ts'
import { figureSpans, proseSpans, quoteBlock } from './receipt-spans.ts'
import { type Block, type Spans, text } from './reply.ts'
import { shownDay } from './shown-time.ts'
import { type Words, wordsFor } from './words.ts'

/** A story as it stands in a briefing or alone: what it says, then figures, voices, and how many report it. */
export function storyBlocks(story: BriefingStory, briefing: Briefing, level: 1 | 3): readonly Block[] {
  return [
    { kind: 'heading', level, spans: headline(story), anchor: story.shortId },
    { kind: 'paragraph', spans: statusSpans(story, briefing) },
    ...(story.sentences.length === 0 ? [] : [{ kind: 'paragraph', spans: proseSpans(story.sentences, briefing) } as const]),
    ...figures(story, briefing),
    ...story.quotes.map((quote) => quoteBlock(quote, briefing)),
  ]
}

function headline(story: BriefingStory): Spans {
  return [text(story.shortId, 'faint'), text(' '), { kind: 'text', text: story.headline.text, language: story.headline.language }]
}

function statusSpans(story: BriefingStory, briefing: Briefing): Spans {
  const words = wordsFor(briefing.language)
  const status =
    story.status.kind === 'new'
      ? words.say('isNew')
      : words.say('developingSince', { day: shownDay(story.status.since, briefing.zone, briefing.language) })
  const names = story.outlets.length === 0 ? '' : `${words.say('colon')}${words.list(named(story.outlets, words))}`
  const voices = story.voices === story.outlets.length ? '' : ` (${words.say('voices', { count: story.voices })})`
  return [text(`${status} · ${words.say('outlets', { count: story.outlets.length })}${voices}${names}`, 'faint')]
}

/** Outlets that are named; the others are counted, and the view of a story's sources names them all. */
const mostOutlets = 4

function named(outlets: readonly string[], words: Words): readonly string[] {
  const left = outlets.length - mostOutlets
  return left <= 1 ? outlets : [...outlets.slice(0, mostOutlets), words.say('more', { count: left })]
}

function figures(story: BriefingStory, briefing: Briefing): readonly Block[] {
  if (story.figures.length === 0) return []
  return [
    { kind: 'paragraph', spans: [text(wordsFor(briefing.language).say('keyFigures'), 'bold')] },
    { kind: 'list', ordered: false, items: story.figures.map((figure) => figureSpans(figure, briefing)) },
  ]
}
