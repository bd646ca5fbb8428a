import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formId, readFormId } from '../../../../src/adapters/discord/answering/form-id.ts'
import { renderForm } from '../../../../src/adapters/discord/rendering/render-form.ts'
import type { Form, FormField } from '../../../../src/app/input/form.ts'
import { wildForm } from '../../../app/input/wild-form.ts'
import { type ModalField, modalBody } from '../../../emulators/discord/message-schemas.ts'
import { readSpecification, specificationPath } from '../../../emulators/discord/openapi.ts'

const server = '123456789012345678'
const path = specificationPath()
const specification = path === undefined ? undefined : readSpecification(path)
const plain: FormField = {
  ...{ name: 'words', label: 'Words', hint: '', kind: 'line', required: false, choices: [], value: '' },
  ...{ least: null, most: null },
}
const formOf = (...fields: readonly Partial<FormField>[]): Form => ({
  ...{ name: `${'k'.repeat(24)}.edit`, title: 'Edit', seen: 3 },
  fields: fields.map((field, index) => ({ ...plain, name: `field-${index}`, ...field })),
})
const tooLong = 'is too long, and stays as it is.'
const componentsOf = (form: Form) => renderForm(form, null, () => true, tooLong).components
const inputOf = (field: Partial<FormField>) => {
  const [only] = componentsOf(formOf(field))
  return only && 'component' in only ? only.component : only
}
const choices = (...values: readonly string[]) => values.map((value) => ({ label: value, value }))

describe('a form on Discord', () => {
  it('is within all limits, whatever it holds, and never holds less than the form does', () => {
    fc.assert(
      fc.property(wildForm, fc.constantFrom(server, null), (form, of) => {
        const body = renderForm(form, of, () => true, tooLong)
        const read = modalBody.safeParse(body)
        expect(read.error?.issues ?? []).toEqual([])
        const answer = { type: 9, data: body }
        expect(specification?.('POST', '/interactions/1/token/callback', answer) ?? []).toEqual([])
        for (const entry of read.data?.components ?? []) {
          if (!('component' in entry)) continue
          const value = form.fields.find(({ name }) => name === entry.component.custom_id)?.value
          expect([value, '']).toContain(standing(entry.component))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('names what it does not show, and leaves it out', () => {
    expect(componentsOf(formOf({ kind: 'lines', label: 'Phrases', value: 'x'.repeat(4_001) }))).toEqual([
      { type: 10, content: 'Phrases: is too long, and stays as it is.' },
    ])
  })

  it('lets a text stay that is longer than people may write', () => {
    expect(inputOf({ kind: 'lines', value: 'x'.repeat(1_200), most: 1_000 })).toMatchObject({ style: 2, max_length: 1_200 })
    expect(inputOf({ kind: 'lines', value: 'x', most: 1_000 })).toMatchObject({ max_length: 1_000 })
  })

  it('shows a few choices at once, more in a menu, and what no menu takes as a text', () => {
    expect(inputOf({ kind: 'choice', choices: choices('a', 'b'), value: 'b' })).toMatchObject({
      type: 21,
      options: [{ value: 'a' }, { value: 'b', default: true }],
    })
    expect(inputOf({ kind: 'choice', choices: choices(...'abcdef'), value: 'c' })).toMatchObject({ type: 3, min_values: 0, max_values: 1 })
    expect(inputOf({ kind: 'choice', choices: choices('x'.repeat(101)), value: '' })).toMatchObject({ type: 4 })
    expect(inputOf({ kind: 'choice', choices: choices(...Array.from({ length: 26 }, (_, n) => `${n}`)) })).toMatchObject({ type: 4 })
  })

  it('lets people pick channels, roles and people, with those picked that are there', () => {
    const channel = { kind: 'channel', value: server } as const
    expect(inputOf(channel)).toMatchObject({ type: 8, default_values: [{ id: server, type: 'channel' }] })
    expect(renderForm(formOf(channel), null, () => false, tooLong).components).not.toMatchObject([{ component: { default_values: [] } }])
    expect(inputOf({ kind: 'role', value: server })).toMatchObject({ type: 6, max_values: 1 })
    expect(inputOf({ kind: 'people', value: `${server}, 223456789012345678` })).toMatchObject({ type: 5, max_values: 25 })
    expect(inputOf({ kind: 'people', value: 'ana' })).toMatchObject({ type: 4, value: 'ana' })
  })

  it('has ids typed in a direct message, where nothing of a server can be picked', () => {
    const { components } = renderForm(formOf({ kind: 'channel', value: server }), server, () => true, tooLong)
    expect(components).toMatchObject([{ component: { type: 4, value: server } }])
  })

  it('takes a file', () => {
    expect(inputOf({ kind: 'file' })).toMatchObject({ type: 19, required: false, min_values: 0, max_values: 1 })
  })

  it.each([
    [null, null],
    [12, server],
    [0, null],
  ])('knows by its name what it is of: %s %s', (seen, of) => {
    expect(readFormId(formId('key.edit', seen, of))).toEqual({ name: 'key.edit', seen, server: of })
  })

  it('is nobody else’s', () => {
    for (const id of ['', 'form:', 'other:key.edit:1:', 'form:key.edit:x:']) expect(readFormId(id)).toBeUndefined()
  })
})

/** What stands in a field that nobody touched. */
function standing(field: ModalField): string {
  if (field.type === 4) return field.value ?? ''
  if (field.type === 23) return field.default ? 'yes' : 'no'
  if (field.type === 19) return ''
  if ('options' in field) return field.options.find((one) => one.default)?.value ?? ''
  const ids = (field.default_values ?? []).map(({ id }) => id)
  return ids.length > 1 ? ids.join(',') : (ids[0] ?? '')
}
