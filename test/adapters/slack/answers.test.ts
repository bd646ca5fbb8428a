import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commands } from '../../../commands/index.ts'
import type { Caller } from '../../../src/app/input/caller.ts'
import { defineCommand } from '../../../src/app/input/command.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { leadView, threadViews } from '../../../src/delivery/views/channel-view.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import type { SlackEmulator } from '../../emulators/slack/start-slack.ts'
import { article } from '../../fakes/articles.ts'
import { openOutbox } from '../../fakes/outbox.ts'
import { plainCommand } from '../../fakes/plain-command.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { sampleChat } from './sample-chat.ts'
import { elementNamed, newsroom, read, running } from './slack-under-test.ts'

function unmarred(slack: SlackEmulator): void {
  expect(slack.violations).toEqual([])
}

describe.each(['socket', 'http'] as const)('Attaché on Slack over %s', (line) => {
  async function opened() {
    const room = await newsroom()
    return { ...room, ...(await running(room.slack, { kind: 'one-team', botToken: room.install.token }, line)) }
  }

  it('answers /brief europe to the channel, with the section that was asked for and no other', async () => {
    const { slack, ada, channel } = await opened()
    const asked = slack.slash({ user: ada, channel, command: '/brief', text: 'europe' })
    expect((await asked.acknowledged()).body).toBeUndefined()
    const reply = await asked.reply()
    expect(reply.visibleTo).toBeNull()
    expect(read(reply)).toContain('EU defence spending reaches €326 billion')
    expect(read(reply)).not.toContain('Trump and Putin speak for 90 minutes')
    expect(reply.text).toContain('EU defence spending reaches')
    unmarred(slack)
  })

  it('takes the same command behind /attache, with names and quotes as people type them', async () => {
    const { slack, ada, channel } = await opened()
    const reply = await slack.slash({ user: ada, channel, command: '/attache', text: 'brief section:“europe” style:headlines' }).reply()
    expect(read(reply)).toContain('e1')
    unmarred(slack)
  })

  it('tells a story in the thread when its entry in the menu is chosen', async () => {
    const { slack, ada, channel } = await opened()
    const briefing = await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
    const { id, value } = elementNamed(briefing, 'e2')
    const story = await slack.choose(briefing, id, [value], ada).reply()
    expect(story).toMatchObject({ visibleTo: null, threadTs: briefing.ts })
    expect(read(story)).toContain('Hegseth casts doubt')

    const { id: button } = elementNamed(story, 'Receipts')
    const receipts = await slack.press(story, button, ada).reply()
    expect(receipts).toMatchObject({ visibleTo: ada.id, threadTs: briefing.ts })
    unmarred(slack)
  })

  it('shows what is for the caller alone to nobody else', async () => {
    const { slack, ada, root, channel } = await opened()
    const help = await slack.slash({ user: ada, channel, command: '/attache', text: 'help' }).reply()
    expect(help.visibleTo).toBe(ada.id)
    expect(slack.ephemeral(root, channel)).toEqual([])
    unmarred(slack)
  })

  it('names commands as they are typed on Slack, where /topic is not ours', async () => {
    const { slack, ada, channel } = await opened()
    const reply = await slack.slash({ user: ada, channel, command: '/attache', text: 'help' }).reply()
    expect(read(reply)).toContain('/attache topic')
    expect(read(reply)).not.toMatch(/(?<!attache )\/topic/)
    expect(read(reply)).toContain('/brief')
  })

  it('offers the sections in a menu when none was named', async () => {
    const { slack, ada, channel } = await opened()
    const asked = slack.slash({ user: ada, channel, command: '/brief' })
    const first = await asked.reply()
    // A long answer goes on in further messages, and the menu is at its end.
    const last = () => asked.followUps().at(-1) ?? first
    await expect.poll(() => elementNamed(last(), 'China').value, { timeout: 10_000 }).not.toBe('')
    const { id, value } = elementNamed(last(), 'China')
    expect(read(await slack.choose(last(), id, [value], ada).reply())).toContain('China turns its trade')
    unmarred(slack)
  })

  it('says that there is no such section, names the nearest, and offers all in a menu that works', async () => {
    const { slack, ada, channel } = await opened()
    const reply = await slack.slash({ user: ada, channel, command: '/brief', text: 'eurpe' }).reply()
    expect(reply.visibleTo).toBe(ada.id)
    expect(read(reply)).toContain('There is no section “eurpe”. Did you mean europe?')
    const { id, value } = elementNamed(reply, 'Europe')
    const chosen = await slack.choose(reply, id, [value], ada).reply()
    expect(chosen.visibleTo).toBe(ada.id)
    expect(read(chosen)).toContain('EU defence spending')
    unmarred(slack)
  })

  it('offers what an option takes where it was left out and must not be', async () => {
    const { slack, ada, channel } = await opened()
    await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
    const reply = await slack.slash({ user: ada, channel, command: '/attache', text: 'feedback e1' }).reply()
    expect(read(reply)).toContain('“kind” is missing')
    const { id, value } = elementNamed(reply, 'duplicate')
    expect(read(await slack.choose(reply, id, [value], ada).reply())).toContain('told twice')
    unmarred(slack)
  })

  it('offers what can be asked where nothing was, or nothing that is known', async () => {
    const { slack, ada, channel } = await opened()
    const nothing = await slack.slash({ user: ada, channel, command: '/attache' }).reply()
    expect(elementNamed(nothing, 'following').value).not.toBe('')
    const unknown = await slack.slash({ user: ada, channel, command: '/attache', text: 'breif europe' }).reply()
    expect(read(unknown)).toContain('Did you mean /brief?')
    unmarred(slack)
  })

  it('says what nobody can follow in the language of whoever typed it', async () => {
    const { slack, team, channel } = await opened()
    const karl = slack.user(team, { name: 'karl', locale: 'de-DE' })
    const asked = (text: string) => slack.slash({ user: karl, channel, command: '/attache', text }).reply()
    expect(read(await asked('breif europe'))).toContain('Es gibt keinen Befehl „breif“')
    expect(read(await asked('story e1 told now'))).toContain('ein Wort zu viel')
    unmarred(slack)
  })

  it('offers nothing to choose below what an admin looks at or has changed', async () => {
    const { slack, root, channel } = await opened()
    for (const text of ['settings', 'sections list', 'help'])
      expect(
        JSON.stringify((await slack.slash({ user: root, channel, command: '/attache', text }).reply()).blocks).includes('Choose: '),
        text,
      ).toBe(text === 'help')
    unmarred(slack)
  })

  it('offers the stories of the channel where /attache story names none', async () => {
    const { slack, ada, channel } = await opened()
    await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
    const reply = await slack.slash({ user: ada, channel, command: '/attache', text: 'story' }).reply()
    const { id, value } = elementNamed(reply, 'e1 EU defence')
    expect(read(await slack.choose(reply, id, [value], ada).reply())).toContain('€326 billion')
    unmarred(slack)
  })

  it('keeps what is asked in a message to the app in the workspace of that person', async () => {
    const { slack, team, ada, channel, chat } = await opened()
    const direct = slack.directChannel(ada)
    const reply = await slack.slash({ user: ada, channel: direct, command: '/brief', text: 'europe' }).reply()
    await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
    expect(chat.asked).toEqual([`slack:user:${team.id}:${ada.id}`, `slack:team:${team.id}`])
    const { id, value } = elementNamed(reply, 'e2')
    expect(read(await slack.choose(reply, id, [value], ada).reply())).toContain('Hegseth')
    unmarred(slack)
  })

  it('answers in a channel that it is not in', async () => {
    const { slack, team, ada } = await opened()
    const closed = slack.channel(team, { name: 'closed', kind: 'private', bot: false, members: [ada] })
    const asked = slack.slash({ user: ada, channel: closed, command: '/brief', text: 'europe' })
    expect(read(await asked.reply())).toContain('EU defence spending')
    unmarred(slack)
  })

  it('shows App Home: the latest briefing, what is followed, what can be asked; and answers its buttons in a message', async () => {
    const { slack, ada } = await opened()
    slack.openHome(ada)
    await expect.poll(() => slack.home(ada)?.body.blocks.length).toBeGreaterThan(0)
    const home = slack.home(ada)
    if (!home) throw new Error('there is no home')
    const { id, value } = elementNamed(home.body, 'e2')
    await slack.choose(home, id, [value], ada).acknowledged()
    const direct = slack.directChannel(ada)
    await expect.poll(() => read(...slack.messages(direct, ada))).toContain('Hegseth')
    unmarred(slack)
  })

  it('tells the caller alone what it knows of a link in a message', async () => {
    const { slack, ada, channel } = await opened()
    const message = slack.say(ada, channel, 'Look <https://www.example.org/a?b=1&amp;c=2|here>')
    const reply = await slack.shortcut({ user: ada, callbackId: 'attache_brief_me', message }).reply()
    expect(read(reply)).toContain('example.org')
    expect(reply.visibleTo).toBe(ada.id)
    const bare = slack.say(ada, channel, 'no link at all')
    expect(read(await slack.shortcut({ user: ada, callbackId: 'attache_brief_me', message: bare }).reply())).toContain('There is no link')
    unmarred(slack)
  })
})

