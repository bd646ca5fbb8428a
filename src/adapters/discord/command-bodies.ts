import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command } from '../../app/command.ts'
import { type OptionFacts, optionFacts } from '../../app/option-facts.ts'
import { commandTranslations, menuName, menuTranslations, optionTranslations } from './translations.ts'

export type CommandBodies = RESTPutAPIApplicationCommandsJSONBody

/** What is registered with Discord: each command as its schema describes it, and the entry in a message's menu. */
export function commandBodies(commands: readonly Command[]): CommandBodies {
  return [...commands.map(slashBody), menuBody]
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

function slashBody(command: Command): CommandBodies[number] {
  const translation = commandTranslations[command.name]
  const offered = optionFacts(command).filter(({ hidden }) => !hidden)
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.summary,
    ...(translation ? { name_localizations: translation.name, description_localizations: translation.summary } : {}),
    // Discord wants what is required first.
    options: [...offered.filter(({ required }) => required), ...offered.filter(({ required }) => !required)].map((facts) =>
      optionBody(facts, command.complete !== undefined),
    ),
    ...(command.access === 'admins' ? inServers : everywhere),
  }
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const mostChoices = 25
const longestSummary = 100
const longestText = 6_000

function optionBody(facts: OptionFacts, completes: boolean): APIApplicationCommandBasicOption {
  const { name, summary, required, choices, least, most } = facts
  const translation = optionTranslations[name]
  const asked = {
    name,
    description: summary.slice(0, longestSummary) || name,
    required,
    ...(translation ? { name_localizations: translation } : {}),
  }
  switch (facts.kind) {
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
