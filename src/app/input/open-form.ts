import { plainReply } from '../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { summaryIn } from '../../delivery/words/command-words.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import type { Chat } from '../chat.ts'
import { appAt } from '../config/config-at.ts'
import { isAdmin } from '../config/is-admin.ts'
import { readActionName } from './action-key.ts'
import { adminsOnly } from './admins-only.ts'
import { answeredIn } from './answered-in.ts'
import type { Caller } from './caller.ts'
import type { Command, CommandForm } from './command.ts'
import { failedReply } from './failed-reply.ts'
import { type Form, formFields } from './form.ts'

/** A form that may be shown, or why it may not. */
export type OpenedForm = { readonly kind: 'form'; readonly form: Form } | { readonly kind: 'refused'; readonly reply: Reply }

/**
 * What the press of a button opens that stands for a form, filled in with what is chosen now and, over that, with what the action
 * says. Answers at once, from a few queries; never rejects.
 *
 * @param name See `actionName`.
 */
export async function openForm(name: string, caller: Caller, chat: Chat): Promise<OpenedForm> {
  try {
    const found = await findForm(name, caller, chat)
    if (found.kind === 'refused') return found
    const { command, facts, options, values, seen } = found
    const asker = { ...caller, language: await answeredIn(caller, chat.app) }
    const fields = await formFields(command, facts.fields, { ...values, ...options }, asker, chat)
    return { kind: 'form', form: { name, title: summaryIn(facts.title, asker.language), seen, fields } }
  } catch (error) {
    return { kind: 'refused', reply: failedReply(error, { form: name }, caller, chat) }
  }
}

/** A form with the command that it runs, and what there is now. */
export type FoundForm = {
  readonly kind: 'found'
  readonly command: Command
  readonly facts: CommandForm
  /** Of the action: what is carried, and what was typed before. */
  readonly options: Readonly<Record<string, string>>
  /** What is chosen, as one would type it. */
  readonly values: Readonly<Record<string, string>>
  readonly seen: number | null
}

/**
 * Finds what a form is about, for whoever may use it.
 *
 * @param seen Revision of which the values are wanted; left out, as it is now.
 * @throws Where the store does.
 */
export async function findForm(
  name: string,
  caller: Caller,
  chat: Chat,
  seen?: number,
): Promise<FoundForm | Extract<OpenedForm, { kind: 'refused' }>> {
  const { key, form } = readActionName(name)
  const action = await chat.app.action(caller.workspace, key)
  const command = chat.commands.find((one) => one.name === action?.command)
  const facts = command?.forms?.find((one) => one.name === form)
  if (!action || !command || !facts) return refused(wordsFor(caller.language).say('expiredAction'), caller)
  if (command.access === 'admins' && !(await isAdmin(caller, chat.app)))
    return { kind: 'refused', reply: adminsOnly(command.name, caller, await answeredIn(caller, chat.app)) }
  const { options } = action
  if (!command.present) return { kind: 'found', command, facts, options, values: {}, seen: null }
  const app = seen === undefined ? chat.app : await appAt(seen, caller.workspace, chat.app)
  const present = await command.present(options, { ...caller, language: await answeredIn(caller, chat.app) }, app)
  if (present.kind === 'gone') return { kind: 'refused', reply: present.reply }
  return { kind: 'found', command, facts, options, values: present.values, seen: present.seen }
}

function refused(said: string, { language }: Pick<Caller, 'language'>): Extract<OpenedForm, { kind: 'refused' }> {
  return { kind: 'refused', reply: plainReply(said, language) }
}
