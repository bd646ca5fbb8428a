import { Command, InvalidArgumentError, Option } from 'commander'
import { version } from './cli/opening/open-attache.ts'
import { addOperatorCommands } from './cli/operator-commands.ts'
import { keepHeapSmall } from './cli/programs/keep-heap-small.ts'
import { allRoles, type Roles, readRoles, readShards, type Shards } from './cli/settings/roles.ts'
import { readDuration } from './cli/terminal/duration.ts'
import { endWithReader } from './cli/terminal/end-with-reader.ts'
import { hidingPlainDefaults } from './cli/terminal/hiding-plain-defaults.ts'
import { lastWords } from './cli/terminal/last-words.ts'
import { readMoment } from './cli/terminal/moment.ts'
import { formats } from './cli/terminal/print.ts'
import { stopSignal } from './cli/terminal/stop-signal.ts'
import { dayMs } from './feeds/milliseconds.ts'

const program = new Command('attache')
  .description('A press attaché for a chat channel: briefings from your feeds, every sentence with a receipt.')
  .version(version())
  .showHelpAfterError('(--help shows what can be said)')
  .configureHelp(hidingPlainDefaults)

program
  .command('start')
  .description('run until stopped: poll feeds, make briefings on schedule, show the latest')
  .option('--now <time>', 'begin as if it were this moment, such as 2020-04-22T12:00:00Z (default: now)', moment)
  .addOption(
    new Option(
      '--roles <roles>',
      'the part of the work that this process does, beside others on DATABASE_URL: gateway,web,poller,writer,sender',
    )
      .argParser(roles)
      .default(allRoles, 'all'),
  )
  .option('--brief-now <schedule>', 'make and post the briefing of this schedule of config/schedules.json at once, besides its times')
  .option('--shard <ids/count>', 'of Discord, listen to these shards alone: 0/2 and 1/2 in two processes (default: all)', shards)
  .action(async ({ now, ...part }) => {
    keepHeapSmall()
    const { start } = await import('./cli/programs/start.ts')
    const aheadMs = now === undefined ? 0 : now - Date.now()
    const clock = { now: () => Date.now() + aheadMs }
    await start(clock, process.stdout, stopSignal(), {
      roles: part.roles,
      shards: part.shard,
      briefNow: part.briefNow,
    })
    // What did not end in time must not keep the program up.
    process.exit()
  })

program
  .command('setup')
  .description('first steps: asks where the briefing goes and when, checks the tokens, writes .env and the schedule')
  .action(async () => {
    const { runSetup } = await import('./cli/setup/run-setup.ts')
    process.exitCode = await runSetup(stopSignal)
  })

program
  .command('brief')
  .description('make one briefing from feeds named here, and end')
  .option('--feed <address>', 'a feed; repeat for more', collect, [])
  .option('--opml <place>', 'a file or an address of a list of feeds (OPML); repeat for more', collect, [])
  .option('--section <name>', 'only this section; repeat for more', collect, [])
  .addOption(new Option('--since <time>', 'how far back: 90m, 24h, 3d').argParser(duration).default(dayMs, '24h'))
  .option('--now <time>', 'the moment to brief for, such as 2020-04-22T12:00:00Z (default: now)', moment)
  .option('--zone <zone>', 'time zone of dates in the briefing', zone, Intl.DateTimeFormat().resolvedOptions().timeZone)
  .option('--lang <language>', 'language to prefer among the articles', 'en')
  .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
  .action(async ({ feed, opml, section, since, now, zone, lang, format }) => {
    const { brief } = await import('./cli/programs/brief.ts')
    const options = { feeds: feed, opml, sections: section, sinceMs: since, now: now ?? Date.now(), zone, language: lang, format }
    process.exitCode = await brief(options, process.stdout, process.stderr)
  })

