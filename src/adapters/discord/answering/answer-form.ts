import type { ButtonInteraction, ModalData, ModalSubmitFields, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js'
import { ComponentType } from 'discord.js'
import type { Chat } from '../../../app/chat.ts'
import type { Caller } from '../../../app/input/caller.ts'
import { type OpenedForm, openForm } from '../../../app/input/open-form.ts'
import { submitForm } from '../../../app/input/submit-form.ts'
import { within } from '../../../app/running/within.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { discordSays } from '../discord-says.ts'
import { type IsThere, renderForm } from '../rendering/render-form.ts'
import { inNameOf, notInstalled, notMember } from './asker.ts'
import { callerOf } from './caller-of.ts'
import { readFormId } from './form-id.ts'
import { acknowledge, answerDeferred, answerNow, defer } from './send-answer.ts'

/** A form must be the first answer, within 3 s; the way there and back takes some of it. */
const openedWithinMs = 1_500

type Pressed = ButtonInteraction | StringSelectMenuInteraction

/** Opens the form that a button or an entry stands for; where it cannot be opened, says why to the person alone. */
export async function showForm(interaction: Pressed, name: string, server: string | null, chat: Chat): Promise<void> {
  const late: OpenedForm = { kind: 'refused', reply: tooSlow(interaction) }
  const opened = await within(openedWithinMs, openedFor(interaction, name, server, chat), late)
  if (opened.kind === 'refused') return answerNow(interaction, opened.reply)
  const says = discordSays(interaction.locale)
  const form = renderForm(opened.form, server, isThereIn(interaction, server), says('fieldTooLong'))
  await acknowledge(() => interaction.showModal(form))
}

async function openedFor(interaction: Pressed, name: string, server: string | null, chat: Chat): Promise<OpenedForm> {
  const asker = await askerOf(interaction, server)
  return asker.kind === 'refused' ? asker : openForm(name, asker.caller, chat)
}

/** Runs what a sent form stands for. The answer is for the person alone. */
export async function answerForm(interaction: ModalSubmitInteraction, chat: Chat): Promise<void> {
  const sent = readFormId(interaction.customId)
  if (!sent) return
  await defer(interaction, true)
  const asker = await askerOf(interaction, sent.server)
  const reply = asker.kind === 'refused' ? asker.reply : await submitted(interaction, sent, asker.caller, chat)
  await answerDeferred(interaction, { ...reply, audience: 'caller' }, true, sent.server)
}

async function submitted(
  { fields }: ModalSubmitInteraction,
  { name, seen }: { readonly name: string; readonly seen: number | null },
  caller: Caller,
  chat: Chat,
): Promise<Reply> {
  const typed = Object.fromEntries(fields.fields.map((field) => [field.customId, typedIn(field, fields)]))
  return (await submitForm({ name, seen, typed }, caller, chat)).run()
}

type Asker = { readonly kind: 'caller'; readonly caller: Caller } | { readonly kind: 'refused'; readonly reply: Reply }

async function askerOf(interaction: Pressed | ModalSubmitInteraction, server: string | null): Promise<Asker> {
  const caller = callerOf(interaction)
  if (!caller) return { kind: 'refused', reply: notInstalled(interaction) }
  const asked = await inNameOf(server, caller, interaction)
  return asked ? { kind: 'caller', caller: asked } : { kind: 'refused', reply: notMember(interaction) }
}

/** What stands in a field, as one would type it. */
function typedIn(field: ModalData, fields: ModalSubmitFields): string {
  switch (field.type) {
    case ComponentType.TextInput:
      return field.value
    case ComponentType.RadioGroup:
      return field.value ?? ''
    case ComponentType.Checkbox:
      return field.value ? 'yes' : 'no'
    case ComponentType.FileUpload:
      return fields.getUploadedFiles(field.customId)?.first()?.url ?? ''
    case ComponentType.CheckboxGroup:
    case ComponentType.StringSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.RoleSelect:
    case ComponentType.UserSelect:
      return field.values.join(', ')
  }
}

function isThereIn({ client, guildId }: Pressed, server: string | null): IsThere {
  const guild = client.guilds.cache.get(server ?? guildId ?? '')
  return (id) => guild !== undefined && (guild.channels.cache.has(id) || guild.roles.cache.has(id))
}

function tooSlow({ locale }: Pressed): Reply {
  return plainReply(discordSays(locale)('formTooSlow'), locale)
}
