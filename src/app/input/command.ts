import type { z } from 'zod'
import type { Reply } from '../../delivery/reply/reply.ts'
import type { App } from '../app.ts'
import type { Caller } from './caller.ts'

/** A value that a person may choose while typing an option. */
export type Choice = { readonly label: string; readonly value: string }

/** Some of a command's options as a form. */
export type CommandForm = {
  /** Lower case letters, at most 12. */
  readonly name: string
  /** What it does: "Edit this feed"; at most 24 characters. */
  readonly title: string
  /** Names of options, at most five: Discord shows no more. What is not among them is carried by the button that opens it. */
  readonly fields: readonly [string, ...string[]]
}

/** What an action is about as it is now: by option, as one would type it. `seen`: the revision of the config that says so. */
export type Present =
  | { readonly kind: 'there'; readonly values: Readonly<Record<string, string>>; readonly seen: number }
  | { readonly kind: 'gone'; readonly reply: Reply }

/**
 * One slash command, written once. Adapters register it, read its options, and render its reply.
 * The zod schema is the only description of its options: it parses Slack's text, describes Discord's options (type, bounds,
 * choices), and writes `/help`. Every option is a string, a number, a boolean or an enum, with `.describe()` in words for
 * people; positionals on the command line come in the order of the schema. A string with `.meta({ file: true })` is the address of
 * a file, which platforms let people attach; one with `.meta({ address: true })` may be an address that holds a secret. An option with `.meta({ hidden: true })` is carried
 * by buttons and may be typed by name, but is not offered. Forms also read `long`, `names` and `empties`. `optionFacts` reads all of this.
 */
export type Command<options extends z.ZodObject = z.ZodObject> = {
  /** One word, or two for one of a family: "feeds add". */
  readonly name: string
  /** What its family is for, the same for all of a family; at most 100 characters. */
  readonly family?: string
  /** One sentence fragment, at most 100 characters. */
  readonly summary: string
  readonly options: options
  /** `admins`: those who may manage the server or team, and whom its settings name. */
  readonly access: 'everyone' | 'admins'
  /** Who sees the answer: fixed, since Discord must know it when the answer is deferred. */
  readonly audience: 'channel' | 'caller'
  /** Name of the option that takes all the words of a typed line ("/topic chips in Taiwan"); none: each word is one option. */
  readonly rest?: string
  /** As people type it, for help and mistakes: "/brief europe since:3d". At least one. */
  readonly examples: readonly [string, ...string[]]
  /** What may be chosen for an option, best first, at most 25; answers at once, from what is in memory or one query. */
  complete?(option: string, typed: string, caller: Caller, app: App): Promise<readonly Choice[]>
  /** Left out where it has none. */
  readonly forms?: readonly CommandForm[]
  /** What its forms are filled in with; left out where they begin empty. */
  present?(options: Readonly<Record<string, string>>, caller: Caller, app: App): Promise<Present>
  run(options: z.output<options>, caller: Caller, app: App): Promise<Reply>
}

/** Keeps the types of a command's options together. */
export function defineCommand<options extends z.ZodObject>(command: Command<options>): Command<options> {
  return command
}
