import { expect, it } from 'vitest'
import { notShown, remedyFor } from '../../../src/adapters/slack/failure-words.ts'

it('says what to do in the language of whoever asked', () => {
  const failure = { reason: 'missing-scope', needed: 'files:write' } as const
  expect(remedyFor(failure, 'de-AT')).toMatch(/^Dieser Workspace hat Attaché das nicht erlaubt \(Scope files:write\)/)
  expect(remedyFor({ reason: 'refused', error: 'cannot_reply_to_message' }, 'zh')).toBe('无法回复这条消息：请在频道里提问。')
  expect(remedyFor({ reason: 'refused', error: 'so_new' }, 'fr')).toContain('«\u00A0so_new\u00A0»')
  expect(remedyFor({ reason: 'archived' }, 'pt')).toBe('The channel is archived: unarchive it, or ask in another one.')
})

it('counts the messages that are missing', () => {
  expect(notShown(1, 'en')).toBe('The last message could not be sent here.')
  expect(notShown(3, 'de')).toBe('Die letzten 3 Nachrichten konnten hier nicht gesendet werden.')
  expect(notShown(null, 'es')).toBe('Lo que preguntaste no se pudo mostrar aquí.')
})
