import { describe, expect, it, vi } from 'vitest'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import type { SlackEmulator } from '../../emulators/slack/start-slack.ts'
import type { Channel, Message, User } from '../../emulators/slack/world.ts'
import { plainCommand } from '../../fakes/plain-command.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { sampleChat } from './sample-chat.ts'
import { elementNamed, type LineKind, newsroom, read, running } from './slack-under-test.ts'

async function opened(line: LineKind = 'socket', options: Parameters<typeof newsroom>[0] = {}) {
  const room = await newsroom(options)
  const app = await running(room.slack, { kind: 'one-team', botToken: room.install.token }, line)
  return { ...room, ...app, talk: talkingTo(room.slack) }
}

/** What the app says to messages, in their threads or beside them. */
function talkingTo(slack: SlackEmulator) {
  const ofApp = (messages: readonly Message[]) => messages.filter(({ appId }) => appId !== null)
  const inThread = (message: Message, reader?: User) => ofApp(slack.thread(message, reader))
  const beside = (channel: Channel, reader?: User) => ofApp(slack.messages(channel, reader))
  const first = (look: () => readonly Message[]) =>
    vi.waitFor(() => {
      const [found] = look()
      if (!found) throw new Error('nothing is there yet')
      return found
    })
  return { inThread, beside, first }
}

describe.each(['socket', 'http'] as const)('a message that names the app, over %s', (line) => {
  it('is answered in its thread, as the command or the question that it holds', async () => {
    const { slack, ada, channel, talk } = await opened(line)
    const asked = slack.say(ada, channel, '@Attaché brief europe')
    const reply = await talk.first(() => talk.inThread(asked))
    expect(reply).toMatchObject({ threadTs: asked.ts, visibleTo: null })
    expect(read(reply)).toContain('EU defence spending reaches €326 billion')
    slack.say(ada, channel, 'How long did Trump and Putin talk, @Attaché?')
    expect(read(await talk.first(() => slack.ephemeral(ada, channel)))).toContain('“How long did Trump and Putin talk”')
    expect(slack.violations).toEqual([])
  })

  it('is answered once, however often Slack tells of it', async () => {
    const { slack, ada, channel, chat, talk } = await opened(line)
    slack.fault({ delivery: 'twice' })
    const asked = slack.say(ada, channel, '@Attaché brief europe')
    await slack.eventsSettled()
    const last = slack.say(ada, channel, '@Attaché brief china')
    await talk.first(() => talk.inThread(last))
    expect(chat.asked).toHaveLength(2)
    expect(slack.deliveries.filter(({ type }) => type === 'events_api')).toHaveLength(2)
    await expect.poll(() => talk.inThread(asked).filter(({ text }) => text.includes('EU defence')).length).toBe(1)
  })
})

it('goes on in the thread that it is named in, with buttons that work', async () => {
  const { slack, ada, channel, talk } = await opened()
  const first = slack.say(ada, channel, 'Have you seen?')
  slack.say(ada, channel, '@Attaché brief europe', first)
  const briefing = await talk.first(() => talk.inThread(first))
  expect(briefing.threadTs).toBe(first.ts)
  const last = () => talk.inThread(first).at(-1) ?? briefing
  await expect.poll(() => elementNamed(last(), 'e2').value).not.toBe('')
  const { id, value } = elementNamed(last(), 'e2')
  expect(await slack.choose(last(), id, [value], ada).reply()).toMatchObject({ threadTs: first.ts })
  expect(slack.violations).toEqual([])
})

it('shows what is for its writer alone to nobody else, where they see it', async () => {
  const { slack, ada, root, channel, talk } = await opened()
  const ended = slack.say(ada, channel, '@Attaché help')
  const help = await talk.first(() => slack.ephemeral(ada, channel))
  expect(help).toMatchObject({ visibleTo: ada.id, threadTs: null })
  expect(read(help)).toContain('/attache topic')
  slack.say(root, channel, '@Attaché settings')
  expect(read(await talk.first(() => slack.ephemeral(root, channel)))).toContain('language')
  expect([...talk.inThread(ended), ...talk.beside(channel)]).toEqual([])
  expect(slack.violations).toEqual([])
})

it('checks rights as for any command', async () => {
  const { slack, ada, channel, talk } = await opened()
  slack.say(ada, channel, '@Attaché settings language:de')
  expect(read(await talk.first(() => slack.ephemeral(ada, channel)))).toContain('is for the admins of this workspace')
})

it('says what can be asked where nothing is', async () => {
  const { slack, ada, channel, talk } = await opened()
  slack.say(ada, channel, '@Attaché')
  const said = read(await talk.first(() => slack.ephemeral(ada, channel)))
  expect(said).toContain('Ask me about the news in your own words')
  expect(said).toContain('/attache help')
})

