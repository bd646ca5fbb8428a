/**
 * From a fresh clone to a first briefing in a Discord channel, by the steps of README.md, counted and timed:
 *
 *   node bench/first-briefing.ts
 *
 * Discord is the emulator, and the bundled newsroom stands in for the feeds, with a clock that is set back to its days; all else is as
 * a new person has it: `git clone`, `npm ci`, `npm run setup` on a terminal of its own (util-linux's `script`), its questions answered
 * by keys.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { type DiscordEmulator, startDiscord } from '../test/emulators/discord/start-discord.ts'
import type { Channel } from '../test/emulators/discord/world.ts'
import { sampleDays, serveNewsroom } from '../test/newsroom/serve.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const enter = '\r'
/** What setup asks, and the keys that answer it. */
const answers: readonly (readonly [asked: RegExp, keys: string])[] = [
  [/Where should the briefing go\?/, enter],
  [/The bot's token/, `test-token${enter}`],
  [/Which server\?/, enter],
  [/Which channel gets the briefing\?/, enter],
  [/Which time zone\?/, enter],
  [/When should it come\?/, enter],
  [/Which sections\?/, enter],
  [/make a first briefing now\?/, enter],
]
const patienceMs = 60_000
const stopsWithinMs = 15_000

await walk()

async function walk(): Promise<void> {
  if (spawnSync('script', ['--version']).status !== 0) {
    process.stdout.write('Skipped: there is no `script` here (util-linux), which gives setup a terminal.\n')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'attache-walk-'))
  const shift = Date.now() - sampleDays.to
  const clock = { now: () => Date.now() - shift }
  const newsroom = await serveNewsroom({ slowMs: 50, now: clock.now })
  const discord = await startDiscord({ clock })
  const guild = discord.guild({ name: 'Newsroom' })
  const channel = discord.channel(guild, { name: 'news' })
  try {
    const clone = join(folder, 'attache')
    const taken = [
      await timed('git clone', async () => execFileSync('git', ['clone', '-q', project, clone])),
      await timed('npm ci', async () =>
        execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: clone, env: plain(), stdio: 'ignore' }),
      ),
    ]
    writeFileSync(join(clone, 'config/feeds.json'), JSON.stringify(feedsOf(newsroom.feeds)))
    const setBack = `--import=data:text/javascript,const{now}=Date;Date.now=()=>now()-${shift}`
    const env = {
      ...plain(),
      NODE_OPTIONS: setBack,
      DISCORD_API: discord.api,
      ALLOWED_PRIVATE_HOSTS: new URL(newsroom.origin).host,
      PORT: '0',
    }
    taken.push(...(await setUp(clone, env, discord, channel)))
    report(taken)
  } finally {
    await Promise.all([discord.stop(), newsroom.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

type Taken = { readonly what: string; readonly seconds: number }

async function timed(what: string, work: () => Promise<unknown>): Promise<Taken> {
  const begun = performance.now()
  await work()
  const seconds = (performance.now() - begun) / 1_000
  process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${what}\n`)
  return { what, seconds }
}

/** Answers each question as it comes, and waits until the briefing stands in the channel. */
async function setUp(clone: string, env: NodeJS.ProcessEnv, discord: DiscordEmulator, channel: Channel): Promise<readonly Taken[]> {
  const terminal = spawn('script', ['-qfec', 'stty cols 100 rows 40; npm run setup', '/dev/null'], {
    cwd: clone,
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let shown = ''
  terminal.stdout.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString())
  })
  try {
    const taken: Taken[] = []
    for (const [index, [asked, keys]] of answers.entries()) {
      const what = index === 0 ? 'npm run setup, up to its first question' : `answer ${index} of ${answers.length}`
      taken.push(
        await timed(what, () =>
          until(
            () => asked.test(shown),
            () => `setup never asked ${asked}; it showed:\n${shown.slice(-2_000)}`,
          ),
        ),
      )
      shown = ''
      // The question is drawn a moment before its keys are heard.
      await wait(200)
      terminal.stdin.write(keys)
    }
    // A headline with its short id: that there is nothing new would be no briefing.
    const isPosted = () => discord.messages(channel).some((message) => /\*\*[a-z]1\*\*/.test(JSON.stringify(message.components)))
    taken.push(
      await timed(`answer ${answers.length} of ${answers.length}, until the briefing stands in the channel`, () =>
        until(isPosted, () => shown),
      ),
    )
    return taken
  } finally {
    // Ctrl-C, as a person stops it.
    terminal.stdin.write('\x03')
    await Promise.race([once(terminal, 'close'), wait(stopsWithinMs)])
    terminal.kill('SIGKILL')
  }
}

async function until(isSo: () => boolean, otherwise: () => string): Promise<void> {
  const latest = performance.now() + patienceMs
  while (!isSo()) {
    if (performance.now() > latest) throw new Error(otherwise())
    await wait(50)
  }
}

/** Without the tools of the project that this runs in. */
function plain(): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? '').split(':').filter((part) => !part.includes('node_modules'))
  return { PATH: path.join(':'), HOME: process.env.HOME, TERM: 'xterm', LANG: 'C.UTF-8' }
}

function feedsOf(feeds: Awaited<ReturnType<typeof serveNewsroom>>['feeds']) {
  return feeds.map(({ url, outlet, language, section }) => ({
    ...{ feed: url, outlet: outlet.name, country: outlet.country, language, owner: outlet.owner, section },
    ...(outlet.stateMedia ? { stateMedia: true } : {}),
  }))
}

function report(taken: readonly Taken[]): void {
  const total = taken.reduce((sum, { seconds }) => sum + seconds, 0)
  process.stdout.write(
    `\n3 commands and ${answers.length} answers, ${Math.round(total)} s of waiting: the briefing stands in the channel.\n`,
  )
}
