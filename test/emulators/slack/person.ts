import { chosen, type Filled, readProposals, stateOf } from './chosen.ts'
import type { Composed } from './compose.ts'
import type { Option } from './elements.ts'
import { createInteraction, type Hands, type Happening, happen, type Settled, type Taken } from './happening.ts'
import type { Interaction } from './interaction.ts'
import { addMessage, editMessage } from './messages.ts'
import { homeOf } from './methods-views.ts'
import { checkCommand, checkPresence, elementOn, NotOffered, type Surface, typedText } from './offered.ts'
import { interactionPayload, viewPayload } from './payloads.ts'
import { commandPayload, deedOn, messageActionPayload, placeOf } from './place.ts'
import { takeAcknowledged } from './responses.ts'
import { takeSubmitted } from './submitted.ts'
import { tellOf } from './telling.ts'
import {
  type App,
  appOf,
  type Channel,
  channelOf,
  directChannel,
  installOf,
  type Message,
  teamOf,
  type User,
  type View,
  type World,
} from './world.ts'

export type SlashCommand = {
  readonly user: User
  readonly channel: Channel
  /** With the slash. */
  readonly command: string
  readonly text?: string
  readonly app?: App
  /** What the payload names; the channel's own where left out. One that nobody installed tests the app. */
  readonly team?: { readonly id: string }
}
export type Shortcut = { readonly user: User; readonly callbackId: string; readonly message?: Message; readonly app?: App }

/** What a person can do in front of the screen. Everything throws `NotOffered` where the screen would not let them. */
export type Person = {
  slash(command: SlashCommand): Happening
  press(surface: Surface, actionId: string, user: User): Happening
  choose(surface: Surface, actionId: string, values: readonly string[], user: User): Happening
  /** What an external menu proposes while the person types; `choose` takes it after that. */
  suggestions(surface: Surface, actionId: string, typed: string, user: User): Promise<readonly Option[]>
  submitView(view: View, values: Filled, user: User): Happening
  closeView(view: View, user: User): Happening | undefined
  /** From the menu of a message, or from the lightning where there is none. */
  shortcut(shortcut: Shortcut): Happening
  /** Opens the app's Home tab; the app hears of it as an event. */
  openHome(user: User, app?: App): void
  home(user: User, app?: App): View | undefined
  /** Writes into a channel; names with an at sign before them are taken for the people and apps that Slack offers. */
  say(user: User, channel: Channel, text: string, thread?: Message): Message
  /** Changes what one wrote. */
  edit(message: Message, text: string): void
}

