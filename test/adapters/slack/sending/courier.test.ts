import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../../../src/app/input/action-key.ts'
import { plainReply } from '../../../../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../../../../src/delivery/reply/reply.ts'
import { leadView, threadViews } from '../../../../src/delivery/views/channel-view.ts'
import type { Message } from '../../../emulators/slack/world.ts'
import { openOutbox, type Wanted } from '../../../fakes/outbox.ts'
import { sampleBriefing } from '../../../fakes/sample-briefing.ts'
import { elementNamed, newsroom, read, running } from '../slack-under-test.ts'

const chart = { png: Uint8Array.of(137, 80, 78, 71), alt: 'Stories by section and outlet over the last seven days' }
const said = (words: string): Reply => ({ ...plainReply(words, 'en'), audience: 'channel' })

/** The app in a team, and an outbox whose clock is the platform's. */
async function ready(options: Parameters<typeof running>[3] = {}, ...rooms: Parameters<typeof newsroom>) {
  const clock = { at: Date.now(), now: () => clock.at }
  const room = await newsroom({ clock, ...rooms[0] })
  const access = { kind: 'one-team', botToken: room.install.token } as const
  const { platform, ...app } = await running(room.slack, access, 'socket', options)
  const outbox = await openOutbox({ slack: platform.courier }, { clock })
  const briefing = sampleBriefing()
  const wanted = (rest: Partial<Wanted> = {}): Wanted => ({
    ...{ workspace: `slack:team:${room.team.id}`, channel: room.channel.id },
    ...{ reply: leadView(briefing), stories: threadViews(briefing) },
    ...rest,
  })
  const later = async (ms: number) => {
    clock.at += ms
    await outbox.send()
  }
  return { ...room, ...app, platform, clock, outbox, wanted, later }
}

function only(messages: readonly Message[]): Message {
  const [first, ...others] = messages
  if (!first || others.length > 0) throw new Error(`there are ${messages.length} messages`)
  return first
}

