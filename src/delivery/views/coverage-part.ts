import { type Briefing, storiesOf } from '../../briefing/briefing.ts'
import { type Block, bullets, heading, type Part, paragraph, type Spans, text } from '../reply/reply.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { type Words, wordsFor } from '../words/words.ts'

/** What a briefing rests on: what was read and what was not, and what was seen and not used. */
export function coveragePart(briefing: Briefing): Part {
  const words = wordsFor(briefing.language)
  return {
    blocks: [
      heading(2, words.say('coverage'), 'coverage'),
      paragraph([...readSpans(briefing, words), ...newestSpans(briefing, words), ...unusedSpans(briefing, words)]),
      ...foreignBlocks(briefing, words),
      ...failedBlocks(briefing, words),
    ],
  }
}

/** The counts in one line; all that there is to say where nothing is told. */
export function coverageLine(briefing: Briefing): readonly Block[] {
  const words = wordsFor(briefing.language)
  const { articles, outlets, feedsRead, feedsFailed } = briefing.coverage
  if (tellsNothing(briefing)) return coveragePart(briefing).blocks
  const counts = [
    words.say('articles', { count: articles }),
    words.say('outlets', { count: outlets }),
    words.say('feedsRead', { count: feedsRead }),
  ]
  const failed = feedsFailed.length === 0 ? [] : [words.say('feedsFailed', { count: feedsFailed.length })]
  return [paragraph([...counts, ...failed].join(' · '), 'faint'), ...foreignBlocks(briefing, words)]
}

function tellsNothing({ sections }: Briefing): boolean {
  return sections.every(({ stories }) => stories.length === 0)
}

function readSpans({ coverage }: Briefing, words: Words): Spans {
  const counts = [
    words.say('feedsRead', { count: coverage.feedsRead }),
    words.say('outlets', { count: coverage.outlets }),
    words.say('articles', { count: coverage.articles }),
    words.say('stories', { count: coverage.stories }),
  ]
  return [text(`${counts.join(' · ')}${words.say('stop')}`)]
}

function newestSpans({ coverage, zone }: Briefing, words: Words): Spans {
  if (coverage.newestAt === null) return []
  return spansAround(` ${words.say('newest', { when: slot })}`, { kind: 'time', at: coverage.newestAt, zone, show: 'both' })
}

function unusedSpans({ leftOut, refused }: Briefing, words: Words): Spans {
  const said = [
    ...(leftOut.length > 0 ? [words.say('leftOut', { count: leftOut.length })] : []),
    ...(refused.length > 0 ? [words.say('refused', { count: refused.length })] : []),
  ]
  return said.map((sentence) => text(` ${sentence}`))
}

/** What is told stays in the language of its sources; this says so where it is not the reader's. */
function foreignBlocks({ sections, inShort, opening }: Briefing, { say, list, foreignLanguage }: Words): readonly Block[] {
  const stories = storiesOf({ sections })
  const told = [...opening, ...inShort, ...stories.flatMap(({ headline, sentences, quotes }) => [headline, ...sentences, ...quotes])]
  const foreign = [...new Set(told.flatMap(({ language }) => foreignLanguage(language) ?? []))]
  if (foreign.length === 0) return []
  return [paragraph(say('foreign', { languages: list(foreign) }), 'faint')]
}

function failedBlocks({ coverage }: Briefing, words: Words): readonly Block[] {
  if (coverage.feedsFailed.length === 0) return []
  const byReason = Map.groupBy(coverage.feedsFailed, ({ failure }) => failure.reason)
  const items = [...byReason].map(([reason, failed]) => [
    text(words.list([...new Set(failed.map(({ outlet }) => outlet))]), 'bold'),
    text(`${words.say('colon')}${words.say(`failure.${reason}`)}`),
  ])
  return [paragraph(`${words.say('feedsFailed', { count: coverage.feedsFailed.length })}${words.say('colon').trimEnd()}`), bullets(items)]
}
