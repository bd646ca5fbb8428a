import type { Briefing, BriefingStory, Citation, Sentence } from '../../briefing/briefing.ts'
import { type Block, heading, type Part, paragraph, type Reply, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { citationSpan, sentenceSpans, sourceOf } from './receipt-spans.ts'
import { sentencesOf, sourcesOf, sourcesPart } from './sources-part.ts'
import { sideOfStory } from './story-title.ts'

/** Every sentence of a story with the passages it was checked against, written out, and its sources. */
export function evidenceView(story: BriefingStory, briefing: Briefing): Reply {
  const [{ blocks }, ...rest] = partsOf(story, briefing)
  const parts = [...rest, ...sourcesPart(sourcesOf(story, briefing), briefing)]
  return { ...sideOfStory(wordsFor(briefing.language).say('receipts'), story, briefing, blocks, parts), audience: 'caller' }
}

/** The same below a story that was told. */
export function evidenceParts(story: BriefingStory, briefing: Briefing): readonly Part[] {
  const title = heading(2, wordsFor(briefing.language).say('receipts'), 'receipts')
  const [{ blocks }, ...rest] = partsOf(story, briefing)
  return [{ blocks: [title, ...blocks] }, ...rest]
}

/** One for each sentence; the first says what they are, too. */
function partsOf(story: BriefingStory, briefing: Briefing): readonly [Part, ...Part[]] {
  const explained = paragraph(wordsFor(briefing.language).say('receiptsExplained'), 'faint')
  const [first = [], ...rest] = claims(story).map((sentence) => evidenceBlocks(sentence, briefing))
  return [{ blocks: [explained, ...first] }, ...rest.map((blocks) => ({ blocks }))]
}

/** Each claim once: a figure often stands in a sentence that is told anyway. */
function claims(story: BriefingStory): readonly Sentence[] {
  const told = [story.headline, ...story.sentences, ...sentencesOf(story.figures)]
  return told.filter((claim, index) => told.findIndex((other) => other.text === claim.text) === index)
}

function evidenceBlocks(sentence: Sentence, briefing: Briefing): readonly Block[] {
  return [
    paragraph(sentenceSpans(sentence, briefing)),
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
