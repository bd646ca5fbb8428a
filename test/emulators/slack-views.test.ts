import type { types, ViewResponseAction, ViewSubmitAction } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { describe, expect, it } from 'vitest'
import { silent, slackForTest, socketApp } from './slack/slack-for-test.ts'

const plain = (text: string) => ({ type: 'plain_text', text }) as const
const field = (id: string): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(id),
  element: { type: 'plain_text_input', action_id: id },
})
const modal = (title: string, more: Partial<types.ModalView> = {}): types.ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: plain(title),
  submit: plain('Go'),
  blocks: [field('name')],
  ...more,
})
const option = (value: string): types.PlainTextOption => ({ text: plain(value), value })
const withElement = (element: types.InputBlock['element']) => modal('x', { blocks: [{ ...field('x'), element }] })
const refused = (error: string) => ({ data: { error } })

async function stage() {
  const slack = await slackForTest()
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada' })
  const install = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  const client = new WebClient(install.token, { slackApiUrl: slack.api, retryConfig: { retries: 0 }, logger: silent })
  const bolt = socketApp(slack, install.token)
  return { slack, team, ada, install, channel, client, bolt }
}

/** A form on the screen, opened by a shortcut, with an app that answers its submission as told. */
async function opened(first: types.ModalView = modal('First')) {
  const all = await stage()
  const { slack, ada, bolt } = all
  let answer: ViewResponseAction | undefined
  bolt.shortcut('open', async ({ ack, client, shortcut }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: first })
  })
  bolt.view<ViewSubmitAction>('form', ({ ack }) => ack(answer))
  await bolt.start()
  const view = await slack.shortcut({ user: ada, callbackId: 'open' }).openedView()
  const submit = (body?: ViewResponseAction) => {
    answer = body
    return slack.submitView(view, { name: 'x' }, ada)
  }
  return { ...all, view, submit }
}

describe('a submitted form', () => {
  it('closes', async () => {
    const { view, submit } = await opened()
    await submit().acknowledged()
    expect(view.open).toBe(false)
  })

  it('stays where nobody answers', async () => {
    const { slack, view, submit } = await opened()
    slack.fault({ delivery: 'lost' })
    expect(await submit().outcome()).toEqual({ kind: 'dispatch-failed', detail: 'lost on the way' })
    expect(view.open).toBe(true)
  })

  it('shows another one in its place', async () => {
    const { view, submit } = await opened()
    expect((await submit({ response_action: 'update', view: modal('Second') }).openedView()).id).toBe(view.id)
    expect(view).toMatchObject({ open: true, body: { title: { text: 'Second' } } })
  })

  it('shows another one on top, and all go at once', async () => {
    const { slack, view, submit, ada } = await opened()
    const second = await submit({ response_action: 'push', view: modal('Second') }).openedView()
    expect(second).toMatchObject({ previousId: view.id, rootId: view.id, open: true })
    expect(view.open).toBe(true)
    await submit({ response_action: 'clear' }).acknowledged()
    expect([...slack.world.views.values()].filter(({ open }) => open)).toEqual([])
    expect(() => slack.submitView(second, { name: 'x' }, ada)).toThrow('sees no such form')
  })

  it('is answered with an error for a field that it does not have: the person reads nothing, and it is written down', async () => {
    const { slack, submit } = await opened()
    expect(await submit({ response_action: 'errors', errors: { nowhere: 'wrong' } }).errors()).toBeNull()
    expect(slack.violations).toEqual([{ rule: 'invalid-form', where: 'form', detail: expect.stringContaining('no input block "nowhere"') }])
  })

  it('takes only what its fields take', async () => {
    const limits = { type: 'plain_text_input', action_id: 'name', min_length: 2, max_length: 3 } as const
    const { slack, view, ada } = await opened(modal('First', { blocks: [{ ...field('name'), element: limits }] }))
    for (const name of ['', 'a', 'abcd']) expect(() => slack.submitView(view, { name }, ada)).toThrow()
    expect(() => slack.submitView(view, { other: 'x' }, ada)).toThrow('no field "other"')
    await slack.submitView(view, { name: 'abc' }, ada).acknowledged()
  })
})

describe('the fields of a form', () => {
  it('bring the people that were picked, and no more than may be', async () => {
    const picked = { max_selected_items: 2, initial_users: ['U1'] }
    const element: types.MultiUsersSelect = { type: 'multi_users_select', action_id: 'name', ...picked }
    const { slack, view, ada } = await opened(modal('First', { blocks: [{ ...field('name'), element }] }))
    expect(() => slack.submitView(view, { name: ['U1', 'U2', 'U3'] }, ada)).toThrow('takes 2, not 3')
    await slack.submitView(view, {}, ada).acknowledged()
  })

  it('take no number out of their bounds', async () => {
    const element = { type: 'number_input', action_id: 'name', is_decimal_allowed: false, min_value: '1', max_value: '9' } as const
    const { slack, view, ada } = await opened(modal('First', { blocks: [{ ...field('name'), element }] }))
    for (const name of ['0', '10', '1.5', 'many']) expect(() => slack.submitView(view, { name }, ada)).toThrow('does not take')
    await slack.submitView(view, { name: '9' }, ada).acknowledged()
  })
})

