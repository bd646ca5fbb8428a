import { PermissionFlagsBits as may } from 'discord.js'
import type { Composed } from './compose.ts'
import { deliver, type InteractionHandle } from './deliver.ts'
import { type Filled, sentForm } from './filled.ts'
import type { Choice } from './interaction.ts'
import { everyComponent } from './limits.ts'
import type { ModalBody } from './message-schemas.ts'
import { addMessage, editMessage, nothing, replyType, visibleMessages } from './messages.ts'
import { type Given, NotOffered, offeredCommand, slashData } from './offered.ts'
import { messagePayload, userPayload } from './payloads.ts'
import { demand, permissionsIn, sendingRight } from './permissions.ts'
import type { Platform } from './platform.ts'
import { type Application, type Channel, channelOf, type Message, type User, userOf, type World } from './world.ts'

type Where = { readonly user: User; readonly channel: Channel; readonly application?: Application }
/** `name` holds the command and its subcommands, parted by spaces. */
type SlashCommand = Where & { readonly name: string; readonly options?: Given }
type MenuCommand = Where & { readonly name: string; readonly message: Message }
/** A form on the person's screen. */
export type OpenModal = {
  readonly body: ModalBody
  readonly user: User
  readonly channel: Channel
  readonly application: Application
  readonly messageId: string | null
}

/** What a person can do in front of the screen. Everything throws `NotOffered` where the screen would not let them. */
export type Person = {
  slash(command: SlashCommand): InteractionHandle
  /** What is proposed while the person types into `focused`, whose text so far is among the options. */
  autocomplete(command: SlashCommand & { readonly focused: string }): Promise<readonly Choice[]>
  messageCommand(command: MenuCommand): InteractionHandle
  press(message: Message, customId: string, user: User): InteractionHandle
  choose(message: Message, customId: string, values: readonly string[], user: User): InteractionHandle
  /** Waits for the form that an interaction is answered with. */
  openedModal(interaction: InteractionHandle, where: Where & { readonly messageId?: string }): Promise<OpenModal>
  submitModal(modal: OpenModal, values: Filled): InteractionHandle
  /** Writes into a channel; names with an at sign before them are taken for the people that the client offers. */
  say(user: User, channel: Channel, content: string, how?: Manner): Message
  /** Changes what one wrote. */
  edit(message: Message, content: string): void
  /** Posts through a webhook, in a name of its own. */
  sayByWebhook(channel: Channel, name: string, content: string): Message
}

/** `pings`: whether whoever wrote the message that it replies to is woken; so it is unless the person switches that off. */
type Manner = { readonly repliesTo?: Message; readonly pings?: boolean }

