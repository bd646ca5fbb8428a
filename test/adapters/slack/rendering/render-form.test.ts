import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedIn } from '../../../../src/adapters/slack/listening/form-state.ts'
import { renderForm } from '../../../../src/adapters/slack/rendering/render-form.ts'
import type { Form, FormField } from '../../../../src/app/input/form.ts'
import { wildForm } from '../../../app/input/wild-form.ts'
import { stateOf } from '../../../emulators/slack/chosen.ts'
import { readView } from '../../../emulators/slack/limits.ts'
import { readSpecification, specificationPath } from '../../../emulators/slack/specification.ts'

const words = { submit: 'Save', close: 'Cancel', tooLong: 'stays as it is.' }
const path = specificationPath()
const specification = path === undefined ? undefined : readSpecification(path)
const plain: FormField = {
  ...{ name: 'words', label: 'Words', hint: '', kind: 'line', required: false, choices: [], value: '' },
  ...{ least: null, most: null },
}
const blocksOf = (...fields: readonly Partial<FormField>[]) => {
  const form: Form = { name: 'key.edit', title: 'Edit', seen: 3, fields: fields.map((field) => ({ ...plain, ...field })) }
  return renderForm(form, '{}', words).blocks
}
const elementOf = (field: Partial<FormField>) => {
  const [only] = blocksOf(field)
  return only && 'element' in only ? only.element : only
}
const choices = (...values: readonly string[]) => values.map((value) => ({ label: value, value }))

describe('a form on Slack', () => {
  it('is within all limits, whatever it holds, and is sent back as it was shown', () => {
    fc.assert(
      fc.property(wildForm, (form) => {
        const view = renderForm(form, 'x'.repeat(3_000), words)
        const { blocks } = readView(JSON.parse(JSON.stringify(view)))
        expect(specification?.blockFaults(view.blocks) ?? []).toEqual([])
        const optional = blocks.map((block) => (block.type === 'input' ? { ...block, optional: true } : block))
        const typed = typedIn({ values: stateOf(optional, {}, () => []) })
        for (const { name, value, kind, choices: offered } of form.fields) {
          const isOffered = kind !== 'choice' || offered.some((choice) => choice.value === value)
          if (typed[name] !== undefined && isOffered) expect(withoutOrder(typed[name]), kind).toBe(withoutOrder(value))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('names what it does not show, and leaves it out', () => {
    expect(blocksOf({ kind: 'lines', label: 'Phrases', value: 'x'.repeat(3_001) })).toEqual([
      { type: 'context', elements: [{ type: 'plain_text', text: 'Phrases: stays as it is.', emoji: false }] },
    ])
    expect(blocksOf({ kind: 'role' }, { kind: 'file' })).toEqual([])
  })

  it('shows a few choices at once, more in a menu, and what no menu takes as a text', () => {
    expect(elementOf({ kind: 'choice', choices: choices('a', 'b'), value: 'b' })).toMatchObject({
      type: 'radio_buttons',
      initial_option: { value: 'b' },
    })
    expect(elementOf({ kind: 'choice', choices: choices(...'abcdef') })).toMatchObject({ type: 'static_select' })
    expect(elementOf({ kind: 'choice', choices: choices('x'.repeat(76)) })).toMatchObject({ type: 'plain_text_input' })
  })

  it('lets people pick a channel and people, and shows as text what is neither', () => {
    expect(elementOf({ kind: 'channel', value: 'C0123456' })).toMatchObject({
      type: 'conversations_select',
      initial_conversation: 'C0123456',
    })
    expect(elementOf({ kind: 'channel', value: 'news' })).toMatchObject({ type: 'plain_text_input', initial_value: 'news' })
    expect(elementOf({ kind: 'people', value: 'U0123456, W0123456' })).toMatchObject({ initial_users: ['U0123456', 'W0123456'] })
  })

  it('takes numbers within their bounds, and what was typed instead of one', () => {
    expect(elementOf({ kind: 'number', value: '1.5', least: 0.1, most: 10 })).toMatchObject({
      ...{ type: 'number_input', initial_value: '1.5', min_value: '0.1', max_value: '10' },
    })
    expect(elementOf({ kind: 'number', value: '900', most: 60 })).toMatchObject({ type: 'plain_text_input' })
    expect(elementOf({ kind: 'number', value: 'many' })).toMatchObject({ type: 'plain_text_input', initial_value: 'many' })
  })
})

/** Blanks around a value count for nothing, nor does how a list is parted. */
function withoutOrder(value: string): string {
  return value.trim().split(/,\s*/).join()
}
