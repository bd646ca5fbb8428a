import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../src/adapters/slack/posting.ts'
import { leadView, threadViews } from '../../../src/delivery/channel-view.ts'
import { plainReply } from '../../../src/delivery/plain-reply.ts'
import type { Reply } from '../../../src/delivery/reply.ts'
import type { Channel, Message, Team } from '../../emulators/slack/world.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { elementNamed, newsroom, read, running } from './slack-under-test.ts'

const chart = { png: Uint8Array.of(137, 80, 78, 71), alt: 'Stories by section and outlet over the last seven days' }

function posting(team: Team, channel: Pick<Channel, 'id'>, changes: Partial<Posting> = {}): Posting {
  const briefing = sampleBriefing()
  return {
    workspace: `slack:team:${team.id}`,
    channel: channel.id,
    reply: leadView(briefing),
    stories: threadViews(briefing),
    threaded: true,
    marker: 'b-2025-02-13-0700',
    ...changes,
  }
}

const said = (words: string): Reply => ({ ...plainReply(words, 'en'), audience: 'channel' })

async function ready(options: Parameters<typeof running>[3] = {}, ...rooms: Parameters<typeof newsroom>) {
  const room = await newsroom(...rooms)
  return { ...room, ...(await running(room.slack, { kind: 'one-team', botToken: room.install.token }, 'socket', options)) }
}

function only(messages: readonly Message[]): Message {
  const [first, ...others] = messages
  if (!first || others.length > 0) throw new Error(`there are ${messages.length} messages`)
  return first
}

describe('a posting', () => {
  it('has its lead in the channel and its stories in the thread, in order, each with its mark', async () => {
    const { slack, team, channel, platform } = await ready()
    const posted = await platform.post(posting(team, channel))
    const lead = only(slack.messages(channel))
    const thread = slack.thread(lead)
    expect(posted).toEqual({ kind: 'posted', messages: thread.map(({ ts }) => ts) })
    expect(thread.map(({ metadata }) => metadata)).toEqual(
      thread.map((_, part) => ({ event_type: 'attache_part', event_payload: { marker: 'b-2025-02-13-0700', part } })),
    )
    expect(thread.map(({ unfurl }) => unfurl)).toEqual(thread.map(() => ({ links: false, media: false })))
    expect(read(...thread.slice(1)).match(/\b[a-z]\d (?=Trump and|Europe objects|Sanctions|EU defence|Hegseth|China turns)/g)).toEqual([
      't1 ',
      't2 ',
      'm1 ',
      'e1 ',
      'e2 ',
      'c1 ',
    ])
    expect(slack.violations).toEqual([])
  })

  it('stands below in the channel where no thread is wanted', async () => {
    const { slack, team, channel, platform } = await ready()
    await platform.post(posting(team, channel, { threaded: false, stories: [said('second')] }))
    expect(slack.messages(channel).map(({ threadTs }) => threadTs)).toEqual([null, null])
    expect(slack.violations).toEqual([])
  })

  it('has buttons that work, in the thread too', async () => {
    const { slack, team, channel, platform, ada } = await ready()
    await platform.post(posting(team, channel))
    const [lead, , second] = slack.thread(only(slack.messages(channel)))
    if (!lead || !second) throw new Error('there is no thread')
    const receipts = await slack.press(second, elementNamed(second, 'Receipts').id, ada).reply()
    expect(receipts).toMatchObject({ visibleTo: ada.id, threadTs: lead.ts })
    expect(read(receipts)).toContain('Europe objects')
  })

  it('shows its chart, uploaded once', async () => {
    const { slack, team, channel, platform } = await ready()
    const reply = leadView(sampleBriefing(), chart)
    for (const marker of ['a', 'b']) await platform.post(posting(team, channel, { reply, stories: [], marker }))
    const [file, ...others] = slack.world.files.values()
    expect(others).toEqual([])
    expect(file).toMatchObject({ complete: true })
    for (const message of slack.messages(channel))
      expect(message.blocks).toContainEqual(expect.objectContaining({ type: 'image', slack_file: { id: file?.id }, alt_text: chart.alt }))
    expect(slack.violations).toEqual([])
  })

  it('waits for a chart that is not yet fit to be shown, and then says what it shows', async () => {
    const waits: number[] = []
    const pause = async (ms: number) => waits.push(ms)
    const { slack, team, channel, platform } = await ready({ pause })
    const refusal = { method: 'chat.postMessage', when: 'before', outcome: { kind: 'refusal', error: 'invalid_blocks' } } as const
    slack.fault(refusal)
    await platform.post(posting(team, channel, { reply: leadView(sampleBriefing(), chart), stories: [], marker: 'a' }))
    expect(only(slack.messages(channel)).blocks.map(({ type }) => type)).toContain('image')
    expect(waits).toEqual([2_000])

    slack.fault({ ...refusal, times: 2 })
    await platform.post(posting(team, channel, { reply: leadView(sampleBriefing(), chart), stories: [], marker: 'b' }))
    const [, second] = slack.messages(channel)
    expect(second?.blocks.map(({ type }) => type)).not.toContain('image')
    expect(second && read(second)).toContain(chart.alt)
  })

  it('says what a chart shows where files may not be uploaded', async () => {
    const room = await newsroom()
    room.install.scopes.delete('files:write')
    const { platform, log } = await running(room.slack, { kind: 'one-team', botToken: room.install.token })
    await platform.post(posting(room.team, room.channel, { reply: leadView(sampleBriefing(), chart), stories: [] }))
    expect(read(...room.slack.messages(room.channel))).toContain(chart.alt)
    expect(log).toContainEqual(expect.objectContaining({ level: 'warn', message: expect.stringContaining('picture') }))
  })

  it('goes no faster than Slack takes messages in one channel', async () => {
    const rates = { perChannel: { calls: 1, windowMs: 40 } }
    const { slack, team, channel, platform } = await ready({ betweenPostsMs: 60 }, { rates })
    expect(await platform.post(posting(team, channel))).toMatchObject({ kind: 'posted' })
    expect(slack.requests.filter(({ method, status }) => method === 'chat.postMessage' && status !== 200)).toEqual([])
  })
})

