import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { inSlackWords } from '../../../src/adapters/slack/slack-words.ts'
import { scopeIn, teamIn, workspaceOf } from '../../../src/adapters/slack/workspaces.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'

const slackWords = (said: string) => inSlackWords(plainReply(said, 'en'), commands).summary

describe('inSlackWords', () => {
  it.each([
    ['Type /topic sanctions.', 'Type /attache topic sanctions.'],
    ['“/why e2” or “/story e2”', '“/attache why e2” or “/attache story e2”'],
    ['/brief gives the news of now', '/brief gives the news of now'],
    ['https://news.example/topic/story', 'https://news.example/topic/story'],
    ['and/or /whyever', 'and/or /whyever'],
  ])('%s → %s', (said, shown) => expect(slackWords(said)).toBe(shown))

  it('changes no words of a feed', () => {
    const spans = [{ kind: 'text', text: 'The /story command', language: 'en' }] as const
    const reply: Reply = { ...plainReply('x', 'en'), parts: [{ blocks: [{ kind: 'paragraph', spans }] }] }
    expect(inSlackWords(reply, commands).parts).toEqual(reply.parts)
  })
})

describe('workspaces', () => {
  it('are the team in channels, and the person where they are alone with the app', () => {
    expect(workspaceOf(scopeIn('C012'), 'T1', 'U1')).toBe('slack:team:T1')
    expect(workspaceOf(scopeIn('D012'), 'T1', 'U1')).toBe('slack:user:T1:U1')
  })

  it.each([
    ['slack:team:T1', 'T1'],
    ['slack:user:T1:U1', 'T1'],
    ['local', undefined],
    ['slack:team:', undefined],
    ['discord:guild:1', undefined],
  ])('%s stands in team %s', (workspace, team) => expect(teamIn(workspace)).toBe(team))
})
