import { dividedReply as dividedForDiscord } from '../../adapters/discord/rendering/render.ts'
import { dividedReply as dividedForSlack } from '../../adapters/slack/rendering/render.ts'
import { inSlackWords } from '../../adapters/slack/slack-words.ts'
import type { Command } from '../../app/input/command.ts'
import type { Dividers } from '../../app/sending/plan-delivery.ts'

/** How each platform divides what it is to send. @param commands What Slack types in its own way. */
export function dividersFor(commands: readonly Command[]): Dividers {
  return {
    discord: (reply) => dividedForDiscord(reply),
    slack: (reply) => dividedForSlack(inSlackWords(reply, commands)),
    terminal: (reply) => [reply],
    web: (reply) => [reply],
  }
}