describe('a delivery', () => {
  it('has its lead in the channel and its stories in the thread, in order, each with its mark', async () => {
    const { slack, channel, outbox, wanted } = await ready()
    expect(await outbox.post(wanted())).toMatchObject({ state: 'done', failure: null })
    const lead = only(slack.messages(channel))
    const thread = slack.thread(lead)
    const keys = thread.map(({ metadata }) => JSON.stringify(metadata))
    expect(new Set(keys).size).toBe(thread.length)
    expect(keys.filter((key) => key.includes('attache_message'))).toHaveLength(thread.length)
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

  it('calls the user group that its schedule names, before all else, and nobody by the words of others', async () => {
    const { slack, channel, outbox, wanted } = await ready()
    const reply = { ...said('Lead <!subteam^S0OTHER> <!channel>'), calls: 'S0NEWS' }
    await outbox.post(wanted({ reply, stories: [said('One')] }))
    const lead = only(slack.messages(channel))
    expect(lead.blocks[0]).toMatchObject({ elements: [{ elements: [{ type: 'usergroup', usergroup_id: 'S0NEWS' }] }] })
    expect(JSON.stringify(slack.thread(lead).slice(1))).not.toContain('usergroup')
    expect(slack.violations).toEqual([])
  })

  it('stands below in the channel where no thread is wanted', async () => {
    const { slack, channel, outbox, wanted } = await ready()
    await outbox.post(wanted({ thread: false, stories: [said('second')] }))
    expect(slack.messages(channel).map(({ threadTs }) => threadTs)).toEqual([null, null])
    expect(slack.violations).toEqual([])
  })

  it('has buttons that work, in the thread too', async () => {
    const { slack, channel, outbox, wanted, ada, chat } = await ready()
    await outbox.post(wanted())
    await chat.app.keepActions(wanted().workspace, threadViews(sampleBriefing()).flatMap(actionsOf))
    const [lead, , second] = slack.thread(only(slack.messages(channel)))
    if (!lead || !second) throw new Error('there is no thread')
    const receipts = await slack.press(second, elementNamed(second, 'Receipts').id, ada).reply()
    expect(receipts).toMatchObject({ visibleTo: ada.id, threadTs: lead.ts })
    expect(read(receipts)).toContain('Europe objects')
  })

  it('shows its chart, uploaded once', async () => {
    const { slack, channel, outbox, wanted } = await ready()
    for (const id of ['a', 'b']) await outbox.post(wanted({ id, reply: leadView(sampleBriefing(), chart), stories: [] }))
    const [file, ...others] = slack.world.files.values()
    expect(others).toEqual([])
    expect(file).toMatchObject({ complete: true })
    for (const message of slack.messages(channel))
      expect(message.blocks).toContainEqual(expect.objectContaining({ type: 'image', slack_file: { id: file?.id }, alt_text: chart.alt }))
    expect(slack.violations).toEqual([])
  })

  it('waits for a chart that is not yet fit to be shown, and then says what it shows', async () => {
    const waits: number[] = []
    const { slack, channel, outbox, wanted } = await ready({ pause: async (ms: number) => waits.push(ms) })
    const refusal = { method: 'chat.postMessage', when: 'before', outcome: { kind: 'refusal', error: 'invalid_blocks' } } as const
    const withChart = { reply: leadView(sampleBriefing(), chart), stories: [] }
    slack.fault(refusal)
    await outbox.post(wanted({ id: 'a', ...withChart }))
    expect(only(slack.messages(channel)).blocks.map(({ type }) => type)).toContain('image')
    expect(waits).toEqual([2_000])

    slack.fault({ ...refusal, times: 2 })
    await outbox.post(wanted({ id: 'b', ...withChart }))
    const [, second] = slack.messages(channel)
    expect(second?.blocks.map(({ type }) => type)).not.toContain('image')
    expect(second && read(second)).toContain(chart.alt)
  })

  it('says what a chart shows where files may not be uploaded', async () => {
    const { slack, channel, install, outbox, wanted, log } = await ready()
    install.scopes.delete('files:write')
    await outbox.post(wanted({ reply: leadView(sampleBriefing(), chart), stories: [] }))
    expect(read(...slack.messages(channel))).toContain(chart.alt)
    expect(log).toContainEqual(expect.objectContaining({ level: 'warn', message: expect.stringContaining('picture') }))
  })

  it('reaches a person, and who is told for admins where nobody knows who installed it', async () => {
    const { slack, ada, channel, outbox, wanted } = await ready()
    await outbox.post(wanted({ id: 'person', place: { kind: 'person', user: ada.id }, reply: said('There is news'), stories: [] }))
    expect(read(only(slack.messages(slack.directChannel(ada))))).toBe('There is news')
    const admins = { id: 'admins', place: { kind: 'admins', otherwise: channel.id }, reply: said('Look'), stories: [] } as const
    await outbox.post(wanted(admins))
    expect(read(only(slack.messages(channel)))).toBe('Look')
    expect(slack.violations).toEqual([])
  })

  it('asks for no more than a message a second in a channel', async () => {
    const { outbox, wanted, platform } = await ready({ betweenPostsMs: 1_050 })
    const [{ delivery }] = [await outbox.post(wanted({ stories: [] }))]
    expect(platform.courier.limits(delivery)).toContainEqual(expect.objectContaining({ intervalMs: 1_050, burst: 1 }))
  })

  it('waits behind a briefing with what is for the admins, where both go to one channel', async () => {
    const { outbox, wanted, platform, channel } = await ready()
    const { delivery } = await outbox.post(wanted({ stories: [] }))
    const forAdmins = { ...delivery, place: { kind: 'admins', otherwise: channel.id } } as const
    expect(platform.courier.limits(forAdmins)).toEqual(platform.courier.limits(delivery))
  })
})

describe('a delivery that fails says why', () => {
  it.each([
    ['no-place', async ({ slack, channel }) => slack.deleteChannel(channel)],
    ['no-place', async ({ slack, channel }) => slack.archive(channel)],
    ['no-permission', async ({ install }) => void install.scopes.delete('chat:write')],
    [
      'no-place',
      async ({ slack, channel, install }) => {
        install.scopes.delete('chat:write.public')
        slack.kick(channel, install)
      },
    ],
  ] satisfies [string, (room: Awaited<ReturnType<typeof newsroom>>) => Promise<void>][])('%s', async (reason, spoil) => {
    const { outbox, wanted, ...room } = await ready()
    await spoil(room)
    expect(await outbox.post(wanted())).toMatchObject({ state: 'dead', failure: { reason } })
  })

  it.each([
    ['revoked', async ({ slack, install }) => slack.revokeToken(install)],
    ['of an app that was removed', async ({ slack, install }) => slack.uninstall(install)],
  ] satisfies [
    string,
    (room: Awaited<ReturnType<typeof newsroom>>) => Promise<void>,
  ][])('a token that is %s is used once more and never again', async (_, spoil) => {
    const { outbox, wanted, later, ...room } = await ready()
    await spoil(room)
    expect(await outbox.post(wanted())).toMatchObject({ state: 'waiting' })
    await outbox.post(wanted({ id: 'second' }))
    await later(10 * 60_000)
    expect(room.slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
    expect(outbox.events.map(({ kind }) => kind)).toEqual(['token-refused'])
  })

  it('rate-limited, and is sent after as long as Slack says', async () => {
    const { slack, channel, outbox, wanted, later } = await ready()
    slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 7 } })
    const posted = await outbox.post(wanted({ stories: [] }))
    expect(posted).toMatchObject({ state: 'waiting', failure: { reason: 'rate-limited', retryAfterMs: 7_000 } })
    await later(6_999)
    expect(slack.messages(channel)).toHaveLength(0)
    await later(1)
    expect(slack.messages(channel)).toHaveLength(1)
  })

  it("refused, in Slack's own word", async () => {
    const { slack, outbox, wanted } = await ready()
    slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'refusal', error: 'restricted_action' } })
    expect(await outbox.post(wanted())).toMatchObject({ state: 'dead', failure: { reason: 'refused', error: 'restricted_action' } })
  })

  it('token-refused in a team that never installed it', async () => {
    const { slack, outbox, wanted } = await ready()
    const other = slack.team({ name: 'Other' })
    expect(await outbox.post(wanted({ workspace: `slack:team:${other.id}` }))).toMatchObject({ state: 'waiting' })
    expect(outbox.events).toMatchObject([{ kind: 'token-refused' }])
  })
})

