import type { Briefing, BriefingStory, Citation, Sentence } from '../../briefing/briefing.ts'
import { type Block, heading, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { citationSpan, sentenceSpans, sourceOf } from './receipt-spans.ts'
import { sourcesOf, sourcesPart } from './sources-part.ts'
import { storyTitle } from './story-title.ts'

/** Every sentence of a story with the passages it was checked against, written out, and its sources. */
export function evidenceView(story: BriefingStory, briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  return {
    summary: `${words.say('receipts')}${words.say('colon')}${story.headline.text}`,
    parts: [
      ...partsUnder(storyTitle(story, words.say('receipts'), briefing), story, briefing),
      ...sourcesPart(sourcesOf(story, briefing), briefing),
    ],
    audience: 'caller',
    language: words.locale,
  }
}

/** The same below a story that was told. */
export function evidenceParts(story: BriefingStory, briefing: Briefing): readonly Part[] {
  const receipts = wordsFor(briefing.language).say('receipts')
  return partsUnder(heading(2, receipts, 'receipts'), story, briefing)
}

/** One part for each sentence; the first holds the heading too. */
function partsUnder(heading: Block, story: BriefingStory, briefing: Briefing): readonly Part[] {
  const explained: Block = paragraph(wordsFor(briefing.language).say('receiptsExplained'), 'faint')
  const [first, ...rest] = claims(story).map((sentence) => evidenceBlocks(sentence, briefing))
  return [[heading, explained, ...(first ?? [])], ...rest].map((blocks) => ({ blocks }))
}

/** Each claim once: a figure often stands in a sentence that is told anyway. */
function claims(story: BriefingStory): readonly Sentence[] {
  const figures = story.figures.flatMap((figure) => [figure.about, ...figure.differs.map((other) => other.about)])
  const told = [story.headline, ...story.sentences, ...figures]
  return told.filter((claim, index) => told.findIndex((other) => other.text === claim.text) === index)
}

function evidenceBlocks(sentence: Sentence, briefing: Briefing): readonly Block[] {
  return [
    { kind: 'paragraph', spans: sentenceSpans(sentence, briefing) },
    ...[...Map.groupBy(sentence.citations, ({ passage }) => passage).values()].map((citations) => passageBlock(citations, briefing)),
  ]
}

/** What several outlets print in the same words, of a wire or of one another, stands once. */
function passageBlock(citations: readonly Citation[], briefing: Briefing): Block {
  const [first] = citations
  const comma = wordsFor(briefing.language).say('comma')
  return {
    kind: 'quote',
    spans: first ? [{ kind: 'text', text: first.passage, language: sourceOf(first, briefing).language }] : [],
    by: citations.flatMap((citation, index) => [
      text(`${index === 0 ? '' : comma}${sourceOf(citation, briefing).outlet}`),
      citationSpan(citation, briefing),
    ]),
  }
}
