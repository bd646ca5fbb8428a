/**
 * What the program holds on a machine of 512 MB, with neither Discord nor Slack: nothing read yet, 20,000 articles of six days just read
 * from 50 feeds, and started again with them. Megabytes resident, and at the peak; seconds of processor until it rests, and what it
 * takes while it does. As `npm start` has it, or as the container does; it reads /proc, so on Linux alone.
 *
 *   node bench/memory.ts [--container] [articles]
 */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { escapeUTF8 } from 'entities'
import { storyThresholds } from '../config/thresholds.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { articleAt, sampleArticles, WINDOW_ARTICLES } from './window-of-articles.ts'

const feeds = 50
/** A little less than the window, so that no article is too old when it is read. */
const windowMs = 0.98 * storyThresholds.openDays * dayMs
/** Of processor in each second, and for so many seconds, is rest. */
const restful = { share: 0.1, seconds: 10 }
const idleSeconds = 60
/** What the program learns of the machine; it keeps its heap smaller where there is little. */
const small = `data:text/javascript,${encodeURIComponent(
  'import os from "node:os"; import { syncBuiltinESMExports } from "node:module"; os.totalmem = () => 2 ** 29; syncBuiltinESMExports()',
)}`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { container: { type: 'boolean', default: false } } })
if (positionals[0] === 'origin') await serveArticles(Number(positionals[1]))
else if (existsSync('/proc/self/status')) await measure(Number(positionals[0] ?? WINDOW_ARTICLES), values.container)
else process.stdout.write('memory: skipped, there is no /proc\n')

async function measure(articles: number, asContainer: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  cpSync('config', join(folder, 'config'), { recursive: true })
  const origin = fork(new URL(import.meta.url), ['origin', String(articles)], { execArgv: [] })
  try {
    const hosts = await hostsOf(origin)
    const program = asContainer ? withoutTypes(folder) : process.cwd()
    const row = (name: string, store: string, asked: readonly string[]) =>
      measureStart(name, { folder, program, hosts: asked, store: join(folder, store) })
    await row('nothing read yet', 'empty.sqlite', Array(feeds).fill('127.0.0.1:9'))
    await row(`${articles} just read`, 'full.sqlite', hosts)
    await row('started again with them', 'full.sqlite', hosts)
  } finally {
    origin.disconnect()
    rmSync(folder, { recursive: true })
  }
}

/** As the Dockerfile makes it. */
function withoutTypes(folder: string): string {
  const program = join(folder, 'program')
  execFileSync(process.execPath, ['deploy/without-types.mjs', program], { stdio: ['ignore', 'inherit', 'ignore'] })
  symlinkSync(join(process.cwd(), 'node_modules'), join(program, 'node_modules'))
  return program
}

type Start = { readonly folder: string; readonly program: string; readonly hosts: readonly string[]; readonly store: string }

/** Starts the program, waits until it rests, and prints a line. */
async function measureStart(name: string, { folder, program, hosts, store }: Start): Promise<void> {
  const outlet = (index: number) => ({ outlet: `Outlet ${index}`, country: 'gb', language: null, owner: null, section: null })
  const followed = hosts.map((host, index) => ({ ...outlet(index), feed: `http://${host}/${index}` }))
  writeFileSync(join(folder, 'config/feeds.json'), JSON.stringify(followed))
  const files = { ATTACHE_CONFIG: join(folder, 'config'), ATTACHE_STORE: store }
  const env = { ...files, ALLOWED_PRIVATE_HOSTS: hosts.join(','), PORT: '0', LOG_LEVEL: 'error', MALLOC_ARENA_MAX: '2' }
  const args = ['--max-semi-space-size=8', '--import', small, 'bin/attache.mjs', 'start']
  const began = performance.now()
  const running = spawn(process.execPath, args, { cwd: program, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(running, 'exit')
  await once(running.stdout, 'data')
  const greetedMs = performance.now() - began
  running.stdout.resume()
  const pid = running.pid ?? 0
  const busy = await rest(pid)
  const { resident, peak } = memoryOf(pid)
  await wait(idleSeconds * 1_000)
  const idleMs = ((cpuSeconds(pid) - busy) * 60_000) / idleSeconds
  const cost = `greets after ${(greetedMs / 1_000).toFixed(1)} s, rests after ${busy.toFixed(1)} s of processor, takes ${idleMs.toFixed(0)} ms of it a minute then`
  process.stdout.write(`${name}: ${resident} MB resident, ${memoryOf(pid).resident} a minute later, ${peak} at the peak before; ${cost}\n`)
  running.kill('SIGTERM')
  await ended
}

/** @returns Seconds of processor that it took until it rested. */
async function rest(pid: number): Promise<number> {
  let [quiet, before] = [0, 0]
  while (quiet < restful.seconds) {
    await wait(1_000)
    const now = cpuSeconds(pid)
    quiet = now - before < restful.share ? quiet + 1 : 0
    before = now
  }
  return before
}

/** Of all its threads; a tick is a hundredth of a second. proc_pid_stat(5) */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Megabytes. */
function memoryOf(pid: number): { readonly resident: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024)
  return { resident: mb('VmRSS'), peak: mb('VmHWM') }
}

/** Each feed on an address of its own, as outlets have. */
async function hostsOf(origin: ChildProcess): Promise<readonly string[]> {
  const [port] = await once(origin, 'message')
  return Array.from({ length: feeds }, (_, index) => `127.0.0.${index + 1}:${port}`)
}

/** In a process of its own. */
async function serveArticles(count: number): Promise<void> {
  const sample = await sampleArticles()
  const begins = Date.now() - windowMs
  const items = Array.from({ length: count }, (_, i) => itemOf(articleAt(i, sample), begins))
  const server = createServer((request, response) => {
    const feed = Number(request.url?.slice(1))
    const own = items.filter((_, i) => i % feeds === feed).join('')
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' })
    response.end(`<rss version="2.0"><channel><title>Outlet ${feed}</title>${own}</channel></rss>`)
  })
  server.listen(0, '0.0.0.0', () => {
    const address = server.address()
    process.send?.(address !== null && typeof address === 'object' ? address.port : 0)
  })
  process.on('disconnect', () => process.exit())
}

function itemOf({ id, title, text, publishedAt }: FollowedArticle, begins: number): string {
  const at = new Date(begins + 0.98 * publishedAt).toUTCString()
  return `<item><title>${escapeUTF8(title)}</title><link>https://outlet.example/${id}</link><guid>${id}</guid><pubDate>${at}</pubDate><description>${escapeUTF8(text)}</description></item>`
}
