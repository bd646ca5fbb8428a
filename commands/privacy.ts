import { z } from 'zod'
import { defineCommand } from '../src/app/input/command.ts'
import type { KnownOfPerson } from '../src/app/people/privacy.ts'
import { plainReply } from '../src/delivery/reply/plain-reply.ts'
import { deletionView, type KnownShown, keptView, knownView } from '../src/delivery/views/privacy-view.ts'
import { adminWordsFor } from '../src/delivery/words/admin-words.ts'

/** `/privacy` shows what is kept, and deletes it. */
export const privacy = defineCommand({
  name: 'privacy',
  summary: 'What is kept of you or of this place, and how to have it deleted',
  options: z.object({
    do: z.enum(['export', 'delete']).default('export').describe('export shows it, delete deletes it for good'),
    of: z.enum(['me', 'workspace']).default('me').describe('of you, or of this whole place, which is for admins'),
    sure: z.enum(['yes']).optional().meta({ description: 'that it was asked once more', hidden: true }),
  }),
  access: 'everyone',
  audience: 'caller',
  examples: ['/privacy', '/privacy delete', '/privacy export workspace'],

  async run({ do: wanted, of, sure }, { workspace, user, isAdmin, language }, app) {
    const { say } = adminWordsFor(language)
    if (of === 'workspace' && !isAdmin) return plainReply(say('privacy.adminsOnly'), language)
    if (wanted === 'delete' && sure === undefined) return deletionView(of, language)
    if (wanted === 'delete' && of === 'me') {
      await app.forgetPerson(workspace, user)
      const { changes } = await app.knownOf(workspace, user)
      return plainReply(say(changes === 0 ? 'privacy.deletedMe' : 'privacy.deletedMine'), language)
    }
    if (wanted === 'delete') {
      await app.forgetWorkspace(workspace)
      return plainReply(say('privacy.deletedWorkspace'), language)
    }
    if (of === 'workspace') return keptView(await app.keptOf(workspace), workspace, language)
    return knownView(shown(await app.knownOf(workspace, user)), await app.zone(workspace), language)
  },
})

function shown({ follows, feedback, changes }: KnownOfPerson): KnownShown {
  return {
    changes,
    follows: follows.map(({ label, destination, madeAt }) => ({ label, byChannel: destination.kind === 'channel', at: madeAt })),
    feedback: feedback.map(({ headline, kind, at }) => ({ headline, kind, at })),
  }
}
