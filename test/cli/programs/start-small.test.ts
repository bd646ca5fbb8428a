import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { startAttache } from '../attache.ts'
import { silentInstallation } from '../installation.ts'

/** Says at the end which packages were loaded. */
const witness = `
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
const packages = new Set()
registerHooks({
  load(url, context, next) {
    packages.add(/.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1] ?? 'Attaché')
    return next(url, context)
  },
})
process.on('exit', () => writeSync(2, JSON.stringify([...packages])))`

const flags = `--max-semi-space-size=8 --import data:text/javascript,${encodeURIComponent(witness)}`
const unused = ['discord.js', '@slack/bolt', '@slack/web-api', 'pg', 'pg-boss', '@resvg/resvg-js', 'fontkitten', 'rss-parser', 'linkedom']
/** Megabytes. It took 180 to 210 on busy machines, and 230 to 250 when all of these were loaded. */
const mostResident = 225

it('with SQLite alone and nothing read, holds little, and loads no client, nothing that draws and no reader of feeds or pages', async () => {
  const { folder, env } = silentInstallation()
  const running = startAttache(['start'], { env: { ...env, NODE_OPTIONS: flags, NODE_DISABLE_COMPILE_CACHE: '1' }, cwd: folder })
  await running.said(/What this rests on/)
  if (existsSync('/proc/self/status')) {
    const [, peak] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${running.pid}/status`, 'utf8')) ?? []
    expect(Number(peak) / 1_024).toBeLessThan(mostResident)
  }
  running.kill('SIGTERM')
  const { progress } = await running.ended
  const loaded: unknown = JSON.parse(/\["Attaché".*\]/.exec(progress)?.[0] ?? '[]')
  expect(loaded).toContain('kysely')
  for (const name of unused) expect(loaded).not.toContain(name)
}, 90_000)
