import { z } from 'zod'
import { readArguments } from './arguments.ts'
import { changed, type Interaction, triggerLivesMs } from './interaction.ts'
import { readView } from './limits.ts'
import { viewPayload } from './payloads.ts'
import type { BotCall, Method, MethodAnswer } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { ViewBody } from './view-body.ts'
import { userOf, type View, type World } from './world.ts'

/** Modals on top of each other. https://docs.slack.dev/surfaces/modals */
const deepestStack = 3

export const viewMethods: readonly Method[] = [
  { name: 'views.open', access: 'bot', scopes: [], tier: 4, run: open },
  { name: 'views.publish', access: 'bot', scopes: [], tier: 4, run: publish },
]

const opening = z.object({ trigger_id: z.string(), view: z.unknown() })

function open(call: BotCall): MethodAnswer {
  const given = readArguments(opening, call.args)
  const body = readModal(given.view)
  const interaction = exchanged(call, given.trigger_id)
  for (const view of modalsOf(call.platform.world, interaction)) view.open = false
  return shown(call, interaction, addView(call.platform.world, interaction, body, null))
}

function publish(call: BotCall): MethodAnswer {
  const { world } = call.platform
  const given = readArguments(z.object({ user_id: z.string(), hash: z.string().optional(), view: z.unknown() }), call.args)
  const user = userOf(world, given.user_id, call.install.teamId)
  const body = readView(given.view)
  if (body.type !== 'home') throw new Refusal('invalid_arguments', ['[ERROR] only a home view can be published'])
  const known = homeOf(world, call.app.id, user.id)
  if (known && given.hash !== undefined && given.hash !== known.hash) throw new Refusal('hash_conflict')
  const view = known ?? addView(world, { appId: call.app.id, teamId: user.teamId, userId: user.id }, body, null)
  if (known) changeView(world, view, body)
  for (const interaction of interactionsOf(world, user.id)) {
    if (interaction.appId !== call.app.id) continue
    interaction.views.push(view)
    changed(interaction)
  }
  return { view: viewPayload(world, view) }
}

/** What stands in a person's App Home. */
export function homeOf(world: World, appId: string, userId: string): View | undefined {
  return [...world.views.values()].find((view) => view.body.type === 'home' && view.appId === appId && view.userId === userId)
}

/** Puts a modal on top of those on the person's screen. @throws {Refusal} push_limit_reached or not_found. */
export function pushView(world: World, interaction: Interaction, body: ViewBody): View {
  const stack = modalsOf(world, interaction)
  const top = stack.at(-1)
  if (!top) throw new Refusal('not_found')
  if (stack.length >= deepestStack) throw new Refusal('push_limit_reached')
  return addView(world, interaction, body, top)
}

export function changeView(world: World, view: View, body: ViewBody): void {
  view.body = body
  view.hash = world.ids.ts()
}

/** The person's open modals of an app, the lowest first. */
export function modalsOf(world: World, { appId, userId }: Pick<Interaction, 'appId' | 'userId'>): readonly View[] {
  return [...world.views.values()].filter(
    (view) => view.open && view.body.type === 'modal' && view.appId === appId && view.userId === userId,
  )
}

/** @throws {Refusal} invalid_arguments where it is no modal, or does not fit. */
export function readModal(value: unknown): ViewBody {
  const body = readView(value)
  if (body.type !== 'modal') throw new Refusal('invalid_arguments', ['[ERROR] only a modal can be opened'])
  return body
}

type Owner = Pick<Interaction, 'appId' | 'teamId' | 'userId'>

function addView(world: World, { appId, teamId, userId }: Owner, body: ViewBody, below: View | null): View {
  const id = world.ids.next('V')
  const owner = { appId, teamId, userId }
  const view: View = { ...owner, id, body, hash: world.ids.ts(), rootId: below?.rootId ?? id, previousId: below?.id ?? null, open: true }
  world.views.set(id, view)
  return view
}

function shown({ platform: { world } }: BotCall, interaction: Interaction, view: View): MethodAnswer {
  interaction.views.push(view)
  changed(interaction)
  return { view: viewPayload(world, view) }
}

/** A trigger is good once, for three seconds, for the app and team it was given to. */
function exchanged({ platform: { world }, app, install }: BotCall, triggerId: string): Interaction {
  const interaction = world.triggers.get(triggerId)
  if (!interaction || interaction.appId !== app.id || interaction.teamId !== install.teamId) throw new Refusal('invalid_trigger_id')
  if (interaction.triggerUsed) throw new Refusal('exchanged_trigger_id')
  if (world.clock.now() - interaction.at > triggerLivesMs) throw new Refusal('expired_trigger_id')
  interaction.triggerUsed = true
  return interaction
}

function interactionsOf(world: World, userId: string): readonly Interaction[] {
  return [...world.triggers.values()].filter((interaction) => interaction.userId === userId)
}
