import { summaryIn } from '../../delivery/words/command-words.ts'
import type { Chat } from '../chat.ts'
import type { Caller } from './caller.ts'
import type { Choice, Command } from './command.ts'
import { none, type OptionFacts, optionFacts } from './option-facts.ts'
import { completeOption } from './run-command.ts'

/** One option of a command as something to fill in, before a platform decides how it looks. */
export type FormField = {
  /** The option's. */
  readonly name: string
  /** "Full text". */
  readonly label: string
  /** What belongs in it, a sentence fragment; may be empty. */
  readonly hint: string
  /**
   * - `line`, `lines`: text
   * - `choice`: one of `choices`
   * - `switch`: yes or no, one of which it is now
   * - `channel`, `role`, `people`: picked where the platform lets people pick, else text; several people with commas
   */
  readonly kind: 'line' | 'lines' | 'number' | 'choice' | 'switch' | 'file' | 'channel' | 'role' | 'people'
  readonly required: boolean
  /** Of a choice, all that it may be, each value once; of a line, what is proposed. */
  readonly choices: readonly Choice[]
  /** What stands in it at first; '': nothing. Of a switch 'yes' or 'no'. */
  readonly value: string
  /** Fewest and most characters of a text, least and greatest of a number; null where there is no bound. */
  readonly least: number | null
  readonly most: number | null
}

/** Something to fill in, which then runs a command. */
export type Form = {
  /** See `actionName`: names the action that it belongs to, and the form. */
  readonly name: string
  readonly title: string
  /** Revision of the config that it shows; null where it shows nothing of it. */
  readonly seen: number | null
  readonly fields: readonly FormField[]
}

/**
 * Fields for options of a command, drawn from its schema and from what it proposes.
 *
 * @param names Of the options, in order; those that the command does not have are passed over.
 * @param values What stands in them at first, by name.
 */
export async function formFields(
  command: Command,
  names: readonly string[],
  values: Readonly<Record<string, string>>,
  caller: Caller,
  chat: Chat,
): Promise<readonly FormField[]> {
  const facts = new Map(optionFacts(command).map((option) => [option.name, option]))
  const wanted = names.flatMap((name) => facts.get(name) ?? [])
  return Promise.all(
    wanted.map(async (option) => {
      const proposed = await completeOption(command.name, option.name, '', caller, chat)
      const label = summaryIn(labelOf(option.name), caller.language)
      const shown = { ...option, label, summary: summaryIn(option.summary, caller.language) }
      return fieldOf(shown, isList(command, option, proposed), proposed, values[option.name] ?? '')
    }),
  )
}

/** @param isWhole Whether nothing but what is proposed makes sense. */
function fieldOf(
  option: OptionFacts & { readonly label: string },
  isWhole: boolean,
  proposed: readonly Choice[],
  value: string,
): FormField {
  const { name, label, summary, required, least, most } = option
  const common = { name, label, hint: hintOf(summary), required, least, most, choices: [], value }
  const choices = isWhole ? proposed : fixedChoices(option)
  if (isSwitch(choices) && value !== '') return { ...common, kind: 'switch' }
  if (choices.length > 0) return choiceField(common, choices, option.empties)
  switch (option.kind) {
    case 'number':
      return { ...common, kind: 'number' }
    case 'file':
      return { ...common, kind: 'file' }
    case 'choice':
    case 'yes-no':
    case 'text':
      return { ...common, kind: option.names ?? (option.long ? 'lines' : 'line'), choices: proposed }
  }
}

/** Not every platform lets people take a choice back, so that what may be empty can be chosen to be so. */
function choiceField(common: Omit<FormField, 'kind'>, choices: readonly Choice[], empties: boolean): FormField {
  const value = empties && common.value === '' ? none : common.value
  const given = [...choices, ...(empties ? [{ label: none, value: none }] : []), ...(value === '' ? [] : [{ label: value, value }])]
  const once = new Map(given.toReversed().map((choice) => [choice.value, choice]))
  return { ...common, kind: 'choice', value, choices: [...once.values()].toReversed() }
}

function fixedChoices({ kind, choices }: OptionFacts): readonly Choice[] {
  return (kind === 'yes-no' ? ['yes', 'no'] : choices).map((value) => ({ label: value, value }))
}

function isSwitch(choices: readonly Choice[]): boolean {
  return choices.length === 2 && choices.every(({ value }) => value === 'yes' || value === 'no')
}

/** What an option is for, without the word that empties it: in a form nothing is emptied by a word. */
export function hintOf(summary: string): string {
  return summary.replace(/[;；,，]\s*none\b.*$/, '')
}

/** "state-media" as people read it in English. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Ids of channels, roles or people, as they are typed with commas or picked. */
export function idsIn(value: string): readonly string[] {
  return [...new Set(value.split(/[\s,]+/).filter(Boolean))]
}

/** `completeOption` answers with at most 25, so that many may not be all. */
const mostListed = 24
/** A text that may be longer is words of one's own, and a list of it can only suggest. */
const longestName = 80

/** Whether the choices are all that makes sense: names, not words of one's own. */
function isList({ rest }: Pick<Command, 'rest'>, { name, most }: OptionFacts, choices: readonly Choice[]): boolean {
  return rest !== name && (most ?? Number.POSITIVE_INFINITY) <= longestName && choices.length > 0 && choices.length <= mostListed
}
