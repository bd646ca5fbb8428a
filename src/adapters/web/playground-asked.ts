import type { Context } from 'hono'
import { z } from 'zod'
import type { Chat } from '../../app/chat.ts'
import { readActionName } from '../../app/input/action-key.ts'
import type { Caller } from '../../app/input/caller.ts'
import type { Command } from '../../app/input/command.ts'
import { type Prepared, prepareAction, prepareCommand, prepareLine, replyOf } from '../../app/input/run-command.ts'
import { submitForm } from '../../app/input/submit-form.ts'
import { typedOptions } from '../../app/input/typed-options.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'
import { withoutSecrets } from '../../feeds/private-feed.ts'
import type { Asked, Conversation } from './playground-conversation.ts'
import { playgroundWords } from './playground-words.ts'

/** Characters of a typed line, as much as one message of Discord holds. */
export const mostOfLine = 2_000
/** Stands before the name of an option in a form, so that no option can pass for the command. */
export const optionPrefix = 'option:'

const line = z.object({ line: z.string().max(mostOfLine) })
const actionNameForm = /^[\w-]{1,64}(?:\.[\w-]{1,16})?$/
const pressed = z.object({ key: z.string().regex(actionNameForm) })
const field = z.union([z.string(), z.instanceof(File)])
const filled = z.object({ command: z.string().regex(/^[\w-]{1,32}(?: [\w-]{1,32})?$/) }).catchall(field)
const sent = z.object({ form: z.string().regex(actionNameForm), seen: z.string().regex(/^\d{0,12}$/) }).catchall(field)

type Asking = (body: unknown, conversation: Conversation, caller: Caller, chat: Chat) => Promise<Asked | null>

/** What each form of the page asks for, by the last part of its address; null where the form is not one of ours. */
export const askings: Readonly<Record<'say' | 'run' | 'press' | 'fill', Asking>> = {
  async say(body, _, caller, chat) {
    const read = line.safeParse(body)
    return read.success ? asked(read.data.line.trim(), prepareLine(read.data.line, caller, chat), caller) : null
  },

  async run(body, _, caller, chat) {
    const read = filled.safeParse(body)
    if (!read.success) return null
    const command = chat.commands.find(({ name }) => name === read.data.command)
    const all = command ? await filledOptions(command, read.data, caller, chat) : {}
    const typed = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
    const prepared = prepareCommand(read.data.command, command ? typedOptions(command, typed) : {}, caller, chat)
    return asked(typedCommand({ command: read.data.command, options: typed }), prepared, caller)
  },

  async press(body, conversation, caller, chat) {
    const read = pressed.safeParse(body)
    if (!read.success) return null
    const action = conversation.action(read.data.key)
    return asked(action ? typedCommand(action) : playgroundWords.unknownAction, await prepareAction(read.data.key, caller, chat), caller)
  },

  async fill(body, _, caller, chat) {
    const read = sent.safeParse(body)
    if (!read.success) return null
    const { form: name, seen } = read.data
    const action = await chat.app.action(caller.workspace, readActionName(name).key)
    const command = chat.commands.find((one) => one.name === action?.command)
    const typed = command ? await filledOptions(command, read.data, caller, chat) : {}
    const { run } = await submitForm({ name, seen: seen === '' ? null : Number(seen), typed }, caller, chat)
    return { line: command ? `/${command.name}` : playgroundWords.unknownAction, language: caller.language, run }
  },
}

/** The name of the form that a pressed button opens; undefined where it runs a command. */
export function opensForm(body: unknown): string | undefined {
  const read = pressed.safeParse(body)
  return read.success && readActionName(read.data.key).form !== null ? read.data.key : undefined
}

/** What was sent, so that the same is known again; files by their names and sizes. */
export function sameSent(form: string, body: object): string {
  return JSON.stringify([form, body], (_, value: unknown) => (value instanceof File ? [value.name, value.size] : value))
}

/** BCP 47 tag that a browser prefers; English where it says none. */
export function languageOf(context: Context): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*/i.exec(context.req.header('accept-language') ?? '')?.[0] ?? 'en'
}

function asked(said: string, prepared: Prepared, { language }: Caller): Asked {
  return { line: withoutSecrets(said), language, run: () => replyOf(prepared) }
}

/** What stands in the fields for a command's options; a file by an address at which the command finds it. */
async function filledOptions(
  command: Command,
  form: Readonly<Record<string, unknown>>,
  { workspace }: Caller,
  { app }: Chat,
): Promise<Readonly<Record<string, string>>> {
  const given = Object.keys(command.options.shape).map(async (name): Promise<readonly (readonly [string, string])[]> => {
    const value = form[`${optionPrefix}${name}`]
    if (typeof value === 'string') return [[name, value.trim()]]
    if (!(value instanceof File) || value.size === 0) return []
    return [[name, app.keepUpload(workspace, new Uint8Array(await value.arrayBuffer()))]]
  })
  return Object.fromEntries((await Promise.all(given)).flat())
}
