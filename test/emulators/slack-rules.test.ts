import { describe, expect, it } from 'vitest'
import { handClock, slackForTest } from './slack/slack-for-test.ts'
import { specificationPath } from './slack/specification.ts'
import type { SlackEmulator, SlackOptions } from './slack/start-slack.ts'

const quiet = { unfurl_links: false, unfurl_media: false } as const
const plain = (text: string) => ({ type: 'plain_text', text })
const section = (text: string, more: object = {}) => ({ type: 'section', text: { type: 'mrkdwn', text }, ...more })
const verbatim = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } })
const button = (id: string, more: object = {}) => ({ type: 'button', action_id: id, text: plain(id), ...more })
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements })
const option = (value: string) => ({ text: plain('x'), value })

async function stage(options: SlackOptions = {}) {
  const slack = await slackForTest(options)
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada', admin: true })
  const install = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  return { slack, team, ada, install, channel }
}

type Answer = Readonly<Record<string, unknown>>

/** Calls a method by JSON, as the real client never does: so that wrong bodies can be sent. */
async function call(slack: SlackEmulator, token: string, method: string, body: object = {}): Promise<Answer> {
  const response = await fetch(`${slack.api}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  })
  const read: unknown = await response.json()
  if (typeof read !== 'object' || read === null) throw new Error(`no object but ${read}`)
  return { ...read }
}

const rules = (slack: SlackEmulator) => slack.violations.map(({ rule }) => rule)

describe('a message', () => {
  it.each([
    ['nothing to show', {}, 'no_text'],
    ['51 blocks', { blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }, 'invalid_blocks'],
    ['a section of 3001 characters', { blocks: [section('x'.repeat(3_001))] }, 'invalid_blocks'],
    ['a section without text or fields', { blocks: [{ type: 'section' }] }, 'invalid_blocks'],
    ['a header of 151 characters', { blocks: [{ type: 'header', text: plain('x'.repeat(151)) }] }, 'invalid_blocks'],
    ['26 buttons in a row', { blocks: [actions(...Array.from({ length: 26 }, (_, index) => button(`b${index}`)))] }, 'invalid_blocks'],
    ['11 elements in a context', { blocks: [{ type: 'context', elements: Array(11).fill(plain('x')) }] }, 'invalid_blocks'],
    ['a button value of 2001 characters', { blocks: [actions(button('a', { value: 'x'.repeat(2_001) }))] }, 'invalid_blocks'],
    ['a button that leads to a script', { blocks: [actions(button('a', { url: 'javascript:alert(1)' }))] }, 'invalid_blocks'],
    ['an action id of 256 characters', { blocks: [actions(button('x'.repeat(256), { text: plain('x') }))] }, 'invalid_blocks'],
    ['two actions of one id in a block', { blocks: [actions(button('a'), button('a'))] }, 'invalid_blocks'],
    ['two blocks of one id', { blocks: [section('a', { block_id: 'b' }), section('b', { block_id: 'b' })] }, 'invalid_blocks'],
    [
      'a menu of 101 options',
      {
        blocks: [
          actions({ type: 'static_select', action_id: 'a', options: Array.from({ length: 101 }, (_, index) => option(`${index}`)) }),
        ],
      },
      'invalid_blocks',
    ],
    [
      'an option value of 76 characters',
      { blocks: [actions({ type: 'static_select', action_id: 'a', options: [option('x'.repeat(76))] })] },
      'invalid_blocks',
    ],
    [
      'mrkdwn in a menu',
      { blocks: [actions({ type: 'static_select', action_id: 'a', options: [{ text: { type: 'mrkdwn', text: 'x' }, value: 'x' }] })] },
      'invalid_blocks',
    ],
    [
      'an entry of a menu that leads elsewhere',
      { blocks: [actions({ type: 'static_select', action_id: 'a', options: [{ ...option('x'), url: 'https://a.test' }] })] },
      'invalid_blocks',
    ],
    [
      'mrkdwn below a tick box',
      {
        blocks: [
          actions({ type: 'checkboxes', action_id: 'a', options: [{ ...option('x'), description: { type: 'mrkdwn', text: 'x' } }] }),
        ],
      },
      'invalid_blocks',
    ],
    ['a menu without options', { blocks: [actions({ type: 'static_select', action_id: 'a' })] }, 'invalid_blocks'],
    ['two tables', { blocks: Array(2).fill({ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }) }, 'invalid_blocks'],
    ['an empty cell', { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }] }, 'invalid_blocks'],
    ['a key that no block has', { blocks: [section('x', { colour: 'red' })] }, 'invalid_blocks'],
    ['a file that is not there', { blocks: [{ type: 'image', slack_file: { id: 'F0' }, alt_text: 'x' }] }, 'invalid_blocks'],
    ['four sections of 3000 characters', { blocks: Array(4).fill(section('x'.repeat(3_000))) }, 'msg_blocks_too_long'],
    ['blocks that are no JSON', { blocks: '[{' }, 'invalid_blocks_format'],
    ['metadata without a payload', { text: 'x', metadata: { event_type: 'x' } }, 'invalid_metadata_format'],
    ['markdown beside blocks', { markdown_text: 'x', blocks: [section('x')] }, 'markdown_text_conflict'],
  ])('with %s is refused', async (_, body, error) => {
    const { slack, install, channel } = await stage()
    const answer = await call(slack, install.token, 'chat.postMessage', { channel: channel.id, ...quiet, ...body })
    expect(answer).toMatchObject({ ok: false, error })
    expect(slack.messages(channel)).toEqual([])
    expect(rules(slack)).toContain('invalid-form')
  })

  it('at every limit is taken', async () => {
    const { slack, install, channel } = await stage()
    const blocks = [
      { type: 'header', text: plain('x'.repeat(150)) },
      ...Array(3).fill(section('x'.repeat(3_000))),
      actions(...Array.from({ length: 25 }, (_, index) => button(`b${index}`))),
      ...Array(45).fill({ type: 'divider' }),
    ]
    expect(blocks).toHaveLength(50)
    const answer = await call(slack, install.token, 'chat.postMessage', { channel: channel.id, text: 'x', blocks, ...quiet })
    expect(answer).toMatchObject({ ok: true, ts: slack.messages(channel)[0]?.ts })
    expect(slack.violations).toEqual([])
  })

  it('points at what is wrong with it', async () => {
    const { slack, install, channel } = await stage()
    const blocks = [{ type: 'divider' }, section('x'.repeat(3_001))]
    const answer = await call(slack, install.token, 'chat.postMessage', { channel: channel.id, text: 'x', blocks, ...quiet })
    expect(answer).toMatchObject({ response_metadata: { messages: [expect.stringContaining('[json-pointer:/blocks/1/text/text]')] } })
  })

  it('wakes nobody by naming them to one person alone', async () => {
    const { slack, install, channel, ada } = await stage()
    await call(slack, install.token, 'chat.postEphemeral', { channel: channel.id, user: ada.id, text: 'Changed by <@U0123>' })
    expect(slack.violations).toEqual([])
    await call(slack, install.token, 'chat.postEphemeral', { channel: channel.id, user: ada.id, text: 'Hey <!channel>' })
    expect(slack.violations.map(({ rule }) => rule)).toEqual(['open-mentions'])
  })

  it.each([
    ['wakes a channel', { text: 'Hey <!channel>' }, 'open-mentions'],
    ['wakes a person in a block', { text: 'x', blocks: [section('Hey <@U0123>')] }, 'open-mentions'],
    [
      'wakes everyone in rich text',
      {
        text: 'x',
        blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'everyone' }] }] }],
      },
      'open-mentions',
    ],
    ['was not escaped', { text: 'a < b' }, 'unescaped-text'],
    ['has a tag in it', { text: 'x', blocks: [section('<script>alert(1)</script>')] }, 'unescaped-text'],
    ['looks for names', { text: 'x', link_names: true }, 'open-parse'],
    ['has a name in mrkdwn that Slack parses', { text: '@ada', blocks: [section('wrote @ada, not ada@a.test')] }, 'open-parse'],
    ['is parsed in full', { text: 'x', parse: 'full' }, 'open-parse'],
    ['shows previews of links', { text: 'x', unfurl_links: true }, 'open-unfurl'],
    ['says nothing of previews of media', { text: 'x', unfurl_media: undefined }, 'open-unfurl'],
    ['has blocks only', { blocks: [section('x')] }, 'no-text'],
    ['is very long', { text: 'x'.repeat(4_001) }, 'long-text'],
    [
      'has a wordless picture',
      { text: 'x', blocks: [{ type: 'image', image_url: 'https://a.test/1.png', alt_text: '' }] },
      'picture-without-words',
    ],
  ])('that %s is taken and written down', async (_, body, rule) => {
    const { slack, install, channel } = await stage({ specification: null })
    expect(await call(slack, install.token, 'chat.postMessage', { channel: channel.id, ...quiet, ...body })).toMatchObject({ ok: true })
    expect(new Set(rules(slack))).toEqual(new Set([rule]))
  })

  it('with links, dates, channels and escaped text is fine', async () => {
    const { slack, install, channel } = await stage()
    const text = `<https://a.test/?a=1&amp;b=2|A &lt;title&gt;> <#${channel.id}> <!date^1732266000^{date_short}|today> &lt;!channel&gt; @here`
    await call(slack, install.token, 'chat.postMessage', { channel: channel.id, text, blocks: [verbatim(text)], ...quiet })
    expect(slack.violations).toEqual([])
  })

  it.skipIf(specificationPath() === undefined)('with an argument that the method does not have is written down', async () => {
    const { slack, install, channel } = await stage()
    await call(slack, install.token, 'chat.postMessage', { channel: channel.id, text: 'x', ...quiet, client_msg_id: 'row-1' })
    expect(slack.violations).toEqual([{ rule: 'unknown-argument', where: 'chat.postMessage', detail: 'client_msg_id' }])
  })

  it('over 40,000 characters is cut', async () => {
    const { slack, install, channel } = await stage()
    await call(slack, install.token, 'chat.postMessage', { channel: channel.id, text: 'x'.repeat(40_001), ...quiet })
    expect(slack.messages(channel)[0]?.text).toHaveLength(40_000)
  })
})

