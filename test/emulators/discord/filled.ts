import type { ModalBody, ModalField } from './message-schemas.ts'
import { NotOffered, type PersonFile, uploaded } from './offered.ts'
import type { Platform } from './platform.ts'

/** By custom id: text, the values chosen, or a file. A tick box takes `['true']` or `[]`; what is left out stays as it stood. */
export type Filled = Readonly<Record<string, string | readonly string[] | PersonFile>>

type Sent = { readonly components: readonly object[]; readonly resolved: object }

/**
 * What Discord sends of a form.
 *
 * @throws {NotOffered} Where a field would not take what is filled in.
 */
export function sentForm(platform: Platform, { components }: ModalBody, values: Filled): Sent {
  const ids = components.flatMap((entry) => fieldsOf(entry).map(({ custom_id }) => custom_id))
  const stranger = Object.keys(values).find((id) => !ids.includes(id))
  if (stranger !== undefined) throw new NotOffered(`the form has no field "${stranger}"`)
  const attachments: Record<string, object> = {}
  const sent = (field: ModalField) => filledField(platform, field, values[field.custom_id], attachments)
  return {
    components: components.map((entry) => sentEntry(entry, sent)),
    resolved: { attachments },
  }
}

function sentEntry(entry: ModalBody['components'][number], sent: (field: ModalField) => object): object {
  switch (entry.type) {
    case 1:
      return { type: 1, components: entry.components.map(sent) }
    case 10:
      return { type: 10, id: 1 }
    case 18:
      return { type: 18, component: sent(entry.component) }
  }
}

function fieldsOf(entry: ModalBody['components'][number]): readonly ModalField[] {
  switch (entry.type) {
    case 1:
      return entry.components
    case 10:
      return []
    case 18:
      return [entry.component]
  }
}

function filledField(
  platform: Platform,
  field: ModalField,
  given: Filled[string] | undefined,
  attachments: Record<string, object>,
): object {
  const common = { type: field.type, custom_id: field.custom_id }
  if (field.type === 4) {
    const value = given ?? field.value ?? ''
    checkText(field, value)
    return { ...common, value }
  }
  if (field.type === 19) {
    const files = given === undefined || Array.isArray(given) ? [] : [given]
    checkCount(field, files.length)
    return { ...common, values: files.map((file) => takeFile(platform, field.custom_id, file, attachments)) }
  }
  const values = given ?? initial(field)
  if (typeof values === 'string' || !isList(values)) throw new NotOffered(`"${field.custom_id}" takes a list`)
  if (field.type === 23) return { ...common, value: values.length > 0 }
  if ('options' in field) checkPicked(field, values)
  checkCount(field, values.length)
  return field.type === 21 ? { ...common, value: values[0] ?? null } : { ...common, values }
}

function isList(value: Filled[string]): value is readonly string[] {
  return Array.isArray(value)
}

function takeFile(platform: Platform, id: string, file: Filled[string], attachments: Record<string, object>): string {
  if (typeof file === 'string' || isList(file)) throw new NotOffered(`"${id}" takes a file`)
  const upload = uploaded(platform, file)
  attachments[upload.id] = upload
  return upload.id
}

type Ticked = Exclude<ModalField, { type: 4 | 19 }>

/** What stands in a field that nobody touched. */
function initial(field: Ticked): readonly string[] {
  if (field.type === 23) return field.default ? ['true'] : []
  if ('options' in field) return field.options.flatMap(({ value, default: chosen }) => (chosen ? [value] : []))
  return (field.default_values ?? []).map(({ id }) => id)
}

function checkText(field: Extract<ModalField, { type: 4 }>, value: Filled[string]): asserts value is string {
  if (typeof value !== 'string') throw new NotOffered(`"${field.custom_id}" takes text`)
  const required = field.required ?? true
  const least = Math.max(required ? 1 : 0, value === '' && !required ? 0 : (field.min_length ?? 0))
  if (value.length < least || value.length > (field.max_length ?? 4000))
    throw new NotOffered(`"${field.custom_id}" does not take ${value.length} characters`)
}

function checkPicked(field: Extract<ModalField, { options: unknown }>, values: readonly string[]): void {
  const known = field.options.map((option) => option.value)
  const stranger = values.find((value) => !known.includes(value))
  if (stranger !== undefined) throw new NotOffered(`"${field.custom_id}" does not offer "${stranger}"`)
}

/** Nothing at all may be chosen where nothing must be. */
function checkCount(field: Exclude<ModalField, { type: 4 | 23 }>, count: number): void {
  const { custom_id: id, required } = field
  if ((required ?? true) && count === 0) throw new NotOffered(`"${id}" is required`)
  const [least, most] = 'max_values' in field ? [field.min_values ?? 1, field.max_values ?? 1] : [1, 1]
  if (count > 0 && (count < least || count > Math.max(most, 1))) throw new NotOffered(`"${id}" takes other than ${count}`)
}
