import { applyFiles } from '../../app/config/apply-files.ts'
import type { ConfigItem, ConfigSchedule } from '../../app/config/config.ts'
import { itemsOf } from '../../app/config/config-items.ts'
import { saidMistake } from '../../app/config/config-mistakes.ts'
import type { Log } from '../../app/log.ts'
import type { Making } from '../../app/make-briefing.ts'
import type { Environment } from '../settings/environment.ts'

/** The workspace of the terminal and the page: it has what the config files say. */
const local = 'local'

/** Brings the config files to the local workspace, and to every other that they name a schedule for. What they have wrong is logged. */
export async function applyConfig({ starter, schedules }: Environment, making: Making, log: Log): Promise<void> {
  const { store } = making
  for (const workspace of new Set([local, ...schedules.map((schedule) => schedule.workspace)])) {
    const own = schedules.filter((schedule) => schedule.workspace === workspace).map(({ workspace: _, ...schedule }) => schedule)
    const files = { ...starter, schedules: own }
    await store.beginConfig(workspace, workspace === local ? files : starter)
    const items = workspace === local ? itemsOf(files) : own.map(scheduleItem)
    const outcome = await applyFiles(workspace, items, making)
    if (outcome.kind === 'wrong')
      log.error(
        { workspace, mistakes: outcome.mistakes.map((mistake) => saidMistake(mistake, 'en')) },
        'the config files could not be applied',
      )
    if (outcome.kind === 'changed') log.info({ workspace, edits: outcome.change.edits.length }, 'the config files were applied')
  }
}

function scheduleItem(value: ConfigSchedule): ConfigItem {
  return { kind: 'schedule', key: value.name, value }
}
