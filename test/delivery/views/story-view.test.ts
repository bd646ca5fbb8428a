import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { evidenceView } from '../../../src/delivery/views/evidence-view.ts'
import { storyReport, storyView } from '../../../src/delivery/views/story-view.ts'
import { whyView } from '../../../src/delivery/views/why-view.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const briefing = sampleBriefing()
const story = briefing.sections[2]?.stories[0]
if (!story) throw new Error('the sample briefing has no e1')

const blocksOf = (reply: Reply) => reply.parts.flatMap((part) => part.blocks)
const headingsOf = (reply: Reply) => blocksOf(reply).flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
const sourcesIn = (reply: Reply) =>
  blocksOf(reply).flatMap((block) => (block.kind === 'sources' ? block.items.map((item) => item.number) : []))
const quotesIn = (reply: Reply) =>
  blocksOf(reply).flatMap((block) => (block.kind === 'quote' ? block.spans.map((span) => ('text' in span ? span.text : '')) : []))

describe('storyView', () => {
  it('tells one story under its headline, with the headline’s receipts', () => {
    const [heading] = blocksOf(storyView(story, briefing))
    expect(heading).toMatchObject({ kind: 'heading', level: 1, anchor: 'e1' })
    expect(heading?.kind === 'heading' && heading.spans.at(-1)).toMatchObject({
      kind: 'citation',
      source: 6,
      passage: 'Europe’s defence budgets in numbers',
    })
  })

  it('names four outlets and counts the others, so that no list of names stands before the story', () => {
    const outlets = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
    const status = (names: readonly string[]) => JSON.stringify(blocksOf(storyView({ ...story, outlets: names }, briefing))[1])
    expect(status(outlets)).toContain(': One, Two, Three, Four and 2 more')
    expect(status(outlets.slice(0, 5))).toContain(': One, Two, Three, Four and Five')
  })

  it('numbers the receipts of a sentence in rising order', () => {
    const [sentence] = story.sentences
    if (!sentence) throw new Error('e1 has no sentence')
    const [first] = sentence.citations
    const turned = {
      ...sentence,
      citations: [
        { ...first, source: 7 },
        { ...first, source: 6 },
      ] as const,
    }
    const spans = blocksOf(storyView({ ...story, sentences: [turned] }, briefing)).flatMap((block) =>
      block.kind === 'paragraph' ? block.spans : [],
    )
    expect(spans.flatMap((span) => (span.kind === 'citation' ? [span.source] : []))).toEqual([6, 7])
  })

  it('lists the sources that it cites, under the briefing’s numbers, and no others', () => {
    expect(sourcesIn(storyView(story, briefing))).toEqual([6, 7])
  })
})

describe('evidenceView', () => {
  it('writes out every passage of every sentence, each sentence once', () => {
    expect(quotesIn(evidenceView(story, briefing))).toEqual([
      'Europe’s defence budgets in numbers',
      'EU member states spent €326 billion on defence in 2024, 30% more than in 2021.',
      'Spending is up 30% on 2021.',
      'The 23 EU members of NATO spend 1.99% of combined GDP.',
      'EU defence spending came to €325 billion in 2024.',
      'The procurement of equipment came to over €90 billion in 2024.',
      'The industry gave work to 581,000 people in 2023, 8.9% more than the year before.',
    ])
  })

  it('keeps a sentence and its passages in one part', () => {
    for (const part of evidenceView(story, briefing).parts.slice(1, -1))
      expect(part.blocks.map((block) => block.kind)).toEqual(['paragraph', ...part.blocks.slice(1).map(() => 'quote')])
  })
})

describe('whyView', () => {
  it('says why it is new or not, then why it is ranked there, then why it is in its sections', () => {
    const [, list] = blocksOf(whyView(story, briefing))
    const items = list?.kind === 'list' ? list.items.map((spans) => spans.map((span) => ('text' in span ? span.text : '')).join('')) : []
    expect(items).toEqual([
      'first reported on Mon 10 Feb, and not told in this channel before',
      '2 independent outlets report it',
      'told before, 2 reports since',
      'It belongs in Europe (score 5): EU in the title; NATO in the text',
    ])
  })
})

describe('storyReport', () => {
  it('joins all of it, and lists the sources once', () => {
    const report = storyReport(story, briefing)
    expect(headingsOf(report)).toEqual(['e1', 'receipts', 'sources', 'why'])
    expect(sourcesIn(report)).toEqual([6, 7])
  })
})
