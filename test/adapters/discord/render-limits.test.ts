import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMessages } from '../../../src/adapters/discord/rendering/render.ts'
import { type Action, type Block, type Reply, text } from '../../../src/delivery/reply/reply.ts'
import { wildReply } from '../../delivery/reply/wild-reply.ts'
import { dangersOf, namesOf, refusals } from './read-message.ts'

const replyOf = (...blocks: readonly Block[]): Reply => ({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' })
const action = (label: string): Action => ({ label, command: 'story', options: { id: label } })

describe('a reply on Discord', () => {
  it('is within all limits, whatever it says', () => {
    fc.assert(
      fc.property(wildReply, (reply) => {
        for (const message of renderMessages(reply)) {
          expect(dangersOf(message)).toEqual([])
          expect(new Set(namesOf(message)).size).toBe(namesOf(message).length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('counts escaping: 3,000 signs that need a backslash are two messages', () => {
    const messages = renderMessages(replyOf({ kind: 'paragraph', spans: [text('*'.repeat(3_000))] }))
    expect(messages).toHaveLength(2)
    expect(messages.flatMap(refusals)).toEqual([])
  })

  it('takes 200 buttons and 200 entries', () => {
    const many = Array.from({ length: 200 }, (_, index) => action(`e${index}`))
    const messages = renderMessages(replyOf({ kind: 'actions', buttons: many, menu: { label: 'Stories', entries: many } }))
    expect(messages.flatMap(refusals)).toEqual([])
    expect(messages.flatMap(namesOf).filter((name) => !name.startsWith('menu'))).toHaveLength(200)
  })

  it('takes a dozen pictures in two messages, with their words', () => {
    const pictures = Array.from({ length: 12 }, (): Block => ({ kind: 'image', png: new Uint8Array(8), alt: 'A chart.' }))
    const messages = renderMessages(replyOf(...pictures))
    expect(messages.map(({ attachments }) => attachments.length)).toEqual([10, 2])
    expect(messages.flatMap(refusals)).toEqual([])
  })

  it('says in words what a picture larger than Discord takes shows', () => {
    const [message] = renderMessages(replyOf({ kind: 'image', png: new Uint8Array(11 * 1024 * 1024), alt: 'A *chart*.' }))
    expect(message?.attachments).toEqual([])
    expect(JSON.stringify(message?.components)).toContain('"A \\\\*chart\\\\*."')
  })

  it('goes on below with a label that is longer than an entry', () => {
    const [message] = renderMessages(
      replyOf({ kind: 'actions', buttons: [], menu: { label: 'Stories', entries: [action('word '.repeat(30))] } }),
    )
    expect(JSON.stringify(message)).toMatch(/"label":"(word ){19}word…".*"description":"…(word )*word"/)
  })

  it('has the only button of a short text beside it', () => {
    const [message] = renderMessages(
      replyOf({ kind: 'paragraph', spans: [text('e2 Something')] }, { kind: 'actions', buttons: [action('Read')] }),
    )
    expect(message?.components[0].components).toMatchObject([
      { type: 9, components: [{ content: 'e2 Something' }], accessory: { label: 'Read' } },
    ])
  })
})
