import { vi } from 'vitest'
import { workspaceOf } from '../../src/adapters/slack/workspaces.ts'
import { elementNamed } from '../adapters/slack/slack-under-test.ts'
import type { SlackEmulator } from '../emulators/slack/start-slack.ts'
import type { Channel, Message, User } from '../emulators/slack/world.ts'
import { patience } from './discord-person.ts'
import { type Heard, heard, isWhole, type Person } from './person.ts'
import { slackText } from './read-aloud.ts'

export function slackPerson(slack: SlackEmulator, channel: Channel, user: User): Person {
  const shown = new Map<Heard, readonly Message[]>()
  let last: Heard | undefined

  const seen = (place: Channel) =>
    place.messages.filter(({ deleted, visibleTo }) => !deleted && (visibleTo === null || visibleTo === user.id))

  const listen = (messages: readonly Message[]) => {
    last = heard(
      messages.map(slackText),
      messages.every(({ visibleTo }) => visibleTo !== null),
    )
    shown.set(last, messages)
    return last
  }

  async function answered(place: Channel, deed: () => void): Promise<Heard> {
    const before = seen(place).length
    deed()
    return vi.waitFor(() => {
      const news = seen(place).slice(before)
      if (!isWhole(news.map(slackText))) throw new Error('the answer is not there, or not whole')
      return listen(news)
    }, patience)
  }

  /** The first message of an answer on which something is called so. */
  function on(label: string, where: Heard | undefined) {
    const messages = shown.get(where ?? last ?? heard([], false)) ?? []
    const fails: unknown[] = []
    for (const message of messages) {
      try {
        return { message, place: placeOf(message), ...elementNamed(message, label) }
      } catch (error) {
        fails.push(error)
      }
    }
    throw fails[0] ?? new Error('nothing was heard yet')
  }

  function placeOf({ channelId }: Message): Channel {
    const place = slack.world.channels.get(channelId)
    if (!place) throw new Error(`there is no channel ${channelId}`)
    return place
  }

  const press = (label: string, times: number, where?: Heard) => {
    const { message, place, id } = on(label, where)
    return answered(place, () => {
      for (let i = 0; i < times; i++) slack.press(message, id, user)
    })
  }

  return {
    platform: 'Slack',
    workspace: workspaceOf(channel.kind === 'direct' ? 'person' : 'team', channel.teamId, user.id),
    channel: channel.id,
    user: user.id,
    ask(line) {
      const [, name = '', rest = ''] = /^(\/brief(?=\s|$)|\/)\s*(.*)$/s.exec(line) ?? []
      return answered(channel, () => slack.slash({ user, channel, command: name === '/' ? '/attache' : name, text: rest }))
    },
    press: (label, where) => press(label, 1, where),
    pressTwice: (label, where) => press(label, 2, where),
    choose(label, where) {
      const { message, place, id, value } = on(label, where)
      return answered(place, () => slack.choose(message, id, [value], user))
    },
    here: () => listen(seen(channel)),
    letters: () => listen(seen(slack.directChannel(user))),
  }
}
