import type { Config } from '../config/config.ts'
import { configOf, type Starter } from '../config/starter.ts'
import { platformOf } from '../platform-of.ts'
import type { Store } from '../ports.ts'
import { feedConcerns } from './feed-concerns.ts'
import { feedbackConcerns } from './feedback-concerns.ts'
import { sectionConcerns } from './section-concerns.ts'
import { type Concern, type Telling, tellAdmins } from './tell-admins.ts'

/** What watching needs. */
export type Watching = Omit<Telling, 'store'> & { readonly store: Store; readonly starter: Starter }

/**
 * Looks how the feeds and sections of a workspace do and what readers said, and tells its admins of what they were not told yet, in one
 * message. What is well again is forgotten, so that it is told again if it breaks anew. Of somebody who chose nothing and has no schedule,
 * nobody is told.
 *
 * @returns What was told.
 */
export async function watchHealth(workspace: string, watching: Watching, now: number): Promise<readonly Concern[]> {
  const { store } = watching
  const [{ config, revision }, states, reports] = await Promise.all([
    configOf(workspace, watching),
    store.feedStates(),
    store.reports(workspace),
  ])
  const known = new Map(states.map((state) => [state.feed, state]))
  const channel = await whoElse(workspace, config, store)
  const feeds = feedConcerns(config.feeds, known, now)
  const sections = await sectionConcerns(workspace, config, { store, states: known }, now)
  const heard = await feedbackConcerns(workspace, store, now)
  const present = new Set([...feeds, ...sections, ...heard].map(({ key }) => key))
  const schedules = new Set(config.schedules.map(({ name }) => name))
  for (const { key } of reports) if (isMended(key, present, schedules)) await store.mendReport(workspace, key)
  const told = new Set(reports.map(({ key }) => key))
  const fresh = [...feeds.filter(({ held }) => !held), ...sections, ...heard]
    .filter(({ key }) => !told.has(key))
    .map(({ key, facts }) => ({ key, facts, channel }))
  const isWanted = fresh.length > 0 && (config.schedules.length > 0 || revision > 0)
  return isWanted && (await tellAdmins(workspace, fresh, watching, now)) ? fresh : []
}

/** Whom a platform takes for the place of admins where it knows none: on Slack the one who last changed something, else a channel. */
async function whoElse(workspace: string, { schedules }: Config, store: Store): Promise<string | null> {
  const changes = platformOf(workspace) === 'slack' ? await store.changes(workspace, { limit: lookedThrough, before: null }) : []
  return changes.find(({ by }) => by.platform === 'slack')?.by.user ?? schedules[0]?.channel ?? null
}

/** Changes that are looked through for somebody who made one. */
const lookedThrough = 20

/** What this makes itself is mended where it is no longer so; what is told of a schedule, by whoever keeps it, or with its end. */
function isMended(key: string, present: ReadonlySet<string>, schedules: ReadonlySet<string>): boolean {
  if (/^(?:feeds$|feed |section |feedback )/.test(key)) return !present.has(key)
  const [, schedule] = /^(?:schedule|failed|missed) (.*)$/.exec(key) ?? []
  return schedule !== undefined && !schedules.has(schedule)
}
