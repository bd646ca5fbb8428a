import { describe, expect, it } from 'vitest'
import type { Block, Reply, Spans } from '../../../src/delivery/reply/reply.ts'
import { leadView, threadViews } from '../../../src/delivery/views/channel-view.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const blocksOf = (reply: Reply | undefined) => reply?.parts.flatMap(({ blocks }) => blocks) ?? []
const words = (spans: Spans) =>
  spans
    .map((span) => (span.kind === 'text' || span.kind === 'link' ? span.text : span.kind === 'citation' ? `[${span.source}]` : ''))
    .join('')
const said = (block: Block): string => {
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'quote') return words(block.spans)
  if (block.kind === 'list') return block.items.map(words).join('\n')
  return block.kind === 'sources' ? block.items.map(({ number }) => `[${number}]`).join('') : ''
}
const saidBy = (reply: Reply | undefined) => blocksOf(reply).map(said).join('\n')
const actionsOf = (reply: Reply | undefined) => blocksOf(reply).flatMap((block) => (block.kind === 'actions' ? [block] : []))
const told = sampleBriefing()
  .sections.flatMap(({ stories }) => stories)
  .map(({ shortId }) => shortId)
const nothing = {
  ...sampleBriefing(),
  opening: [],
  inShort: [],
  sections: sampleBriefing().sections.map((section) => ({ ...section, stories: [], pointers: [], empty: { kind: 'unchecked' as const } })),
}

describe('leadView', () => {
  it('has title, opening, every headline with its short id and how many report it, and what it rests on', () => {
    const lead = saidBy(leadView(sampleBriefing()))
    expect(lead).toMatch(/^Morning briefing\n/)
    expect(lead).toContain('Seven European nations')
    expect(lead).toContain('e2 Hegseth casts doubt on America’s commitment to NATO · 3 outlets')
    expect(lead).toContain('512 articles · 29 outlets · 41 feeds read · 2 feeds could not be read')
  })

  it('is about its title and the sections that tell a story', () => {
    const [first, ...others] = sampleBriefing().sections
    const empty = others.map((section) => ({ ...section, stories: [] }))
    const { topics } = leadView({ ...sampleBriefing(), sections: first ? [first, ...empty] : [] })
    expect(topics).toEqual(['Morning briefing', first?.title])
  })

  it('says of a sidebar what it stands beside', () => {
    const sections = sampleBriefing().sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) =>
        story.shortId === 'e2' ? { ...story, status: { kind: 'sidebar', to: 'e1' } as const } : story,
      ),
    }))
    expect(saidBy(leadView({ ...sampleBriefing(), sections }))).toMatch(/^e2 Hegseth .* · more on e1$/m)
  })

  it('names what a section shares with others by id alone, in one line', () => {
    expect(saidBy(leadView(sampleBriefing()))).toMatch(/^Also here: t2$/m)
  })

  it('offers each story in its menu, under the briefing that it stands in', () => {
    const [actions] = actionsOf(leadView(sampleBriefing()))
    expect(actions?.menu?.entries.map(({ options }) => options)).toEqual(told.map((id) => ({ id, briefing: 'b-2025-02-13-0700' })))
  })

  it('shows the chart with its words after the opening', () => {
    const chart = { png: new Uint8Array([1]), alt: 'Stories by section.' }
    expect(blocksOf(leadView(sampleBriefing(), chart)).findIndex(({ kind }) => kind === 'image')).toBe(3)
    expect(blocksOf(leadView(sampleBriefing())).some(({ kind }) => kind === 'image')).toBe(false)
  })

  it('names the feeds that failed where there is nothing to tell, so that no news is not taken for good news', () => {
    expect(saidBy(leadView(nothing))).toContain('Harbour Times: it did not answer in time')
  })
})

describe('threadViews', () => {
  it('tells each story in the order of the headlines, then what the day comes to', () => {
    const replies = threadViews(sampleBriefing())
    expect(replies.map(({ summary }) => summary.split(':')[0])).toEqual([...told, 'What this rests on'])
    expect(saidBy(replies.at(-1))).toContain('EU states spent €326 billion')
    expect(saidBy(replies.at(-1))).toContain('Harbour Times: it did not answer in time')
  })

  it('lists every source that a message cites in that message', () => {
    for (const reply of threadViews(sampleBriefing())) {
      const spans = blocksOf(reply).flatMap((block) => {
        if (block.kind === 'list') return block.items.flat()
        return block.kind === 'paragraph' || block.kind === 'quote' ? [...block.spans, ...('by' in block ? block.by : [])] : []
      })
      const cited = spans.flatMap((span) => (span.kind === 'citation' ? [span.source] : []))
      const listed = blocksOf(reply).flatMap((block) => (block.kind === 'sources' ? block.items.map(({ number }) => number) : []))
      expect(listed, reply.summary).toEqual(expect.arrayContaining(cited))
    }
  })

  it('keeps a story with its figures, sources and buttons in one part', () => {
    const reply = threadViews(sampleBriefing()).find(({ summary }) => summary.startsWith('e1'))
    expect(reply?.parts).toHaveLength(1)
    expect(saidBy(reply)).toMatch(/^Europe\n/)
    expect(saidBy(reply)).toContain('€326 billion')
    expect(saidBy(reply)).toContain('[6][7]')
    expect(actionsOf(reply)[0]?.buttons.map(({ command }) => command)).toEqual(['story', 'evidence', 'why', 'follow'])
  })

  it('is empty where there is no story', () => {
    expect(threadViews(nothing)).toEqual([])
  })
})
