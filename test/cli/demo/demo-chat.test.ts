import { expect, it } from 'vitest'
import { attache, startAttache } from '../attache.ts'

const demo = await attache(['demo', '--chat', '--once'])

/** What stands in a channel: stories told, messages, and messages in the thread. */
function posted(room: string): { stories: number; messages: number; replies: number } {
  const line = new RegExp(`^${room}: .*: (\\d+) stor(?:y|ies)\\. (\\d+) messages?, (\\d+) in the thread$`, 'm').exec(demo.out)
  if (!line) throw new Error(`nothing is said of ${room}:\n${demo.out}\n${demo.progress}`)
  const [stories, messages, replies] = line.slice(1).map(Number)
  return { stories: stories ?? 0, messages: messages ?? 0, replies: replies ?? 0 }
}

it('ends well when the briefings are posted, and no client complains', () => {
  expect(demo.code).toBe(0)
  expect(demo.progress).not.toContain('"level"')
})

it.each([
  'Discord #briefing',
  'Discord #china',
  'Slack #briefing',
  'Slack #china',
])('%s gets one lead message, and each story with what they rest on in its thread', (room) => {
  const { stories, messages, replies } = posted(room)
  expect(messages).toBe(1)
  expect(stories).toBeGreaterThanOrEqual(2)
  expect(replies).toBe(stories + 1)
})

it('posts the same on both platforms, and of China less than of all', () => {
  expect(posted('Discord #briefing')).toEqual(posted('Slack #briefing'))
  expect(posted('Discord #china')).toEqual(posted('Slack #china'))
  expect(posted('Slack #china').stories).toBeLessThan(posted('Slack #briefing').stories)
})

it('without --once shows pages on which people are answered, until it is stopped', async () => {
  const running = startAttache(['demo', '--chat'])
  const page = await running.said(/Discord, emulated: (\S+)/)
  const slack = await running.said(/Slack, emulated: +(\S+)/)
  await running.said(/Stop with Ctrl-C/)
  for (const address of [page, slack]) {
    const { url } = await fetch(address)
    const body = new URLSearchParams({ text: '/brief europe' })
    const { origin } = new URL(address)
    const answered = await fetch(`${url}/say`, { method: 'POST', body, headers: { origin } })
    expect(await answered.text()).toContain('Follow Europe')
  }
  running.kill('SIGINT')
  expect(await running.ended).toMatchObject({ code: 0 })
})
