import type { Hono } from 'hono'
import { expect, it } from 'vitest'
import { renderMarkdown } from '../../src/adapters/terminal/render-markdown.ts'
import { playground } from '../../src/adapters/web/playground.ts'
import { createSite } from '../../src/adapters/web/site.ts'
import { key, visitor } from '../adapters/web/playground-desk.ts'
import { pathsOf, type Route, routesOf } from './site-routes.ts'
import { marker, type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts'

/** Routes that show the same to everybody, and one that draws a turn of the session's own conversation. */
const showsNothingOfAnybody: ReadonlySet<string> = new Set([
  '/playground/enter',
  '/playground/address',
  '/playground',
  '/playground/turns/:number',
])
const isStylesheet = (path: string) => path.endsWith('.css')

type Filled = { readonly path: string; readonly form?: Record<string, string> }

function siteOf(workspace: string, { store, chat }: TwoWorkspaces): Hono {
  const routes = playground({ chat, oneTimeKey: key, isProduction: false, workspace, channel: 'news', print: () => undefined })
  const report = (error: Error) => {
    throw error
  }
  return createSite({ store, workspace, report, shared: { store, markdown: renderMarkdown }, playground: routes })
}

/**
 * What the parts of an address and the fields of a form may be filled with. One whose name is not here fails the test, so that a
 * new route is tried too.
 *
 * @param shareKey Of the workspace whose site it is: a share's address is its own right to read.
 */
function fillings({ known }: TwoWorkspaces, shareKey: string): Readonly<Record<string, readonly string[]>> {
  const ids = [...known.briefingIds, ...known.stories, ...known.articles, ...known.follows, 'latest']
  return {
    id: ids,
    shortId: known.shortIds,
    key: [shareKey],
    briefing: ids,
    'briefing.md': ids.map((id) => `${id}.md`),
    'briefing.html': ids.map((id) => `${id}.html`),
    number: ['1', '2'],
  }
}

/** What is sent to a form: everything of two that one could pass on. */
function formsOf(path: string, { known, chat }: TwoWorkspaces): readonly Record<string, string>[] {
  const ids = [...known.shortIds, ...known.stories, ...known.links, ...known.words, ...known.follows]
  switch (path) {
    case '/playground/press':
      return [...known.actionKeys, ...known.forms].map((pressed) => ({ key: pressed }))
    case '/playground/say':
      return chat.commands.flatMap(({ name }) => [name, ...ids.map((id) => `${name} ${id}`)].map((line) => ({ line })))
    case '/playground/run':
      return chat.commands.flatMap((command) =>
        Object.keys(command.options.shape).flatMap((option) => ids.map((id) => ({ command: command.name, [`option:${option}`]: id }))),
      )
    case '/playground/fill':
      return known.forms.map((form) => ({ form, seen: '0', 'option:title': 'Mine', 'option:zone': 'UTC' }))
    case '/playground/enter':
    case '/playground/address':
      return [{}]
    default:
      throw new Error(`nothing is known to send to ${path}: say it in formsOf`)
  }
}

function requestsTo({ method, path }: Route, desk: TwoWorkspaces, shareKey: string): readonly Filled[] {
  const paths = pathsOf(path, fillings(desk, shareKey))
  return method === 'POST'
    ? paths.flatMap((each) => formsOf(each, desk).map((form) => ({ path: each, form })))
    : paths.map((each) => ({ path: each }))
}

/** A page keeps and shows the answers to so many, and more. */
const askedByOne = 10

/** Somebody whom the playground has let in: a key opens it once, so it is another site each time. */
async function inside(workspace: string, desk: TwoWorkspaces) {
  const person = visitor(siteOf(workspace, desk))
  expect((await person.enter()).headers.get('location')).toBe('/playground')
  return person
}

/** All that a person sees who sends them and goes where they lead. */
async function seen(person: ReturnType<typeof visitor>, requests: readonly Filled[]): Promise<string> {
  const said: string[] = []
  const pages = new Set<string>()
  for (const { path, form } of requests) {
    const response = form ? await person.post(path, form) : await person.get(path)
    said.push([...response.headers].flat().join(' '), await response.text())
    pages.add(response.headers.get('location')?.replace(/#.*/, '') ?? '')
  }
  for (const page of pages) if (page !== '') said.push(await (await person.get(page)).text())
  return said.join(' ')
}

it('no route shows one workspace anything of another, and each would, were it not for the workspace', { timeout: 240_000 }, async () => {
  const desk = await twoWorkspaces()
  const keys = { one: await desk.store.shareKey('one', 'news', false), two: await desk.store.shareKey('two', 'news', false) }
  const [theirs, own] = [siteOf('one', desk), siteOf('two', desk)]
  expect(routesOf(theirs).length).toBeGreaterThan(12)
  for (const route of routesOf(theirs)) {
    for (const requests of Map.groupBy(requestsTo(route, desk, keys.one), (_, index) => Math.floor(index / askedByOne)).values()) {
      expect(await seen(await inside('one', desk), requests), `${route.method} ${JSON.stringify(requests)}`).not.toMatch(marker)
    }
  }
  for (const route of routesOf(own)) {
    if (isStylesheet(route.path) || showsNothingOfAnybody.has(route.path)) continue
    const member = await inside('two', desk)
    await member.post('/playground/say', { line: 'brief' })
    let shown = false
    for (const request of requestsTo(route, desk, keys.two)) {
      if (request.form?.line?.startsWith('privacy')) continue
      shown ||= marker.test(await seen(member, [request]))
      if (shown) break
    }
    expect(shown, `${route.method} ${route.path} showed two nothing of its own: give it ids in fillings or formsOf`).toBe(true)
  }
})
