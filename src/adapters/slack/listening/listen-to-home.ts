import type { App as Bolt, webApi } from '@slack/bolt'
import type { Chat } from '../../../app/chat.ts'
import { isAdmin } from '../../../app/config/is-admin.ts'
import { actionsOf } from '../../../app/input/action-key.ts'
import type { Caller } from '../../../app/input/caller.ts'
import { runCommand } from '../../../app/input/run-command.ts'
import type { Briefing } from '../../../briefing/briefing.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { leadView } from '../../../delivery/views/channel-view.ts'
import { wordsFor } from '../../../delivery/words/words.ts'
import type { Desk } from '../conversation.ts'
import { failureOf } from '../failures.ts'
import { callerAt, type Place } from '../place.ts'
import { renderView } from '../rendering/render.ts'
import { inSlackWords } from '../slack-words.ts'
import { workspaceOfTeam } from '../workspaces.ts'
import { createOpenHomes, type OpenHome } from './open-homes.ts'

/** What the team was last told, in whatever channel. */
export type LatestBriefing = (workspace: string) => Promise<Briefing | undefined>

/** The app's Home tab: for everybody the lead of the latest briefing, what they follow, and what can be asked; for admins also a panel. */
export type Home = {
  /** Shows it to somebody anew, as it is now. Never rejects: where it cannot be shown, the log says why. */
  show(place: Pick<Place, 'team' | 'user'>, client: webApi.WebClient): Promise<void>
  /** Shows it anew to those of a team who may have it open, where it is no longer what they see; many changes at once are shown together. */
  refresh(team: string): Promise<void>
}

export function createHome(desk: Desk, latestBriefing: LatestBriefing): Home {
  const homes = createOpenHomes(desk.clock)
  /** Teams that wait for their turn: what changes until then is shown with it. */
  const waiting = new Set<string>()
  let turn = Promise.resolve()

  function publish(home: OpenHome): Promise<void> {
    home.turn = home.turn.then(() => publishNow(home, desk, latestBriefing))
    return home.turn
  }

  return {
    show({ team, user }, client) {
      const home = homes.opened(team, user, client)
      home.shown = ''
      return publish(home)
    },
    async refresh(team) {
      if (waiting.has(team)) return
      waiting.add(team)
      turn = turn.then(async () => {
        waiting.delete(team)
        for (const home of homes.lately(team)) await publish(home)
      })
      await turn
    },
  }
}

async function publishNow(home: OpenHome, desk: Desk, latestBriefing: LatestBriefing): Promise<void> {
  const { team, user, client } = home
  const place = { team, channel: user, user, scope: 'team', responseUrl: null, threadTs: null, isPrivate: true, isTyped: false } as const
  try {
    const caller = await callerAt(place, client, desk.people)
    const said = inSlackWords(await homeOf(caller, desk, latestBriefing), desk.chat.commands)
    const blocks = renderView(said, { scope: place.scope })
    const shown = JSON.stringify(blocks)
    if (shown === home.shown) return
    await client.views.publish({ user_id: user, view: { type: 'home', blocks } })
    home.shown = shown
  } catch (error) {
    told(error, team, desk)
  }
}

/** What Slack does not take is told to the log; all else is a bug. */
function told(error: unknown, team: string, { chat, sending }: Desk): void {
  try {
    sending.log.warn({ team, ...failureOf(error) }, 'App Home could not be shown')
  } catch {
    chat.report(error, chat.newErrorId(), { platform: 'slack', workspace: workspaceOfTeam(team) })
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