it('hears neither what speaks of it, nor what was edited, nor what programs say', async () => {
  const { slack, team, ada, channel, talk, install } = await opened()
  const parrot = slack.install(team, { app: slack.addApp({ name: 'Parrot' }) })
  slack.invite(channel, parrot)
  const bird = slack.world.users.get(parrot.botUserId)
  if (!bird) throw new Error('there is no parrot')
  const silent = [
    slack.say(ada, channel, 'I asked @Attaché for the brief'),
    slack.say(ada, channel, 'Thanks to @Attaché!'),
    slack.say(ada, channel, 'brief europe'),
    slack.say(ada, channel, 'well'),
  ]
  for (const message of silent.slice(3)) slack.edit(message, '@Attaché brief europe')
  await fetch(`${slack.api}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${parrot.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: channel.id, text: `<@${install.botUserId}> brief europe`, unfurl_links: false, unfurl_media: false }),
  })
  await slack.eventsSettled()
  const last = slack.say(ada, channel, '@Attaché brief europe')
  await talk.first(() => talk.inThread(last))
  const ours = slack.app.id
  const answers = channel.messages.filter(
    ({ appId, threadTs, visibleTo }) => appId === ours && (threadTs !== last.ts || visibleTo !== null),
  )
  expect(answers).toEqual([])
  expect(slack.deliveries.filter(({ type }) => type === 'events_api').length).toBeGreaterThan(3)
})

it('hears nobody of another organisation, who has no commands there either', async () => {
  const { slack, ada, channel, talk } = await opened()
  const stranger = slack.user(slack.team({ name: 'Elsewhere' }), { name: 'eve', admin: true })
  slack.invite(channel, stranger)
  slack.say(stranger, channel, '@Attaché settings')
  await slack.eventsSettled()
  const last = slack.say(ada, channel, '@Attaché brief europe')
  await talk.first(() => talk.inThread(last))
  expect(slack.ephemeral(stranger, channel)).toEqual([])
})

it('answers no storm', async () => {
  const { slack, ada, channel, log, chat } = await opened()
  for (let count = 0; count < 8; count++) slack.say(ada, channel, '@Attaché brief europe')
  const dropped = () => log.filter(({ message }) => message.includes('too many came at once')).length
  await expect.poll(() => [chat.asked.length, dropped()], { timeout: 5_000 }).toEqual([5, 3])
})

it('says back what was typed as plain words, with addresses read as such', async () => {
  const { slack, ada, channel, talk } = await opened()
  slack.say(ada, channel, '@Attaché <!channel> &lt;b&gt; <https://evil.example|click>')
  const said = await talk.first(() => slack.ephemeral(ada, channel))
  expect(read(said)).toContain('<!channel>')
  expect(slack.violations).toEqual([])
})

describe('a message to the app alone', () => {
  it('is answered beside it, in the workspace of its writer, without a name', async () => {
    const { slack, team, ada, chat, talk } = await opened()
    const direct = slack.directChannel(ada)
    slack.say(ada, direct, 'brief europe')
    const reply = await talk.first(() => talk.beside(direct))
    expect(reply.threadTs).toBeNull()
    expect(read(reply)).toContain('EU defence spending')
    expect(chat.asked).toEqual([`slack:user:${team.id}:${ada.id}`])
    expect(slack.violations).toEqual([])
  })

  it('gets what is for its writer alone as a message like any other', async () => {
    const { slack, ada, talk } = await opened()
    const direct = slack.directChannel(ada)
    slack.say(ada, direct, '@Attaché help')
    const help = await talk.first(() => talk.beside(direct))
    expect(help.visibleTo).toBeNull()
    expect(read(help)).toContain('/attache topic')
  })

  it('goes on in its thread, and the app does not answer itself', async () => {
    const { slack, ada, chat, talk } = await opened()
    const direct = slack.directChannel(ada)
    const first = slack.say(ada, direct, 'brief china')
    slack.say(ada, direct, 'brief europe', first)
    await talk.first(() => talk.inThread(first))
    await expect.poll(() => talk.beside(direct).length).toBeGreaterThan(0)
    await slack.eventsSettled()
    expect(chat.asked).toHaveLength(2)
  })

  it('tells how far a long command is, to whoever waits', async () => {
    const gate = Promise.withResolvers<void>()
    const slow = plainCommand('slow', async (_, { tell, language }) => {
      tell?.('1 of 3 are done.')
      await gate.promise
      return plainReply('Here it is.', language)
    })
    const sample = sampleChat(sampleBriefing())
    const room = await newsroom()
    const chat = { ...sample, commands: [...sample.commands, slow] }
    await running(room.slack, { kind: 'one-team', botToken: room.install.token }, 'socket', { chat })
    const { slack, ada, channel } = room
    slack.say(ada, channel, '@Attaché slow')
    await expect.poll(() => read(...slack.ephemeral(ada, channel))).toBe('1 of 3 are done.')
    gate.resolve()
    await expect.poll(() => read(...slack.ephemeral(ada, channel))).toContain('Here it is.')
    expect(slack.violations).toEqual([])
  })
})

it('goes on as before in a team that installed the app without the scopes to hear', async () => {
  const scopes = ['chat:write', 'chat:write.public', 'commands', 'im:write', 'files:write', 'users:read']
  const room = await newsroom()
  const { slack, ada, channel, install } = room
  install.scopes.clear()
  for (const scope of scopes) install.scopes.add(scope)
  await running(slack, { kind: 'one-team', botToken: install.token })
  slack.say(ada, channel, '@Attaché brief europe')
  expect(read(await slack.slash({ user: ada, channel, command: '/brief', text: 'europe' }).reply())).toContain('EU defence')
  expect(channel.messages.filter(({ threadTs }) => threadTs !== null)).toEqual([])
})
