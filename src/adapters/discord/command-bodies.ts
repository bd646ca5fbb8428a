import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command } from '../../app/input/command.ts'
import { type OptionFacts, optionFacts } from '../../app/input/option-facts.ts'
import { commandNames, longestSummary, menuName, menuTranslations, optionNames, summaries } from './translations.ts'

export type CommandBodies = RESTPutAPIApplicationCommandsJSONBody

/** What is registered with Discord: each command as its schema describes it, and the entry in a message's menu. */
export function commandBodies(commands: readonly Command[]): CommandBodies {
  const families = Map.groupBy(commands, ({ name }) => name.split(' ')[0] ?? name)
  return [...[...families].map(([name, members]) => familyBody(name, members)), menuBody]
}

/** Readers' commands work in servers, direct messages and wherever a person brought the app; admins' in servers alone. */
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}
const inServers = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
}

const menuBody: CommandBodies[number] = {
  type: ApplicationCommandType.Message,
  name: menuName,
  name_localizations: menuTranslations,
  ...everywhere,
}

/** Commands of two words are one command with subcommands, whose right to use it they share. */
function familyBody(name: string, members: readonly Command[]): CommandBodies[number] {
  const [first] = members
  const alone = members.find((member) => member.name === name)
  const summary = alone?.summary ?? first?.family ?? name
  const names = commandNames[name]
  return {
    type: ApplicationCommandType.ChatInput,
    ...{ name, ...(names ? { name_localizations: names } : {}) },
    ...described(summary),
    options: alone ? optionBodies(alone) : members.map((member) => subcommandBody(member)),
    ...(members.some(({ access }) => access === 'admins') ? inServers : everywhere),
  }
}

function subcommandBody(command: Command): APIApplicationCommandSubcommandOption {
  const [, name = ''] = command.name.split(' ')
  return { type: ApplicationCommandOptionType.Subcommand, name, ...described(command.summary), options: optionBodies(command) }
}

function described(summary: string) {
  return { description: summary.slice(0, longestSummary), description_localizations: summaries(summary) }
}

/** Discord wants what is required first. */
function optionBodies(command: Command): APIApplicationCommandBasicOption[] {
  const offered = optionFacts(command).filter(({ hidden }) => !hidden)
  return [...offered.filter(({ required }) => required), ...offered.filter(({ required }) => !required)].map((facts) =>
    optionBody(facts, command.complete !== undefined),
  )
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const mostChoices = 25
const longestText = 6_000

function optionBody(facts: OptionFacts, completes: boolean): APIApplicationCommandBasicOption {
  const { name, summary, required, choices, least, most } = facts
  const names = optionNames[name]
  const asked = { name, required, ...described(summary || name), ...(names ? { name_localizations: names } : {}) }
  switch (facts.kind) {
    case 'file':
      return { ...asked, type: ApplicationCommandOptionType.Attachment }
    case 'yes-no':
      return { ...asked, type: ApplicationCommandOptionType.Boolean }
    case 'number':
      return {
        ...asked,
        type: ApplicationCommandOptionType.Number,
        autocomplete: completes,
        ...bounds('min_value', 'max_value', least, most),
      }
    case 'choice':
      if (choices.length <= mostChoices)
        return { ...asked, type: ApplicationCommandOptionType.String, choices: choices.map((value) => ({ name: value, value })) }
      return { ...asked, type: ApplicationCommandOptionType.String, autocomplete: completes }
    case 'text': {
      const longest = most === null ? null : Math.min(most, longestText)
      return {
        ...asked,
        type: ApplicationCommandOptionType.String,
        autocomplete: completes,
        ...bounds('min_length', 'max_length', least, longest),
      }
    }
  }
}

function bounds<low extends string, high extends string>(low: low, high: high, least: number | null, most: number | null) {
  const bound = (name: string, value: number | null) => (value === null || !Number.isFinite(value) ? {} : { [name]: value })
  return { ...bound(low, least), ...bound(high, most) }
}
