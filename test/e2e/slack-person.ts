import { vi } from 'vitest'
import { workspaceOf } from '../../src/adapters/slack/workspaces.ts'
import { elementNamed } from '../adapters/slack/slack-under-test.ts'
import { elementsOf } from '../emulators/slack/blocks.ts'
import type { SlackEmulator } from '../emulators/slack/start-slack.ts'
import type { Channel, Message, User, View } from '../emulators/slack/world.ts'
import { patience } from './discord-person.ts'
import { createHearing, type FilledForm, type Heard, isWhole, type Person } from './person.ts'
import { slackText } from './read-aloud.ts'

export function slackPerson(slack: SlackEmulator, channel: Channel, user: User): Person {
  const { listen, on: find } = createHearing(slackText)

  const seen = (place: Channel) =>
    place.messages.filter(({ deleted, visibleTo }) => !deleted && (visibleTo === null || visibleTo === user.id))

  async function answered(place: Channel, deed: () => void): Promise<Heard> {
    const before = seen(place).length
    deed()
    return waited(place, before)
  }

  function waited(place: Channel, before: number): Promise<Heard> {
    return vi.waitFor(() => {
      const news = seen(place).slice(before)
      if (!isWhole(news.map(slackText))) throw new Error('the answer is not there, or not whole')
      return listen(news)
    }, patience)
  }

  /** The first message of an answer on which something is called so. */
  function on(label: string, where: Heard | undefined) {
    const { message, found } = find(where, (one) => elementNamed(one, label))
    return { message, place: placeOf(message), ...found }
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

  async function fill(
    label: string,
    typed: Readonly<Record<string, string>>,
    where?: Heard,
    meanwhile?: () => Promise<unknown>,
  ): Promise<FilledForm> {
    const { message, place, id, value } = on(label, where)
    const isButton = elementsOf(message.blocks).some(({ element }) => element.action_id === id && element.type === 'button')
    const opening = isButton ? slack.press(message, id, user) : slack.choose(message, id, [value], user)
    const view = await opening.openedView()
    if (view.body.type !== 'modal') throw new Error('that is no form')
    const shown = shownIn(view)
    await meanwhile?.()
    const values = Object.fromEntries(Object.entries(typed).map(([name, words]) => [name, valuesOf(view, name, words)]))
    const before = seen(place).length
    const sending = slack.submitView(view, values, user)
    const beside = (await sending.errors()) ?? {}
    const answer = view.open ? null : await waited(place, before)
    return { title: view.body.title.text, shown, beside, answer }
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
    fill,
    pressTwice: (label, where) => press(label, 2, where),
    choose(label, where) {
      const { message, place, id, value } = on(label, where)
      return answered(place, () => slack.choose(message, id, [value], user))
    },
    here: () => listen(seen(channel)),
    letters: () => listen(seen(slack.directChannel(user))),
  }
}

/** What stands in the fields of a form, as one would type it. */
function shownIn({ body }: View): Readonly<Record<string, string>> {
  const fields = elementsOf(body.blocks).map(({ element }) => element)
  return Object.fromEntries(
    fields.map((element) => {
      const id = ('action_id' in element && element.action_id) || ''
      if ('initial_option' in element) return [id, element.initial_option?.value ?? '']
      if (element.type === 'checkboxes') return [id, element.initial_options?.length ? 'yes' : 'no']
      if ('initial_users' in element) return [id, element.initial_users?.join(', ') ?? '']
      if ('initial_conversation' in element) return [id, element.initial_conversation ?? '']
      return [id, ('initial_value' in element && element.initial_value) || '']
    }),
  )
}

function valuesOf({ body }: View, name: string, words: string): string | readonly string[] {
  const field = elementsOf(body.blocks).find(({ element }) => element.action_id === name)?.element
  switch (field?.type) {
    case 'checkboxes':
      return words === 'yes' ? ['yes'] : []
    case 'static_select':
    case 'radio_buttons':
    case 'conversations_select':
      return words === '' ? [] : [words]
    case 'multi_users_select':
      return words.split(/[\s,]+/).filter(Boolean)
    default:
      return words
  }
}
