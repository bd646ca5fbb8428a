import { type App as Bolt, webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Chat } from '../../../app/chat.ts'
import type { Log } from '../../../app/log.ts'
import type { Access } from '../access.ts'
import { failureOf } from '../failures.ts'
import { installedToken } from '../installations.ts'
import { teamIn, workspaceOfTeam } from '../workspaces.ts'

const removal = z.object({
  team_id: z.string(),
  event: z.object({ tokens: z.object({ bot: z.array(z.string()).optional() }).optional() }),
})

/** Forgets the token of a team that removed the app, and says that the team has left. */
export function listenToRemoval(bolt: Bolt, access: Access, options: webApi.WebClientOptions, log: Log, chat: Chat): void {
  for (const name of ['app_uninstalled', 'tokens_revoked'] as const) {
    bolt.event(name, async ({ body }) => {
      const { team_id: team, event } = removal.parse(body)
      if (name === 'tokens_revoked' && !event.tokens?.bot?.length) return
      if (access.kind === 'one-team') {
        await chat.left?.(workspaceOfTeam(team))
        return log.error({ team, event: name }, 'Slack took the bot token back: install the app again')
      }
      // The event may come late, after somebody installed the app again.
      if (await stillWorks(await installedToken(access.installations, team), options)) return
      await removed(team, access, chat)
      log.warn({ team, event: name }, 'a team removed the app; its token is forgotten, and what is kept of it in 30 days')
    })
  }
}

/**
 * Asks Slack, which repeats an event for some minutes alone, whether the teams that are served still have the app. A team whose token
 * cannot be opened here is left as it is. Never rejects.
 *
 * @param isOpen False ends it.
 */
export async function findRemovals(
  access: Access,
  options: webApi.WebClientOptions,
  log: Log,
  chat: Chat,
  isOpen: () => boolean,
): Promise<void> {
  if (access.kind === 'one-team') return
  try {
    const teams = new Set(((await chat.served?.()) ?? []).flatMap((workspace) => teamIn(workspace) ?? []))
    for (const team of teams) {
      if (!isOpen()) return
      const token = await installedToken(access.installations, team)
      if (token === undefined || (await stillWorks(token, options))) continue
      await removed(team, access, chat)
      log.warn(
        { team },
        'a team removed the app while nobody was there to hear it; its token is forgotten, and what is kept of it in 30 days',
      )
    }
  } catch (error) {
    log.error({ err: error }, 'whether teams removed the app could not be seen')
  }
}

async function removed(team: string, { installations }: Extract<Access, { kind: 'many-teams' }>, chat: Chat): Promise<void> {
  await installations.forget(team)
  await chat.left?.(workspaceOfTeam(team))
}

async function stillWorks(token: string | undefined, options: webApi.WebClientOptions): Promise<boolean> {
  if (token === undefined) return false
  try {
    await new webApi.WebClient(token, options).auth.test()
    return true
  } catch (error) {
    return failureOf(error).reason !== 'token-revoked'
  }
}
