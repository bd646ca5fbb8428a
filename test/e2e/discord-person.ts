import { vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { serverWorkspace } from '../../src/adapters/discord/answering/caller-of.ts'
import { parseLine } from '../../src/app/input/typed-line.ts'
import { buttonOn, entryOn } from '../adapters/discord/open-for-test.ts'
import { flag } from '../emulators/discord/limits.ts'
import type { ModalBody, ModalField } from '../emulators/discord/message-schemas.ts'
import { visibleMessages } from '../emulators/discord/messages.ts'
import type { DiscordEmulator } from '../emulators/discord/start-discord.ts'
import { type Channel, channelOf, type Guild, type User } from '../emulators/discord/world.ts'
import { createHearing, type FilledForm, type Heard, isWhole, type Person } from './person.ts'
import { discordText } from './read-aloud.ts'

export const patience = { timeout: 10_000, interval: 5 } as const

/** @param workspace The server's where left out. */
export function discordPerson(discord: DiscordEmulator, guild: Guild, channel: Channel, user: User, workspace?: string): Person {
  const { listen, on } = createHearing(discordText)

  async function answered(place: Channel, deed: () => void): Promise<Heard> {
    const before = visibleMessages(place, user.id).length
    deed()
    return vi.waitFor(() => {
      const news = visibleMessages(place, user.id).slice(before)
      if (news.some(({ flags }) => flags & flag.loading) || !isWhole(news.map(discordText)))
        throw new Error('the answer is not there, or not whole')
      return listen(news)
    }, patience)
  }

  const press = (label: string, times: number, where?: Heard) => {
    const { message, found } = on(where, (one) => buttonOn(one, label))
    return answered(channelOf(discord.world, message.channelId), () => {
      for (let i = 0; i < times; i++) discord.press(message, found, user)
    })
  }

  async function fill(
    label: string,
    typed: Readonly<Record<string, string>>,
    where?: Heard,
    meanwhile?: () => Promise<unknown>,
  ): Promise<FilledForm> {
    const { message, opening } = opened(label, where)
    const modal = await discord.openedModal(opening, { user, channel: channelOf(discord.world, message.channelId), messageId: message.id })
    const fields = fieldsIn(modal.body)
    await meanwhile?.()
    const shown = Object.fromEntries(fields.map((field) => [field.custom_id, shownIn(field)]))
    const values = Object.fromEntries(
      fields.flatMap((field) => {
        const words = typed[field.custom_id]
        return words === undefined ? [] : [[field.custom_id, filledWith(field, words)]]
      }),
    )
    const answer = await answered(channelOf(discord.world, message.channelId), () => discord.submitModal(modal, values))
    return { title: modal.body.title, shown, beside: {}, answer }
  }

  function opened(label: string, where: Heard | undefined) {
    try {
      const { message, found } = on(where, (one) => buttonOn(one, label))
      return { message, opening: discord.press(message, found, user) }
    } catch {
      const { message, found } = on(where, (one) => entryOn(one, label))
      return { message, opening: discord.choose(message, found.menu, [found.value], user) }
    }
  }

  return {
    platform: 'Discord',
    workspace: workspace ?? serverWorkspace(guild.id),
    channel: channel.id,
    user: user.id,
    ask(line) {
      const typed = parseLine(line, commands)
      if (typed.kind === 'mistake') throw new Error(`nobody can type this on Discord: ${typed.said}`)
      return answered(channel, () => discord.slash({ user, channel, name: typed.name, options: typed.options }))
    },
    press: (label, where) => press(label, 1, where),
    fill,
    pressTwice: (label, where) => press(label, 2, where),
    choose(label, where) {
      const { message, found } = on(where, (one) => entryOn(one, label))
      return answered(channelOf(discord.world, message.channelId), () => discord.choose(message, found.menu, [found.value], user))
    },
    here() {
      const threads = [...discord.world.channels.values()].filter(({ parentId }) => parentId === channel.id)
      return listen([channel, ...threads].flatMap((place) => visibleMessages(place, user.id)))
    },
    letters: () => listen(visibleMessages(discord.directChannel(user), user.id)),
  }
}

function fieldsIn({ components }: ModalBody): readonly ModalField[] {
  return components.flatMap((entry) => ('component' in entry ? [entry.component] : []))
}

/** What stands in a field, as one would type it. */
function shownIn(field: ModalField): string {
  if (field.type === 4) return field.value ?? ''
  if (field.type === 23) return field.default ? 'yes' : 'no'
  if ('options' in field) return field.options.find((one) => one.default)?.value ?? ''
  return field.type === 19 ? '' : (field.default_values ?? []).map(({ id }) => id).join(', ')
}

function filledWith(field: ModalField, words: string): string | readonly string[] {
  if (field.type === 4) return words
  if (field.type === 23) return words === 'yes' ? ['true'] : []
  return words.split(/,\s*/).filter(Boolean)
}
