import type { App, types } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { NotOffered } from './slack/offered.ts'
import { httpApp, listening, slackForTest, socketApp } from './slack/slack-for-test.ts'
import type { SlackEmulator } from './slack/start-slack.ts'

const quiet = { unfurl_links: false, unfurl_media: false } as const
const button = {
  type: 'button',
  action_id: 'more',
  text: { type: 'plain_text', text: 'More' },
  value: 'e1',
} as const
const menu = {
  type: 'static_select',
  action_id: 'story',
  options: ['e1', 'e2'].map((value) => ({ text: { type: 'plain_text', text: value } as const, value })),
} as const
const actions = { type: 'actions', block_id: 'acts', elements: [button, menu] } as const

async function newsroom() {
  const slack = await slackForTest()
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada', admin: true })
  const install = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  return { slack, team, ada, install, channel }
}

const start = {
  async socket(slack: SlackEmulator, token: string, prepare: (bolt: App) => void) {
    const bolt = socketApp(slack, token)
    prepare(bolt)
    await bolt.start()
    return bolt
  },
  async http(slack: SlackEmulator, token: string, prepare: (bolt: App) => void) {
    const bolt = httpApp(slack, { token })
    prepare(bolt)
    await listening(slack, bolt)
    return bolt
  },
} as const

function unmarred(slack: SlackEmulator): void {
  expect(slack.violations).toEqual([])
}

describe.each(['socket', 'http'] as const)('the Slack emulator, to the real Bolt over %s', (line) => {
  it('carries a slash command through an acknowledgement to a response', async () => {
    const { slack, ada, install, channel } = await newsroom()
    await start[line](slack, install.token, (bolt) =>
      bolt.command('/brief', async ({ ack, respond, command }) => {
        await ack()
        await respond({ text: `Today in ${command.text}` })
      }),
    )
    const happening = slack.slash({ user: ada, channel, command: '/brief', text: 'europe' })
    expect((await happening.acknowledged()).body).toBeUndefined()
    expect(await happening.reply()).toMatchObject({ text: 'Today in europe', visibleTo: ada.id })
    expect(slack.messages(channel)).toEqual([])
    expect(slack.ephemeral(ada, channel)).toHaveLength(1)
    unmarred(slack)
  })

  it('shows what an acknowledgement holds to its person only', async () => {
    const { slack, ada, install, channel } = await newsroom()
    await start[line](slack, install.token, (bolt) => bolt.command('/brief', ({ ack }) => ack('for you')))
    const reply = await slack.slash({ user: ada, channel, command: '/brief' }).reply()
    expect(reply).toMatchObject({ text: 'for you', visibleTo: ada.id })
  })

  it('posts blocks with buttons and menus, which come back when used', async () => {
    const { slack, ada, install, channel } = await newsroom()
    const bolt = await start[line](slack, install.token, (app) => {
      app.action('more', async ({ ack, respond, action }) => {
        await ack()
        await respond({ text: action.type === 'button' ? `more of ${action.value}` : '', replace_original: true })
      })
      app.action('story', async ({ ack, respond, action }) => {
        await ack()
        if (action.type !== 'static_select') return
        await respond({ text: action.selected_option.value, replace_original: false, response_type: 'ephemeral' })
      })
    })
    const posted = await bolt.client.chat.postMessage({ channel: channel.id, text: 'Morning', blocks: [actions], ...quiet })
    const [message] = slack.messages(channel)
    if (!message) throw new Error('nothing was posted')
    expect(posted.ts).toBe(message.ts)

    expect(await slack.choose(message, 'story', ['e2'], ada).reply()).toMatchObject({ text: 'e2', visibleTo: ada.id })
    expect(() => slack.choose(message, 'story', ['e9'], ada)).toThrow(NotOffered)
    expect(await slack.press(message, 'more', ada).reply()).toBe(message)
    expect(message.text).toBe('more of e1')
    expect(() => slack.press(message, 'more', ada)).toThrow(NotOffered)
    unmarred(slack)
  })

  it('opens a form, shows what is wrong with it, and takes it', async () => {
    const { slack, ada, install, channel } = await newsroom()
    const view: types.ModalView = {
      type: 'modal',
      callback_id: 'add',
      title: { type: 'plain_text', text: 'Add a feed' },
      submit: { type: 'plain_text', text: 'Add' },
      blocks: [
        {
          type: 'input',
          block_id: 'address',
          label: { type: 'plain_text', text: 'Address' },
          element: { type: 'url_text_input', action_id: 'url' },
        },
      ],
    }
    await start[line](slack, install.token, (bolt) => {
      bolt.command('/feeds', async ({ ack, client, command }) => {
        await ack()
        await client.views.open({ trigger_id: command.trigger_id, view })
      })
      bolt.view('add', async ({ ack, view: { state }, client, body }) => {
        const url = state.values.address?.url?.value ?? ''
        if (url.startsWith('http:')) return ack({ response_action: 'errors', errors: { address: 'only https' } })
        await ack()
        await client.chat.postMessage({ channel: body.user.id, text: `added ${url}`, ...quiet })
      })
    })
    const opened = await slack.slash({ user: ada, channel, command: '/feeds' }).openedView()
    expect(() => slack.submitView(opened, {}, ada)).toThrow('"url" is required')
    expect(await slack.submitView(opened, { url: 'http://a.test' }, ada).errors()).toEqual({ address: 'only https' })
    await slack.submitView(opened, { url: 'https://a.test/rss' }, ada).acknowledged()
    expect(opened.open).toBe(false)
    await expect.poll(() => slack.messages(slack.directChannel(ada)).map(({ text }) => text)).toEqual(['added https://a.test/rss'])
    unmarred(slack)
  })

  it('shows an App Home when it is opened, with buttons that work', async () => {
    const { slack, ada, install } = await newsroom()
    await start[line](slack, install.token, (bolt) => {
      bolt.event('app_home_opened', async ({ event, client }) => {
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [actions] } })
      })
      bolt.action('more', async ({ ack, client, body }) => {
        await ack()
        if (body.type === 'block_actions' && body.view)
          await client.views.publish({ user_id: body.user.id, view: { type: 'home', blocks: [{ type: 'divider' }] } })
      })
    })
    slack.openHome(ada)
    await slack.eventsSettled()
    await expect.poll(() => slack.home(ada)?.body.blocks[0]?.type).toBe('actions')
    const home = slack.home(ada)
    if (!home) throw new Error('nothing was published')
    await slack.press(home, 'more', ada).acknowledged()
    await expect.poll(() => slack.home(ada)?.body.blocks[0]?.type).toBe('divider')
    unmarred(slack)
  })

  it('hands a message to a shortcut of its menu, text and all', async () => {
    const { slack, ada, install, channel } = await newsroom()
    await start[line](slack, install.token, (bolt) =>
      bolt.shortcut('save', async ({ ack, shortcut, respond }) => {
        await ack()
        if (shortcut.type === 'message_action') await respond({ text: `saved: ${shortcut.message.text}` })
      }),
    )
    const message = slack.say(ada, channel, 'see https://a.test/1')
    expect((await slack.shortcut({ user: ada, callbackId: 'save', message }).reply()).text).toBe('saved: see https://a.test/1')
  })

  it('proposes while a person types, and takes what was proposed', async () => {
    const { slack, ada, install, channel } = await newsroom()
    const bolt = await start[line](slack, install.token, (app) => {
      app.options('topic', ({ ack, payload }) =>
        ack({ options: [{ text: { type: 'plain_text', text: 'Europe' }, value: `${payload.value}rope` }] }),
      )
      app.action('topic', ({ ack }) => ack())
    })
    const search = { type: 'external_select', action_id: 'topic', min_query_length: 1 } as const
    await bolt.client.chat.postMessage({
      channel: channel.id,
      text: 'Which?',
      blocks: [{ type: 'actions', elements: [search] }],
      ...quiet,
    })
    const [message] = slack.messages(channel)
    if (!message) throw new Error('nothing was posted')
    expect(() => slack.choose(message, 'topic', ['europe'], ada)).toThrow(NotOffered)
    expect((await slack.suggestions(message, 'topic', 'eu', ada)).map(({ value }) => value)).toEqual(['europe'])
    await slack.choose(message, 'topic', ['europe'], ada).acknowledged()
  })

  it('tells of channels that close, and repeats an event that is not acknowledged', async () => {
    const { slack, install, channel } = await newsroom()
    const heard: unknown[] = []
    const again: unknown[] = []
    await start[line](slack, install.token, (bolt) =>
      bolt.event('channel_archive', async ({ event, context, body }) => {
        heard.push(event.channel)
        again.push([body.event_id, context.retryNum])
      }),
    )
    slack.fault({ delivery: 'lost', times: 2 })
    slack.archive(channel)
    await slack.eventsSettled()
    expect(heard).toEqual([channel.id])
    expect(again).toEqual([[expect.stringMatching(/^E/), 2]])
    expect(slack.deliveries.map(({ outcome }) => outcome.kind)).toEqual(['dispatch-failed', 'dispatch-failed', 'acknowledged'])
  })
})

