import type { Hono } from 'hono'
import { expect, it } from 'vitest'
import { adminRoutes } from '../../src/adapters/web/admin.ts'
import { createSite } from '../../src/adapters/web/site.ts'
import { hashOf } from '../../src/app/web/admin-doors.ts'
import { adminParts } from '../../src/cli/opening/open-admin.ts'
import { here, origin } from '../adapters/web/playground-desk.ts'
import { pathsOf, type Route, routesOf } from './site-routes.ts'
import { marker, type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts'

/** Ways in and out, and one that leads to the first page. */
const showsNothingOfAnybody: ReadonlySet<string> = new Set(['/admin/enter/:secret', '/admin/leave', '/admin'])
const isOurs = ({ path }: Route) => path.startsWith('/admin') && !path.endsWith('.css')

type Filled = { readonly path: string; readonly form?: Readonly<Record<string, string>> }

function siteOf({ store, chat }: TwoWorkspaces): Hono {
  const clock = { now: () => 1 }
  const admin = adminRoutes({ store, clock, chat, pages: adminParts, mayAdminister: async () => true })
  return createSite({ store, workspace: 'local', admin })
}

/** Somebody whom a link let in as an admin of a workspace. */
async function inside(workspace: string, desk: TwoWorkspaces) {
  const site = siteOf(desk)
  const secret = workspace.padEnd(43, 'x')
  const ana = { platform: 'terminal', workspace, channel: 'news', user: 'ana', language: 'en' } as const
  await desk.store.keepAdminLink(hashOf(secret), ana, 9, 1)
  let cookie = ''
  const ask = async ({ path, form }: Filled): Promise<Response> => {
    const type = 'application/x-www-form-urlencoded'
    const sent = form
      ? { method: 'POST', body: new URLSearchParams(form).toString(), headers: { cookie, origin, 'content-type': type } }
      : { headers: { cookie } }
    return site.request(`${origin}${path}`, sent, here)
  }
  const entered = await ask({ path: `/admin/enter/${secret}`, form: {} })
  cookie = /^[^;]+/.exec(entered.headers.get('set-cookie') ?? '')?.[0] ?? ''
  return {
    /** All that they see who send it and go where it leads. */
    async seen(request: Filled): Promise<string> {
      const response = await ask(request)
      const to = response.headers.get('location')
      return `${to} ${await response.text()} ${to === null ? '' : await (await ask({ path: to })).text()}`
    },
  }
}

/** Everything of two that one could pass on, in every way in which a form takes it. */
function formsTo(path: string, { known, chat }: TwoWorkspaces): readonly Record<string, string>[] {
  if (path.endsWith('/press')) return [...known.actionKeys, ...known.forms].map((key) => ({ key }))
  if (path.endsWith('/fill')) return known.forms.map((form) => ({ form, seen: '0', 'option:title': 'Mine', 'option:zone': 'UTC' }))
  const ids = [...known.shortIds, ...known.stories, ...known.follows, ...known.feeds, 'd1', 'woods', 'woods-daily', 'xyl']
  return chat.commands.flatMap(({ name, options }) => [
    { command: name },
    ...Object.keys(options.shape).flatMap((option) => ids.map((id) => ({ command: name, [`option:${option}`]: id }))),
  ])
}

function requestsTo({ method, path }: Route, desk: TwoWorkspaces): readonly Filled[] {
  // What a form does is the same on every page.
  const pages = method === 'POST' ? ['feeds'] : adminParts.map(({ name }) => name)
  const values = { page: pages, id: [...desk.known.briefingIds], secret: ['two'.padEnd(43, 'y')] }
  const paths = pathsOf(path, values)
  return method === 'POST' && !showsNothingOfAnybody.has(path)
    ? paths.flatMap((each) => formsTo(each, desk).map((form) => ({ path: each, form })))
    : paths.map((each) => (method === 'POST' ? { path: each, form: {} } : { path: each }))
}

it('no admin route shows one workspace anything of another, and each would, were it not for the workspace', {
  timeout: 240_000,
}, async () => {
  const desk = await twoWorkspaces()
  const routes = routesOf(siteOf(desk)).filter(isOurs)
  expect(routes.length).toBeGreaterThanOrEqual(8)
  for (const route of routes) {
    const stranger = await inside('one', desk)
    for (const request of requestsTo(route, desk))
      expect(await stranger.seen(request), `${route.method} ${JSON.stringify(request)}`).not.toMatch(marker)
  }
  for (const route of routes) {
    if (showsNothingOfAnybody.has(route.path)) continue
    const member = await inside('two', desk)
    let shown = false
    for (const request of requestsTo(route, desk)) {
      if (request.form?.command?.startsWith('privacy')) continue
      shown ||= marker.test(await member.seen(request))
      if (shown) break
    }
    expect(shown, `${route.method} ${route.path} showed two nothing of its own`).toBe(true)
  }
})
