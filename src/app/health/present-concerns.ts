import { configOf, type ReadsConfigs } from '../config/starter.ts'
import type { Store } from '../ports.ts'
import type { ConcernFacts } from './concern-facts.ts'
import { feedConcerns } from './feed-concerns.ts'

/** Something that needs the admins, and when they were told, milliseconds since the epoch; null: they were not yet. */
export type PresentConcern = { readonly facts: ConcernFacts; readonly toldAt: number | null }

/** What the feeds of a workspace have come to since admins were last told, then what they were told of and nobody mended, newest first. */
export async function presentConcerns(
  workspace: string,
  parts: ReadsConfigs & { readonly store: Pick<Store, 'feedStates' | 'reports'> },
  now: number,
): Promise<readonly PresentConcern[]> {
  const { store } = parts
  const [{ config }, states, reports] = await Promise.all([configOf(workspace, parts), store.feedStates(), store.reports(workspace)])
  const told = new Set(reports.map(({ key }) => key))
  const known = new Map(states.map((state) => [state.feed, state]))
  const fresh = feedConcerns(config.feeds, known, now).filter(({ key, held }) => !held && !told.has(key))
  return [...fresh.map(({ facts }) => ({ facts, toldAt: null })), ...reports]
}
