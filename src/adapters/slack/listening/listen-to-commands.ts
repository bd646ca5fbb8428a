import type { App as Bolt } from '@slack/bolt'
import { converse, type Desk } from '../conversation.ts'
import { mainCommand, shortcutCommand } from '../slack-words.ts'
import { scopeIn } from '../workspaces.ts'
import { runTyped } from './typed-command.ts'

/** `/attache NAME …`, and `/brief …` for the one that is typed most. Slash commands do not work in threads: buttons do. */
export function listenToCommands(bolt: Bolt, desk: Desk): void {
  for (const name of [mainCommand, `/${shortcutCommand}`]) {
    bolt.command(name, async ({ ack, command, client }) => {
      await ack()
      const place = {
        team: command.team_id,
        channel: command.channel_id,
        user: command.user_id,
        scope: scopeIn(command.channel_id),
        responseUrl: command.response_url,
        threadTs: null,
        ...{ isPrivate: false, isTyped: true },
      }
      await converse(place, client, desk, (caller) => runTyped(name, command.text, caller, desk.chat))
    })
  }
}
