import { expect, it } from 'vitest'
import { openConversation } from '../../../src/adapters/web/playground-conversation.ts'
import { actionKey } from '../../../src/app/input/action-key.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'

const saying = (line: string, reply: Reply = plainReply(line, 'en')) => ({ line, language: 'en', run: async () => reply })
const lines = (conversation: ReturnType<typeof openConversation>) => conversation.turns().map(({ line }) => line)

it('keeps the last fifty, and never gives a number twice', async () => {
  const conversation = openConversation()
  for (let i = 1; i <= 52; i++) expect(await conversation.answer(`${i}`, saying(`${i}`))).toBe(i)
  expect(lines(conversation)).toEqual(Array.from({ length: 50 }, (_, index) => `${index + 3}`))
})

it('forgets the oldest once answers take more than two million characters', async () => {
  const conversation = openConversation()
  for (const line of ['a', 'b', 'c']) await conversation.answer(line, saying(line, plainReply('x'.repeat(900_000), 'en')))
  expect(lines(conversation)).toEqual(['b', 'c'])
})

it('tells of an answer that is too large for a page, and does not keep it', async () => {
  const conversation = openConversation()
  await conversation.answer('a', saying('/brief', plainReply('x'.repeat(1_000_001), 'en')))
  expect(conversation.turns()[0]?.html).toContain('The answer is too large for this page.')
  expect(JSON.stringify(conversation.turns()).length).toBeLessThan(2_000)
})

it('knows the buttons of the answers that it keeps', async () => {
  const conversation = openConversation()
  const action = { label: 'Timeline', command: 'story', options: { id: 'e2' } }
  const reply = { ...plainReply('said', 'en'), parts: [{ blocks: [{ kind: 'actions', buttons: [action] } as const] }] }
  await conversation.answer('a', saying('/brief', reply))
  expect(conversation.action(actionKey(action))).toEqual(action)
  expect(conversation.action('other')).toBeUndefined()
})
