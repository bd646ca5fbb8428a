import type { Caller } from '../../app/caller.ts'
import type { Chat } from '../../app/chat.ts'
import type { Choice, Command } from '../../app/command.ts'
import { type OptionFacts, optionFacts } from '../../app/option-facts.ts'
import { completeOption } from '../../app/run-command.ts'
import { harmlessText } from '../../delivery/harmless-text.ts'
import { type Markup, markup } from './markup.ts'
import { optionPrefix } from './playground-asked.ts'
import { playgroundWords } from './playground-words.ts'

/** A form for each command that the caller may use, drawn from its schema alone. @param address Where they are sent. */
export async function commandForms(caller: Caller, chat: Chat, address: string): Promise<readonly Markup[]> {
  const offered = chat.commands.filter(({ access }) => access === 'everyone' || caller.isAdmin)
  return Promise.all(offered.map((command) => commandForm(command, caller, chat, address)))
}

async function commandForm(command: Command, caller: Caller, chat: Chat, address: string): Promise<Markup> {
  const { name, summary } = command
  const facts = optionFacts(command).filter(({ hidden }) => !hidden)
  const fields = await Promise.all(
    facts.map(async (option) => field(command, option, await completeOption(name, option.name, '', caller, chat))),
  )
  return markup`<details name="commands"><summary><code>/${name}</code> ${summary}</summary>
<form method="post" action="${address}"><input type="hidden" name="command" value="${name}">${fields}<p><button>${playgroundWords.run(name)}</button></p></form></details>`
}

function field(command: Command, option: OptionFacts, choices: readonly Choice[]): Markup {
  const id = `${command.name.replace(' ', '-')}-${option.name}`
  const note = option.required ? '' : markup` <span class="faint">(${playgroundWords.maybeLeftOut})</span>`
  return markup`<p class="field"><label for="${id}"><strong>${option.name}</strong> ${option.summary}${note}</label>
${control(id, option, isList(command, option, choices), choices)}</p>`
}

/** `completeOption` answers with at most 25, so that many may not be all. */
const mostListed = 24
/** A text that may be longer is words of one's own, and a list of it can only suggest. */
const longestName = 80

/** Whether the choices are all that makes sense: names, not words of one's own. */
function isList({ rest }: Command, { name, most }: OptionFacts, choices: readonly Choice[]): boolean {
  return rest !== name && (most ?? Number.POSITIVE_INFINITY) <= longestName && choices.length > 0 && choices.length <= mostListed
}

function control(id: string, option: OptionFacts, listed: boolean, choices: readonly Choice[]): Markup {
  switch (option.kind) {
    case 'choice':
      return select(id, option, choicesOf(option.choices))
    case 'yes-no':
      return select(id, option, [
        { label: playgroundWords.yes, value: 'yes' },
        { label: playgroundWords.no, value: 'no' },
      ])
    case 'number':
      return markup`<input type="number" step="any" ${named(id, option)}${bound('min', option.least)}${bound('max', option.most)}>`
    case 'file':
      return text(id, option, [])
    case 'text':
      return listed ? select(id, option, choices) : text(id, option, choices)
  }
}

function choicesOf(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ label: value, value }))
}

function select(id: string, option: OptionFacts, choices: readonly Choice[]): Markup {
  const none = option.required ? playgroundWords.choose : playgroundWords.leftOut
  const entries = choices.map(({ label, value }) => markup`<option value="${value}">${harmlessText(label)}</option>`)
  return markup`<select ${named(id, option)}><option value="">${none}</option>${entries}</select>`
}

function text(id: string, option: OptionFacts, choices: readonly Choice[]): Markup {
  const input = (list: Markup | '') =>
    markup`<input type="text" autocomplete="off" ${named(id, option)}${bound('maxlength', option.most)}${list}>`
  if (choices.length === 0) return input('')
  const suggested = choices.map(({ label, value }) => markup`<option value="${value}">${harmlessText(label)}</option>`)
  return markup`${input(markup` list="${id}-list"`)}<datalist id="${id}-list">${suggested}</datalist>`
}

function named(id: string, { name, required }: OptionFacts): Markup {
  return markup`id="${id}" name="${optionPrefix}${name}"${required ? markup` required` : ''}`
}

function bound(attribute: 'min' | 'max' | 'maxlength', value: number | null): Markup | '' {
  return value === null ? '' : markup` ${attribute}="${value}"`
}