describe('a posting that fails says why', () => {
  it.each([
    ['no-channel', async ({ slack, channel }) => slack.deleteChannel(channel)],
    ['archived', async ({ slack, channel }) => slack.archive(channel)],
    ['missing-scope', async ({ install }) => void install.scopes.delete('chat:write')],
    ['token-revoked', async ({ slack, install }) => slack.revokeToken(install)],
    ['token-revoked', async ({ slack, install }) => slack.uninstall(install)],
    [
      'not-in-channel',
      async ({ slack, channel, install }) => {
        install.scopes.delete('chat:write.public')
        slack.kick(channel, install)
      },
    ],
  ] satisfies [string, (room: Awaited<ReturnType<typeof newsroom>>) => Promise<void>][])('%s', async (reason, spoil) => {
    const { platform, ...room } = await ready()
    await spoil(room)
    expect(await platform.post(posting(room.team, room.channel))).toMatchObject({ kind: 'failed', failure: { reason }, messages: [] })
  })

  it('rate-limited, and for how long, with what stands there', async () => {
    const { slack, team, channel, platform } = await ready()
    await platform.post(posting(team, channel, { stories: [], marker: 'before' }))
    slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 7 } })
    const posted = await platform.post(posting(team, channel, { stories: [], marker: 'after' }))
    expect(posted).toEqual({ kind: 'failed', failure: { reason: 'rate-limited', retryAfterSeconds: 7 }, messages: [] })
    expect(slack.messages(channel)).toHaveLength(1)
  })

  it("refused, in Slack's own word", async () => {
    const { slack, team, channel, platform } = await ready()
    slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'refusal', error: 'restricted_action' } })
    expect(await platform.post(posting(team, channel))).toMatchObject({ failure: { reason: 'refused', error: 'restricted_action' } })
  })

  it.each([
    ['before', { kind: 'reset' }, 0],
    ['after', { kind: 'reset' }, 1],
    ['after', { kind: 'status', status: 502 }, 1],
    ['after', { kind: 'refusal', error: 'internal_error' }, 1],
  ] as const)('unknown where the answer is lost %s the work (%o), and nothing is sent again', async (when, outcome, standing) => {
    const { slack, team, channel, platform } = await ready()
    slack.fault({ method: 'chat.postMessage', when, outcome })
    expect(await platform.post(posting(team, channel))).toEqual({ kind: 'failed', failure: { reason: 'unknown' }, messages: [] })
    expect(slack.messages(channel)).toHaveLength(standing)
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })

  it('unknown in the middle of a thread, with the names of those that stand', async () => {
    let now = 0
    const lost = { method: 'chat.postMessage', when: 'after', outcome: { kind: 'reset' } } as const
    const pause = async (ms: number) => {
      now += ms
      if (now === 2_000) slack.fault(lost)
    }
    const { slack, team, channel, platform } = await ready({ pause, clock: { now: () => now }, betweenPostsMs: 1_000 })
    const posted = await platform.post(posting(team, channel, { reply: said('lead'), stories: ['one', 'two', 'three'].map(said) }))
    const thread = slack.thread(only(slack.messages(channel)))
    expect(read(...thread)).toBe('lead\none\ntwo')
    expect(posted).toEqual({ kind: 'failed', failure: { reason: 'unknown' }, messages: thread.slice(0, 2).map(({ ts }) => ts) })
  })

  it('token-revoked in a team that never installed it', async () => {
    const { slack, channel, platform } = await ready()
    const other = slack.team({ name: 'Other' })
    expect(await platform.post(posting(other, channel))).toMatchObject({ kind: 'failed', failure: { reason: 'token-revoked' } })
  })
})