describe('a person', () => {
  it('cannot use what the screen does not offer', async () => {
    const { slack, team, channel } = await newsroom()
    const eve = slack.user(team, { name: 'eve' })
    const elsewhere = slack.user(slack.team({ name: 'Elsewhere' }), { name: 'bob' })
    const slash = (user: typeof eve, command: string) => () => slack.slash({ user, channel, command })
    expect(slash(eve, '/topic')).toThrow('belongs to Slack')
    expect(slash(elsewhere, '/brief')).toThrow('bob is not in #news')
    slack.archive(channel)
    expect(slash(eve, '/brief')).toThrow('#news is closed')
  })

  it('types addresses, names and special characters, which Slack writes its own way', async () => {
    const { slack, ada, install, channel } = await newsroom()
    const texts: string[] = []
    await start.socket(slack, install.token, (bolt) =>
      bolt.command('/attache', async ({ ack, command }) => {
        texts.push(command.text)
        await ack()
      }),
    )
    const typed = 'feed add https://a.test/rss?a=1&b=2 example.com @ada #news <b> @nobody'
    await slack.slash({ user: ada, channel, command: '/attache', text: typed }).acknowledged()
    expect(texts).toEqual([
      `feed add <https://a.test/rss?a=1&amp;b=2> <http://example.com|example.com> <@${ada.id}|ada> <#${channel.id}|news> &lt;b&gt; @nobody`,
    ])
  })

  it('is told when no app is there, and when it answers too late', async () => {
    const { slack, ada, channel } = await newsroom()
    const happening = slack.slash({ user: ada, channel, command: '/brief' })
    expect(await happening.outcome()).toEqual({ kind: 'dispatch-failed', detail: 'the app has no socket open' })
    expect(happening.unanswered()).toBe(true)
    await expect(happening.acknowledged()).rejects.toThrow('was not answered')
  })
})
