import { z } from 'zod'
import { isAdmin } from '../src/app/config/is-admin.ts'
import { type Command, defineCommand } from '../src/app/input/command.ts'
import { optionFacts, usageOf } from '../src/app/input/option-facts.ts'
import { noSuchCommand } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { type HelpEntry, helpOnView, helpView } from '../src/delivery/views/help-view.ts'
import { summaryIn } from '../src/delivery/words/command-words.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

/** `/help` says what can be asked, from the commands' own schemas. */
export function createHelp(others: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    summary: 'What can be asked, and how',
    options: z.object({ command: z.string().min(1).max(60).optional().describe('the command to say more about') }),
    access: 'everyone',
    audience: 'caller',
    rest: 'command',
    examples: ['/help', '/help topic'],

    async complete(option, typed) {
      const wanted = typed.trim().toLowerCase()
      const names = option === 'command' ? all().map(({ name }) => name) : []
      return names.filter((name) => name.startsWith(wanted)).map((name) => ({ label: name, value: name }))
    },

    async run({ command }, caller, app) {
      const mayAll = await isAdmin(caller, app)
      const offered = all().filter(({ access }) => access === 'everyone' || mayAll)
      if (typeof command !== 'string') return helpView(familyEntries(offered, caller.language), caller.language)
      const wanted = command.replace(/^\//, '').trim().toLowerCase()
      const family = offered.filter(({ name }) => name.startsWith(`${wanted} `))
      if (family.length > 0)
        return helpView(
          family.map((one) => entryOf(one, caller.language)),
          caller.language,
        )
      const named = offered.find(({ name }) => name === wanted)
      if (named) return helpOnView(entryOf(named, caller.language), caller.language)
      const exists = all().some(({ name }) => name === wanted || name.startsWith(`${wanted} `))
      const said = exists
        ? wordsFor(caller.language).say('adminsOnly', { command: wanted })
        : noSuchCommand(wanted, offered, caller.language)
      return plainReply(said, caller.language)
    },
  })
  const all = () => [...others, help]
  return help
}

/** A family is one line: what it is for, and all that it can. */
function familyEntries(commands: readonly Command[], language: string): readonly HelpEntry[] {
  return [...Map.groupBy(commands, ({ name }) => name.split(' ')[0] ?? name)].flatMap(([name, members]) => {
    const [first] = members
    if (!first?.family) return members.map((member) => entryOf(member, language))
    const can = members.map((member) => member.name.slice(name.length + 1))
    return [
      { ...entryOf(first, language), name, usage: `/${name} ${can.join('|')}`, summary: summaryIn(first.family, language), options: [] },
    ]
  })
}

function entryOf(command: Command, language: string): HelpEntry {
  const { name, access, examples } = command
  const options = optionFacts(command)
    .filter(({ hidden }) => !hidden)
    .map((option) => ({ ...option, summary: summaryIn(option.summary, language) }))
  return { name, summary: summaryIn(command.summary, language), usage: usageOf(command), forAdmins: access === 'admins', options, examples }
}