it.each(['dropSockets', 'refreshSockets'] as const)('is connected again at once after %s', async (cut) => {
  const { slack, ada, channel, install } = await newsroom()
  const waits: number[] = []
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { pause: async (ms) => waits.push(ms) })
  slack[cut]()
  await expect.poll(() => slack.sockets()).toBe(1)
  expect(read(await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply())).toContain('EU defence')
  expect(waits).toEqual([])
})

it('tries until Slack takes it back, ever more slowly, and says so in the log', async () => {
  const { slack, install } = await newsroom()
  const waits: number[] = []
  const { log } = await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { pause: async (ms) => waits.push(ms) })
  slack.fault({ method: 'apps.connections.open', when: 'before', outcome: { kind: 'reset' }, times: 3 })
  slack.fault({ method: 'apps.connections.open', when: 'before', outcome: { kind: 'status', status: 503 }, times: 4 })
  slack.dropSockets()
  await expect.poll(() => slack.sockets()).toBe(1)
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  expect(log.filter(({ message }) => message.includes('trying again'))).toHaveLength(7)
})

it('can be closed while it waits to be taken back', async () => {
  const { slack, install } = await newsroom()
  const { platform, log } = await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', {
    pause: () => new Promise(() => undefined),
  })
  slack.fault({ method: 'apps.connections.open', when: 'before', outcome: { kind: 'reset' } })
  slack.dropSockets()
  await expect.poll(() => log.map(({ message }) => message)).toContainEqual(expect.stringContaining('trying again'))
  await platform.close()
  expect(slack.sockets()).toBe(0)
})