describe('a notice', () => {
  const notice = (workspace: string, destination: { kind: 'channel'; channel: string } | { kind: 'person'; user: string }) =>
    ({ id: 'n1', platform: 'slack', workspace, destination, reply: said('There is news'), madeAt: 0 }) as const

  it('reaches a channel, and a person in a message of their own', async () => {
    const { slack, team, ada, channel, platform } = await ready()
    const workspace = `slack:team:${team.id}`
    expect(await platform.deliver(notice(workspace, { kind: 'channel', channel: channel.id }))).toBe('delivered')
    expect(await platform.deliver(notice(workspace, { kind: 'person', user: ada.id }))).toBe('delivered')
    expect(read(only(slack.messages(channel)))).toBe('There is news')
    expect(read(only(slack.messages(slack.directChannel(ada))))).toBe('There is news')
    expect(slack.violations).toEqual([])
  })

  it('is sent again where Slack was too busy to take it, after as long as Slack says', async () => {
    const waits: number[] = []
    const { slack, team, channel, platform } = await ready({ pause: async (ms) => waits.push(ms) })
    slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 3 } })
    expect(await platform.deliver(notice(`slack:team:${team.id}`, { kind: 'channel', channel: channel.id }))).toBe('delivered')
    expect(waits).toEqual([3_000])
    expect(slack.messages(channel)).toHaveLength(1)
  })

  it('is undeliverable where the channel is gone, and unknown where the answer was lost', async () => {
    const { slack, team, channel, platform } = await ready()
    const toChannel = notice(`slack:team:${team.id}`, { kind: 'channel', channel: channel.id })
    slack.fault({ method: 'chat.postMessage', when: 'after', outcome: { kind: 'reset' } })
    expect(await platform.deliver(toChannel)).toBe('unknown')
    slack.deleteChannel(channel)
    expect(await platform.deliver(toChannel)).toBe('undeliverable')
  })
})
