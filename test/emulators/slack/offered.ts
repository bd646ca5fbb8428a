import { type Block, elementsOf } from './blocks.ts'
import type { Element, Option } from './elements.ts'
import { threadMessages, visibleMessages } from './messages.ts'
import type { App, Channel, Message, Team, User, View, World } from './world.ts'

/** The screen would not let the person do this. */
export class NotOffered extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'NotOffered'
  }
}

/** Where buttons and menus stand. */
export type Surface = Message | View

export function isView(surface: Surface): surface is View {
  return 'body' in surface
}

export function blocksOf(surface: Surface): readonly Block[] {
  return isView(surface) ? surface.body.blocks : surface.blocks
}

/** Slack's own commands, which no app gets. https://slack.com/help/articles/201259356 */
const reserved =
  /^\/(archive|away|active|call|collapse|dm|dnd|expand|feed|feedback|huddle|invite|join|leave|me|mute|msg|open|pref|prefs|remind|remove|rename|search|shortcuts|shrug|star|status|topic|who)$/

/** @throws {NotOffered} Where the person cannot type that command there. */
export function checkCommand(app: App, user: User, channel: Channel, command: string): void {
  if (reserved.test(command)) throw new NotOffered(`${command} belongs to Slack`)
  if (app.commands && !app.commands.includes(command)) throw new NotOffered(`${app.name} has no ${command}`)
  checkPresence(user, channel)
}

export function checkPresence(user: User, channel: Channel): void {
  if (user.deleted) throw new NotOffered(`${user.name} is deactivated`)
  if (channel.deleted || channel.archived) throw new NotOffered(`#${channel.name} is closed`)
  if (!channel.members.has(user.id)) throw new NotOffered(`${user.name} is not in #${channel.name}`)
}

/** A button or menu as the person sees it. */
export function elementOn(
  world: World,
  surface: Surface,
  actionId: string,
  user: User,
): { readonly element: Element; readonly block: Block } {
  checkSeen(world, surface, user)
  const found = elementsOf(blocksOf(surface)).find(({ element }) => element.action_id === actionId)
  if (!found) throw new NotOffered(`there is no "${actionId}"`)
  return found
}

function checkSeen(world: World, surface: Surface, user: User): void {
  if (isView(surface)) {
    if (surface.userId !== user.id || !surface.open) throw new NotOffered(`${user.name} does not see that view`)
    return
  }
  const channel = world.channels.get(surface.channelId)
  if (!channel?.members.has(user.id)) throw new NotOffered(`${user.name} does not see that channel`)
  const seen = [...visibleMessages(channel, user.id), ...threadMessages(channel, surface.threadTs ?? surface.ts, user.id)]
  if (!seen.includes(surface)) throw new NotOffered(`${user.name} does not see that message`)
}

/** The options of a menu that stand in the menu itself. */
export function optionsOf(element: Element): readonly Option[] {
  if (!('options' in element) && !('option_groups' in element)) return []
  const grouped = 'option_groups' in element ? (element.option_groups ?? []) : []
  return [...('options' in element ? (element.options ?? []) : []), ...grouped.flatMap(({ options }) => options)]
}

/**
 * What Slack makes of what a person types after a command that asks for escaping: addresses, people and channels become
 * control sequences, the three special characters entities.
 */
export function typedText(world: World, team: Team, text: string): string {
  const person = (name: string) => [...world.users.values()].find((user) => user.teamId === team.id && user.name === name)
  const place = (name: string) => [...world.channels.values()].find((one) => one.teamId === team.id && one.name === name && !one.deleted)
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s"“”]+/g, (url) => `<${url}>`)
    .replace(/(^|[\s"])((?:[a-z0-9-]+\.)+(?:com|org|net|test|example|eu|de|uk|info)(?:\/[^\s"]*)?)(?=$|[\s"])/gi, '$1<http://$2|$2>')
    .replace(/(^|\s)@([a-z0-9._-]+)/g, (all, before, name) => (person(name) ? `${before}<@${person(name)?.id}|${name}>` : all))
    .replace(/(^|\s)#([a-z0-9_-]+)/g, (all, before, name) => (place(name) ? `${before}<#${place(name)?.id}|${name}>` : all))
}