it('lets admins alone run what is theirs, and asks again when a button is pressed', async () => {
  const { slack, ada, root, channel, install } = await newsroom()
  const runs: string[] = []
  const run = async (_: unknown, { user }: Caller): Promise<Reply> => {
    runs.push(user)
    const again = { label: 'Again', command: 'vault', options: {} }
    return { ...plainReply('Set', 'en'), audience: 'channel', parts: [{ blocks: [{ kind: 'actions', buttons: [again] }] }] }
  }
  const vault = plainCommand('vault', run, { access: 'admins', audience: 'channel' })
  const chat = sampleChat(sampleBriefing())
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { chat: { ...chat, commands: [...commands, vault] } })
  const ask = (user: typeof ada) => slack.slash({ user, channel, command: '/attache', text: 'vault' }).reply()
  expect(read(await ask(ada))).toContain('for the admins')
  const shown = await ask(root)
  const { id } = elementNamed(shown, 'Again')
  const refused = await slack.press(shown, id, ada).reply()
  expect(refused.visibleTo).toBe(ada.id)
  expect(read(refused)).toContain('for the admins')
  await slack.press(shown, id, root).reply()
  expect(runs).toEqual([root.id, root.id])
})

it('refuses what somebody else signed', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const { chat } = await running(slack, { kind: 'one-team', botToken: install.token }, 'http')
  for (const delivery of ['forged', 'old', 'unsigned'] as const) {
    slack.fault({ delivery })
    expect(await slack.slash({ user: ada, channel, command: '/brief' }).outcome()).toMatchObject({ kind: 'dispatch-failed' })
  }
  expect(chat.asked).toEqual([])
})

it('shows App Home once for an event that is sent twice', async () => {
  const { slack, ada, install } = await newsroom()
  await running(slack, { kind: 'one-team', botToken: install.token })
  slack.fault({ delivery: 'twice' })
  slack.openHome(ada)
  await slack.eventsSettled()
  await expect.poll(() => slack.requests.filter(({ method }) => method === 'views.publish')).toHaveLength(1)
  slack.openHome(ada)
  await expect.poll(() => slack.requests.filter(({ method }) => method === 'views.publish')).toHaveLength(2)
})

