import type { Action, Reply } from '../../delivery/reply/reply.ts'
import { withActions } from '../../delivery/reply/with-actions.ts'
import { adminWordsFor } from '../../delivery/words/admin-words.ts'
import { isSecretAddress } from '../../feeds/private-feed.ts'
import type { Chat } from '../chat.ts'
import { readActionName } from './action-key.ts'
import type { Caller } from './caller.ts'
import { failedReply } from './failed-reply.ts'
import { type FoundForm, findForm } from './open-form.ts'
import { isNone, none, type OptionFacts, optionFacts } from './option-facts.ts'
import { fieldMistakes } from './option-mistakes.ts'
import { prepareCommand, replyOf } from './run-command.ts'
import { typedOptions } from './typed-options.ts'

/** A form as it was sent. */
export type SentForm = {
  /** As the form was called. */
  readonly name: string
  /** As the form said. */
  readonly seen: number | null
  /** What stands in its fields, by name; '': nothing. A field that was not shown is left out. */
  readonly typed: Readonly<Record<string, string>>
}

/** What a sent form comes to. */
export type SubmittedForm = {
  /** What is wrong with single fields, by name, each a sentence; where there is any, running it says them all. */
  readonly mistakes: ReadonlyMap<string, string>
  /** Runs the command of the form. What was typed is never lost: where nothing was done, a button opens the form with it again. */
  run(): Promise<Reply>
}

/** Reads a form as the options of its command: what was changed in it, and what it carries. Rights are checked again. Never rejects. */
export async function submitForm(sent: SentForm, caller: Caller, chat: Chat): Promise<SubmittedForm> {
  try {
    const found = await findForm(sent.name, caller, chat, sent.seen ?? undefined)
    if (found.kind === 'refused') return { mistakes: new Map(), run: async () => found.reply }
    const { command } = found
    const given = typedOptions(command, givenOptions(found, sent))
    const parsed = command.options.safeParse(given)
    const mistakes = parsed.success ? new Map<string, string>() : fieldMistakes(command, parsed.error, given, caller.language)
    const again = openAgain(found, sent, caller)
    return { mistakes, run: () => answered(found, given, again, caller, chat) }
  } catch (error) {
    const reply = failedReply(error, { form: sent.name }, caller, chat)
    return { mistakes: new Map(), run: async () => reply }
  }
}

/** What is carried, and what was changed; "none" where a field was emptied. */
function givenOptions({ command, facts, options, values }: FoundForm, { typed, seen }: SentForm): Readonly<Record<string, string>> {
  const known = new Map(optionFacts(command).map((option) => [option.name, option]))
  const carried = Object.entries(options).filter(([name]) => !facts.fields.includes(name))
  const changed = Object.entries(changedFields({ command, facts, values }, typed)).flatMap(([name, value]) => {
    if (filled(value) !== '') return [[name, value] as const]
    return known.get(name)?.empties ? [[name, none] as const] : []
  })
  const revision = seen !== null && known.has('seen') ? [['seen', String(seen)] as const] : []
  return Object.fromEntries([...carried, ...changed, ...revision])
}

/** Of what stands in the fields, what stood there otherwise when the form was opened. */
function changedFields(
  { command, facts, values }: Pick<FoundForm, 'command' | 'facts' | 'values'>,
  typed: SentForm['typed'],
): Readonly<Record<string, string>> {
  const options = optionFacts(command).filter(({ name }) => facts.fields.includes(name))
  return Object.fromEntries(
    options.flatMap((option) => {
      const value = typed[option.name]?.trim()
      return value === undefined || isSame(option, value, values[option.name] ?? '') ? [] : [[option.name, value] as const]
    }),
  )
}

/** People are picked in any order. */
function isSame({ names }: OptionFacts, one: string, other: string): boolean {
  const read = (value: string) =>
    names === 'people'
      ? filled(value)
          .split(/[\s,]+/)
          .toSorted()
          .join()
      : filled(value)
  return read(one) === read(other)
}

function filled(value: string): string {
  return isNone(value) ? '' : value.trim().replaceAll('\r\n', '\n')
}

async function answered(
  { command }: FoundForm,
  given: Readonly<Record<string, unknown>>,
  again: Action | null,
  caller: Caller,
  chat: Chat,
): Promise<Reply> {
  const prepared = prepareCommand(command.name, given, caller, chat)
  const reply = await replyOf(prepared)
  const isUndone = prepared.kind === 'refused' || reply.mistake !== undefined
  if (!isUndone || again === null) return reply
  await chat.app.keepActions(caller.workspace, [again])
  return withActions(reply, [again])
}

/** The form with what was changed in it; null where a button would keep a secret in clear. */
function openAgain(found: FoundForm, { name, typed }: SentForm, { language }: Pick<Caller, 'language'>): Action | null {
  const { form } = readActionName(name)
  if (form === null || Object.values(typed).some(isSecretAddress)) return null
  const { command, facts, options } = found
  const carried = Object.entries(options).filter(([option]) => !facts.fields.includes(option))
  return {
    label: adminWordsFor(language).say('form.again'),
    command: command.name,
    options: { ...Object.fromEntries(carried), ...changedFields(found, typed) },
    form,
  }
}
