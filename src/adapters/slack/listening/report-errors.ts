import { AuthorizationError, type App as Bolt } from '@slack/bolt'
import { z } from 'zod'
import type { Log } from '../../../app/log.ts'
import { plainMessage } from '../rendering/render.ts'
import { respond } from '../sending/send.ts'

const failed = z.object({
  team_id: z.string().optional(),
  team: z.object({ id: z.string() }).nullish(),
  response_url: z.string().optional(),
})

const notInstalled = 'Attaché is not installed in this workspace any more. An admin can install it again.'
const broken = (errorId: string) => `Something went wrong on our side, and it is in the log as ${errorId}. Try again in a moment.`

/** Writes down what went wrong while somebody was answered, and tells them, since to them nothing happens at all. */
export function reportErrors(bolt: Bolt, log: Log, newErrorId: () => string): void {
  bolt.error(async ({ error, body }: { readonly error: Error; readonly body: unknown }) => {
    const { data } = failed.safeParse(body)
    const team = data?.team_id ?? data?.team?.id
    const errorId = newErrorId()
    const isUnknownTeam = error instanceof AuthorizationError
    if (isUnknownTeam)
      log.warn({ team, errorId }, 'something came from a team whose token is not here: the app must be installed there again')
    else log.error({ team, errorId, err: error }, 'a person could not be answered')
    if (data?.response_url === undefined) return
    const message = plainMessage(isUnknownTeam ? notInstalled : broken(errorId), 'en', 'team')
    await respond(data.response_url, message, { isPrivate: true, threadTs: null })
  })
}
