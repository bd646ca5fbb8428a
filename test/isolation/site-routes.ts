import type { Hono } from 'hono'
import { expect } from 'vitest'

export type Route = { readonly method: string; readonly path: string }

/** Every route of a site by method and path, without what only stands in front of others. */
export function routesOf(site: Hono): readonly Route[] {
  const routes = site.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
  return [...new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
}

/**
 * A path with each of its parameters filled in every way.
 *
 * @param values What the parts of an address may be filled with. One whose name is not here fails the test, so that a new route is
 *   tried too.
 */
export function pathsOf(path: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const found = /:(\w+)(?:\{([^}]*)\})?/.exec(path)
  if (!found) return [path]
  const [whole, name = '', pattern = ''] = found
  const ending = /\\(\.\w+)$/.exec(pattern)?.[1] ?? ''
  const filled = values[`${name}${ending}`]
  expect(filled, `nothing is known to fill ${name}${ending} of ${path} with: say it in the test`).toBeDefined()
  return (filled ?? []).flatMap((value) => pathsOf(path.replace(whole, value), values))
}
