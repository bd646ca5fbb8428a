import { type Briefing, type BriefingStory, isHeadlineAlone } from '../../briefing/briefing.ts'
import { type Block, bullets, paragraph, type Spans, text } from '../reply/reply.ts'
import { shownDay } from '../words/shown-time.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { changeSpans } from './change-spans.ts'
import { outletsCounted } from './outlets-counted.ts'
import { citationSpans, figureSpans, proseSpans, quoteBlock } from './receipt-spans.ts'

/** A story as it stands in a briefing or alone: what it says, then figures, voices, and how many report it. */
export function storyBlocks(story: BriefingStory, briefing: Briefing, level: 1 | 3): readonly Block[] {
  const aside = level === 3 ? lineAside(story, briefing) : undefined
  if (aside !== undefined) return [line(story, aside, briefing)]
  return [
    { kind: 'heading', level, spans: [...headline(story), ...receipts(story, briefing, level)], anchor: story.shortId },
    paragraph(statusSpans(story, briefing)),
    ...(story.sentences.length === 0 ? [] : [paragraph(proseSpans(story.sentences, briefing))]),
    ...figures(story, briefing),
    ...story.quotes.map((quote) => quoteBlock(quote, briefing)),
  ]
}

function headline(story: BriefingStory): Spans {
  return [text(story.shortId, 'faint'), text(' '), { kind: 'text', text: story.headline.text, language: story.headline.language }]
}

/** In a briefing the sentences carry the receipt of their headline; of an article that none of them cites it carries its own. */
function receipts({ headline: over, sentences }: BriefingStory, briefing: Briefing, level: 1 | 3): Spans {
  const cited = new Set(sentences.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return level === 3 && !over.citations.some(({ source }) => cited.has(source)) ? citationSpans(over, briefing) : []
}

/** Of a story that has one line, why it has no more: several outlets copy an agency or may tell of two events. Undefined of any other. */
function lineAside({ status, outlets, headline: over }: BriefingStory, { language, zone, sources }: Briefing): string | undefined {
  const words = wordsFor(language)
  if (status.kind === 'running') return words.say('stillRunning', { day: shownDay(status.since, zone, language) })
  if (!isHeadlineAlone(status)) return undefined
  const names = words.list(named(outlets, words))
  if (status.kind === 'sidebar') return `${words.say('moreOn', status)}${words.say('colon')}${names}`
  if (outlets.length > 1) return names
  const isOfState = sources.some(({ number, stateMedia }) => stateMedia && over.citations.some(({ source }) => source === number))
  return `${words.say('alone', { outlet: names })}${isOfState ? ` (${words.say('stateMedia')})` : ''}`
}

/** "e4 Headline – still running, told on Thu 13 Feb", "e5 Headline – only The Gazette", "e6 Headline – more on e1: The Gazette". */
function line({ shortId, headline: over }: BriefingStory, aside: string, briefing: Briefing): Block {
  return paragraph([
    text(shortId, 'faint'),
    text(' '),
    { kind: 'text', text: over.text, language: over.language, anchor: shortId },
    text(` – ${aside}`, 'italic'),
    ...citationSpans(over, briefing),
  ])
}

function statusSpans(story: BriefingStory, briefing: Briefing): Spans {
  const words = wordsFor(briefing.language)
  const names = story.outlets.length === 0 ? '' : `${words.say('colon')}${words.list(named(story.outlets, words))}`
  return [...statusWords(story, briefing), text(` · ${outletsCounted(story, briefing.language)}${names}`, 'faint')]
}

function statusWords(story: BriefingStory, briefing: Briefing): Spans {
  const { status } = story
  const words = wordsFor(briefing.language)
  const day = (at: number) => shownDay(at, briefing.zone, briefing.language)
  switch (status.kind) {
    case 'new':
    case 'lone':
      return [text(words.say('isNew'), 'faint')]
    case 'sidebar':
      return [text(words.say('moreOn', status), 'faint')]
    case 'developing':
      return [text(words.say('developingSince', { day: day(status.since) }), 'faint')]
    case 'running':
      return [text(words.say('stillRunning', { day: day(status.since) }), 'faint')]
    case 'update':
      return [
        text(`${words.say('update')}${words.say('colon')}`, 'bold'),
        ...status.changes.flatMap((change, index) => [
          ...(index === 0 ? [] : [text(words.say('semicolon'))]),
          ...changeSpans(change, story, briefing),
        ]),
      ]
  }
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
    paragraph(wordsFor(briefing.language).say('story.figures'), 'bold'),
    bullets(story.figures.map((figure) => figureSpans(figure, briefing))),
  ]
}
