import { type Changing, type ConfigOutcome, changeConfig } from './change-config.ts'
import type { Author, ConfigItem } from './config.ts'
import { differences } from './config-items.ts'

/** Who the config files are, in the audit. */
const byFiles: Author = { platform: 'config', user: 'config files' }

/**
 * Brings to a workspace what changed in the config files since they were last applied to it, as one change: what was chosen in the
 * chat since stays, but for the very things that the files changed too. Where the files say what they said before, nothing happens.
 * Several processes may do it at once: who was beaten to it looks again at what is left to change.
 *
 * @returns `outdated` where it was beaten to it time and again.
 */
export async function applyFiles(workspace: string, files: readonly ConfigItem[], parts: Changing): Promise<ConfigOutcome> {
  for (let turn = 1; ; turn += 1) {
    const outcome = await applyOnce(workspace, files, parts)
    if (outcome.kind !== 'outdated' || turn === mostTurns) return outcome
  }
}

const mostTurns = 10

async function applyOnce(workspace: string, files: readonly ConfigItem[], parts: Changing): Promise<ConfigOutcome> {
  const last = await parts.store.appliedItems(workspace)
  const items = differences(last, files)
  const outcome: ConfigOutcome =
    items.length === 0
      ? { kind: 'nothing' }
      : await changeConfig({ workspace, by: byFiles, what: 'Applied the config files', items }, parts)
  if (outcome.kind === 'changed' || outcome.kind === 'nothing') await parts.store.keepAppliedItems(workspace, files)
  return outcome
}
