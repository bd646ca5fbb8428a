import { z } from 'zod'
import { changed, type Interaction } from './interaction.ts'
import { changeView, modalsOf, pushView, readModal } from './methods-views.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { View } from './world.ts'

const answer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
])

/**
 * What the acknowledgement of a submitted form does to the screen.
 *
 * @throws {Refusal} invalid_arguments where Slack would tell the person that something went wrong.
 */
export function takeSubmitted(platform: Platform, interaction: Interaction, view: View, body: unknown): void {
  const { world } = platform
  const read = answer.safeParse(body)
  if (!read.success) throw new Refusal('invalid_arguments', [`[ERROR] ${z.prettifyError(read.error)}`])
  const given = read.data
  switch (given.response_action) {
    case 'errors':
      view.open = true
      interaction.errors = knownErrors(view, given.errors)
      break
    case 'update':
      view.open = true
      changeView(world, view, readModal(given.view))
      interaction.views.push(view)
      break
    case 'push':
      view.open = true
      interaction.views.push(pushView(world, interaction, readModal(given.view)))
      break
    case 'clear':
      for (const open of modalsOf(world, interaction)) open.open = false
  }
  changed(interaction)
}

/** Errors belong to input blocks; one for another block shows nothing at all. */
function knownErrors({ body }: View, errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const stranger = Object.keys(errors).find((id) => !body.blocks.some((block) => block.type === 'input' && block.block_id === id))
  if (stranger !== undefined) throw new Refusal('invalid_arguments', [`[ERROR] the view has no input block "${stranger}"`])
  return errors
}
