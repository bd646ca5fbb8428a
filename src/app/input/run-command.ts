import type { z } from 'zod'
import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { Chat } from '../chat.ts'
import { isAdmin } from '../config/is-admin.ts'
import { pause } from '../running/pause.ts'
import { actionsOf, readActionName } from './action-key.ts'
import { adminsOnly } from './admins-only.ts'
import { answeredIn } from './answered-in.ts'
import type { Caller } from './caller.ts'
import type { Choice, Command } from './command.ts'
import { failedReply } from './failed-reply.ts'
import { optionMistakes } from './option-mistakes.ts'
import { noSuchCommand, parseLine } from './typed-line.ts'
import { withoutStraySecrets, withoutTypedSecrets } from './typed-secrets.ts'

/** A command that may run, or why it may not; decided at once, so that a platform can answer before it defers. */
export type Prepared =
  | { readonly kind: 'ready'; readonly command: Command; run(): Promise<Reply> }
  | { readonly kind: 'refused'; readonly reply: Reply }

/**
 * Checks that the command exists, and its options; running it checks first that the caller may use it.
 *
 * @param given As the platform sent them: by name, text, numbers or booleans. Names that the command does not know are passed over.
 */
export function prepareCommand(name: string, given: Readonly<Record<string, unknown>>, caller: Caller, chat: Chat): Prepared {
  const command = chat.commands.find((one) => one.name === name)
  if (!command) return refused(noSuchCommand(name, chat.commands, caller.language), caller)
  const harmless = withoutStraySecrets(command, given)
  const parsed = command.options.safeParse(harmless)
  if (!parsed.success) return refused(optionMistakes(command, parsed.error, harmless, caller.language), caller)
  return { kind: 'ready', command, run: () => permitted(command, parsed.data, caller, chat) }
}

/** What comes of it, whether it may run or not. */
export async function replyOf(prepared: Prepared): Promise<Reply> {
  return prepared.kind === 'ready' ? prepared.run() : prepared.reply
}

/** Runs a command by its name. Never rejects: what goes wrong is told to the person in plain words, and to the log. */
export async function runCommand(name: string, given: Readonly<Record<string, unknown>>, caller: Caller, chat: Chat): Promise<Reply> {
  return replyOf(prepareCommand(name, given, caller, chat))
}

/** `prepareCommand` for a line as a person types it: "brief europe since:3d". */
export function prepareLine(line: string, caller: Caller, chat: Chat): Prepared {
  const typed = parseLine(line, chat.commands, caller.language)
  return typed.kind === 'command' ? prepareCommand(typed.name, typed.options, caller, chat) : refused(typed.said, caller)
}

export async function runLine(line: string, caller: Caller, chat: Chat): Promise<Reply> {
  return replyOf(prepareLine(line, caller, chat))
}

/**
 * `prepareCommand` for a pressed button or a chosen menu entry. Access is checked as if the command were typed.
 *
 * @param name See `actionName`; one that opens a form is no command.
 */
export async function prepareAction(name: string, caller: Caller, chat: Chat): Promise<Prepared> {
  try {
    const { key, form } = readActionName(name)
    const action = await chat.app.action(caller.workspace, key)
    return action && form === null
      ? prepareCommand(action.command, action.options, caller, chat)
      : refused(wordsFor(caller.language).say('expiredAction'), caller)
  } catch (error) {
    return { kind: 'refused', reply: failedReply(error, { action: name }, caller, chat) }
  }
}

/** What may be chosen for an option that a person is typing; nothing where the command offers nothing, or fails. */
export async function completeOption(name: string, option: string, typed: string, caller: Caller, chat: Chat): Promise<readonly Choice[]> {
  const command = chat.commands.find((one) => one.name === name)
  if (!command?.complete) return []
  try {
    if (command.access === 'admins' && !(await isAdmin(caller, chat.app))) return []
    return (await command.complete(option, typed, caller, chat.app)).slice(0, mostChoices)
  } catch (error) {
    failedReply(error, { command: name, option }, caller, chat)
    return []
  }
}

/** Discord takes 25 and Slack's menus 100. https://discord.com/developers/docs/interactions/application-commands */
const mostChoices = 25

async function permitted(command: Command, options: z.output<Command['options']>, caller: Caller, chat: Chat): Promise<Reply> {
  if (command.access === 'everyone') return answered(command, options, caller, chat)
  try {
    if (await isAdmin(caller, chat.app)) return await answered(command, options, { ...caller, isAdmin: true }, chat)
    return adminsOnly(command.name, caller, await answeredIn(caller, chat.app))
  } catch (error) {
    return failedReply(error, { command: command.name }, caller, chat)
  }
}

async function answered(command: Command, options: z.output<Command['options']>, caller: Caller, chat: Chat): Promise<Reply> {
  try {
    await chat.welcome?.(caller.workspace)
    await pause()
    const said = await command.run(options, { ...caller, language: await answeredIn(caller, chat.app) }, chat.app)
    const reply = withoutTypedSecrets(said, options)
    const actions = actionsOf(reply)
    if (actions.length > 0) await chat.app.keepActions(caller.workspace, actions)
    return reply
  } catch (error) {
    return failedReply(error, { command: command.name }, caller, chat)
  }
}

function refused(said: string, caller: Caller): Prepared {
  return { kind: 'refused', reply: plainReply(said, caller.language) }
}
