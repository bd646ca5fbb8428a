import { afterAll, expect, it } from 'vitest'
import { demoChat } from '../../../src/cli/demo/demo-chat.ts'
import { startAttache } from '../attache.ts'

const demo = startAttache(['demo', '--chat'])
afterAll(() => demo.kill('SIGKILL'))
await demo.said(/Stop with Ctrl-C/)

/** What stands in a channel: stories told, messages, and messages in the thread. */
async function posted(room: string): Promise<{ stories: number; messages: number; replies: number }> {
  const line = await demo.said(new RegExp(`^${room}: .*$`, 'm'))
  const [, stories, messages, replies] = /(\d+) stor(?:y|ies)\. (\d+) messages?, (\d+) in the thread$/.exec(line) ?? []
  return { stories: Number(stories), messages: Number(messages), replies: Number(replies) }
}

it('posts the briefings, and no client complains', () => {
  expect(demo.heard()).not.toContain('"level"')
})

it.each([
  'Discord #briefing',
  'Discord #china',
  'Slack #briefing',
  'Slack #china',
])('%s gets one lead message, and each story with what they rest on in its thread', async (room) => {
  const { stories, messages, replies } = await posted(room)
  expect(messages).toBe(1)
  expect(stories).toBeGreaterThanOrEqual(2)
  expect(replies).toBe(stories + 1)
})

it('posts the same on both platforms, and of China less than of all', async () => {
  expect(await posted('Discord #briefing')).toEqual(await posted('Slack #briefing'))
  expect(await posted('Discord #china')).toEqual(await posted('Slack #china'))
  expect((await posted('Slack #china')).stories).toBeLessThan((await posted('Slack #briefing')).stories)
})

it('shows pages on which people are answered, until it is stopped', async () => {
  for (const shown of [/Discord, emulated: (\S+)/, /Slack, emulated: +(\S+)/]) {
    const address = await demo.said(shown)
    const { url } = await fetch(address)
    const body = new URLSearchParams({ text: '/brief europe' })
    const { origin } = new URL(address)
    const answered = await fetch(`${url}/say`, { method: 'POST', body, headers: { origin } })
    expect(await answered.text()).toContain('Follow Europe')
  }
  demo.kill('SIGINT')
  expect(await demo.ended).toMatchObject({ code: 0 })
})

it('with --once ends by itself when the briefings are posted', { timeout: 120_000 }, async () => {
  const said: string[] = []
  const heard: NodeJS.WriteStream = Object.create(process.stdout, { write: { value: (text: string) => said.push(text) } })
  await demoChat({ once: true, stopped: new Promise(() => undefined) }, heard, heard)
  expect(said.join('')).toMatch(/Slack #china: .* in the thread\n$/)
})
