import { describe, expect, it } from 'vitest'
import type { Briefing, BriefingStory, Sentence, StoryStatus } from '../../../src/briefing/briefing.ts'
import type { Block, Reply, Span } from '../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { shownTime } from '../../../src/delivery/words/shown-time.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const sample = sampleBriefing()
const blocksOf = (reply: Reply) => reply.parts.flatMap((part) => part.blocks)
const wordsOf = (spans: readonly Span[]) => spans.map(wordsOfSpan).join('')

function wordsOfSpan(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'link':
      return span.text
    case 'time':
      return shownTime(span, 'en')
    case 'channel':
    case 'person':
    case 'role':
      return span.id
    case 'citation':
      return `[${span.source}]`
  }
}

function lines(reply: Reply): readonly string[] {
  return blocksOf(reply).flatMap(linesOf)
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [wordsOf(block.spans)]
  if (block.kind === 'list') return block.items.map(wordsOf)
  if (block.kind === 'quote') return [wordsOf(block.spans), wordsOf(block.by)]
  if (block.kind === 'sources') return block.items.map((item) => `[${item.number}] ${wordsOf(item.spans)}`)
  return []
}

const shown = lines(briefingView(sample))

/** The sample, its first story in another state. */
function shownWith(status: StoryStatus, changed: Partial<BriefingStory> = {}): readonly string[] {
  const [section, ...others] = sample.sections
  const [first, ...stories] = section?.stories ?? []
  if (!section || !first) throw new Error('The sample briefing tells no story')
  return lines(briefingView({ ...sample, sections: [{ ...section, stories: [{ ...first, ...changed, status }, ...stories] }, ...others] }))
}

