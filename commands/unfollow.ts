import { z } from 'zod'
import type { App } from '../src/app/app.ts'
import { isAdmin } from '../src/app/config/is-admin.ts'
import type { Follow } from '../src/app/following/follow.ts'
import { ownFollows } from '../src/app/following/own-follows.ts'
import { whatToFollow } from '../src/app/following/what-to-follow.ts'
import { adminsOnly } from '../src/app/input/admins-only.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { didYouMean } from '../src/app/input/did-you-mean.ts'
import { folded } from '../src/app/input/nearest.ts'
import { shortened } from '../src/app/input/typed-line.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { wordsFor } from '../src/delivery/words/words.ts'

/** `/unfollow europe` ends what `/follow europe` began. */
export const unfollow = defineCommand({
  name: 'unfollow',
  summary: 'No more messages on something that is followed',
  options: z.object({ what: z.string().min(1).max(200).describe('what was followed, or its number in /following') }),
  access: 'everyone',
  audience: 'caller',
  rest: 'what',
  examples: ['/unfollow europe', '/unfollow 2'],

  async complete(option, typed, caller, app) {
    const wanted = folded(typed.trim())
    const follows = option === 'what' ? await ownFollows(caller, app) : []
    return follows.filter(({ label }) => folded(label).includes(wanted)).map(({ id, label }) => ({ label, value: id }))
  },

  async run({ what }, caller, app) {
    const follows = await ownFollows(caller, app)
    const meant = namedBy(what, follows) ?? (await sameThing(what, follows, caller, app))
    if (!meant) return plainReply(unknown(what, follows, caller.language), caller.language)
    const { destination, label } = meant
    if (destination.kind === 'channel' && !(await isAdmin(caller, app))) return adminsOnly(`unfollow ${label}`, caller, caller.language)
    await app.unfollow(caller.workspace, meant.id)
    return plainReply(wordsFor(caller.language).say('unfollowed', { label }), caller.language)
  },
})

function namedBy(what: string, follows: readonly Follow[]): Follow | undefined {
  const wanted = folded(what.trim())
  if (/^\d{1,3}$/.test(wanted)) return follows[Number(wanted) - 1]
  return follows.find(({ id, label }) => id === wanted || folded(label) === wanted || bare(folded(label)) === wanted)
}

/** Without the quotation marks that words are labelled with, in whatever language. */
function bare(label: string): string {
  return label.replace(/^[“„«]\s*|\s*[“”»]$/g, '')
}

/** "e2" and "europe" name what is followed in other words than its label. */
async function sameThing(what: string, follows: readonly Follow[], caller: Caller, app: App): Promise<Follow | undefined> {
  const wanted = await whatToFollow(what, caller, app)
  if (wanted.kind === 'unknown') return undefined
  return follows.find(({ followed }) => JSON.stringify(followed) === JSON.stringify(wanted.followed))
}

function unknown(what: string, follows: readonly Follow[], language: string): string {
  const { say } = wordsFor(language)
  if (follows.length === 0) return say('nothingToEnd')
  const labels = follows.map(({ label }) => label)
  const hint = didYouMean(what, labels, language) ?? say('followedAre', { labels: labels.join(say('comma')) })
  return `${say('notFollowed', { typed: shortened(what) })} ${hint}`
}
