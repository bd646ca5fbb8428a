import { describe, expect, it } from 'vitest'
import { renderTurn } from '../../../src/adapters/web/render-turn.ts'
import { actionKey } from '../../../src/app/input/action-key.ts'
import type { Block, Reply } from '../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import { rendererContract } from '../../contracts/renderer.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { readHtml } from './read-html.ts'

/** What a form of ours is made of, and no other page of the site may hold. */
const formParts = /^(?:<(?:form|button|select|option|label)>|method="post"|action="\/playground\/press"|required="")$/
const level = /^aria-level="[3-5]"$/

rendererContract({
  platform: 'playground',
  render: (reply) => renderTurn(reply, 7).toString(),
  words: (html) => readHtml(html).words,
  addresses: (html) => readHtml(html).addresses,
  dangers: (html) => readHtml(html).dangers.filter((danger) => !formParts.test(danger) && !level.test(danger)),
})

const reply = (...blocks: readonly Block[]): Reply => ({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' })
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])

describe('renderTurn', () => {
  it('gives two answers on one page no id in common, and leads within its own', () => {
    const html = [1, 2].map((turn) => renderTurn(briefingView(sampleBriefing()), turn).toString()).join('')
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length)
    const targets = [...html.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThan(20)
    expect(idsIn(html)).toEqual(expect.arrayContaining(targets))
  })

  const levelsIn = (html: string) =>
    [...html.matchAll(/<h([1-3])(?:[^>]* aria-level="(\d)")?/g)].map(([, tag, shown = tag]) => `${tag} as ${shown}`)
  const heading = (of: 1 | 2 | 3): Block => ({ kind: 'heading', level: of, spans: [{ kind: 'text', text: 'Words' }] })

  it.each([
    [
      [1, 2, 3],
      ['1 as 3', '2 as 4', '3 as 5'],
    ],
    [
      [2, 3],
      ['2 as 3', '3 as 4'],
    ],
    [[3], ['3 as 3']],
  ] as const)('sets headings of the levels %j below that of its command, with no level left out', (levels, shown) => {
    expect(levelsIn(renderTurn(reply(...levels.map(heading)), 1).toString())).toEqual(shown)
  })

  const action = { label: 'Timeline', command: 'story', options: { id: 'e2', view: 'timeline' } }

  it('makes a button of a form of an action, by its key', () => {
    expect(renderTurn(reply({ kind: 'actions', buttons: [action] }), 1).toString()).toContain(
      `<form class="actions" method="post" action="/playground/press"><button name="key" value="${actionKey(action)}">Timeline</button>`,
    )
  })

  it('makes a list with a button of a menu, in which nothing is chosen yet', () => {
    const html = renderTurn(reply({ kind: 'actions', buttons: [], menu: { label: 'More', entries: [action] } }), 1).toString()
    expect(html).toMatch(
      /<label>More <select name="key" required><option value="">Choose…<\/option><option value="[\w-]{24}">Timeline<\/option><\/select><\/label> <button>Go<\/button>/,
    )
    expect(html.match(/<form/g)).toHaveLength(1)
  })

  it('sets what is offered at the end below the whole answer', () => {
    const html = renderTurn(
      reply(
        { kind: 'heading', level: 2, spans: [{ kind: 'text', text: 'Sources' }] },
        { kind: 'paragraph', spans: [] },
        { kind: 'actions', buttons: [action] },
      ),
      1,
    ).toString()
    expect(html.indexOf('<form')).toBeGreaterThan(html.indexOf('</section>'))
  })

  it.each(['', '\u200b', '\u202e'])('names a button whose label is %j by its command', (label) => {
    const html = renderTurn(reply({ kind: 'actions', buttons: [{ ...action, label }] }), 1).toString()
    expect(html).toContain('>/story id:e2 view:timeline</button>')
  })

  it.each(hostileTexts.slice(0, 40))('keeps the label %j to its words', (label) => {
    const hostile = { ...action, label }
    const html = renderTurn(reply({ kind: 'actions', buttons: [hostile], menu: { label, entries: [hostile] } }), 1).toString()
    expect(html.match(/<button/g)).toHaveLength(2)
    expect(html.match(/<option/g)).toHaveLength(2)
  })

  it('says the summary where there is nothing else', () => {
    expect(renderTurn(reply(), 1).toString()).toBe('<p>Said.</p>')
  })
})
