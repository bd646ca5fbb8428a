import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Caller } from '../../app/input/caller.ts'
import type { People } from './people.ts'
import { scopes, workspaceOf } from './workspaces.ts'

/** Where somebody asks, and so where the answer goes. */
export type Place = z.output<typeof placeSchema>

export const placeSchema = z
  .object({
    team: z.string(),
    /** Of the message or command; the person's own id in App Home, which stands for the conversation with them. */
    channel: z.string(),
    user: z.string(),
    scope: z.enum(scopes),
    /** Good for five answers within half an hour; null where Slack gives none: in App Home. */
    responseUrl: z.string().nullable(),
    /** The thread that the answer belongs to. */
    threadTs: z.string().nullable(),
    /**
     * The message whose thread an answer to all begins. What is for the person alone stands beside it: Slack shows them nothing in a thread that
     * nobody began. https://docs.slack.dev/reference/methods/chat.postEphemeral
     */
    beginsThread: z.string().optional(),
    /** Asked by a typed command: what the response_url said before may be replaced, and no message of others is. */
    isTyped: z.boolean(),
    /** Asked from a message that only the person sees. */
    isPrivate: z.boolean(),
  })
  .readonly()

/** Who asks there. Alone with the app, everyone is the admin of their own workspace. */
export async function callerAt({ team, channel, user, scope }: Place, client: webApi.WebClient, people: People): Promise<Caller> {
  const { isAdmin, language } = await people.of(client, team, user)
  const rights = scope === 'person' ? { isAdmin: true } : { isAdmin: isAdmin === true, areRightsUnknown: isAdmin === null }
  return { platform: 'slack', workspace: workspaceOf(scope, team, user), channel, user, ...rights, language }
}