describe('a channel', () => {
  it('takes posts by the rules of membership', async () => {
    const { slack, team, install, ada } = await stage()
    const post = async (to: string, token = install.token) =>
      (await call(slack, token, 'chat.postMessage', { channel: to, text: 'x', ...quiet })).error ?? 'ok'
    const outside = slack.channel(team, { name: 'outside', bot: false })
    const secret = slack.channel(team, { name: 'secret', kind: 'private', bot: false, members: [ada] })
    expect(await post(outside.id)).toBe('ok')
    expect(await post('#outside')).toBe('ok')
    expect(await post(ada.id)).toBe('ok')
    expect(await post(secret.id)).toBe('channel_not_found')
    slack.invite(secret, install)
    expect(await post(secret.id)).toBe('ok')
    slack.archive(outside)
    expect(await post(outside.id)).toBe('is_archived')
    slack.deleteChannel(outside)
    expect(await post(outside.id)).toBe('channel_not_found')
    expect(await post('C0NOWHERE')).toBe('channel_not_found')
  })

  it('needs membership without chat:write.public', async () => {
    const { slack } = await stage()
    const team = slack.team({ name: 'Strict' })
    const { token } = slack.install(team, { scopes: ['chat:write'] })
    const channel = slack.channel(team, { name: 'news', bot: false })
    expect(await call(slack, token, 'chat.postMessage', { channel: channel.id, text: 'x', ...quiet })).toMatchObject({
      error: 'not_in_channel',
    })
  })

  it('of another team is not to be found, and asking is written down', async () => {
    const { slack, channel } = await stage()
    const { token } = slack.install(slack.team({ name: 'Other' }))
    const answer = await call(slack, token, 'chat.postMessage', { channel: channel.id, text: 'x', ...quiet })
    expect(answer).toMatchObject({ error: 'channel_not_found' })
    expect(rules(slack)).toEqual(['other-team'])
  })
})