it('takes a double click for one', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const gate = Promise.withResolvers<void>()
  const chat = sampleChat(sampleBriefing())
  const { app } = chat
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', {
    chat: { ...chat, app: { ...app, action: (...asked) => gate.promise.then(() => app.action(...asked)) } },
  })
  const briefing = await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
  const { id, value } = elementNamed(briefing, 'e2')
  const clicks = [slack.choose(briefing, id, [value], ada), slack.choose(briefing, id, [value], ada)]
  await Promise.all(clicks.map((click) => click.acknowledged()))
  gate.resolve()
  await Promise.race(clicks.map((click) => click.reply()))
  await slack.slash({ user: ada, channel, command: '/brief', text: 'china' }).reply()
  expect(slack.thread(briefing)).toHaveLength(2)
})

it('says so when what a button stood for is no longer kept', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const chat = sampleChat(sampleBriefing(), { action: async () => undefined })
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { chat })
  const briefing = await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
  const { id, value } = elementNamed(briefing, 'e2')
  expect(read(await slack.choose(briefing, id, [value], ada).reply())).toContain('no longer kept')
})

it('tells the person and the log when a command fails, in different words', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const chat = sampleChat(sampleBriefing(), { briefNow: () => Promise.reject(new Error('the disk is on fire')) })
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { chat })
  const reply = await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
  expect(reply.visibleTo).toBe(ada.id)
  expect(read(reply)).toContain('in the log as')
  expect(read(reply)).not.toContain('fire')
  expect(chat.reported).toEqual([new Error('the disk is on fire')])
})

it.each([
  'europe'.repeat(400),
  '\u202egnp.exe',
  '<!channel> <@U1>',
  '"unclosed',
  'since:never',
  '🇪🇺',
  '\u0000',
])('answers whatever is typed: %j', async (text) => {
  const { slack, ada, channel, install } = await newsroom()
  await running(slack, { kind: 'one-team', botToken: install.token })
  for (const command of ['/brief', '/attache']) await slack.slash({ user: ada, channel, command, text }).reply()
  unmarred(slack)
})

it('sends what takes more than a response_url holds as messages of its own', async () => {
  const { slack, ada, channel, install } = await newsroom()
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { briefing: longBriefing() })
  const asked = slack.slash({ user: ada, channel, command: '/brief', text: 'europe' })
  await asked.reply()
  await expect.poll(() => slack.messages(channel).at(-1)?.text ?? '', { timeout: 10_000 }).toMatch(/\((\d+)\/\1\)/)
  expect(slack.messages(channel).length).toBeGreaterThan(5)
  expect(slack.requests.filter(({ method }) => method === '/response')).toHaveLength(4)
  expect(read(...slack.messages(channel)).match(/Story number \d+/g)).toEqual(
    Array.from({ length: 120 }, (_, index) => `Story number ${index}`),
  )
  unmarred(slack)
})

it('answers by a message of its own where the response_url is of no more use', async () => {
  const { slack, ada, channel, install } = await newsroom()
  await running(slack, { kind: 'one-team', botToken: install.token })
  slack.fault({ method: '/response', when: 'before', outcome: { kind: 'refusal', error: 'expired_url' } })
  await slack.slash({ user: ada, channel, command: '/attache', text: 'help' }).acknowledged()
  await expect.poll(() => read(...slack.ephemeral(ada, channel))).toContain('/brief')
  slack.fault({ method: '/response', when: 'before', outcome: { kind: 'status', status: 404 } })
  await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).acknowledged()
  await expect.poll(() => read(...slack.messages(channel))).toContain('EU defence')
  unmarred(slack)
})

it('does not answer twice where word of the answer is lost', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const { log } = await running(slack, { kind: 'one-team', botToken: install.token })
  slack.fault({ method: '/response', when: 'after', outcome: { kind: 'reset' } })
  await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
  await expect.poll(() => log.map(({ message }) => message)).toEqual(['an answer could not be sent'])
  expect(slack.messages(channel)).toHaveLength(1)
})

it('says what is missing where it may not speak', async () => {
  const { slack, team, ada, install } = await newsroom()
  const closed = slack.channel(team, { name: 'closed', kind: 'private', bot: false, members: [ada] })
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { briefing: longBriefing() })
  const asked = slack.slash({ user: ada, channel: closed, command: '/brief', text: 'europe' })
  await asked.reply()
  await expect
    .poll(() => read(...asked.followUps()))
    .toMatch(/The last \d+ of the messages could not be sent here\. Attaché is not in that channel: invite the app/)
  unmarred(slack)
})

