import type { Briefing } from '../briefing/briefing.ts'
import { type Block, type Part, type Spans, text } from './reply.ts'
import { type Words, wordsFor } from './words.ts'

/** What a briefing rests on: what was read and what was not, and what was seen and not used. */
export function coveragePart(briefing: Briefing): Part {
  const words = wordsFor(briefing.language)
  return {
    blocks: [
      { kind: 'heading', level: 2, spans: [text(words.coverage)], anchor: 'coverage' },
      { kind: 'paragraph', spans: [...readSpans(briefing, words), ...newestSpans(briefing, words), ...unusedSpans(briefing, words)] },
      ...failedBlocks(briefing, words),
    ],
  }
}

/** The counts in one line; all that there is to say where nothing is told. */
export function coverageLine(briefing: Briefing): readonly Block[] {
  const words = wordsFor(briefing.language)
  const { articles, outlets, feedsRead, feedsFailed } = briefing.coverage
  if (tellsNothing(briefing)) return coveragePart(briefing).blocks
  const counts = [words.articles(articles), words.outlets(outlets), words.feedsRead(feedsRead)]
  const failed = feedsFailed.length === 0 ? [] : [words.feedsFailed(feedsFailed.length)]
  return [{ kind: 'paragraph', spans: [text([...counts, ...failed].join(' · '), 'faint')] }]
}

function tellsNothing({ sections }: Briefing): boolean {
  return sections.every(({ stories }) => stories.length === 0)
}

function readSpans({ coverage }: Briefing, words: Words): Spans {
  const counts = [
    words.feedsRead(coverage.feedsRead),
    words.outlets(coverage.outlets),
    words.articles(coverage.articles),
    words.stories(coverage.stories),
  ]
  return [text(`${counts.join(' · ')}.`)]
}

function newestSpans({ coverage, zone }: Briefing, words: Words): Spans {
  if (coverage.newestAt === null) return []
  return [text(` ${words.newest} `), { kind: 'time', at: coverage.newestAt, zone, show: 'both' }, text('.')]
}

function unusedSpans({ leftOut, refused }: Briefing, words: Words): Spans {
  const said = [
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.length)] : []),
    ...(refused.length > 0 ? [words.refused(refused.length)] : []),
  ]
  return said.map((sentence) => text(` ${sentence}`))
}

function failedBlocks({ coverage }: Briefing, words: Words): readonly Block[] {
  if (coverage.feedsFailed.length === 0) return []
  const items = coverage.feedsFailed.map(({ outlet, failure }) => [text(outlet, 'bold'), text(`: ${words.failure(failure.reason)}`)])
  return [
    { kind: 'paragraph', spans: [text(`${words.feedsFailed(coverage.feedsFailed.length)}:`)] },
    { kind: 'list', ordered: false, items },
  ]
}
