import type { App as Bolt, webApi } from '@slack/bolt'
import { actionsOf } from '../../app/action-key.ts'
import type { Caller } from '../../app/caller.ts'
import type { Chat } from '../../app/chat.ts'
import { isAdmin } from '../../app/is-admin.ts'
import { runCommand } from '../../app/run-command.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { leadView } from '../../delivery/channel-view.ts'
import type { Reply } from '../../delivery/reply.ts'
import { wordsFor } from '../../delivery/words.ts'
import type { Desk } from './conversation.ts'
import { failureOf } from './failures.ts'
import { callerAt, type Place } from './place.ts'
import { renderView } from './render.ts'
import { inSlackWords } from './slack-words.ts'

/** What the team was last told, in whatever channel. */
export type LatestBriefing = (workspace: string) => Promise<Briefing | undefined>

/** The app's Home tab: for everybody the lead of the latest briefing, what they follow, and what can be asked; for admins also a panel. */
export type Home = {
  /** Shows it to somebody anew, as it is now. Never rejects: where it cannot be shown, the log says why. */
  show(place: Pick<Place, 'team' | 'user'>, client: webApi.WebClient): Promise<void>
}

export function createHome(desk: Desk, latestBriefing: LatestBriefing): Home {
  return {
    async show({ team, user }, client) {
      const place = { team, channel: user, user, scope: 'team', responseUrl: null, threadTs: null, isPrivate: true } as const
      const caller = callerAt(place, await desk.people.of(client, team, user))
      const home = inSlackWords(await homeOf(caller, desk, latestBriefing), desk.chat.commands)
      const blocks = renderView(home, { scope: place.scope, fileOf: () => undefined })
      try {
        await client.views.publish({ user_id: user, view: { type: 'home', blocks } })
      } catch (error) {
        desk.sending.log.warn({ team, ...failureOf(error) }, 'App Home could not be shown')
      }
    },
  }
}

export function listenToHome(bolt: Bolt, home: Home): void {
  bolt.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab === 'home' && context.teamId !== undefined) await home.show({ team: context.teamId, user: event.user }, client)
  })
}

/** Whether the panel is for them; where that cannot be found out, it is not. */
async function mayAdminister(caller: Caller, { app }: Chat): Promise<boolean> {
  try {
    return await isAdmin(caller, app)
  } catch {
    return false
  }
}

async function homeOf(caller: Caller, { chat }: Desk, latestBriefing: LatestBriefing): Promise<Reply> {
  const briefing = await latestBriefing(caller.workspace)
  const lead = briefing ? leadView(briefing) : undefined
  if (lead) await chat.app.keepActions(caller.workspace, actionsOf(lead))
  const isTheirs = await mayAdminister(caller, chat)
  if (isTheirs) await chat.joined?.(caller.workspace, { kind: 'person', user: caller.user }, caller.language)
  const wanted = ['following', ...(isTheirs ? ['panel'] : []), 'help']
  const asked = wanted.filter((name) => chat.commands.some((command) => command.name === name))
  const others = await Promise.all(asked.map((name) => runCommand(name, {}, caller, chat)))
  const parts = [lead, ...others].flatMap((reply) => reply?.parts ?? [])
  return { summary: lead?.summary ?? 'Attaché', parts, audience: 'caller', language: wordsFor(caller.language).locale }
}
