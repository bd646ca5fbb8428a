import type { Context } from 'hono'
import { z } from 'zod'
import type { Caller } from '../../app/caller.ts'
import type { Chat } from '../../app/chat.ts'
import type { Command } from '../../app/command.ts'
import { type Prepared, prepareAction, prepareCommand, prepareLine } from '../../app/run-command.ts'
import { typedOptions } from '../../app/typed-options.ts'
import { typedCommand } from '../../delivery/typed-command.ts'
import type { Asked, Conversation } from './playground-conversation.ts'
import { playgroundWords } from './playground-words.ts'

/** Characters of a typed line, as much as one message of Discord holds. */
export const mostOfLine = 2_000
/** Stands before the name of an option in a form, so that no option can pass for the command. */
export const optionPrefix = 'option:'

const line = z.object({ line: z.string().max(mostOfLine) })
const pressed = z.object({ key: z.string().regex(/^[\w-]{1,64}$/) })
const filled = z.object({ command: z.string().regex(/^[\w-]{1,32}(?: [\w-]{1,32})?$/) }).catchall(z.string())

type Asking = (body: unknown, conversation: Conversation, caller: Caller, chat: Chat) => Promise<Asked | null>

/** What each form of the page asks for, by the last part of its address; null where the form is not one of ours. */
export const askings: Readonly<Record<'say' | 'run' | 'press', Asking>> = {
  async say(body, _, caller, chat) {
    const read = line.safeParse(body)
    return read.success ? asked(read.data.line.trim(), prepareLine(read.data.line, caller, chat), caller) : null
  },

  async run(body, _, caller, chat) {
    const read = filled.safeParse(body)
    if (!read.success) return null
    const command = chat.commands.find(({ name }) => name === read.data.command)
    const typed = command ? filledOptions(command, read.data) : {}
    const prepared = prepareCommand(read.data.command, command ? typedOptions(command, typed) : {}, caller, chat)
    return asked(typedCommand({ command: read.data.command, options: typed }), prepared, caller)
  },

  async press(body, conversation, caller, chat) {
    const read = pressed.safeParse(body)
    if (!read.success) return null
    const action = conversation.action(read.data.key)
    return asked(action ? typedCommand(action) : playgroundWords.unknownAction, await prepareAction(read.data.key, caller, chat), caller)
  },
}

/** BCP 47 tag that a browser prefers; English where it says none. */
export function languageOf(context: Context): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*/i.exec(context.req.header('accept-language') ?? '')?.[0] ?? 'en'
}

function asked(said: string, prepared: Prepared, { language }: Caller): Asked {
  return { line: said, language, run: async () => (prepared.kind === 'ready' ? prepared.run() : prepared.reply) }
}

/** The options that were filled in. */
function filledOptions(command: Command, form: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const given = Object.keys(command.options.shape).map((name) => [name, form[`${optionPrefix}${name}`]?.trim() ?? ''] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}