/** What a person reads of an answer that Slack takes by no way but a message, and refuses. */
async function refusedWith(error: string) {
  const { slack, ada, channel, install } = await newsroom()
  await running(slack, { kind: 'one-team', botToken: install.token })
  slack.fault({ method: '/response', when: 'before', outcome: { kind: 'refusal', error: 'expired_url' }, times: 2 })
  slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'refusal', error } })
  await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).acknowledged()
  const letters = () => read(...slack.messages(slack.directChannel(ada)))
  await expect.poll(letters).not.toBe('')
  expect(slack.messages(channel)).toEqual([])
  return letters()
}

it.each([
  ['not_in_channel', /invite the app with “\/invite @Attaché”/],
  ['channel_not_found', /invite the app/],
  ['is_archived', /The channel is archived: unarchive it, or ask in another one/],
  ['missing_scope', /has not allowed Attaché to do that.*an admin can install the app again/],
  ['restricted_action', /Only some people may post there: an admin can allow Attaché/],
  ['restricted_action_thread_locked', /The thread is locked/],
  ['something_new', /Slack does not take it \(“something_new”\): tell whoever runs Attaché here/],
])('says in a message to the person what to do where Slack refuses the answer with %s', async (error, said) => {
  const letters = await refusedWith(error)
  expect(letters).toMatch(/^What you asked for could not be shown here\. /)
  expect(letters).toMatch(said)
})

it('names the scope that is missing', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const { log } = await running(slack, { kind: 'one-team', botToken: install.token })
  install.scopes.delete('chat:write')
  slack.fault({ method: '/response', when: 'before', outcome: { kind: 'refusal', error: 'expired_url' } })
  await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).acknowledged()
  await expect.poll(() => read(...slack.ephemeral(ada, channel))).toMatch(/has not allowed Attaché to do that \(scope chat:write\)/)
  expect(log).toContainEqual(expect.objectContaining({ facts: expect.objectContaining({ reason: 'missing-scope', needed: 'chat:write' }) }))
})

it('lets no text of a feed wake, mislead or break anything, in answers, threads and Home', async () => {
  const { slack, team, ada, channel, install } = await newsroom()
  const briefing = hostileBriefing()
  const { platform } = await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { briefing })
  const direct = slack.directChannel(ada)
  await slack.slash({ user: ada, channel: direct, command: '/brief', text: 'talks' }).acknowledged()
  await expect.poll(() => slack.messages(direct).at(-1)?.text ?? '', { timeout: 20_000 }).toMatch(/\((\d+)\/\1\)/)
  slack.openHome(ada)
  await expect.poll(() => slack.home(ada)).toBeDefined()
  const outbox = await openOutbox({ slack: platform.courier })
  const workspace = `slack:team:${team.id}`
  const wanted = { id: hostileTexts[0] ?? '', workspace, channel: channel.id, reply: leadView(briefing), stories: threadViews(briefing) }
  expect((await outbox.post(wanted)).state).toBe('done')
  unmarred(slack)
}, 40_000)

it('answers buttons of before it was started again', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const access = { kind: 'one-team', botToken: install.token } as const
  const { platform, chat } = await running(slack, access)
  const briefing = await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
  await platform.close()
  await running(slack, access, 'socket', { chat })
  const { id, value } = elementNamed(briefing, 'e2')
  expect(read(await slack.choose(briefing, id, [value], ada).reply())).toContain('Hegseth')
})

function longBriefing(): Briefing {
  const sample = sampleBriefing()
  const [story] = sample.sections.find(({ name }) => name === 'europe')?.stories ?? []
  if (!story) throw new Error('the sample has no story of Europe')
  const stories = Array.from({ length: 120 }, (_, index) => ({
    ...story,
    shortId: `e${index + 1}`,
    figures: [],
    headline: { ...story.headline, text: `Story number ${index}` },
  }))
  return { ...sample, sections: sample.sections.map((section) => (section.name === 'europe' ? { ...section, stories } : section)) }
}

/** Every text that feeds have used or could use, as a headline. */
function hostileBriefing(): Briefing {
  const sample = sampleBriefing()
  const [story] = sample.sections[0]?.stories ?? []
  if (!story) throw new Error('the sample has no story')
  const stories = hostileTexts.map((text, index) => ({
    ...story,
    shortId: `t${index + 1}`,
    headline: { ...story.headline, text },
    outlets: [text],
  }))
  return {
    ...sample,
    title: hostileTexts[0] ?? '',
    sections: sample.sections.map((section) => (section.name === 'talks' ? { ...section, stories } : section)),
  }
}

