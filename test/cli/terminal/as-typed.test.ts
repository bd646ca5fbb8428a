import { expect, it } from 'vitest'
import { asTyped } from '../../../src/cli/terminal/as-typed.ts'
import type { Action, Reply } from '../../../src/delivery/reply/reply.ts'

const form = (label: string): Action => ({ label, command: 'settings', options: {}, form: label })

function reply(buttons: readonly Action[], entries: readonly Action[]): Reply {
  const blocks = [{ kind: 'actions', buttons, menu: { label: 'More', entries } } as const]
  return { summary: 'Said.', parts: [{ blocks }], audience: 'caller', language: 'en-GB' }
}

it('names no briefing, and joins the forms of one command', () => {
  const story = { label: 'Trade', command: 'story', options: { id: 'e2', briefing: 'b1' } }
  const why = { label: 'Why', command: 'why', options: { what: 'e2', briefing: 'b1' } }
  expect(asTyped(reply([form('Time'), form('Admins'), why], [story]))).toEqual(
    reply(
      [
        { ...form('Time'), label: 'Time, Admins' },
        { ...why, options: { what: 'e2' } },
      ],
      [{ ...story, options: { id: 'e2' } }],
    ),
  )
})
