import { z } from 'zod'
import type { FollowOutcome } from '../src/app/add-follow.ts'
import { defineCommand } from '../src/app/command.ts'
import { storyChoices } from '../src/app/find-story.ts'
import type { QuietHours } from '../src/app/follow.ts'
import { readQuietHours } from '../src/app/quiet-hours.ts'
import { shortened } from '../src/app/typed-line.ts'
import { whatToFollow } from '../src/app/what-to-follow.ts'
import { plainReply } from '../src/delivery/plain-reply.ts'
import { languageOf } from './options.ts'

/** `/follow europe` sends a message when there is something new. */
export const follow = defineCommand({
  name: 'follow',
  summary: 'A message when there is something new on a story, a section or some words',
  options: z.object({
    what: z.string().min(1).max(200).describe('a story such as e2, a section such as europe, or words such as chip sanctions'),
    to: z.enum(['me', 'channel']).default('me').describe('who gets the message: me or channel'),
    quiet: z.string().min(1).max(20).optional().describe('hours without messages, such as 22-7'),
  }),
  access: 'everyone',
  audience: 'caller',
  rest: 'what',
  examples: ['/follow europe', '/follow e2 quiet:22-7', '/follow chip sanctions to:channel'],

  async complete(option, typed, caller, app) {
    if (option !== 'what') return []
    const wanted = typed.trim().toLowerCase()
    const sections = (await app.sections(caller.workspace)).filter(({ name }) => name.startsWith(wanted))
    return [...sections.map(({ name, title }) => ({ label: title, value: name })), ...(await storyChoices(typed, caller, app))]
  },

  async run({ what, to, quiet: hours }, caller, app) {
    const quiet = hours === undefined ? null : readQuietHours(hours)
    if (quiet === undefined)
      return plainReply(`“${shortened(hours ?? '')}” are no hours that I can read. Say them as 22-7.`, caller.language)
    const wanted = await whatToFollow(what, caller, app)
    if (wanted.kind === 'unknown') return plainReply(wanted.said, caller.language)
    const { platform, workspace, channel, user } = caller
    const { followed, label } = wanted
    const destination = to === 'channel' ? ({ kind: 'channel', channel } as const) : ({ kind: 'person', user } as const)
    const outcome = await app.follow({ platform, workspace, destination, user, followed, label, quiet, language: languageOf(caller) })
    return plainReply(answerTo(outcome, label, to, quiet), caller.language)
  },
})

function answerTo(outcome: FollowOutcome, label: string, to: 'me' | 'channel', quiet: QuietHours | null): string {
  const who = to === 'me' ? 'You hear' : 'This channel hears'
  const hours = quiet ? `, but not from ${quiet.from}:00 to ${quiet.to}:00` : ''
  switch (outcome) {
    case 'followed':
    case 'changed':
      return `${who} of news on ${label}${hours}. /following lists what is followed, /unfollow ends it.`
    case 'followed-already':
      return `${label} is followed already. /following lists what is followed.`
    case 'too-many':
      return 'That would be more than 50, and too many messages to read. /following lists them, /unfollow ends one.'
  }
}
