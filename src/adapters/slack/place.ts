import type { Caller } from '../../app/input/caller.ts'
import type { Someone } from './people.ts'
import { type Scope, workspaceOf } from './workspaces.ts'

/** Where somebody asks, and so where the answer goes. */
export type Place = {
  readonly team: string
  /** Of the message or command; the person's own id in App Home, which stands for the conversation with them. */
  readonly channel: string
  readonly user: string
  readonly scope: Scope
  /** Good for five answers within half an hour; null where Slack gives none: in App Home. */
  readonly responseUrl: string | null
  /** The thread that the answer belongs to. */
  readonly threadTs: string | null
  /** Asked by a typed command: what the response_url said before may be replaced, and no message of others is. */
  readonly isTyped: boolean
  /** Asked from a message that only the person sees. */
  readonly isPrivate: boolean
}

/** Alone with the app, everyone is the admin of their own workspace. */
export function callerAt({ team, channel, user, scope }: Place, { isAdmin, language }: Someone): Caller {
  const rights = scope === 'person' ? { isAdmin: true } : { isAdmin: isAdmin === true, areRightsUnknown: isAdmin === null }
  return { platform: 'slack', workspace: workspaceOf(scope, team, user), channel, user, ...rights, language }
}
