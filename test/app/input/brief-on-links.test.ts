import { expect, it } from 'vitest'
import { briefOnLinks } from '../../../src/app/input/brief-on-links.ts'
import { openDesk, reader } from '../desk.ts'

it.each([
  ['en', 'There is no link in that message. To look for words, use /topic.'],
  ['de', 'In dieser Nachricht ist kein Link. Nach Wörtern sucht /topic.'],
  ['es', 'En ese mensaje no hay ningún enlace. Para buscar palabras está /topic.'],
])('says in %s that a message without a link has none', async (language, said) => {
  const { chat } = await openDesk()
  expect((await briefOnLinks([], { ...reader, language }, chat)).summary).toBe(said)
})
