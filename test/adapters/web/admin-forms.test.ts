import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { adminRoutes } from '../../../src/adapters/web/admin.ts'
import { createSite } from '../../../src/adapters/web/site.ts'
import { type Admin, adminLinkLifeMs, hashOf } from '../../../src/app/web/admin-doors.ts'
import { dockStrike, openDesk } from '../../app/desk.ts'
import { formIn, pressable } from './read-forms.ts'

const origin = 'https://news.example.org'
const secret = 's'.repeat(43)
const ana: Admin = { platform: 'web', workspace: 'one', channel: 'news', user: 'ana', language: 'en' }
const opml = '<opml version="2.0"><body><outline text="One" xmlUrl="https://site.test/rss"/></body></opml>'

/** The admin page over a desk that follows three feeds, and a browser that was let in. */
async function openPage() {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  const { store, clock, chat } = desk
  const feeds = { name: 'feeds', title: 'part.feeds', line: 'feeds list', commands: ['feeds add', 'feeds import'] } as const
  const sections = { name: 'sections', title: 'part.sections', line: 'sections list', commands: [] } as const
  const routes = adminRoutes({
    store,
    clock,
    chat: { ...chat, commands },
    pages: [feeds, sections],
    publicUrl: origin,
    mayAdminister: async () => true,
  })
  const site = createSite({ store, workspace: 'local', publicUrl: origin, admin: routes })
  await store.keepAdminLink(hashOf(secret), ana, clock.at + adminLinkLifeMs, clock.at)
  const entered = await site.request(`${origin}/admin/enter/${secret}`, { method: 'POST', headers: { origin } })
  const cookie = /^[^;]+/.exec(entered.headers.get('set-cookie') ?? '')?.[0] ?? ''
  const get = async (path: string) => (await site.request(`${origin}${path}`, { headers: { cookie } })).text()
  const post = (path: string, body: URLSearchParams | FormData, from = origin) =>
    site.request(`${origin}${path}`, { method: 'POST', body, headers: { cookie, origin: from } })
  const follow = async (response: Response) => {
    expect(response.status).toBe(303)
    return get(response.headers.get('location') ?? '')
  }
  return { ...desk, get, post, follow }
}

describe('a form on the admin page', () => {
  it('opens where its button is pressed, filled in, and changes what it is about', async () => {
    const page = await openPage()
    const key = pressable(await page.get('/admin/feeds'), 'Quay')
    const opened = formIn(await page.follow(await page.post('/admin/feeds/press', new URLSearchParams({ key }))), 'form')
    expect(opened.address).toBe('/admin/feeds/fill')
    expect(opened.values).toMatchObject({ 'option:outlet': 'Quay', 'option:section': 'none', seen: '0' })

    const sent = new URLSearchParams({ ...opened.values, 'option:outlet': 'The Quay', 'option:country': 'de' })
    expect(await page.follow(await page.post(opened.address, sent))).toContain('Changed the feed The Quay.')
    const [changed] = (await page.chat.app.config('one')).config.feeds.filter(({ outlet }) => outlet.name === 'The Quay')
    expect(changed?.outlet.country).toBe('de')
  })

  it('that is out of date shows the difference, and opens again with what was typed', async () => {
    const page = await openPage()
    const key = pressable(await page.get('/admin/sections'), 'Europe')
    const opened = formIn(await page.follow(await page.post('/admin/sections/press', new URLSearchParams({ key }))), 'form')
    await page.ask('/sections edit europe exclude:football', { isAdmin: true })
    const sent = new URLSearchParams({ ...opened.values, 'option:title': 'Our continent' })
    const told = await page.follow(await page.post(opened.address, sent))
    expect(told.replace(/<[^>]*>/g, '')).toMatch(/Nothing was changed: it was changed meanwhile by ana \(/)
    const again = pressable(told, 'Open the form again')
    const reopened = formIn(await page.follow(await page.post('/admin/sections/press', new URLSearchParams({ key: again }))), 'form')
    expect(reopened.values).toMatchObject({ 'option:title': 'Our continent', 'option:exclude': 'football' })
  })

  it('that nobody offered says so', async () => {
    const page = await openPage()
    expect(await page.get(`/admin/feeds?form=${'x'.repeat(24)}.edit`)).toContain('is no longer kept')
    expect((await page.post('/admin/feeds/fill', new URLSearchParams({ form: '../x', seen: '' }))).status).toBe(400)
    expect((await page.post('/admin/feeds/fill', new URLSearchParams({ form: 'x.edit', seen: 'one' }))).status).toBe(400)
  })
})

describe('a file on the admin page', () => {
  const withFile = (bytes: string | Uint8Array<ArrayBuffer>) => {
    const body = new FormData()
    body.set('command', 'feeds import')
    body.set('option:file', new File([bytes], 'feeds.opml'))
    return body
  }

  it('is sent by a form that needs no script', async () => {
    const page = await openPage()
    const forms = await page.get('/admin/feeds')
    expect(forms).toMatch(
      /<form method="post" action="\/admin\/feeds\/run" enctype="multipart\/form-data"><input type="hidden" name="command" value="feeds import">/,
    )
    expect(forms).toContain('<input type="file" id="feeds-import-file" name="option:file">')
    expect(forms).not.toContain('<script')
  })

  it('is read by the command', async () => {
    const page = await openPage()
    const kept: Uint8Array[] = []
    const keepUpload = (workspace: string, bytes: Uint8Array) => {
      kept.push(bytes)
      expect(workspace).toBe('one')
      return 'upload:1'
    }
    Object.assign(page.chat.app, { keepUpload })
    const told = await page.follow(await page.post('/admin/feeds/run', withFile(opml)))
    expect(kept.map((bytes) => new TextDecoder().decode(bytes))).toEqual([opml])
    expect(told).toContain('The file is no list of feeds that could be read')
  })

  it('of more than two megabytes is refused, and so is one from another site', async () => {
    const page = await openPage()
    expect((await page.post('/admin/feeds/run', withFile(new Uint8Array(2_000_001)))).status).toBe(413)
    expect((await page.post('/admin/feeds/run', withFile(opml), 'https://evil.example')).status).toBe(403)
    expect((await page.post('/admin/feeds/run', new URLSearchParams({ command: 'feeds add', x: 'x'.repeat(100_001) }))).status).toBe(413)
  })
})
