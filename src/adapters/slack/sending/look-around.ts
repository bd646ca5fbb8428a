import { webApi } from '@slack/bolt'
import { clientOptions } from '../client-options.ts'
import { failureOf, mayPass } from '../failures.ts'
import { silentLogger } from '../library-logger.ts'
import { channelNameNow, lackingIn } from '../listening/ask-about.ts'

/** Whom a bot token speaks for. */
export type SlackSurroundings = {
  readonly team: string
  readonly teamName: string
  /**
   * What a channel is called that the app may post in; null where Slack does not say.
   *
   * @throws {Error} In words for the person, where there is no such channel for the app.
   */
  channelName(id: string): Promise<string | null>
}

/**
 * Asks Slack whether it takes both tokens, and whose they are.
 *
 * @param api `https://slack.com/api/` where left out.
 * @throws {Error} In words for the person, naming the token that Slack does not take, or that it cannot be reached.
 */
export async function lookAroundSlack(tokens: { readonly bot: string; readonly app: string }, api?: string): Promise<SlackSurroundings> {
  const options = clientOptions(silentLogger, api)
  const bot = new webApi.WebClient(tokens.bot, options)
  const { team_id, team } = await asked(
    () => bot.auth.test(),
    'Slack does not take the bot token. It begins with xoxb- and stands under OAuth & Permissions.',
  )
  await asked(
    () => new webApi.WebClient(tokens.app, options).apps.connections.open({}),
    'Slack does not take the app-level token. It begins with xapp- and needs the scope connections:write (Basic Information, App-Level Tokens).',
  )
  if (team_id === undefined) throw new Error('Slack did not say whose token it is. Try again.')
  return { team: team_id, teamName: team ?? team_id, channelName: (id) => channelName(id, bot) }
}

async function channelName(id: string, bot: webApi.WebClient): Promise<string | null> {
  const missing = await lackingIn(id, bot)
  if (missing === null)
    throw new Error(
      'Slack shows the app no such channel. Where it is a private one, type “/invite @Attaché” in it; then paste its link again.',
    )
  if (missing.length > 0) throw new Error(`There Attaché lacks ${missing.join(', ')}.`)
  return channelNameNow(id, bot)
}

async function asked<answer>(ask: () => Promise<answer>, refused: string): Promise<answer> {
  try {
    return await ask()
  } catch (error) {
    throw new Error(
      mayPass(failureOf(error)) ? 'Slack cannot be reached: look at the network and at https://status.slack.com, then try again.' : refused,
      {
        cause: error,
      },
    )
  }
}
