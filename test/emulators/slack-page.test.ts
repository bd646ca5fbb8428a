import { expect, it } from 'vitest'
import { slackForTest, socketApp } from './slack/slack-for-test.ts'

const quiet = { unfurl_links: false, unfurl_media: false } as const
const plain = (text: string) => ({ type: 'plain_text' as const, text })

async function shown() {
  const slack = await slackForTest({ app: { commands: ['/attache'] } })
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada' })
  const install = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  const bolt = socketApp(slack, install.token)
  const address = `${slack.origin}/channels/${channel.id}`
  const read = async (path = `/channels/${channel.id}?as=${ada.id}`) => (await fetch(`${slack.origin}${path}`)).text()
  const send = (deed: string, form: Readonly<Record<string, string>>, query = '', origin = slack.origin) =>
    fetch(`${address}/${deed}?as=${ada.id}${query}`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams(form),
      redirect: 'manual',
    })
  return { slack, ada, install, channel, bolt, read, send }
}

it('shows every kind of block, and nothing of what a feed might smuggle in', async () => {
  const { slack, bolt, channel, read } = await shown()
  const hostile = '<img src=x onerror=alert(1)>'
  const escaped = hostile.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  await bolt.client.chat.postMessage({
    channel: channel.id,
    text: 'Morning',
    blocks: [
      { type: 'header', text: plain('Morning briefing') },
      { type: 'section', text: { type: 'mrkdwn', text: `*Europe* ${escaped} <https://a.test/?a=1&amp;b=2|a link>` } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: '14 articles' }] },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: hostile, style: { bold: true } }] }],
          },
        ],
      },
      { type: 'table', rows: [[{ type: 'raw_text', text: 'Year' }], [{ type: 'raw_text', text: '2024' }]] },
      { type: 'image', image_url: 'https://a.test/1.png', alt_text: 'A chart' },
      { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('More') }] },
    ],
    ...quiet,
  })
  const page = await read()
  expect(page).not.toContain('<img src=x')
  for (const part of [
    '<h3 class="header">Morning briefing</h3>',
    '<b>Europe</b>',
    'href="https://a.test/?a=1&#38;b=2"',
    '14 articles',
    '<li><b>&#60;img src=x onerror=alert(1)&#62;</b></li>',
    '<td>2024</td>',
    'alt="A chart"',
    'name="action_id" value="more"',
  ])
    expect(page).toContain(part)
  expect(slack.violations).toEqual([])
})

it('runs commands, presses buttons and opens threads', async () => {
  const { slack, bolt, channel, ada, read, send } = await shown()
  bolt.command('/attache', ({ ack, command }) => ack(`asked for ${command.text}`))
  bolt.action('more', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'more of it', replace_original: false, response_type: 'ephemeral' })
  })
  await bolt.start()
  const button = { type: 'button', action_id: 'more', text: plain('More') } as const
  const blocks = [{ type: 'actions', elements: [button] }] as const
  const { ts = '' } = await bolt.client.chat.postMessage({ channel: channel.id, text: 'lead', blocks: [...blocks], ...quiet })
  await bolt.client.chat.postMessage({ channel: channel.id, text: 'in the thread', thread_ts: ts, ...quiet })

  expect((await send('say', { text: '/attache brief europe' })).status).toBe(303)
  expect((await send('press', { action_id: 'more' }, `&message=${ts}`)).status).toBe(303)
  await expect.poll(() => slack.ephemeral(ada, channel).map(({ text }) => text)).toEqual(['asked for brief europe', 'more of it'])
  const page = await read()
  expect(page).toContain('asked for brief europe')
  expect(page).toContain('1 reply')
  expect(page).not.toContain('in the thread')
  expect(await read(`/channels/${channel.id}?as=${ada.id}&thread=${ts}`)).toContain('in the thread')
  expect((await send('say', { text: '/topic x' })).headers.get('location')).toContain('belongs+to+Slack')
})

it('opens forms over the channel and sends them, and shows a Home', async () => {
  const { bolt, ada, read, send, slack } = await shown()
  const texts: (string | null | undefined)[] = []
  bolt.command('/attache', async ({ ack, client, command }) => {
    await ack()
    const element = { type: 'plain_text_input', action_id: 'name' } as const
    const blocks = [{ type: 'input', block_id: 'b', label: plain('Name of it'), element }] as const
    const view = { type: 'modal', callback_id: 'f', title: plain('A form'), submit: plain('Go'), blocks: [...blocks] } as const
    await client.views.open({ trigger_id: command.trigger_id, view: { ...view, blocks: [...blocks] } })
  })
  bolt.view('f', async ({ ack, view }) => {
    const text = view.state.values.b?.name?.value
    texts.push(text)
    await (text === 'wires' ? ack({ response_action: 'errors', errors: { b: 'Names begin with a capital.' } }) : ack())
  })
  bolt.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'header', text: plain('Feeds') }] } })
  })
  await bolt.start()
  await send('say', { text: '/attache form' })
  await expect.poll(() => read()).toContain('Name of it')
  const [view] = slack.world.views.values()
  await send('submit', { name: 'wires' }, `&view=${view?.id}`)
  expect(await read()).toMatch(/value="wires"[\s\S]*Names begin with a capital\./)
  await send('submit', { name: 'Wires' }, `&view=${view?.id}`)
  expect(texts).toEqual(['wires', 'Wires'])
  expect(await read()).not.toContain('Name of it')
  await read(`/home/${slack.app.id}?as=${ada.id}`)
  await expect.poll(() => read(`/home/${slack.app.id}?as=${ada.id}&open=1`)).toContain('Feeds')
})

it('takes nothing from other sites', async () => {
  const { slack, channel, send } = await shown()
  expect((await send('say', { text: 'hello' }, '', 'https://evil.test')).status).toBe(403)
  expect(slack.messages(channel)).toEqual([])
})

it('shows what a button is answered with in a thread, with that thread open', async () => {
  const { slack, bolt, channel, send } = await shown()
  bolt.action('more', async ({ ack, body, client }) => {
    await ack()
    if (body.type === 'block_actions' && body.message)
      await client.chat.postMessage({ channel: channel.id, thread_ts: body.message.ts, text: 'The rest', ...quiet })
  })
  await bolt.start()
  const button = { type: 'button', action_id: 'more', text: plain('More') } as const
  const { ts } = await bolt.client.chat.postMessage({
    channel: channel.id,
    text: 'Lead',
    blocks: [{ type: 'actions', elements: [button] }],
    ...quiet,
  })
  const pressed = await send('press', { action_id: 'more' }, `&message=${ts}`)
  const reply = slack.thread(slack.messages(channel).at(-1) ?? expect.fail('nothing was posted')).at(-1)
  expect(reply?.text).toBe('The rest')
  expect(pressed.headers.get('location')).toMatch(new RegExp(`thread=${ts}#m${reply?.ts}$`))
})
