import type { Clock, Store } from '../ports.ts'
import type { Author, Change, ChangeOutcome, Config, ConfigItem, ConfigSchedule } from './config.ts'
import { withItems } from './config-items.ts'
import { type ConfigMistake, configMistakes, mistakeKey } from './config-mistakes.ts'
import { letGoOn } from './let-go-on.ts'
import { configOf, type Starter } from './starter.ts'

/** A change that somebody wants of a workspace's config. */
export type WantedChange = {
  readonly workspace: string
  readonly by: Author
  /** What is done, in English, for the record: "Added the feed Le Monde". */
  readonly what: string
  /** How the things that change shall be. */
  readonly items: readonly ConfigItem[]
  /** The revision that whoever wants it has seen; left out: what is there now. */
  readonly seen?: number
  readonly undoes?: number
}

/** `wrong`: what the config would have wrong; nothing was changed. */
export type ConfigOutcome = ChangeOutcome | { readonly kind: 'wrong'; readonly mistakes: readonly ConfigMistake[] }

export type Changing = { readonly store: Store; readonly clock: Clock; readonly starter: Starter }

/** Changes a config where it stays whole with the change. Mistakes that were there before do not stand in the way. */
export async function changeConfig(wanted: WantedChange, parts: Changing): Promise<ConfigOutcome> {
  const { workspace, by, what } = wanted
  const { store, clock } = parts
  const { config, revision } = await configOf(workspace, parts)
  const items = wanted.items.map((item) => withBeginning(item, config, by, clock.now()))
  await store.beginConfig(workspace, config)
  const before = new Set(configMistakes(config).map(mistakeKey))
  const mistakes = configMistakes(withItems(config, items)).filter((mistake) => !before.has(mistakeKey(mistake)))
  if (mistakes.length > 0) return { kind: 'wrong', mistakes }
  const { seen = revision, undoes = null } = wanted
  const outcome = await store.changeConfig({ workspace, at: clock.now(), by, what, items, seen, undoes })
  if (outcome.kind === 'changed' && outcome.change.revision > revision + 1) return recheck(outcome.change, wanted, parts)
  if (outcome.kind === 'changed') for (const name of movedIn(outcome.change)) await letGoOn(workspace, name, store)
  return outcome
}

/** Schedules that post elsewhere now, or nowhere: that a channel refused them is no longer in the way. */
function movedIn({ edits }: Change): readonly string[] {
  return edits.flatMap(({ before, after }) => {
    if (after.kind !== 'schedule') return []
    const was = before.kind === 'schedule' ? before.value?.channel : undefined
    return was === after.value?.channel ? [] : [after.key]
  })
}

/**
 * A schedule that is new, or has new times, begins now, also where somebody takes a change of it back: a time that was earlier today is
 * neither late nor missed. One that the config files bring to a workspace for the first time may begin with the hour that it is started in.
 */
function withBeginning(item: ConfigItem, { schedules }: Config, { platform }: Author, now: number): ConfigItem {
  if (item.kind !== 'schedule' || item.value === null) return item
  const { key, value } = item
  const known = schedules.find(({ name }) => name === key)
  if (known && timesOf(known) === timesOf(value))
    return known.since === undefined ? item : { ...item, value: { since: known.since, ...value } }
  return known || platform !== 'config' ? { ...item, value: { ...value, since: now } } : item
}

function timesOf({ at, days, zone }: Pick<ConfigSchedule, 'at' | 'days' | 'zone'>): string {
  return JSON.stringify([at, days, zone])
}

/** Two changes at once can each be right and wrong together, such as one letter for two sections: the later one is taken back. */
async function recheck(change: Change, wanted: WantedChange, parts: Changing): Promise<ConfigOutcome> {
  const { config, revision } = await configOf(wanted.workspace, parts)
  const items = change.edits.map(({ before }) => before)
  const had = new Set(configMistakes(withItems(config, items)).map(mistakeKey))
  const mistakes = configMistakes(config).filter((mistake) => !had.has(mistakeKey(mistake)))
  if (mistakes.length === 0) return { kind: 'changed', change }
  const { workspace, by, what } = wanted
  const taken = { workspace, by, what: `Taken back: ${what}`, at: parts.clock.now(), items, seen: revision, undoes: change.revision }
  await parts.store.changeConfig(taken)
  return { kind: 'wrong', mistakes }
}

/** `none`: there is nothing to take back. */
export type UndoOutcome = ConfigOutcome | { readonly kind: 'none' }

/** Takes back the last change that a person made and nobody took back. */
export async function undoLast(workspace: string, by: Author, parts: Changing): Promise<UndoOutcome> {
  const changes = await parts.store.changes(workspace, { limit: lookedThrough, before: null })
  const last = lastUndoable(changes)
  if (!last) return { kind: 'none' }
  const items = last.edits.map(({ before }) => before)
  // What came after it was taken back too, so that all of it is as this change left it.
  const seen = changes[0]?.revision ?? last.revision
  return changeConfig({ workspace, by, what: `Took back: ${last.what}`, items, seen, undoes: last.revision }, parts)
}

/** How many changes are looked through: what is older is not the last one any more. */
const lookedThrough = 200

function lastUndoable(changes: readonly Change[]): Change | undefined {
  const undone = new Set(changes.map(({ undoes }) => undoes))
  return changes.find(({ revision, undoes }) => undoes === null && !undone.has(revision))
}
