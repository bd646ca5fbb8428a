import { configOf, type ReadsConfigs } from '../config/starter.ts'
import type { Store } from '../ports.ts'
import type { ConcernFacts } from './concern-facts.ts'
import { feedConcerns } from './feed-concerns.ts'
import { feedbackConcerns } from './feedback-concerns.ts'

/** Something that needs the admins, and when they were told, milliseconds since the epoch; null: they were not yet. */
export type PresentConcern = { readonly facts: ConcernFacts; readonly toldAt: number | null }

/** What feeds have come to and readers said since admins were last told, then what they were told of and nobody mended, newest first. */
export async function presentConcerns(
  workspace: string,
  parts: ReadsConfigs & { readonly store: Pick<Store, 'feedStates' | 'feedback' | 'reports'> },
  now: number,
): Promise<readonly PresentConcern[]> {
  const { store } = parts
  const [{ config }, states, reports, heard] = await Promise.all([
    configOf(workspace, parts),
    store.feedStates(),
    store.reports(workspace),
    feedbackConcerns(workspace, store, now),
  ])
  const told = new Set(reports.map(({ key }) => key))
  const known = new Map(states.map((state) => [state.feed, state]))
  const feeds = feedConcerns(config.feeds, known, now).filter(({ held }) => !held)
  const fresh = [...feeds, ...heard].filter(({ key }) => !told.has(key))
  // More readers may have said so since.
  const latest = new Map(heard.map(({ key, facts }) => [key, facts]))
  const present = reports.map(({ key, facts, toldAt }) => ({ facts: latest.get(key) ?? facts, toldAt }))
  return [...fresh.map(({ facts }) => ({ facts, toldAt: null })), ...present]
}
