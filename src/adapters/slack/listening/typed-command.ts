import type { Chat } from '../../../app/chat.ts'
import type { Caller } from '../../../app/input/caller.ts'
import type { Command } from '../../../app/input/command.ts'
import { optionFacts } from '../../../app/input/option-facts.ts'
import { completeOption, type Prepared, prepareCommand } from '../../../app/input/run-command.ts'
import { parseLine } from '../../../app/input/typed-line.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Action, Reply } from '../../../delivery/reply/reply.ts'
import { withActions } from '../../../delivery/reply/with-actions.ts'
import { summaryIn } from '../../../delivery/words/command-words.ts'
import { wordsFor } from '../../../delivery/words/words.ts'
import { withoutSecrets } from '../../../feeds/private-feed.ts'
import { mainCommand, shortcutCommand } from '../slack-words.ts'

/**
 * Runs what somebody typed after `/attache`, or after `/brief`. Slack completes nothing while people type: so what they left out and
 * might have chosen is offered as a menu below the answer.
 *
 * @param command As Slack names it, with its slash.
 * @param text As Slack sends it, with the three special characters escaped.
 */
export async function runTyped(command: string, text: string, caller: Caller, chat: Chat): Promise<Reply> {
  const line = asTyped(text)
  const typed = parseLine(command === mainCommand ? line : `${shortcutCommand} ${line}`, chat.commands, caller.language)
  if (typed.kind === 'mistake') return offering(plainReply(typed.said, caller.language), menuOfCommands(caller, chat), caller, chat)
  const reply = await runPrepared(prepareCommand(typed.name, typed.options, caller, chat))
  const menu = await menuOfChoices(typed, caller, chat)
  return menu ? offering(reply, menu, caller, chat) : reply
}

/** Runs what may run. What a command shows to its caller alone stays so, whatever its reply says. */
export async function runPrepared(prepared: Prepared): Promise<Reply> {
  if (prepared.kind === 'refused') return prepared.reply
  const reply = await prepared.run()
  return prepared.command.audience === 'caller' ? { ...reply, audience: 'caller' } : reply
}

/**
 * What the person typed: addresses for Slack's `<address|label>`, which are read first since a person may type pointed brackets
 * too, and those come as entities. https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export function asTyped(text: string): string {
  return text
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>|]*)(?:\|[^<>]*)?>/gi, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

type Menu = { readonly label: string; readonly entries: readonly Action[] }

/**
 * The first option that was left out and has choices; of admins' commands, which change something and have forms, one that must not be
 * left out. None where entries would keep the secret of a typed address in clear.
 */
async function menuOfChoices(
  { name, options }: { readonly name: string; readonly options: Readonly<Record<string, string>> },
  caller: Caller,
  chat: Chat,
): Promise<Menu | undefined> {
  if (Object.values(options).some((value) => withoutSecrets(value) !== value)) return undefined
  const command = chat.commands.find((one) => one.name === name)
  const open = (command ? optionFacts(command) : []).filter(
    ({ name: option, hidden, required }) => !hidden && options[option] === undefined && (required || command?.access === 'everyone'),
  )
  const { say } = wordsFor(caller.language)
  for (const option of open) {
    const completed = await completeOption(name, option.name, '', caller, chat)
    const own = option.required ? option.choices.map((value) => ({ label: value, value })) : []
    const choices = completed.length > 0 ? completed : own
    const entries = choices.map(({ label, value }) => ({ label, command: name, options: { ...options, [option.name]: value } }))
    if (entries.length > 0) return { label: `${say('choose')}${say('colon')}${summaryIn(option.summary, caller.language)}`, entries }
  }
  return undefined
}

/** Commands that can do without options. */
function menuOfCommands(caller: Caller, { commands }: Chat): Menu {
  const offered = commands.filter((command) => isPlain(command) && (command.access === 'everyone' || caller.isAdmin))
  const entries = offered.map(({ name, summary }) => ({
    label: `${name}: ${summaryIn(summary, caller.language)}`,
    command: name,
    options: {},
  }))
  return { label: wordsFor(caller.language).say('choose'), entries }
}

function isPlain(command: Command): boolean {
  return optionFacts(command).every(({ required }) => !required)
}

async function offering(reply: Reply, menu: Menu, { workspace }: Caller, { app }: Chat): Promise<Reply> {
  if (menu.entries.length === 0) return reply
  await app.keepActions(workspace, menu.entries)
  return withActions(reply, [], menu)
}