program
  .command('demo')
  .description('brief on the bundled sample newsroom: no account, no key, no network')
  .option('--once', 'print the briefing and end', false)
  .option('--port <number>', 'port of the web page; 0 takes a free one', port, 8080)
  .option('--chat', 'in Discord and Slack, emulated in your browser, instead of on the terminal', false)
  .action(async ({ once, port, chat }) => {
    if (chat) {
      const { demoChat } = await import('./cli/demo/demo-chat.ts')
      return demoChat({ once, stopped: stopSignal() }, process.stdout, process.stderr)
    }
    const { demo } = await import('./cli/demo/demo.ts')
    await demo({ once: once || !process.stdout.isTTY, port, stopped: stopSignal() }, process.stdout, process.stderr)
  })

const config = program.command('config').description('what a workspace has chosen, as files that a team can keep in git')

config
  .command('export')
  .description('write feeds.json, sections.json, schedules.json and settings.json')
  .option('--workspace <name>', 'whose: discord:guild:…, slack:team:…, or local', 'local')
  .requiredOption('--to <folder>', 'where to')
  .action(async ({ workspace, to }) => {
    const { exportConfig } = await import('./cli/programs/config.ts')
    await exportConfig({ workspace, folder: to }, process.stdout)
  })

config
  .command('apply')
  .description('make a workspace have exactly what the files say')
  .option('--workspace <name>', 'whose: discord:guild:…, slack:team:…, or local', 'local')
  .requiredOption('--from <folder>', 'where from')
  .option('--dry-run', 'say what would change, and change nothing', false)
  .action(async ({ workspace, from, dryRun }) => {
    const { applyConfigFolder } = await import('./cli/programs/config.ts')
    process.exitCode = await applyConfigFolder({ workspace, folder: from, dryRun }, process.stdout)
  })

program
  .command('chat')
  .description('ask with the commands of the chat, on the terminal: /brief europe, /story e2, /topic sanctions')
  .option('--demo', 'ask the bundled sample newsroom instead of your own store', false)
  .action(async ({ demo }) => {
    const { chat } = await import('./cli/programs/chat.ts')
    process.exitCode = await chat({ demo }, { input: process.stdin, output: process.stdout, progress: process.stderr })
  })

program
  .command('slack-app')
  .description('print the address that creates the app on Slack, its manifest filled in')
  .option('--origin <address>', 'where Slack is to reach it over HTTP, such as https://attache.example.org (default: Socket Mode)', origin)
  .option('--json', 'print the manifest instead', false)
  .action(async ({ origin: reached, json }) => {
    const { printSlackApp } = await import('./cli/programs/slack-app.ts')
    printSlackApp({ origin: reached, json }, process.stdout)
  })

program
  .command('migrate-store')
  .description('copy a store in SQLite into the empty PostgreSQL database of DATABASE_URL; run it again where it was interrupted')
  .requiredOption('--from <file>', 'the file, such as data/attache.sqlite; end what writes it first')
  .action(async ({ from }) => {
    const { migrateStore } = await import('./cli/programs/migrate-store.ts')
    process.exitCode = await migrateStore({ from }, process.stdout, process.stderr)
  })

addOperatorCommands(program)
endWithReader(process)

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${lastWords(error)}\n`)
  process.exitCode = 1
})

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value]
}

function duration(value: string): number {
  const length = readDuration(value)
  if (length === undefined) throw new InvalidArgumentError('Say it as 90m, 24h or 3d, at most 60d.')
  return length
}

function roles(value: string): Roles {
  const named = readRoles(value)
  if (named === undefined) throw new InvalidArgumentError('Name some of gateway, web, poller, writer and sender, with commas.')
  return named
}

function shards(value: string): Shards {
  const named = readShards(value)
  if (named === undefined) throw new InvalidArgumentError('Say it as 0/2, or 0,1/4.')
  return named
}

function moment(value: string): number {
  const at = readMoment(value)
  if (at === undefined) throw new InvalidArgumentError('Say it as 2020-04-22T12:00:00Z.')
  return at
}

function zone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
  } catch {
    throw new InvalidArgumentError('Name an IANA time zone such as Europe/Berlin.')
  }
}

function port(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return number
}

function origin(value: string): string {
  const address = URL.parse(value)
  if (address?.protocol !== 'https:') throw new InvalidArgumentError('Say it as https://attache.example.org.')
  return address.origin
}
