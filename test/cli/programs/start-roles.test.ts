import { afterAll, expect, it, onTestFinished } from 'vitest'
import { describePostgres, emptyDatabase, onDatabase } from '../../postgres/test-database.ts'
import { attache, startAttache } from '../attache.ts'
import { serveToday } from '../installation.ts'

const newsroom = await serveToday()
afterAll(() => newsroom.close())

/** The settings of one of several processes on a database. */
function sharing(url: string) {
  const { folder: cwd, env } = newsroom.installation()
  return { cwd, env: { ...env, DATABASE_URL: url } }
}

const patient = { timeout: 120_000, interval: 200 }

describePostgres('attache start over PostgreSQL', () => {
  it('shares the work among roles: one reads, one writes, one sends, one shows; another goes on when one is killed', async () => {
    const url = await emptyDatabase()
    const options = sharing(url)
    const begin = (roles: string) => {
      const running = startAttache(['start', '--roles', roles], options)
      onTestFinished(() => void running.kill('SIGKILL'))
      return running
    }
    const web = begin('web')
    const address = await web.said(/(http:\/\/127\.0\.0\.1:\d+\/)/)
    const [poller, writer, sender, spare] = [begin('poller'), begin('writer'), begin('sender'), begin('poller,writer')]
    await sender.said(/What this rests on/)
    const page = await fetch(address).then((response) => response.text())
    expect(page).toContain('Daily briefing')
    expect(await onDatabase(url, 'select count(*)::int as made from briefings')).toEqual([{ made: 1 }])
    for (const running of [poller, writer]) running.kill('SIGKILL')
    await onDatabase(url, 'update feeds set next_poll_at = 0')
    await expect.poll(() => onDatabase(url, 'select 1 from feeds where next_poll_at = 0'), patient).toEqual([])
    spare.kill('SIGTERM')
    const { code, progress } = await spare.ended
    expect(code).toBe(0)
    expect(progress).not.toMatch(/"level":50/)
    expect(await onDatabase(url, 'select count(*)::int as made from briefings')).toEqual([{ made: 1 }])
  }, 300_000)

  it('does all of it in one process', async () => {
    const running = startAttache(['start'], sharing(await emptyDatabase()))
    onTestFinished(() => void running.kill('SIGKILL'))
    await running.said(/What this rests on/)
    running.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)
  }, 120_000)

  it('needs the database for that', async () => {
    const { cwd, env } = sharing('')
    const { code, progress } = await attache(['start', '--roles', 'web'], { cwd, env })
    expect(code).toBe(1)
    expect(progress).toMatch(/set DATABASE_URL, or leave --roles out/)
  }, 60_000)
})