export function createPerson(hands: Hands, first: App): Person {
  const { platform } = hands
  const { world } = platform
  const proposed = new Map<string, readonly Option[]>()
  const interactive = (interaction: Interaction, app: App, more: object, taken?: Taken, settled?: Settled) => {
    const payload = { ...interactionPayload(world, app, interaction), ...more }
    return happen(hands, interaction, { app, type: 'interactive', payload }, taken, settled)
  }

  function used(surface: Surface, actionId: string, values: readonly string[], user: User): Happening {
    const { element, block } = elementOn(world, surface, actionId, user)
    const app = appOf(world, surface.appId ?? '')
    const state = chosen(element, values, proposed.get(actionId) ?? [])
    const interaction = createInteraction(world, deedOn(surface, app, user, actionId))
    const action = { ...state, action_id: actionId, block_id: block.block_id, action_ts: world.ids.ts() }
    const place = placeOf(platform, surface, interaction, { blockId: block.block_id ?? '', actionId, state })
    return interactive(interaction, app, { type: 'block_actions', ...place, actions: [action] })
  }

  return {
    slash({ user, channel, command, text = '', app = first, team }) {
      checkCommand(app, user, channel, command)
      const own = teamOf(world, channel.teamId)
      const teamId = team?.id ?? own.id
      if (!team && !installOf(world, app.id, own.id)) throw new NotOffered(`${app.name} is not installed in ${own.name}`)
      const interaction = createInteraction(world, { app, teamId, userId: user.id, channelId: channel.id, name: command })
      const payload = commandPayload(platform, app, interaction, user, channel, typedText(world, own, text))
      return happen(hands, interaction, { app, type: 'slash_commands', payload }, (body) => takeAcknowledged(platform, interaction, body))
    },
    press(surface, actionId, user) {
      if (elementOn(world, surface, actionId, user).element.type !== 'button') throw new NotOffered(`"${actionId}" is no button`)
      return used(surface, actionId, [], user)
    },
    choose(surface, actionId, values, user) {
      if (elementOn(world, surface, actionId, user).element.type === 'button') throw new NotOffered(`"${actionId}" is a button`)
      return used(surface, actionId, values, user)
    },
    async suggestions(surface, actionId, typed, user) {
      const { element, block } = elementOn(world, surface, actionId, user)
      if (!element.type.endsWith('external_select')) throw new NotOffered(`"${actionId}" is no external menu`)
      const app = appOf(world, surface.appId ?? '')
      const interaction = createInteraction(world, deedOn(surface, app, user, actionId))
      const more = { ...placeOf(platform, surface, interaction), action_id: actionId, block_id: block.block_id, value: typed }
      const { body } = await interactive(interaction, app, { type: 'block_suggestion', ...more }, () => undefined).acknowledged()
      const options = readProposals(body ?? {})
      proposed.set(actionId, options)
      return options
    },
    submitView(view, values, user) {
      if (view.userId !== user.id || !view.open || view.body.type !== 'modal') throw new NotOffered(`${user.name} sees no such form`)
      const app = appOf(world, view.appId)
      const state = stateOf(view.body.blocks, values, (id) => proposed.get(id) ?? [])
      const interaction = createInteraction(world, deedOn(view, app, user, view.body.callback_id ?? ''))
      const payload = { type: 'view_submission', view: viewPayload(world, view, state), response_urls: [] }
      const taken: Taken = (body) => takeSubmitted(platform, interaction, view, body)
      return interactive(interaction, app, payload, taken, (outcome) => {
        // An answered form closes, unless the answer says otherwise.
        view.open = outcome.kind !== 'acknowledged'
      })
    },
    closeView(view, user) {
      if (view.userId !== user.id || !view.open) throw new NotOffered(`${user.name} sees no such form`)
      view.open = false
      if (view.body.type !== 'modal' || !view.body.notify_on_close) return undefined
      const app = appOf(world, view.appId)
      const interaction = createInteraction(world, deedOn(view, app, user, view.body.callback_id ?? ''))
      return interactive(interaction, app, { type: 'view_closed', view: viewPayload(world, view), is_cleared: false })
    },
    shortcut({ user, callbackId, message, app = first }) {
      const common = { app, teamId: user.teamId, userId: user.id, name: callbackId }
      if (!message) {
        const interaction = createInteraction(world, { ...common, channelId: null })
        return interactive(interaction, app, { type: 'shortcut', callback_id: callbackId, action_ts: world.ids.ts() })
      }
      checkPresence(user, channelOf(world, message.channelId, user.teamId))
      const interaction = createInteraction(world, { ...common, channelId: message.channelId })
      return interactive(interaction, app, messageActionPayload(platform, interaction, message))
    },
    openHome(user, app = first) {
      const install = installOf(world, app.id, user.teamId)
      if (!install) throw new NotOffered(`${app.name} is not installed there`)
      const channel = directChannel(world, user.teamId, install.botUserId, user.id)
      const view = homeOf(world, app.id, user.id)
      const event = {
        type: 'app_home_opened',
        user: user.id,
        channel: channel.id,
        tab: 'home',
        ...(view ? { view: viewPayload(world, view) } : {}),
      }
      platform.emit({ appId: app.id, teamId: user.teamId, botUserId: install.botUserId, event })
    },
    home: (user, app = first) => homeOf(world, app.id, user.id),
    say(user, channel, text, thread) {
      checkPresence(user, channel)
      return addMessage(platform, channel, { userId: user.id, threadTs: thread?.ts }, said(world, channel, text))
    },
    edit(message, text) {
      const channel = channelOf(world, message.channelId, world.channels.get(message.channelId)?.teamId ?? '')
      tellOf(platform, channel, editMessage(platform, message, said(world, channel, text)))
    },
  }
}

/** What Slack makes of a typed message. */
function said(world: World, { teamId }: Channel, typed: string): Composed {
  const named = (name: string) => [...world.users.values()].find((user) => user.teamId === teamId && user.name === name)
  const text = typed.replace(/@([\p{L}\p{N}_.-]+)/gu, (all, name) => (named(name) ? `<@${named(name)?.id}>` : all))
  return { text, blocks: [], metadata: null, unfurl: { links: null, media: null } }
}