it('tells the story of the first link that has one', async () => {
  const { slack, ada, channel, install } = await newsroom()
  const placed = { article: article({ title: 'Defence' }), story: { id: 'e1', likeness: 1, reason: { kind: 'first' as const } } }
  const chat = sampleChat(sampleBriefing(), { articleAt: async (_, url) => (url === 'https://b.example/2?x=1&y=2' ? placed : undefined) })
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { chat })
  await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply()
  const message = slack.say(ada, channel, '<https://a.example/1> and <https://b.example/2?x=1&amp;y=2|that>')
  const reply = await slack.shortcut({ user: ada, callbackId: 'attache_brief_me', message }).reply()
  expect(reply.visibleTo).toBe(ada.id)
  expect(read(reply)).toContain('EU defence spending')
})

it('offers no choices that would keep a typed password', async () => {
  const choosing = defineCommand({
    ...{ name: 'choosing', summary: 'Chooses', access: 'everyone', audience: 'caller', examples: ['/choosing x'] },
    options: z.object({
      place: z.string().max(200).meta({ description: 'a place', address: true }),
      size: z.string().optional().describe('a size'),
    }),
    complete: async (option) => (option === 'size' ? [{ label: 'Large', value: 'large' }] : []),
    run: async (_, caller) => plainReply('Chosen.', caller.language),
  })
  const kept: unknown[] = []
  const sample = sampleChat(sampleBriefing(), { keepActions: async (_, actions) => void kept.push(actions) })
  const { slack, ada, install, channel } = await newsroom()
  await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', { chat: { ...sample, commands: [...commands, choosing] } })
  const typed = (text: string) => slack.slash({ user: ada, channel, command: '/attache', text }).reply()
  expect(JSON.stringify((await typed('choosing here')).blocks)).toContain('Large')
  expect(JSON.stringify((await typed('choosing https://ana:pwpw@paper.test/')).blocks)).not.toContain('Large')
  expect(JSON.stringify(kept)).not.toContain('pwpw')
})

describe('somebody who waits', () => {
  /** A command that says how far it is when it is told to go on. */
  async function waiting() {
    const steps = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = plainCommand('slow', async (_, caller) => {
      for (const [far, { promise }] of steps.entries()) {
        for (let twice = 0; twice < 2; twice += 1) caller.tell?.(`${far} of 3 are done.`)
        await promise
      }
      return plainReply('Here it is.', caller.language)
    })
    const clock = { at: 0, now: () => clock.at }
    const sample = sampleChat(sampleBriefing())
    const { slack, ada, install, channel } = await newsroom()
    await running(slack, { kind: 'one-team', botToken: install.token }, 'socket', {
      clock,
      chat: { ...sample, commands: [...commands, slow] },
    })
    const goOn = (step: number) => {
      clock.at += 18_000
      steps[step]?.resolve()
    }
    return { slack, ada, channel, goOn, shown: () => channel.messages.map((message) => [read(message), message.visibleTo]) }
  }

  it('is told now and then, alone, in one message that becomes the answer', async () => {
    const { slack, ada, channel, goOn, shown } = await waiting()
    slack.slash({ user: ada, channel, command: '/attache', text: 'slow' })
    for (const step of [0, 1, 2]) {
      await expect.poll(shown).toEqual([[`${step} of 3 are done.`, ada.id]])
      goOn(step)
    }
    await expect.poll(shown).toEqual([['Here it is.', ada.id]])
    unmarred(slack)
  })

  it('below a button is told twice at most, and the message that was pressed stays', async () => {
    const { slack, ada, channel, goOn, shown } = await waiting()
    const help = await slack.slash({ user: ada, channel, command: '/attache', text: 'nothing like this' }).reply()
    slack.choose(help, elementNamed(help, 'slow: Does slow').id, [elementNamed(help, 'slow: Does slow').value], ada)
    const before = read(help)
    for (const step of [0, 1, 2]) {
      await expect.poll(() => shown().length).toBe(Math.min(step, 1) + 2)
      goOn(step)
    }
    await expect.poll(shown).toEqual([
      [before, ada.id],
      ['0 of 3 are done.', ada.id],
      ['1 of 3 are done.', ada.id],
      ['Here it is.', ada.id],
    ])
    unmarred(slack)
  })
})
