import type { types } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { expect, it } from 'vitest'
import { handClock, silent, slackForTest, socketApp } from './slack/slack-for-test.ts'

const quiet = { unfurl_links: false, unfurl_media: false } as const
const view: types.ModalView = { type: 'modal', title: { type: 'plain_text', text: 'Form' }, blocks: [] }

async function stage() {
  const clock = handClock()
  const slack = await slackForTest({ clock })
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada' })
  const install = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  const client = new WebClient(install.token, { slackApiUrl: slack.api, retryConfig: { retries: 0 }, logger: silent })
  return { clock, slack, team, ada, install, channel, client }
}

/** Runs a command whose addresses and triggers a test can then use when it likes. */
async function commanded() {
  const all = await stage()
  const bolt = socketApp(all.slack, all.install.token)
  const payloads: { trigger_id: string; response_url: string }[] = []
  bolt.command('/brief', async ({ ack, command }) => {
    payloads.push(command)
    await ack()
  })
  await bolt.start()
  const happening = all.slack.slash({ user: all.ada, channel: all.channel, command: '/brief' })
  await happening.acknowledged()
  const [payload] = payloads
  if (!payload) throw new Error('the command did not come')
  const respond = (body: object) =>
    fetch(payload.response_url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { ...all, happening, respond, trigger: payload.trigger_id }
}

it('takes five answers through a response_url, and no sixth', async () => {
  const { slack, respond, happening } = await commanded()
  for (const text of ['1', '2', '3', '4', '5']) expect((await respond({ text })).status).toBe(200)
  const sixth = await respond({ text: '6' })
  expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }])
  expect(happening.followUps().map(({ text }) => text)).toEqual(['2', '3', '4', '5'])
  expect(slack.violations.map(({ rule }) => rule)).toEqual(['spent-response'])
})

it('takes answers through a response_url for 30 minutes', async () => {
  const { clock, slack, channel, respond } = await commanded()
  clock.advance(30 * 60_000)
  expect((await respond({ text: 'just in time', response_type: 'in_channel' })).status).toBe(200)
  clock.advance(1)
  expect(await (await respond({ text: 'too late' })).json()).toEqual({ ok: false, error: 'expired_url' })
  expect(slack.messages(channel).map(({ text }) => text)).toEqual(['just in time'])
})

it('takes more text through a response_url than in a post', async () => {
  const { slack, ada, channel, respond } = await commanded()
  const blocks = Array(6).fill({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3_000) } })
  expect((await respond({ text: 'long', blocks })).status).toBe(200)
  expect(slack.ephemeral(ada, channel)).toHaveLength(1)
})

it('replaces and deletes what was answered before', async () => {
  const { slack, ada, channel, respond } = await commanded()
  await respond({ text: 'working' })
  await respond({ text: 'done', replace_original: true })
  expect(slack.ephemeral(ada, channel).map(({ text }) => text)).toEqual(['done'])
  await respond({ delete_original: true })
  expect(slack.ephemeral(ada, channel)).toEqual([])
})

it('exchanges a trigger once', async () => {
  const { client, trigger, happening } = await commanded()
  await client.views.open({ trigger_id: trigger, view })
  await expect(client.views.open({ trigger_id: trigger, view })).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } })
  expect((await happening.openedView()).open).toBe(true)
})

it('exchanges a trigger within 3 seconds', async () => {
  const { clock, client, trigger } = await commanded()
  clock.advance(3_001)
  await expect(client.views.open({ trigger_id: trigger, view })).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } })
  await expect(client.views.open({ trigger_id: 'made.up', view })).rejects.toMatchObject({ data: { error: 'invalid_trigger_id' } })
})

it('keeps replies in their thread, and shows the broadcast ones in the channel too', async () => {
  const { slack, channel, client } = await stage()
  const lead = await client.chat.postMessage({ channel: channel.id, text: 'lead', ...quiet })
  const reply = (text: string, to = lead.ts ?? '', reply_broadcast = false) =>
    client.chat.postMessage({ channel: channel.id, thread_ts: to, text, reply_broadcast, ...quiet })
  const first = await reply('first')
  await reply('loud', lead.ts, true)
  expect(slack.messages(channel).map(({ text }) => text)).toEqual(['lead', 'loud'])
  const [message] = slack.messages(channel)
  expect(message && slack.thread(message).map(({ text }) => text)).toEqual(['lead', 'first', 'loud'])
  expect(slack.violations).toEqual([])
  await reply('to a reply', first.ts)
  expect(slack.violations.map(({ rule }) => rule)).toEqual(['reply-to-reply'])
  await expect(reply('nowhere', '1.000001')).rejects.toMatchObject({ data: { error: 'thread_not_found' } })
})

it('uploads a picture in three calls, for a block to show', async () => {
  const { slack, channel, client } = await stage()
  const bytes = Buffer.from('89504e470d0a1a0a', 'hex')
  await client.files.uploadV2({ file: bytes, filename: 'chart.png', title: 'Chart' })
  const [id = ''] = slack.world.files.keys()
  expect(slack.requests.map(({ method }) => method)).toEqual(['files.getUploadURLExternal', '/upload', 'files.completeUploadExternal'])
  const block = { type: 'image', slack_file: { id }, alt_text: 'Spending rose' } as const
  await client.chat.postMessage({ channel: channel.id, text: 'A chart', blocks: [block], ...quiet })
  expect(slack.messages(channel)[0]?.blocks[0]).toMatchObject(block)
  const sent = await fetch(`${slack.origin}/files/${id}/chart.png`)
  expect(Buffer.from(await sent.arrayBuffer())).toEqual(bytes)
  expect(slack.violations).toEqual([])
})
