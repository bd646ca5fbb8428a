import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { adminRoutes } from '../../../src/adapters/web/admin.ts'
import { createSite } from '../../../src/adapters/web/site.ts'
import type { Caller } from '../../../src/app/input/caller.ts'
import { defineCommand } from '../../../src/app/input/command.ts'
import { type Admin, adminLinkLifeMs, adminSessionLifeMs, hashOf } from '../../../src/app/web/admin-doors.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { plainCommand } from '../../fakes/plain-command.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { chatOf } from './playground-desk.ts'

const origin = 'https://news.example.org'
const ana: Admin = { platform: 'discord', workspace: 'discord:guild:1', channel: '7', user: 'ana', language: 'en' }
const secret = 's'.repeat(43)
const german = 'g'.repeat(43)

/** A desk whose one page lists what was added, and adds to it. */
async function openPage(answeredWithinMs = 60_000) {
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  const clock = { at: 1_000_000, now: () => clock.at }
  const admins = new Set(['ana'])
  const callers: Caller[] = []
  const added: string[] = []
  const answer = async (_: unknown, caller: Caller) => {
    callers.push(caller)
    return plainReply(`There is: ${added.join(', ') || 'nothing'}.`, 'en')
  }
  const list = plainCommand('list', answer, { access: 'admins' })
  const add = defineCommand({
    ...{ name: 'add', summary: 'Adds', access: 'admins', audience: 'caller', examples: ['/add x'] },
    options: z.object({ what: z.string().max(20).describe('what to add') }),
    async run({ what }, caller) {
      callers.push(caller)
      added.push(what)
      return plainReply(`Added ${what}.`, 'en')
    },
  })
  const steps = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const answerLate = async (_: unknown, caller: Caller) => {
    for (const [far, { promise }] of steps.entries()) {
      caller.tell?.(`${far} of 2 are done.`)
      await promise
    }
    return plainReply('Here it is.', 'en')
  }
  const slow = plainCommand('slow', answerLate, { access: 'admins' })
  const routes = adminRoutes({
    answeredWithinMs,
    store,
    clock,
    chat: chatOf([list, add, slow]),
    pages: [{ name: 'things', title: 'part.feeds', line: 'list', commands: ['add', 'slow'] }],
    publicUrl: origin,
    mayAdminister: async ({ user }) => admins.has(user),
  })
  const site = createSite({ store, workspace: 'local', publicUrl: origin, admin: routes })
  await store.keepAdminLink(hashOf(secret), ana, clock.at + adminLinkLifeMs, clock.at)
  const get = (path: string, cookie = '', languages = 'en') =>
    site.request(`${origin}${path}`, { headers: { cookie, 'accept-language': languages } })
  const post = (path: string, cookie = '', body = '', headers: Record<string, string> = { origin }) =>
    site.request(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  const cookieOf = (response: Response) => /^[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? ''
  const enter = async () => cookieOf(await post(`/admin/enter/${secret}`))
  const elsewhere = (url: string, cookie: string) => site.request(url, { headers: { cookie } })
  return { store, clock, steps, admins, callers, added, get, post, enter, elsewhere, cookieOf }
}

describe('the link to the admin page', () => {
  it('may be looked at by anybody and anything, and lets in whoever sends its form first', async () => {
    const page = await openPage()
    for (let look = 0; look < 3; look += 1) expect(await (await page.get(`/admin/enter/${secret}`)).text()).toContain('Open the admin page')
    const entered = await page.post(`/admin/enter/${secret}`)
    expect(entered.status).toBe(303)
    expect((await page.post(`/admin/enter/${secret}`)).status).toBe(403)
    expect((await page.get(`/admin/enter/${secret}`)).status).toBe(403)
  })

  it('gives a cookie that only https, our host and no script may see', async () => {
    const page = await openPage()
    const cookie = (await page.post(`/admin/enter/${secret}`)).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-attache-admin=[\w-]{43}; /)
    for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict', 'Max-Age=28800']) expect(cookie).toContain(part)
    expect(cookie).not.toContain('Domain')
  })

  it('is worth nothing after ten minutes, to one who is no admin any more, or guessed', async () => {
    const page = await openPage()
    expect((await page.post('/admin/enter/guess')).status).toBe(403)
    page.admins.clear()
    expect((await page.post(`/admin/enter/${secret}`)).status).toBe(403)
    const late = await openPage()
    late.clock.at += adminLinkLifeMs
    expect((await late.get(`/admin/enter/${secret}`)).status).toBe(403)
    expect((await late.post(`/admin/enter/${secret}`)).status).toBe(403)
  })
})

describe('the language of the admin page', () => {
  it('is that of whoever asked for the link', async () => {
    const page = await openPage()
    await page.store.keepAdminLink(hashOf(german), { ...ana, language: 'de-AT' }, page.clock.at + adminLinkLifeMs, page.clock.at)
    const text = await (await page.get('/admin/things', page.cookieOf(await page.post(`/admin/enter/${german}`)))).text()
    for (const part of ['<html lang="de">', 'Etwas ändern', '>Gehen<', '>Archiv<']) expect(text).toContain(part)
  })

  it('is what the browser asks for where nobody is known', async () => {
    const page = await openPage()
    const closed = await page.get('/admin/things', '', 'pt-BR,zh-CN;q=0.8,en;q=0.5')
    expect(await closed.text()).toMatch(/<html lang="zh-Hans">[\s\S]*管理页面已关闭/)
  })
})

describe('the admin page', () => {
  it('shows what a command shows, in the workspace of the link and as its admin', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    expect((await page.get('/admin', cookie)).headers.get('location')).toBe('/admin/things')
    const response = await page.get('/admin/things', cookie)
    expect(await response.text()).toContain('There is: nothing.')
    expect(page.callers).toEqual([{ ...ana, isAdmin: true }])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/)
  })

  it('does what a form asks once, and shows it however often it is loaded', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    const done = await page.post('/admin/things/run', cookie, 'command=add&option%3Awhat=Le+Monde')
    const location = done.headers.get('location') ?? ''
    expect(done.status).toBe(303)
    for (let look = 0; look < 2; look += 1) {
      const html = await (await page.get(location.replace('#said', ''), cookie)).text()
      expect(html).toContain('Added Le Monde.')
      expect(html).toContain('There is: Le Monde.')
    }
    expect(page.added).toEqual(['Le Monde'])
  })

  it('says back what was typed without the secret of an address', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    const done = await page.post('/admin/things/run', cookie, `command=add&option%3Awhat=${encodeURIComponent('ftp://ana:pwpw@b.cd')}`)
    const html = await (await page.get((done.headers.get('location') ?? '').replace('#said', ''), cookie)).text()
    expect(html).toContain('b.cd (private)')
    expect(html).not.toContain('pwpw')
  })

  it('says how far it is with what takes long, on a page that loads itself again, and shows the answer when it is there', async () => {
    const page = await openPage(0)
    const cookie = await page.enter()
    const sent = await page.post('/admin/things/run', cookie, 'command=slow')
    const location = sent.headers.get('location') ?? ''
    expect(location).toMatch(/^\/admin\/things\?wait=[\w-]{36}$/)
    for (const step of [0, 1]) {
      const far = async () => (await page.get(location, cookie)).text()
      await expect.poll(far).toContain(`<p>${step} of 2 are done.</p>`)
      expect((await page.get(location, cookie)).headers.get('refresh')).toBe(`3;url=${location}`)
      page.steps[step]?.resolve()
    }
    await expect.poll(async () => (await page.get(location, cookie)).headers.get('location')).toBe('/admin/things?said=1#said')
    const answered = await page.get('/admin/things?said=1', cookie)
    expect(answered.headers.get('refresh')).toBeNull()
    expect(await answered.text()).toContain('Here it is.')
    const stranger = await openPage()
    expect((await stranger.get(location, cookie)).status).toBe(403)
  })

  it('knows nobody without a session, with a wrong one, or after eight hours', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    for (const wrong of ['', '__Host-attache-admin=x', `__Host-attache-admin=${'y'.repeat(43)}`]) {
      expect((await page.get('/admin/things', wrong)).status).toBe(403)
      expect((await page.post('/admin/things/run', wrong, 'command=add&option%3Awhat=x')).status).toBe(403)
    }
    page.clock.at += adminSessionLifeMs
    expect((await page.get('/admin/things', cookie)).status).toBe(403)
    expect(page.added).toEqual([])
  })

  it('asks at each request whether the admin still is one, and ends the session of one who is not', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    page.admins.clear()
    expect((await page.post('/admin/things/run', cookie, 'command=add&option%3Awhat=x')).status).toBe(403)
    page.admins.add('ana')
    expect((await page.get('/admin/things', cookie)).status).toBe(403)
    expect(page.added).toEqual([])
  })

  it('takes forms from itself alone', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    const forged = [{}, { origin: 'https://evil.example' }, { origin: 'null' }, { origin, 'sec-fetch-site': 'cross-site' }]
    for (const headers of forged) {
      expect((await page.post('/admin/things/run', cookie, 'command=add&option%3Awhat=x', headers)).status).toBe(403)
      expect((await page.post('/admin/leave', cookie, '', headers)).status).toBe(403)
    }
    expect(page.added).toEqual([])
    expect((await page.get('/admin/things', cookie)).status).toBe(200)
  })

  it('changes nothing by being opened: a form is needed even to leave', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    for (const path of ['/admin/leave', '/admin/things/run?command=add&option%3Awhat=x', '/admin/things/press'])
      expect((await page.get(path, cookie)).status).toBe(404)
    expect((await page.post('/admin/leave', cookie)).status).toBe(200)
    expect((await page.get('/admin/things', cookie)).status).toBe(403)
  })

  it('answers to no other name', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    expect((await page.elsewhere('https://evil.example/admin/things', cookie)).status).toBe(421)
    expect((await page.elsewhere('http://127.0.0.1:8080/admin/things', cookie)).status).toBe(200)
  })

  it('refuses a form that is none of its own, one that is too long, and a page that is not there', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    expect((await page.post('/admin/things/run', cookie, 'nothing=1')).status).toBe(400)
    expect((await page.post('/admin/things/run', cookie, `command=add&option%3Awhat=${'x'.repeat(100_001)}`)).status).toBe(413)
    expect((await page.get('/admin/nowhere', cookie)).status).toBe(404)
    expect((await page.post('/admin/nowhere/run', cookie, 'command=add')).status).toBe(404)
  })

  it('dates briefings in the zone of the workspace, as the site does', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    const madeAt = Date.parse('2025-02-13T23:30:00Z')
    await page.store.saveBriefing({ ...sampleBriefing(), id: 'night', workspace: ana.workspace, madeAt }, null)
    expect(await (await page.get('/admin/archive', cookie)).text()).toContain('Friday, 14 February 2025')
  })

  it('finds and shows the briefings of its own workspace alone', async () => {
    const page = await openPage()
    const cookie = await page.enter()
    await page.store.saveBriefing({ ...sampleBriefing(), id: 'ours', workspace: ana.workspace, title: 'Our morning' }, null)
    await page.store.saveBriefing({ ...sampleBriefing(), id: 'theirs', workspace: 'discord:guild:2', title: 'Their morning' }, null)
    const all = await (await page.get('/admin/archive', cookie)).text()
    expect(all).toContain('Our morning')
    expect(all).not.toContain('Their morning')
    expect(await (await page.get('/admin/archive?words=kallas', cookie)).text()).toContain('Our morning')
    expect(await (await page.get('/admin/archive?words=zebra', cookie)).text()).toContain('No briefing has these words.')
    expect(await (await page.get('/admin/archive/ours', cookie)).text()).toContain('Trump and Putin')
    expect((await page.get('/admin/archive/theirs', cookie)).status).toBe(404)
  })
})
