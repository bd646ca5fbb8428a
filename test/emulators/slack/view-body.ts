import { z } from 'zod'
import { block } from './blocks.ts'
import { plainText } from './elements.ts'

const common = {
  blocks: z.array(block).max(100),
  private_metadata: z.string().max(3_000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
}

const modal = z
  .strictObject({
    type: z.literal('modal'),
    ...common,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  })
  .refine(({ submit, blocks }) => submit ?? !blocks.some(({ type }) => type === 'input'), 'must have submit where there are inputs')
const home = z.strictObject({ type: z.literal('home'), ...common })

export const viewBody = z.discriminatedUnion('type', [modal, home])
export type ViewBody = z.output<typeof viewBody>