/** @param patienceMs Real milliseconds that waiting for the bot may take. */
export function createPerson(platform: Platform, first: Application, patienceMs: number): Person {
  const { world } = platform
  const sent = (command: SlashCommand, type: 2 | 4, focused?: string) => {
    const { user, channel, application = first } = command
    const [name = '', ...words] = command.name.split(' ')
    const known = offeredCommand(platform, application, user, channel, name, 1)
    const data = slashData(platform, known, words, command.options ?? {}, focused)
    return deliver(platform, { application, user, channel, type, name: command.name, data }, patienceMs)
  }
  const used = (message: Message, user: User, name: string, data: object) => {
    const application = world.applications.get(message.applicationId ?? '')
    if (!application) throw new NotOffered("the message is no application's")
    const deed = { application, user, channel: channelOf(world, message.channelId), type: 3, name, data, messageId: message.id } as const
    return deliver(platform, { ...deed, message: messagePayload(platform, message) }, patienceMs)
  }

  return {
    slash: (command) => sent(command, 2),
    async autocomplete(command) {
      const { answer } = await sent(command, 4, command.focused).acknowledged()
      if (answer.kind !== 'choices') throw new NotOffered(`${command.name} was answered with ${answer.kind}`)
      return answer.choices
    },
    messageCommand({ user, channel, application = first, name, message }) {
      const known = offeredCommand(platform, application, user, channel, name, 3)
      const resolved = {
        messages: { [message.id]: messagePayload(platform, message) },
        users: { [message.authorId]: userPayload(userOf(world, message.authorId)) },
      }
      const data = { id: known.id, name, type: 3, target_id: message.id, resolved }
      return deliver(platform, { application, user, channel, type: 2, name, data }, patienceMs)
    },
    press(message, customId, user) {
      const button = componentOn(message, customId, user)
      if (button.type !== 2) throw new NotOffered(`"${customId}" is no button`)
      return used(message, user, customId, { component_type: 2, custom_id: customId })
    },
    choose(message, customId, values, user) {
      const menu = componentOn(message, customId, user)
      if (menu.type !== 3) throw new NotOffered(`"${customId}" is no menu of texts`)
      const stranger = values.find((value) => !menu.options.some((option) => option.value === value))
      if (stranger !== undefined) throw new NotOffered(`"${customId}" does not offer "${stranger}"`)
      if (values.length < (menu.min_values ?? 1) || values.length > (menu.max_values ?? 1))
        throw new NotOffered(`"${customId}" takes other than ${values.length}`)
      return used(message, user, customId, { component_type: 3, custom_id: customId, values })
    },
    async openedModal(interaction, { user, channel, application = first, messageId = null }) {
      const { answer } = await interaction.acknowledged()
      if (answer.kind !== 'modal') throw new NotOffered(`the answer was a ${answer.kind}, no form`)
      return { body: answer.modal, user, channel, application, messageId }
    },
    submitModal({ body, messageId, ...where }, values) {
      const data = { custom_id: body.custom_id, ...sentForm(platform, body, values) }
      const source = messageId === null ? undefined : where.channel.messages.find(({ id }) => id === messageId)
      const deed = { ...where, type: 5, name: body.custom_id, data, messageId } as const
      return deliver(platform, source ? { ...deed, message: messagePayload(platform, source) } : deed, patienceMs)
    },
    say(user, channel, content, { repliesTo, pings = true } = {}) {
      demand(world, channel, user.id, sendingRight(channel))
      const shown = said(world, user, channel, content)
      if (!repliesTo) return addMessage(platform, channel, { authorId: user.id }, shown)
      const woken = pings ? [...new Set([...shown.pings.users, repliesTo.authorId])] : shown.pings.users
      const body = { message_reference: { message_id: repliesTo.id } }
      const reply = { ...shown, pings: { ...shown.pings, users: woken }, body }
      return addMessage(platform, channel, { authorId: user.id, type: replyType }, reply)
    },
    edit(message, content) {
      const channel = channelOf(world, message.channelId)
      editMessage(platform, message, said(world, userOf(world, message.authorId), channel, content))
    },
    sayByWebhook(channel, name, content) {
      const id = world.nextId()
      const author: User = { id, name, bot: true, locale: 'en-GB', installed: new Set(), takesMessages: false }
      world.users.set(id, author)
      return addMessage(platform, channel, { authorId: id, webhookId: id }, said(world, author, channel, content))
    },
  }

  function componentOn(message: Message, customId: string, user: User) {
    demand(world, channelOf(world, message.channelId), user.id)
    const standing = visibleMessages(channelOf(world, message.channelId), user.id).includes(message)
    if (!standing) throw new NotOffered(`${user.name} does not see that message`)
    const found = everyComponent(message.components).find(
      ({ component }) => 'custom_id' in component && component.custom_id === customId,
    )?.component
    if (!found || !('custom_id' in found)) throw new NotOffered(`the message has no "${customId}"`)
    if (found.disabled) throw new NotOffered(`"${customId}" is greyed out`)
    return found
  }
}

/** What a client makes of what is typed: people are named by their ids, and woken; everyone, where the person may. */
function said(world: World, user: User, channel: Channel, typed: string): Composed {
  const present = [...world.users.values()].filter(({ id }) => permissionsIn(world, channel, id) !== 0n)
  const content = typed.replace(/@([\p{L}\p{N}_.-]+)/gu, (all, name) => {
    const named = present.find((one) => one.name === name)
    return named ? `<@${named.id}>` : all
  })
  const users = [...new Set([...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => present.find((one) => one.id === id)?.id ?? []))]
  const mayWakeAll = (permissionsIn(world, channel, user.id) & may.MentionEveryone) !== 0n
  const pings = { everyone: mayWakeAll && /@(everyone|here)\b/.test(content), users, roles: [] }
  return { ...nothing, content, pings }
}
