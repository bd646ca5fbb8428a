import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/adapters/terminal/display-width.ts'
import { renderText } from '../../../src/adapters/terminal/render-text.ts'
import { type Block, type Reply, text } from '../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import { rendererContract } from '../../contracts/renderer.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const hyperlink = /\u001b\]8;;([^\u001b]*)\u001b\\/g
const colour = /\u001b\[\d+m/g
const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}\p{Cs}]/gu

rendererContract({
  platform: 'terminal',
  render: (reply) => renderText(reply, { columns: 80, colour: true, hyperlinks: true }),
  words: (shown) => stripVTControlCharacters(shown.replace(hyperlink, '')).replace(/^│ (?: {2})?/gm, ''),
  addresses: (shown) => [...shown.matchAll(hyperlink)].flatMap(([, address]) => (address ? [address] : [])),
  dangers: (shown) => shown.replace(hyperlink, '').replace(colour, '').match(hidden) ?? [],
})

const reply = (...blocks: readonly Block[]): Reply => ({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' })
const plain = { columns: 40, colour: false, hyperlinks: false }

describe('renderText', () => {
  it.each([20, 40, 78, 132])('keeps every line of a briefing within %i columns, save an address', (columns) => {
    const lines = renderText(briefingView(sampleBriefing()), { ...plain, columns }).split('\n')
    for (const line of lines.filter((line) => !line.includes('https://'))) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  })

  it('keeps lines within the columns whatever the text', () => {
    for (const hostile of hostileTexts) {
      const lines = renderText(reply({ kind: 'paragraph', spans: [text(hostile)] }), plain).split('\n')
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40)
    }
  })

  it('writes no control character but line breaks without colour and hyperlinks', () => {
    expect(renderText(briefingView(sampleBriefing()), plain)).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('leaves an address on a line of its own, whole', () => {
    const lines = renderText(briefingView(sampleBriefing()), { ...plain, columns: 30 }).split('\n')
    expect(lines).toContain('    https://www.northernpost.example/world/2025/02/12/call?edition=eu')
  })

  it('stands later lines of a list under the first', () => {
    const shown = renderText(reply({ kind: 'list', ordered: true, items: [[text('one two three four five')]] }), { ...plain, columns: 20 })
    expect(shown).toBe('1. one two three\n   four five\n')
  })

  it('reads a table row by row, each cell with its header', () => {
    const shown = renderText(reply({ kind: 'table', header: ['Year', 'Spent'], rows: [[[text('2024')], [text('€326 billion')]]] }), plain)
    expect(shown).toBe('• Year: 2024\n  Spent: €326 billion\n')
  })

  it('writes an action as one would type it', () => {
    const action = { label: 'More on e2', command: 'story', options: { story: 'e2' } }
    expect(renderText(reply({ kind: 'actions', buttons: [action] }), plain)).toBe('→ /story story:e2 (More on e2)\n')
  })

  it('leaves out the forms of a menu, one for each of many things, which nobody can type', () => {
    const entries = [
      { label: 'Quay', command: 'feeds edit', options: { feed: 'Quay' }, form: 'edit' },
      { label: 'Climate', command: 'sections ready', options: { name: 'climate' } },
    ]
    const shown = renderText(reply({ kind: 'actions', buttons: [], menu: { label: 'Choose', entries } }), plain)
    expect(shown).toBe('→ /sections ready name:climate (Climate)\n')
  })

  it('says the summary where there is nothing else', () => {
    expect(renderText(reply(), plain)).toBe('Said.\n')
  })
})
