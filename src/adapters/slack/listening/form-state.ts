import { z } from 'zod'
import { placeSchema } from '../place.ts'

/** What a form carries unseen while it stands on somebody's screen, so that it works after a restart. */
export type CarriedForm = z.output<typeof carriedSchema>

const carriedSchema = z
  .object({
    /** See `actionName`. */
    name: z.string(),
    seen: z.number().int().nullable(),
    place: placeSchema,
    /** Whether it was opened in App Home. */
    isHome: z.boolean(),
  })
  .readonly()

/** @throws {z.ZodError} Where it is no form of ours. */
export function readCarried(text: string): CarriedForm {
  return carriedSchema.parse(JSON.parse(text))
}

const option = z.object({ value: z.string() })
const fieldSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['plain_text_input', 'number_input']), value: z.string().nullish() }),
  z.object({ type: z.enum(['static_select', 'radio_buttons']), selected_option: option.nullish() }),
  z.object({ type: z.literal('checkboxes'), selected_options: z.array(option).nullish() }),
  z.object({ type: z.literal('conversations_select'), selected_conversation: z.string().nullish() }),
  z.object({ type: z.literal('multi_users_select'), selected_users: z.array(z.string()).nullish() }),
])
const stateSchema = z.object({ values: z.record(z.string(), z.record(z.string(), fieldSchema)) })

/** What stands in the fields of a form, as one would type it. @throws {z.ZodError} Where it is no form of ours. */
export function typedIn(state: unknown): Readonly<Record<string, string>> {
  const fields = Object.values(stateSchema.parse(state).values).flatMap((block) => Object.entries(block))
  return Object.fromEntries(fields.map(([name, field]) => [name, typedValue(field)]))
}

function typedValue(field: z.output<typeof fieldSchema>): string {
  switch (field.type) {
    case 'plain_text_input':
    case 'number_input':
      return field.value ?? ''
    case 'static_select':
    case 'radio_buttons':
      return field.selected_option?.value ?? ''
    case 'checkboxes':
      return field.selected_options?.length ? 'yes' : 'no'
    case 'conversations_select':
      return field.selected_conversation ?? ''
    case 'multi_users_select':
      return (field.selected_users ?? []).join(', ')
  }
}
