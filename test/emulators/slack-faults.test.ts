import { type RetryOptions, WebClient } from '@slack/web-api'
import { expect, it } from 'vitest'
import { createFaults } from './slack/faults.ts'
import { handClock, silent, slackForTest, socketApp } from './slack/slack-for-test.ts'
import type { SlackOptions } from './slack/start-slack.ts'

const quiet = { unfurl_links: false, unfurl_media: false } as const
/** The client's own policy, 10 retries in about 30 minutes, without the waiting. */
const usualRetries: RetryOptions = { retries: 10, factor: 1, minTimeout: 1, maxTimeout: 1 }

async function posting(options: SlackOptions = {}, retryConfig: RetryOptions = usualRetries) {
  const slack = await slackForTest(options)
  const team = slack.team({ name: 'Newsroom' })
  const ada = slack.user(team, { name: 'ada' })
  const install = slack.install(team)
  const channel = slack.channel(team, { name: 'news' })
  const client = new WebClient(install.token, {
    slackApiUrl: slack.api,
    logger: silent,
    retryConfig,
    rejectRateLimitedCalls: true,
    timeout: 1_000,
  })
  const post = (text: string, to = channel) => client.chat.postMessage({ channel: to.id, text, ...quiet })
  const texts = () => slack.messages(channel).map((message) => message.text)
  return { slack, team, ada, install, channel, client, post, texts }
}

it.each([
  { kind: 'reset' },
  { kind: 'status', status: 503 },
] as const)('loses an answer after the work by $kind: the client posts again by itself, and the channel reads it twice', async (outcome) => {
  const { slack, post, texts } = await posting()
  slack.fault({ method: 'chat.postMessage', when: 'after', outcome })
  await post('Morning')
  expect(texts()).toEqual(['Morning', 'Morning'])
})

it('loses an answer after the work: without retries the channel reads it once, and the sender does not know', async () => {
  const { slack, post, texts } = await posting({}, { retries: 0 })
  slack.fault({ method: 'chat.postMessage', when: 'after', outcome: { kind: 'reset' } })
  await expect(post('Morning')).rejects.toMatchObject({ code: 'slack_webapi_request_error' })
  expect(texts()).toEqual(['Morning'])
})

it('fails before the work', async () => {
  const { slack, post, texts } = await posting({}, { retries: 0 })
  slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'refusal', error: 'internal_error' } })
  await expect(post('lost')).rejects.toMatchObject({ data: { error: 'internal_error' } })
  slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'reset' } })
  await expect(post('lost')).rejects.toMatchObject({ code: 'slack_webapi_request_error' })
  expect(texts()).toEqual([])
  expect(slack.requests.map(({ status, error }) => [status, error])).toEqual([
    [200, 'internal_error'],
    [0, ''],
  ])
})

it('holds an answer back until the client gives up', async () => {
  const { slack, install, channel, texts } = await posting()
  const hasty = new WebClient(install.token, { slackApiUrl: slack.api, logger: silent, retryConfig: { retries: 0 }, timeout: 20 })
  slack.fault({ method: 'chat.postMessage', when: 'after', outcome: { kind: 'delay', ms: 60 } })
  await expect(hasty.chat.postMessage({ channel: channel.id, text: 'slow', ...quiet })).rejects.toMatchObject({
    code: 'slack_webapi_request_error',
  })
  expect(texts()).toEqual(['slow'])
})

it('takes a post a second and channel, and says how long to wait', async () => {
  const { slack, team, post, texts } = await posting({ rates: { perChannel: { calls: 1, windowMs: 1_000 } } })
  const other = slack.channel(team, { name: 'other' })
  await post('one')
  await expect(post('two')).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 1 })
  await post('one', other)
  expect(texts()).toEqual(['one'])
  expect(slack.violations).toEqual([])
  await expect(post('three')).rejects.toMatchObject({ retryAfter: 1 })
  expect(slack.violations.map(({ rule }) => rule)).toEqual(['impatient'])
})

it('limits the rate on demand', async () => {
  const { slack, client } = await posting()
  slack.fault({ method: 'auth.test', when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 30 } })
  await expect(client.auth.test()).rejects.toMatchObject({ retryAfter: 30 })
})

it.each(['refresh', 'drop'] as const)('lets an app come back after a %s, and carries commands again', async (how) => {
  const { slack, install, ada, channel } = await posting()
  const bolt = socketApp(slack, install.token, {}, 300)
  bolt.command('/brief', ({ ack }) => ack('here'))
  await bolt.start()
  expect(slack.sockets()).toBe(1)
  if (how === 'refresh') slack.refreshSockets()
  else slack.dropSockets()
  expect(slack.sockets()).toBe(0)
  expect(await slack.slash({ user: ada, channel, command: '/brief' }).outcome()).toMatchObject({ kind: 'dispatch-failed' })
  await expect.poll(() => slack.sockets(), { interval: 5 }).toBe(1)
  expect((await slack.slash({ user: ada, channel, command: '/brief' }).reply()).text).toBe('here')
})

it('delivers the same event twice, with the same id', async () => {
  const { slack, install, channel } = await posting()
  const bolt = socketApp(slack, install.token)
  const ids: string[] = []
  bolt.event('channel_archive', async ({ body }) => void ids.push(body.event_id))
  await bolt.start()
  slack.fault({ delivery: 'twice' })
  slack.archive(channel)
  await slack.eventsSettled()
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

it('counts an acknowledgement after 3 seconds as none', async () => {
  const clock = handClock()
  const { slack, install, ada, channel } = await posting({ clock })
  const bolt = socketApp(slack, install.token)
  bolt.command('/brief', async ({ ack }) => {
    clock.advance(3_001)
    await ack('late')
  })
  await bolt.start()
  const happening = slack.slash({ user: ada, channel, command: '/brief' })
  expect(await happening.outcome()).toEqual({ kind: 'timed-out' })
  expect(slack.ephemeral(ada, channel)).toEqual([])
  expect(slack.violations.map(({ rule }) => rule)).toEqual(['late-answer'])
})

it('strikes by chance alike for the same seed', () => {
  const struck = (seed: number) => {
    const faults = createFaults(seed)
    faults.add({ when: 'before', outcome: { kind: 'reset' }, rate: 0.3 })
    return Array.from({ length: 200 }, () => faults.strike('before', 'chat.postMessage') !== undefined)
  }
  expect(struck(7)).toEqual(struck(7))
  expect(struck(7)).not.toEqual(struck(8))
  const hits = struck(7).filter(Boolean).length
  expect(hits).toBeGreaterThan(30)
  expect(hits).toBeLessThan(90)
})
