import type { Log } from '../adapters/log/log.ts'
import type { Briefing } from '../briefing/briefing.ts'
import { briefingView } from '../delivery/briefing-view.ts'
import { type Chart, leadView, threadViews } from '../delivery/channel-view.ts'
import type { Schedule } from '../delivery/schedule.ts'
import type { Platforms } from './open-platforms.ts'
import { rendered } from './print.ts'

/** Puts a briefing where its schedule says: a Discord or Slack channel by the workspace's name, else the terminal. A failure is logged. */
export async function postBriefing(
  { workspace, channel, thread }: Schedule,
  briefing: Briefing,
  chart: Chart | null,
  platforms: Platforms,
  out: NodeJS.WriteStream,
  log: Log,
): Promise<void> {
  const lead = { channel, reply: leadView(briefing, chart), stories: threadViews(briefing) }
  const [platform] = workspace.split(':')
  if (platform === 'discord' && platforms.discord) {
    told(await platforms.discord.post({ ...lead, thread: thread ? 'thread' : 'none', nonceSeed: briefing.id }), briefing, log)
  } else if (platform === 'slack' && platforms.slack) {
    told(await platforms.slack.post({ ...lead, workspace, threaded: thread, marker: briefing.id }), briefing, log)
  } else if (platform === 'discord' || platform === 'slack') {
    log.error({ workspace, channel, briefing: briefing.id }, 'a briefing could not be posted: its platform is not connected')
  } else {
    out.write(rendered(briefingView(briefing), 'text', out))
  }
}

function told(
  posted: { readonly kind: string; readonly messages: readonly string[]; readonly failure?: unknown },
  briefing: Briefing,
  log: Log,
): void {
  const facts = { workspace: briefing.workspace, channel: briefing.channel, briefing: briefing.id, messages: posted.messages.length }
  if (posted.kind === 'posted') log.info(facts, 'a briefing was posted')
  else log.error({ ...facts, failure: posted.failure }, 'a briefing could not be posted whole')
}
