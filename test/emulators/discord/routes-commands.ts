import { z } from 'zod'
import { type Command, type CommandBody, commandBody } from './command-schemas.ts'
import { readForm } from './form.ts'
import type { BotCall, Route, RouteAnswer } from './platform.ts'
import { invalidField, refusals } from './refusal.ts'
import { guildOf } from './world.ts'

/** Per scope, by type: slash commands, user menu, message menu. interactions/application-commands, "Registering a Command" */
const most = { 1: 100, 2: 15, 3: 15 } as const
const creationsPerDay = 200
const dayMs = 24 * 60 * 60_000

export const commandRoutes: readonly Route[] = ['/applications/:application', '/applications/:application/guilds/:guild'].flatMap(
  (scope): readonly Route[] => [
    { access: 'bot', method: 'GET', pattern: `${scope}/commands`, run: list },
    { access: 'bot', method: 'PUT', pattern: `${scope}/commands`, run: replace },
    { access: 'bot', method: 'GET', pattern: `${scope}/commands/permissions`, run: rulesOf },
  ],
)

function list(call: BotCall): RouteAnswer {
  return { status: 200, body: known(call).map((command) => payload(call, command)) }
}

function replace(call: BotCall): RouteAnswer {
  const bodies = read(call, z.array(commandBody), call.body)
  const before = known(call)
  const after = bodies.map((body) => before.find((command) => isSame(command, body)) ?? body)
  keep(
    call,
    before,
    bodies.map((body, index) => made(call, body, after[index])),
  )
  return list(call)
}

function rulesOf(call: BotCall): RouteAnswer {
  const scope = scopeOf(call)
  const rules = scope === 'global' ? [] : guildOf(call.platform.world, scope).commandRules
  return { status: 200, body: rules.map((rule) => ({ ...rule, application_id: call.application.id, guild_id: scope })) }
}

function known(call: BotCall): readonly Command[] {
  return call.application.commands.get(scopeOf(call)) ?? []
}

function scopeOf({ platform, application, parameter, where }: BotCall): string {
  if (parameter('application') !== application.id) throw refusals.notYourApplication()
  if (!where.includes('/guilds/')) return 'global'
  const guild = guildOf(platform.world, parameter('guild'))
  if (!guild.members.has(application.botId)) throw refusals.missingAccess()
  return guild.id
}

function isSame(one: CommandBody, other: CommandBody): boolean {
  return one.name === other.name && one.type === other.type
}

function made({ platform }: BotCall, body: CommandBody, before: CommandBody | Command | undefined): Command {
  const id = before && 'version' in before ? before.id : platform.world.nextId()
  return { ...body, id, version: platform.world.nextId() }
}

/** @throws {Refusal} Where there would be too many, two of one name, or too many were made today. */
function keep(call: BotCall, before: readonly Command[], after: readonly Command[]): void {
  for (const type of [1, 2, 3] as const) {
    const ofType = after.filter((command) => command.type === type)
    if (ofType.length > most[type]) throw refusals.tooManyCommands(most[type])
    const twice = ofType.findIndex((command, index) => ofType.slice(0, index).some(({ name }) => name === command.name))
    const message = 'Application command names must be unique'
    if (twice >= 0) throw invalidField([twice, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message)
  }
  countCreations(call, after.filter(({ id }) => !before.some((command) => command.id === id)).length)
  call.application.commands.set(scopeOf(call), after)
}

function countCreations(call: BotCall, added: number): void {
  const now = call.platform.world.clock.now()
  const scope = scopeOf(call)
  const today = (call.application.creations.get(scope) ?? []).filter((at) => at > now - dayMs)
  if (today.length + added > creationsPerDay) throw refusals.tooManyCommandsToday(creationsPerDay)
  call.application.creations.set(scope, [...today, ...Array.from({ length: added }, () => now)])
}

function payload(call: BotCall, command: Command): object {
  const scope = scopeOf(call)
  return {
    ...command,
    application_id: call.application.id,
    ...(scope === 'global' ? {} : { guild_id: scope }),
    description: command.description ?? '',
    options: command.options ?? [],
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
  }
}

function read<shape extends z.ZodType>({ platform, where }: BotCall, shape: shape, body: unknown): z.output<shape> {
  return readForm(shape, body, (key) => platform.report('unknown-key', where, key))
}