const lost = [
  ['before', { kind: 'reset' }],
  ['after', { kind: 'reset' }],
  ['after', { kind: 'status', status: 502 }],
  ['after', { kind: 'refusal', error: 'internal_error' }],
] as const

describe('where the answer to a message is lost', () => {
  const thread = { reply: said('lead'), stories: ['one', 'two', 'three'].map(said) }
  /** A try to read may be as unlucky as any: nothing is decided in less than a few minutes. */
  const minutes = 3 * 60_000

  it.each(lost)('it is looked for, and sent again only where it is not there: %s the work (%o)', async (when, outcome) => {
    for (const skip of [0, 2]) {
      const { slack, channel, install, outbox, wanted, later } = await ready()
      for (const scope of ['channels:history', 'groups:history']) install.scopes.add(scope)
      if (skip > 0) await outbox.post(wanted({ id: 'before', reply: said('before'), stories: [] }))
      slack.fault({ method: 'chat.postMessage', when, outcome })
      expect(await outbox.post(wanted(thread))).toMatchObject({ state: 'waiting', failure: { reason: 'unknown' } })
      for (let round = 0; round < 3; round++) await later(minutes)
      const lead = slack.messages(channel).filter((message) => read(message) === 'lead')
      expect(read(...slack.thread(only(lead)))).toBe('lead\none\ntwo\nthree')
      expect(slack.violations).toEqual([])
    }
  })

  it.each(
    lost,
  )('nobody knows where the app may not read, and it is never sent again by itself: %s the work (%o)', async (when, outcome) => {
    const { slack, channel, outbox, wanted, later } = await ready()
    slack.fault({ method: 'chat.postMessage', when, outcome })
    await outbox.post(wanted(thread))
    for (let round = 0; round < 3; round++) await later(minutes)
    const { workspace } = wanted()
    const open = [{ number: 0, state: 'unknown', summary: 'lead' }, { state: 'waiting' }, {}, {}, {}]
    expect(await outbox.become({ workspace, id: 'd' })).toMatchObject({ state: 'unknown', open })
    expect(outbox.events.filter(({ kind }) => kind === 'unknown')).toHaveLength(1)
    expect(slack.messages(channel)).toHaveLength(when === 'after' ? 1 : 0)

    expect(await outbox.store.decideStep(workspace, { id: 'd', number: 0 }, 'post', outbox.sending.clock.now())).toBe(true)
    await later(0)
    const second = slack.messages(channel).at(-1)
    expect(second && read(...slack.thread(second))).toBe('lead\none\ntwo\nthree')
  })
})