describe('a token', () => {
  it.each([
    ['', 'auth.test', 'not_authed'],
    ['xoxb-made-up', 'auth.test', 'invalid_auth'],
    ['xapp-1-test', 'auth.test', 'not_allowed_token_type'],
    ['xoxb-made-up', 'apps.connections.open', 'invalid_auth'],
  ])('"%s" for %s gets %s', async (token, method, error) => {
    const { slack } = await stage()
    expect(await call(slack, token, method)).toMatchObject({ ok: false, error })
  })

  it('without the scope is told which', async () => {
    const { slack, install, channel } = await stage()
    const answer = await call(slack, install.token, 'conversations.history', { channel: channel.id })
    expect(answer).toMatchObject({ error: 'missing_scope', needed: 'channels:history', provided: [...install.scopes].join(',') })
  })

  it('of an unknown method is told so', async () => {
    const { slack, install } = await stage()
    expect(await call(slack, install.token, 'chat.shout')).toMatchObject({ error: 'unknown_method' })
    expect(rules(slack)).toEqual(['unknown-route'])
  })
})

it('shows history newest first, with metadata where it is asked for', async () => {
  const clock = handClock()
  const { slack, team, install } = await stage({ clock })
  install.scopes.add('channels:history')
  const channel = slack.channel(team, { name: 'days' })
  for (const key of ['one', 'two', 'three']) {
    const metadata = { event_type: 'briefing', event_payload: { key } }
    await call(slack, install.token, 'chat.postMessage', { channel: channel.id, text: key, metadata, ...quiet })
    clock.advance(1_000)
  }
  const history = (more: object) => call(slack, install.token, 'conversations.history', { channel: channel.id, ...more })
  const [first] = slack.messages(channel)
  expect(await history({ limit: 2, include_all_metadata: true })).toMatchObject({
    messages: [{ metadata: { event_payload: { key: 'three' } } }, { metadata: { event_payload: { key: 'two' } } }],
    has_more: true,
  })
  expect(await history({ oldest: first?.ts })).toMatchObject({ messages: [{ text: 'three' }, { text: 'two' }], has_more: false })
  expect(JSON.stringify(await history({}))).not.toContain('event_payload')
})
