import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { attache, startAttache } from '../attache.ts'
import { type Installation, serveToday, silentInstallation } from '../installation.ts'

const newsroom = await serveToday()
afterAll(() => newsroom.close())

function installation(): Installation {
  const { folder, env } = newsroom.installation()
  return { folder, env: { ...env, METRICS_PORT: '0', LOG_LEVEL: 'info' } }
}

describe('attache start', () => {
  it('reads, briefs, serves the page, and stops cleanly on SIGTERM', async () => {
    const { folder, env } = installation()
    const running = startAttache(['start'], { env, cwd: folder })
    const address = await running.said(/(http:\/\/127\.0\.0\.1:\d+\/)/)
    await running.said(/What this rests on/)
    const page = await fetch(address).then((response) => response.text())
    expect(page).toContain('Daily briefing')
    const machines = await running.said(/(http:\/\/127\.0\.0\.1:\d+)\/healthz/)
    expect((await fetch(`${machines}/healthz`)).status).toBe(200)
    expect((await fetch(`${machines}/readyz`)).status).toBe(200)
    expect(await fetch(`${machines}/metrics`).then((answer) => answer.text())).toMatch(/attache_polls_total\{outcome="read"\} \d+/)
    running.kill('SIGTERM')
    const { code, out } = await running.ended
    expect(code).toBe(0)
    expect(out).toMatch(/Discord: not connected/)
  })

  it('killed and started again, loses nothing, repeats nothing and asks nobody early', async () => {
    const { folder, env } = installation()
    const first = startAttache(['start'], { env, cwd: folder })
    await first.said(/What this rests on/)
    first.kill('SIGKILL')
    await first.ended
    const counts = async () => {
      const store = await openStore({ path: env.ATTACHE_STORE })
      const articles = await store.articles('local', { from: 0, to: Date.now() })
      const briefings = await store.briefings('local', { limit: 10 })
      await store.close()
      return { articles: articles.length, briefings: briefings.length }
    }
    const before = await counts()
    const second = startAttache(['start'], { env, cwd: folder })
    await second.said(/(http:\/\/127\.0\.0\.1:\d+\/)/)
    second.kill('SIGINT')
    expect((await second.ended).code).toBe(0)
    expect(before.articles).toBeGreaterThan(120)
    expect(await counts()).toEqual({ articles: before.articles, briefings: 1 })
  })

  it('names every mistake in the settings and files at once, and prints no value', async () => {
    const { folder, env } = installation()
    writeFileSync(join(folder, 'config/schedules.json'), '[{"name":"a","channel":"c","at":["hunter2"]}]')
    writeFileSync(join(folder, 'config/feeds.json'), '[{"feed":"hunter2"}]')
    const { code, progress } = await attache(['start'], { env: { ...env, PORT: 'hunter2', TIME_ZONE: 'hunter2' }, cwd: folder })
    expect(code).toBe(1)
    expect(progress).toMatch(/PORT[\s\S]*TIME_ZONE/)
    expect(progress).toMatch(/feeds\.json/)
    expect(progress).toMatch(/schedules\.json/)
    expect(progress).not.toContain('hunter2')
  })

  it('says that the port is taken', async () => {
    const { folder, env } = installation()
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const address = server.address()
    const { code, progress } = await attache(['start'], {
      env: { ...env, PORT: String(typeof address === 'object' ? address?.port : 0) },
      cwd: folder,
    })
    server.close()
    expect(code).toBe(1)
    expect(progress).toMatch(/port \d+ .*another program/)
  })

  it('says that the store cannot be opened', async () => {
    const { folder, env } = installation()
    const { code, progress } = await attache(['start'], { env: { ...env, ATTACHE_STORE: folder }, cwd: folder })
    expect(code).toBe(1)
    expect(progress).toMatch(/is a directory/)
  })

  it('stays up, and says so in the briefing, when no feed answers', async () => {
    const { folder, env } = silentInstallation()
    const running = startAttache(['start'], { env, cwd: folder })
    await running.said(/1 feed could not be read/)
    running.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)
  })
})
