import { z } from 'zod'
import { storyChoices } from '../src/app/answers/find-story.ts'
import { isAdmin } from '../src/app/config/is-admin.ts'
import type { FollowOutcome } from '../src/app/following/add-follow.ts'
import type { Followed, QuietHours } from '../src/app/following/follow.ts'
import { readQuietHours } from '../src/app/following/quiet-hours.ts'
import { whatToFollow } from '../src/app/following/what-to-follow.ts'
import { adminsOnly } from '../src/app/input/admins-only.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { withActions } from '../src/delivery/reply/with-actions.ts'
import { sectionNameIn } from '../src/delivery/words/section-name.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

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
    return [
      ...sections.map(({ name, title }) => ({ label: sectionNameIn({ name, title }, caller.language), value: name })),
      ...(await storyChoices(typed, caller, app)),
    ]
  },

  async run({ what, to, quiet: hours }, caller, app) {
    if (to === 'channel' && !(await isAdmin(caller, app))) return adminsOnly('follow … to:channel', caller, caller.language)
    const quiet = hours === undefined ? null : readQuietHours(hours)
    if (quiet === undefined) return plainReply(wordsFor(caller.language).say('noHours', { typed: shortened(hours ?? '') }), caller.language)
    const wanted = await whatToFollow(what, caller, app)
    if (wanted.kind === 'unknown') return plainReply(wanted.said, caller.language)
    const { platform, workspace, channel, user } = caller
    const { followed, label } = wanted
    const destination = to === 'channel' ? ({ kind: 'channel', channel } as const) : ({ kind: 'person', user } as const)
    const outcome = await app.follow({ platform, workspace, destination, user, followed, label, quiet, language: caller.language })
    const reply = plainReply(answerTo(outcome, { label, to, quiet }, caller.language), caller.language)
    if (outcome === 'too-many') return reply
    const end = { label: wordsFor(caller.language).say('unfollow'), command: 'unfollow', options: { what: nameOf(followed) } }
    return withActions(reply, [end])
  },
})

type Wanted = { readonly label: string; readonly to: 'me' | 'channel'; readonly quiet: QuietHours | null }

/** What names it for ever, as `/unfollow` reads it. */
function nameOf(followed: Followed): string {
  switch (followed.kind) {
    case 'story':
      return followed.story
    case 'section':
      return followed.section
    case 'words':
      return followed.words
  }
}

function answerTo(outcome: FollowOutcome, { label, to, quiet }: Wanted, language: string): string {
  const { say } = wordsFor(language)
  switch (outcome) {
    case 'followed':
    case 'changed':
      if (!quiet) return say(to === 'me' ? 'youHear' : 'channelHears', { label })
      return say(to === 'me' ? 'youHearQuiet' : 'channelHearsQuiet', { label, from: String(quiet.from), to: String(quiet.to) })
    case 'followed-already':
      return say('followedAlready', { label })
    case 'too-many':
      return say('tooManyFollows')
  }
}
