import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js'
import type { Chat } from '../../../app/chat.ts'
import { readActionName } from '../../../app/input/action-key.ts'
import type { Caller } from '../../../app/input/caller.ts'
import { completeOption, prepareAction, prepareCommand, replyOf } from '../../../app/input/run-command.ts'
import type { Log } from '../../../app/log.ts'
import { within } from '../../../app/running/within.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import { discordSays } from '../discord-says.ts'
import { isExpired, isTooLate } from '../failures.ts'
import { limits } from '../limits.ts'
import { missingPermissions } from '../sending/missing-permissions.ts'
import { menuName } from '../translations.ts'
import { answerForm, showForm } from './answer-form.ts'
import { inNameOf, isShared, notInstalled, notMember } from './asker.ts'
import { briefOnMessage } from './brief-on-message.ts'
import { callerOf } from './caller-of.ts'
import { keyIn, serverIn } from './component-id.ts'
import { answerDeferred, answerNow, defer, tellAlone } from './send-answer.ts'
import { showProgress } from './show-progress.ts'
import { tellLate } from './tell-late.ts'

export type Answering = { readonly chat: Chat; readonly log: Log }

/** Answers whatever people do with the app. Never rejects: bugs are reported, and told to the person under an error id. */
export function createAnswering({ chat, log }: Answering): (interaction: Interaction) => Promise<void> {
  const underWay = new Set<string>()
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) await complete(interaction, chat)
      else if (interaction.isChatInputCommand()) await command(interaction, chat)
      else if (interaction.isMessageContextMenuCommand() && interaction.commandName === menuName) await menu(interaction, chat)
      else if (interaction.isButton()) await press(interaction, interaction.customId, underWay, chat)
      else if (interaction.isStringSelectMenu()) await press(interaction, interaction.values[0] ?? '', underWay, chat)
      else if (interaction.isModalSubmit()) await answerForm(interaction, chat)
    } catch (error) {
      await told(error, interaction, { chat, log })
    }
  }
}

/** Discord asks for an answer within 3 s; the way there and back takes some of it. */
const completesWithinMs = 2_000

async function complete(interaction: AutocompleteInteraction, chat: Chat): Promise<void> {
  const caller = callerOf(interaction)
  const { name, value } = interaction.options.getFocused(true)
  const asked = caller ? completeOption(nameOf(interaction), name, value, caller, chat) : Promise.resolve([])
  const choices = await within(completesWithinMs, asked, [])
  const usable = choices.filter((choice) => choice.value.length > 0 && choice.value.length <= limits.menuEntry)
  await interaction.respond(usable.map((choice) => ({ name: shortened(choice.label, limits.menuEntry), value: choice.value })))
}

async function command(interaction: ChatInputCommandInteraction, chat: Chat): Promise<void> {
  const caller = callerOf(interaction)
  if (!caller) return answerNow(interaction, notInstalled(interaction))
  const progress = showProgress(interaction, () => performance.now())
  const prepared = prepareCommand(nameOf(interaction), givenOptions(interaction), { ...caller, tell: progress.tell }, chat)
  if (prepared.kind === 'refused') return answerNow(interaction, prepared.reply)
  const missing = prepared.command.audience === 'channel' ? missingHere(interaction, caller) : []
  const hidden = prepared.command.audience === 'caller' || missing.length > 0
  await defer(interaction, hidden)
  const reply = await prepared.run()
  await progress.end()
  await answerDeferred(interaction, noted(reply, missing), hidden)
}

/** "feeds add" where it is one of a family. */
function nameOf({ commandName, options }: AutocompleteInteraction | ChatInputCommandInteraction): string {
  const one = options.getSubcommand(false)
  return one === null ? commandName : `${commandName} ${one}`
}

/** A file stands for its address. */
function givenOptions({ options }: ChatInputCommandInteraction): Readonly<Record<string, unknown>> {
  const data = options.getSubcommand(false) === null ? options.data : (options.data[0]?.options ?? [])
  return Object.fromEntries(data.map(({ name, value, attachment }) => [name, attachment?.url ?? value]))
}

async function menu(interaction: MessageContextMenuCommandInteraction, chat: Chat): Promise<void> {
  const caller = callerOf(interaction)
  if (!caller) return answerNow(interaction, notInstalled(interaction))
  await defer(interaction, isShared(interaction))
  await answerDeferred(interaction, await briefOnMessage(interaction.targetMessage, caller, chat), isShared(interaction))
}

/**
 * What a button or a menu stands for, run as whoever pressed it and shown to them alone: a channel is not to be filled by what its
 * readers look up. A second press while the first is worked on is the same press.
 */
async function press(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  id: string,
  underWay: Set<string>,
  chat: Chat,
): Promise<void> {
  const server = serverIn(id)
  if (readActionName(keyIn(id)).form !== null) return showForm(interaction, keyIn(id), server, chat)
  const caller = callerOf(interaction)
  if (!caller) return answerNow(interaction, notInstalled(interaction))
  const pressing = [interaction.message.id, caller.user, id].join(' ')
  if (underWay.has(pressing)) {
    await interaction.deferUpdate()
    return
  }
  underWay.add(pressing)
  try {
    await defer(interaction, isShared(interaction))
    const asked = await inNameOf(server, caller, interaction)
    const reply = asked ? await replyOf(await prepareAction(keyIn(id), asked, chat)) : notMember(interaction)
    await answerDeferred(interaction, reply, isShared(interaction), server)
  } finally {
    underWay.delete(pressing)
  }
}

/** An answer needs no permission, but one in a channel that does not want the bot to speak is not given to all. */
function missingHere(interaction: ChatInputCommandInteraction, caller: Caller): readonly string[] {
  if (!caller.workspace.startsWith('discord:guild:')) return []
  const speaking = interaction.channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages'
  return missingPermissions(interaction.appPermissions, ['ViewChannel', speaking])
}

function noted(reply: Reply, missing: readonly string[]): Reply {
  if (missing.length === 0) return reply
  const said = discordSays(reply.language)('notAllowedHere', { missing: missing.join(', ') })
  return { ...reply, parts: [...plainReply(said, reply.language).parts, ...reply.parts] }
}

async function told(error: unknown, interaction: Interaction, { chat, log }: Answering): Promise<void> {
  const facts = { interaction: interaction.id, server: interaction.guildId ?? '', channel: interaction.channelId ?? '' }
  if (isTooLate(error)) {
    const isHeard = interaction.isRepliable() && interaction.deferred && isExpired(error)
    const toldIn = isHeard ? await tellLate(interaction, log) : 'nowhere'
    log.info({ ...facts, told: toldIn, reason: String(error) }, 'an interaction was too old to be answered')
    return
  }
  const errorId = chat.newErrorId()
  chat.report(error, errorId, facts)
  if (!interaction.isRepliable()) return
  const say = discordSays(interaction.locale)
  const reply = plainReply(say('broken', { errorId }), interaction.locale)
  await tellAlone(interaction, reply).catch((again: unknown) =>
    log.warn({ ...facts, errorId, err: again }, 'a person could not be told of an error'),
  )
}
