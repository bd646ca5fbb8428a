import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'
import {
  autocomplete,
  CANCEL_SYMBOL,
  cancel,
  confirm,
  intro,
  log,
  multiselect,
  note,
  outro,
  password,
  select,
  spinner,
  text,
} from '@clack/prompts'

export type PromptChoice<value> = { readonly value: value; readonly label: string; readonly hint?: string }

/** Asks a person on a terminal. Whoever presses Ctrl-C or Escape ends the questions with {@link Cancelled}. */
export type Prompts = {
  begin(title: string): void
  say(words: string): void
  /** What to do, in a frame. */
  show(title: string, words: string): void
  /** Something to open, on a line without a frame: however long it is, a terminal opens and copies it whole. */
  address(title: string, address: string): void
  /** @param options.initial What Enter alone answers; whoever types something need not take it away first. */
  text(question: string, options: { readonly initial?: string; check(value: string): string | undefined }): Promise<string>
  /** What is typed is not shown. */
  secret(question: string, check: (value: string) => string | undefined): Promise<string>
  one<value extends string>(question: string, choices: readonly PromptChoice<value>[], initial?: value): Promise<value>
  many<value extends string>(
    question: string,
    choices: readonly PromptChoice<value>[],
    initial: readonly value[],
  ): Promise<readonly value[]>
  yes(question: string, initial: boolean): Promise<boolean>
  /** Shows that something is under way until it is over. */
  during<result>(words: string, work: (told: (words: string) => void) => Promise<result>): Promise<result>
  end(words: string): void
}

/** The person wants no more questions. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** A list that is longer than this is searched by typing. */
const searchedFrom = 12
const noneFound = 'None is called so. Take some letters away, or type another name.'

/** Questions as @clack/prompts draws them. @param streams Where they are asked; this terminal where left out. */
export function terminalPrompts(streams: { readonly input?: Readable; readonly output?: Writable } = {}): Prompts {
  return {
    begin: (title) => intro(styleText('bold', title)),
    say: (words) => log.message(words),
    show: (title, words) => note(words, title),
    address(title, address) {
      log.step(title)
      process.stdout.write(`${address}\n`)
    },
    text: async (message, { initial, check }) =>
      answered(
        await text({
          ...{ message, ...streams },
          ...(initial === undefined ? {} : { placeholder: initial, defaultValue: initial }),
          validate: (value) => check(value?.trim() || (initial ?? '')),
        }),
      ).trim(),
    secret: async (message, check) =>
      answered(await password({ message, ...streams, validate: (value) => check((value ?? '').trim()) })).trim(),
    async one(message, choices, initial) {
      const options = choices.map(({ value, label, hint }) => ({ value: `${value}`, label, ...(hint === undefined ? {} : { hint }) }))
      const given = { message, options, ...streams, ...(initial === undefined ? {} : { initialValue: `${initial}` }) }
      const searched = { ...given, maxItems: 10, validate: (value: unknown) => (value === undefined ? noneFound : undefined) }
      const chosen = answered(choices.length < searchedFrom ? await select(given) : await autocomplete(searched))
      return only(choices, chosen)
    },
    async many(message, choices, initial) {
      const options = choices.map(({ value, label }) => ({ value: `${value}`, label }))
      const chosen = answered(await multiselect({ message, options, ...streams, initialValues: initial.map(String), required: true }))
      return choices.filter(({ value }) => chosen.includes(value)).map(({ value }) => value)
    },
    yes: async (message, initialValue) => answered(await confirm({ message, initialValue, ...streams })),
    async during(words, work) {
      const shown = spinner()
      shown.start(words)
      try {
        const result = await work((now) => shown.message(now))
        shown.stop(words)
        return result
      } catch (error) {
        shown.error(words)
        throw error
      }
    },
    end: (words) => outro(words),
  }
}

function answered<value>(value: value | typeof CANCEL_SYMBOL): value {
  if (value !== CANCEL_SYMBOL) return value
  cancel('Stopped. What was not written stays as it was.')
  throw new Cancelled()
}

function only<value extends string>(choices: readonly PromptChoice<value>[], chosen: string): value {
  const found = choices.find(({ value }) => value === chosen)
  if (!found) throw new Error(`cli: "${chosen}" was not among the choices`)
  return found.value
}
