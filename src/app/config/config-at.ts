import type { App } from '../app.ts'
import type { Change, Config, KeptConfig } from './config.ts'
import { withItems } from './config-items.ts'

/** Changes that are looked back through. */
const mostChanges = 200

/** The same app as it was for a workspace at a revision of its config; as it is where that is long ago. */
export async function appAt(revision: number, workspace: string, app: App): Promise<App> {
  const now = await app.config(workspace)
  if (now.revision <= revision) return app
  const then = configAt(revision, now, await app.changes(workspace, { limit: mostChanges, before: null }))
  if (!then) return app
  const feeds = new Map(then.feeds.map((feed) => [feed.feed, feed]))
  return {
    ...app,
    config: async () => ({ config: then, revision }),
    feedHealth: async () =>
      (await app.feedHealth(workspace)).map((health) => ({ ...health, feed: feeds.get(health.feed.feed) ?? health.feed })),
  }
}

/**
 * A config as it was.
 *
 * @param changes Newest first.
 * @returns Undefined where they do not reach back so far.
 */
function configAt(revision: number, { config, revision: last }: KeptConfig, changes: readonly Change[]): Config | undefined {
  const since = changes.filter((change) => change.revision > revision && change.revision <= last)
  if (since.length < last - revision) return undefined
  return since.reduce(
    (later, { edits }) =>
      withItems(
        later,
        edits.map(({ before }) => before),
      ),
    config,
  )
}
