import { existsSync } from 'node:fs'
import type { Settings } from '../../../config/settings.ts'
import { openFetcher } from '../../adapters/http/open-fetcher.ts'
import { openFeedParser } from '../../adapters/parsing/open-feed-parser.ts'
import { platformOf } from '../../app/platform-of.ts'
import { sendingCredentials } from '../../app/polling/private-feeds.ts'
import type { FeedParser, Fetcher } from '../../app/ports.ts'
import { shownAddress } from '../../feeds/private-feed.ts'
import { userAgent } from '../opening/open-attache.ts'
import { withSetStore } from '../opening/open-set-store.ts'
import type { Environment } from '../settings/environment.ts'
import { lastWords } from '../terminal/last-words.ts'
import { doubtful, type Finding, ill, skipped, well } from './doctor-report.ts'

export async function storeFinding(settings: Settings): Promise<Finding> {
  const { DATABASE_URL: url, ATTACHE_STORE: path } = settings
  // To open it would make it.
  if (url === undefined && !existsSync(path)) return skipped('store', `${path} is not there yet; the first start makes it`)
  try {
    const { workspaces, articles, briefings, feeds } = await withSetStore(settings, (store) => store.totals())
    const where = url === undefined ? path : 'PostgreSQL'
    const said = `${where}: ${counted(articles, 'article')}, ${counted(briefings, 'briefing')}, ${counted(workspaces, 'workspace')}`
    return feeds.failing > feeds.read
      ? doubtful('store', `${said}; ${feeds.failing} feeds failing`, 'ask with --feeds')
      : well('store', said)
  } catch (error) {
    return ill('store', 'it cannot be opened', lastWords(error))
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

export async function platformFindings({ settings, schedules }: Environment): Promise<readonly Finding[]> {
  const channels = schedules.filter(({ workspace }) => platformOf(workspace) === 'discord').map(({ channel }) => channel)
  return [await discordFinding(settings, [...new Set(channels)]), await slackFinding(settings)]
}

async function discordFinding({ DISCORD_TOKEN: token, DISCORD_API: api }: Settings, channels: readonly string[]): Promise<Finding> {
  if (token === undefined) return skipped('discord', 'DISCORD_TOKEN is not set')
  const { checkDiscordToken } = await import('../../adapters/discord/check-token.ts')
  const check = await checkDiscordToken(token, channels, api)
  switch (check.kind) {
    case 'bad-token':
      return ill('discord', 'Discord does not know the token', 'make a new one in the developer portal and put it into DISCORD_TOKEN')
    case 'unreachable':
      return ill('discord', 'Discord cannot be reached', 'look at the network and at https://discordstatus.com')
    case 'known':
      return check.unseen.length === 0
        ? well('discord', `known as ${check.bot}, sees ${channels.length} scheduled ${channels.length === 1 ? 'channel' : 'channels'}`)
        : ill('discord', `${check.bot} does not see ${check.unseen.join(', ')}`, 'give it View Channel there, or correct the schedule')
  }
}

async function slackFinding({ SLACK_BOT_TOKEN: token, SLACK_CLIENT_ID: clientId, SLACK_API: api }: Settings): Promise<Finding> {
  if (token === undefined) return skipped('slack', clientId === undefined ? 'SLACK_BOT_TOKEN is not set' : 'each team has its own token')
  const { checkSlackToken } = await import('../../adapters/slack/check-token.ts')
  const check = await checkSlackToken(token, api)
  switch (check.kind) {
    case 'failed':
      return ill('slack', check.said, 'look at OAuth & Permissions of the app, and at https://status.slack.com')
    case 'known':
      if (check.missing.length > 0)
        return ill('slack', `${check.missing.join(', ')} not granted`, 'add these scopes and install the app again')
      return check.unheard.length > 0
        ? doubtful('slack', `${check.unheard.join(', ')} not granted: it does not hear who names it or writes to it`, howToHear)
        : well('slack', `known in ${check.team}, may do all it needs`)
  }
}

const howToHear = 'if it should, paste the new manifest (config/slack-manifest.json) under App Manifest and install the app again'

/** Each feed of the config, once; asked as politely as ever. */
export async function feedFindings({ settings, starter }: Environment): Promise<readonly Finding[]> {
  const options = { userAgent: userAgent(settings.CONTACT), allowedHosts: settings.ALLOWED_PRIVATE_HOSTS, deadlineMs: 20_000 }
  const fetcher = sendingCredentials(openFetcher(options))
  const parser = openFeedParser()
  try {
    return await Promise.all(starter.feeds.map(({ feed, outlet }) => feedFinding(feed, outlet.name, fetcher, parser)))
  } finally {
    await Promise.all([fetcher.close(), parser.close()])
  }
}

const howToAllow = 'if it is in your own network, name its host:port in ALLOWED_PRIVATE_HOSTS; else take it out'

async function feedFinding(feed: string, outlet: string, fetcher: Fetcher, parser: FeedParser): Promise<Finding> {
  const what = `feed ${outlet}`
  const outcome = await fetcher.fetch(feed, { etag: null, lastModified: null })
  const broken = (detail: string, todo = 'look whether it moved, or take it out') =>
    doubtful(what, `${shownAddress(feed)}: ${detail}`, todo)
  if (outcome.kind === 'failed') {
    const isRefused = outcome.failure.reason === 'refused-address'
    return isRefused ? broken(outcome.failure.detail, howToAllow) : broken(outcome.failure.detail)
  }
  if (outcome.kind !== 'fetched') return skipped(what, 'it sent nothing')
  const reading = await parser.parse(outcome.bytes, { url: outcome.url, contentType: outcome.contentType })
  return reading.kind === 'read' ? well(what, `${reading.document.entries.length} entries`) : broken(reading.failure.detail)
}
