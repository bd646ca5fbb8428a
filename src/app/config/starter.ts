import type { Store } from '../ports.ts'
import type { Config, KeptConfig } from './config.ts'
import { defaultSettings } from './workspace-settings.ts'

/** What a workspace begins with, and what one has that chose nothing. */
export type Starter = Config

/** A starter of sections, and of all else that is given. */
export function starterOf(given: Partial<Starter> & Pick<Starter, 'sections'>): Starter {
  return { feeds: [], schedules: [], settings: defaultSettings, ...given }
}

export type ReadsConfigs = {
  readonly store: Pick<Store, 'config' | 'configRevision' | 'subscriptions'>
  readonly starter: Starter
}

/** What was read before, by store and workspace: everybody who asks in between two changes is given the same object. */
const remembered = new WeakMap<ReadsConfigs['store'], Map<string, KeptConfig>>()

/**
 * What a workspace has chosen, as it is now. One that never began has the starter's sections and settings, and the feeds that it
 * follows.
 */
export async function configOf(workspace: string, { store, starter }: ReadsConfigs): Promise<KeptConfig> {
  const known = remembered.get(store) ?? new Map<string, KeptConfig>()
  remembered.set(store, known)
  const revision = await store.configRevision(workspace)
  const kept = known.get(workspace)
  if (kept && kept.revision === revision) return kept
  const read = revision === undefined ? undefined : await store.config(workspace)
  if (read) known.set(workspace, read)
  return read ?? { config: await begunNever(workspace, { store, starter }), revision: 0 }
}

async function begunNever(workspace: string, { store, starter }: ReadsConfigs): Promise<Config> {
  const feeds = (await store.subscriptions(workspace)).map(({ workspace: _, ...feed }) => feed)
  return { ...starter, feeds, schedules: [] }
}
