import fc from 'fast-check'
import type { Form, FormField } from '../../../src/app/input/form.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    'none',
    'x'.repeat(120),
    'x'.repeat(3_500),
    'x'.repeat(9_000),
    '字'.repeat(300),
    '@everyone **now**',
    '\u202e\u200b',
  ),
)
const value = fc.oneof(
  words,
  fc.constantFrom(
    '12',
    '-3.5',
    'yes',
    'no',
    '123456789012345678',
    'C0123456',
    'U0123456, U0123457',
    '123456789012345678,223456789012345678',
  ),
)
const bound = fc.option(fc.integer({ min: 0, max: 9_000 }))
const kinds = ['line', 'lines', 'number', 'choice', 'switch', 'file', 'channel', 'role', 'people'] as const

const field: fc.Arbitrary<Omit<FormField, 'name'>> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    label: words,
    hint: words,
    required: fc.boolean(),
    choices: fc.uniqueArray(fc.record({ label: words, value }), { maxLength: 120, selector: (choice) => choice.value }),
    value,
    least: bound,
    most: bound,
  })
  .map((one) => (one.kind === 'switch' ? { ...one, value: one.value === 'yes' ? 'yes' : 'no' } : one))

/** Any form of one to five fields, hostile and overlong ones too. */
export const wildForm: fc.Arbitrary<Form> = fc.record({
  name: fc.constant(`${'k'.repeat(24)}.edit`),
  title: words,
  seen: fc.option(fc.nat()),
  fields: fc.array(field, { minLength: 1, maxLength: 5 }).map((fields) => fields.map((one, index) => ({ ...one, name: `field-${index}` }))),
})