describe('briefingView', () => {
  it('begins with the title, the day, the window in the briefing’s zone, and the one thing to know', () => {
    expect(shown.slice(0, 2)).toEqual([
      'Morning briefing',
      'Thursday, 13 February 2025 · Covers Wed 12 Feb, 07:00 CET – Thu 13 Feb, 07:00 CET',
    ])
    expect(shown[2]).toMatch(/^Donald Trump and Vladimir Putin .*2022\.\[1\]\[2\] Seven European .*\[3\]$/)
  })

  it('tells sections and stories in their order, each story under its short id', () => {
    const headings = blocksOf(briefingView(sample)).flatMap((block) =>
      block.kind === 'heading' ? [[block.level, wordsOf(block.spans).slice(0, 12), block.anchor]] : [],
    )
    expect(headings).toEqual([
      [1, 'Morning brie', undefined],
      [2, 'Talks', 'section-talks'],
      [3, 't1 Trump and', 't1'],
      [3, 't2 Europe ob', 't2'],
      [2, 'Economy', 'section-economy'],
      [3, 'm1 Sanctions', 'm1'],
      [2, 'Europe', 'section-europe'],
      [3, 'e1 EU defenc', 'e1'],
      [3, 'e2 Hegseth c', 'e2'],
      [2, 'China', 'section-china'],
      [3, 'c1 China tur', 'c1'],
      [2, 'Climate', 'section-climate'],
      [2, 'Also reporte', 'in-short'],
      [2, 'Sources', 'sources'],
      [2, 'What this re', 'coverage'],
    ])
  })

  it('says whether a story is new, since when it is told, and how many outlets tell it, and independently', () => {
    expect(shown).toContain('New · 3 outlets: Northern Post, Tagesblick and Volga Wire')
    expect(shown).toContain('Developing since Mon 10 Feb · 2 outlets: The Continental and Daily Quay')
    expect(shown).toContain('New · 3 outlets (2 independent): Daily Quay, Northern Post and Tagesblick')
    expect(shown).toContain('New · 1 outlet: Market Ledger')
  })

  it('lists figures with what they count, who alone prints one, and what others print instead', () => {
    expect(shown).toContain('€326 billion – defence in 2024[6] (The Continental); Daily Quay prints €325 billion[7]')
    expect(shown).toContain(
      '581,000 – The industry gave work to 581,000 people in 2023, 8.9% more than the year before.[6] (The Continental)',
    )
  })

  it('says of a story what changed since it was told, with its receipt', () => {
    const about = {
      text: 'A ferry sank and 14 people were killed.',
      language: 'en',
      citations: [{ source: 4, article: 'a', passage: 'p' }],
    } as const
    const changes = [{ kind: 'figure', what: 'people killed', now: '14', was: '12', about }] as const
    const lines = shownWith({ kind: 'update', since: Date.parse('2025-02-11T08:00Z'), changes })
    expect(lines.find((line) => line.startsWith('Update'))).toMatch(/^Update: people killed now 14 \(was 12\)\[4\] · /)
  })

  it('names a change in short where headline or sentences say it already', () => {
    const first = sample.sections.flatMap(({ stories }) => stories)[0]
    const citations = [{ source: 4, article: 'a', passage: 'p' }] as const
    const update = (said: string) => {
      const changes = [{ kind: 'event', event: 'approval', about: { text: said, language: 'en', citations } }] as const
      const lines = shownWith({ kind: 'update', since: Date.parse('2025-02-11T08:00Z'), changes })
      return lines.find((line) => line.startsWith('Update'))?.split(' · ')[0]
    }
    expect(update('The Senate approved the deal.')).toBe('Update: The Senate approved the deal[4]')
    expect(update(first?.headline.text ?? '')).toBe('Update: an approval reported[4]')
    expect(update(first?.sentences[0]?.text ?? '')).toBe('Update: an approval reported[4]')
  })

  it('tells a story without news in one line', () => {
    const lines = shownWith({ kind: 'running', since: Date.parse('2025-02-11T08:00Z') })
    expect(lines.filter((line) => line.includes('still running'))).toEqual([
      expect.stringMatching(/^t1 .+ – still running, told on Tue 11 Feb\[\d+\]$/),
    ])
  })

  it('tells what only few outlets report in one line, with their names', () => {
    const lineOf = (outlets: readonly string[]) => shownWith({ kind: 'lone' }, { outlets }).find((line) => line.startsWith('t1 '))
    expect(lineOf(['Quay'])).toMatch(/ – only Quay\[\d+\]$/)
    expect(lineOf(['Quay', 'Port'])).toMatch(/ – Quay and Port\[\d+\]$/)
  })

  it('tells a sidebar in one line, with the story that it stands beside and its outlets', () => {
    const shownLines = shownWith({ kind: 'sidebar', to: 'e1' }, { outlets: ['Quay', 'Port'] })
    expect(shownLines.find((line) => line.startsWith('t1 '))).toMatch(/ – more on e1: Quay and Port\[\d+\]$/)
  })

  it('says of a line that only an outlet of a state reports whose it is', () => {
    const headline: Sentence = { text: 'Strait stays shut', language: 'en', citations: [{ source: 4, article: 'a', passage: 'p' }] }
    const shownLines = shownWith({ kind: 'lone' }, { outlets: ['Volga Wire'], headline })
    expect(shownLines.find((line) => line.startsWith('t1 '))).toBe('t1 Strait stays shut – only Volga Wire (state media)[4]')
  })

  it('puts the receipt to the headline where no sentence carries it', () => {
    const sections = sample.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, sentences: [] })),
    }))
    const bare = lines(briefingView({ ...sample, sections }))
    expect(bare.find((line) => line.startsWith('t1 '))).toMatch(/\[\d+\]$/)
    expect(shown.find((line) => line.startsWith('t1 '))).not.toMatch(/\[\d+\]$/)
  })

  it('puts the receipt to a headline of an article that no sentence cites', () => {
    const elsewhere: Sentence['citations'] = [{ source: 9, article: 'z', passage: 'p' }]
    const sections = sample.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, headline: { ...story.headline, citations: elsewhere } })),
    }))
    const strange = lines(briefingView({ ...sample, sections }))
    expect(strange.find((line) => line.startsWith('t1 '))).toMatch(/\[9\]$/)
  })

  it('quotes with speaker, role and citation', () => {
    const at = shown.indexOf('“Any deal behind our backs will not work”')
    expect(shown[at + 1]).toBe('Kaja Kallas, EU foreign-policy chief[3]')
  })

  it('points to stories told elsewhere, and says why a section is empty', () => {
    expect(shown).toContain('Also here: t2 Europe objects to a deal made without it')
    expect(shown).toContain('41 feeds read, 2 failing; nothing from two or more outlets (12 stories that only one reports).')
  })

  it('numbers its sources, marks those that a state holds, and says when each was published', () => {
    expect(shown).toContain('[4] Volga Wire (state media): Kremlin sees political will on both sides, Wed 12 Feb, 20:40 CET')
    expect(shown).toContain('[1] Northern Post: Trump and Putin talk for an hour and a half, Wed 12 Feb, 19:20 CET')
  })

  it('says what it rests on, what failed and why, and what the check refused', () => {
    expect(shown).toContain(
      '41 feeds read · 29 outlets · 512 articles · 87 stories. The newest is from Thu 13 Feb, 06:41 CET. 2 other stories were considered and left out. 1 sentence failed the check against the sources and was not used.',
    )
    expect(shown.slice(-3)).toEqual([
      '2 feeds could not be read:',
      'Harbour Times: it did not answer in time',
      'The Old Paper: the publisher has taken it down',
    ])
  })

  it('never shows a sentence without a citation after it', () => {
    const sentences = sample.sections.flatMap((section) => section.stories.flatMap((story) => story.sentences))
    for (const sentence of [...sample.opening, ...sentences, ...sample.inShort]) {
      const cited = sentence.citations.map((citation) => `[${citation.source}]`).join('')
      expect(shown.some((line) => line.includes(sentence.text + cited))).toBe(true)
    }
  })

  it('says in which language words are that are not the briefing’s', () => {
    const spans = blocksOf(briefingView(sample)).flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
    const languages = spans.flatMap((span) => (span.kind === 'text' && span.language ? [span.language] : []))
    expect(new Set(languages)).toEqual(new Set(['en', 'de', 'ar', 'zh']))
  })

  it('leads from a citation to the very passage', () => {
    const spans = blocksOf(briefingView(sample)).flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
    expect(spans.find((span) => span.kind === 'citation' && span.source === 2)).toEqual({
      kind: 'citation',
      source: 2,
      passage: 'Das Gespräch dauerte rund anderthalb Stunden.',
      outlet: 'Tagesblick',
      url: 'https://www.tagesblick.example/ausland/telefonat-100.html#:~:text=Das%20Gespr%C3%A4ch%20dauerte%20rund%20anderthalb%20Stunden',
      language: 'de',
    })
  })

  it('keeps each story in a part of its own, a section’s title with its first', () => {
    const parts = briefingView(sample).parts.map((part) => part.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])))
    expect(parts).toEqual([
      [undefined],
      ['section-talks', 't1'],
      ['t2'],
      ['section-economy', 'm1'],
      ['section-europe', 'e1'],
      ['e2'],
      ['section-china', 'c1'],
      ['section-climate'],
      ['in-short'],
      ['sources'],
      ['coverage'],
    ])
  })

  it('sums itself up for a notification', () => {
    expect(briefingView(sample).summary).toBe('Morning briefing, Thursday, 13 February 2025: 6 stories.')
  })

  it('tells no news from a silent failure: an empty briefing says so and still shows its coverage', () => {
    const empty: Briefing = { ...sample, opening: [], sections: [], inShort: [], sources: [], leftOut: [], refused: [] }
    expect(lines(briefingView(empty)).slice(2)).toEqual([
      'There was nothing to tell in this time.',
      'What this rests on',
      '41 feeds read · 29 outlets · 512 articles · 87 stories. The newest is from Thu 13 Feb, 06:41 CET.',
      '2 feeds could not be read:',
      'Harbour Times: it did not answer in time',
      'The Old Paper: the publisher has taken it down',
    ])
    expect(briefingView(empty).summary).toContain('no stories')
  })

  it('says once why feeds could not be read, of whichever outlets, each once', () => {
    const failure = { reason: 'network', detail: '' } as const
    const feedsFailed = ['Quay', 'Port', 'Quay'].map((outlet, index) => ({ feed: `https://${index}.example/`, outlet, failure }))
    const shown = lines(briefingView({ ...sample, coverage: { ...sample.coverage, feedsFailed } }))
    expect(shown.slice(-2)).toEqual(['3 feeds could not be read:', 'Quay and Port: the server could not be reached'])
  })

  it('has no opening where a story tells it in the same words', () => {
    const [first] = sample.sections.flatMap(({ stories }) => stories.flatMap(({ sentences }) => sentences))
    expect(lines(briefingView({ ...sample, opening: first ? [first] : [] }))[2]).toBe('Talks')
  })

  it('has no opening where the briefing has none, and no newest where nothing was read', () => {
    const quiet = lines(briefingView({ ...sample, opening: [], coverage: { ...sample.coverage, newestAt: null, feedsFailed: [] } }))
    expect(quiet[2]).toBe('Talks')
    expect(quiet.at(-1)).not.toContain('newest')
  })

  it('refuses a citation of a source that the briefing does not list', () => {
    expect(() => briefingView({ ...sample, sources: sample.sources.slice(1) })).toThrow('briefing b-2025-02-13-0700 cites source 1')
  })
})