describe('a view', () => {
  it('that is closed is told of, where the app asked for it', async () => {
    const { slack, view, ada, bolt } = await opened(modal('First', { notify_on_close: true }))
    const closed: string[] = []
    bolt.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, view: { id } }) => {
      closed.push(id)
      await ack()
    })
    await slack.closeView(view, ada)?.acknowledged()
    expect(closed).toEqual([view.id])
  })

  it('stands on at most two others', async () => {
    const { slack, submit } = await opened()
    await submit({ response_action: 'push', view: modal('Second') }).openedView()
    await submit({ response_action: 'push', view: modal('Third') }).openedView()
    await submit({ response_action: 'push', view: modal('Fourth') }).acknowledged()
    expect(slack.violations).toMatchObject([{ rule: 'invalid-form', detail: 'push_limit_reached' }])
  })

  it.each([
    ['a title of 25 characters', modal('x'.repeat(25))],
    ['inputs and no way to submit', { type: 'modal', title: plain('x'), blocks: [field('name')] } satisfies types.ModalView],
    ['101 blocks', modal('x', { blocks: Array.from({ length: 101 }, () => ({ type: 'divider' as const })) })],
    ['private metadata of 3001 characters', modal('x', { private_metadata: 'x'.repeat(3_001) })],
    [
      'a text that is longer than it may be',
      withElement({ type: 'plain_text_input', action_id: 'x', initial_value: 'abc', max_length: 2 }),
    ],
    ['a text that is to be longer than it may be', withElement({ type: 'plain_text_input', action_id: 'x', min_length: 3, max_length: 2 })],
    [
      'words in a field for numbers',
      withElement({ type: 'number_input', action_id: 'x', is_decimal_allowed: true, initial_value: 'many' }),
    ],
    [
      'a choice that is not offered',
      withElement({ type: 'static_select', action_id: 'x', options: [option('a')], initial_option: option('b') }),
    ],
    [
      'a tick that is not offered',
      withElement({ type: 'checkboxes', action_id: 'x', options: [option('a')], initial_options: [option('b')] }),
    ],
    [
      'eleven circles',
      withElement({ type: 'radio_buttons', action_id: 'x', options: Array.from({ length: 11 }, (_, n) => option(`${n}`)) }),
    ],
    ['an option of 76 characters', withElement({ type: 'static_select', action_id: 'x', options: [option('x'.repeat(76))] })],
    ['101 options', withElement({ type: 'static_select', action_id: 'x', options: Array.from({ length: 101 }, (_, n) => option(`${n}`)) })],
  ])('with %s is refused', async (_, view) => {
    const { client } = await stage()
    await expect(client.views.open({ trigger_id: 'any', view })).rejects.toMatchObject(refused('invalid_arguments'))
  })
})

describe('the other methods', () => {
  it('show a message to one person of the channel only', async () => {
    const { slack, team, ada, channel, client } = await stage()
    await client.chat.postEphemeral({ channel: channel.id, user: ada.id, text: 'for you' })
    expect(slack.ephemeral(ada, channel).map(({ text }) => text)).toEqual(['for you'])
    const secret = slack.channel(team, { name: 'secret', kind: 'private' })
    await expect(client.chat.postEphemeral({ channel: secret.id, user: ada.id, text: 'x' })).rejects.toMatchObject(
      refused('user_not_in_channel'),
    )
  })

  it('tell who a person and the bot are', async () => {
    const { slack, team, client, install } = await stage()
    const boss = slack.user(team, { name: 'boss', owner: true, timeZone: 'Asia/Tokyo' })
    expect((await client.users.info({ user: boss.id })).user).toMatchObject({ is_admin: true, is_owner: true, tz: 'Asia/Tokyo' })
    await expect(client.users.info({ user: 'U0' })).rejects.toMatchObject(refused('user_not_found'))
    expect(await client.auth.test()).toMatchObject({ team_id: team.id, user_id: install.botUserId, bot_id: install.botId })
  })

  it('open a conversation, and read a thread where the bot is a member', async () => {
    const { slack, team, ada, client, install } = await stage()
    expect((await client.conversations.open({ users: ada.id })).channel?.id).toBe(slack.directChannel(ada).id)
    const outside = slack.channel(team, { name: 'outside', bot: false })
    install.scopes.add('channels:history')
    await expect(client.conversations.history({ channel: outside.id })).rejects.toMatchObject(refused('not_in_channel'))
    slack.invite(outside, install)
    const lead = slack.say(ada, outside, 'lead')
    slack.say(ada, outside, 'reply', lead)
    const thread = await client.conversations.replies({ channel: outside.id, ts: lead.ts })
    expect(thread.messages?.map(({ text }) => text)).toEqual(['lead', 'reply'])
  })

  it('give apps sold outside the Marketplace 15 messages a minute', async () => {
    const slack = await slackForTest({ app: { commercial: true, scopes: ['channels:history'] } })
    const team = slack.team({ name: 'Newsroom' })
    const ada = slack.user(team, { name: 'ada' })
    const { token } = slack.install(team)
    const channel = slack.channel(team, { name: 'news' })
    for (let count = 0; count < 20; count += 1) slack.say(ada, channel, `${count}`)
    const client = new WebClient(token, { slackApiUrl: slack.api, logger: silent })
    const { messages, has_more } = await client.conversations.history({ channel: channel.id, limit: 100 })
    expect([messages?.length, has_more]).toEqual([15, true])
  })
})
