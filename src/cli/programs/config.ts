import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configFileNames, configFiles } from '../../../config/write-config.ts'
import { changeConfig } from '../../app/config/change-config.ts'
import type { Config, ConfigItem } from '../../app/config/config.ts'
import { differences, itemsOf } from '../../app/config/config-items.ts'
import { saidMistake } from '../../app/config/config-mistakes.ts'
import { configOf } from '../../app/config/starter.ts'
import { withPrivateFeeds } from '../../app/polling/private-feeds.ts'
import type { Store } from '../../app/ports.ts'
import { isPrivateFeed } from '../../feeds/private-feed.ts'
import { withSetStore } from '../opening/open-set-store.ts'
import { readConfigFolder, readEnvironment } from '../settings/environment.ts'
import { privateFeedParts, sealingOf } from '../settings/sealing-of.ts'

export type ConfigOptions = { readonly workspace: string; readonly folder: string }

/** Writes a workspace's config as files. */
export async function exportConfig({ workspace, folder }: ConfigOptions, out: NodeJS.WriteStream): Promise<void> {
  await withStore(async (store) => {
    const { starter } = readEnvironment()
    const { config } = await configOf(workspace, { store, starter })
    mkdirSync(folder, { recursive: true })
    const files = configFiles(workspace, config)
    for (const name of configFileNames) writeFileSync(join(folder, name), files[name])
    const left = config.feeds.filter(({ feed }) => isPrivateFeed(feed)).length
    out.write(`${configFileNames.join(', ')} were written to ${folder}.\n`)
    if (left > 0) out.write(`${left} ${left === 1 ? 'feed has' : 'feeds have'} a password in the address and was left out.\n`)
  })
}

/**
 * Makes a workspace's config what the files of a folder say, but for feeds with a password in their address.
 *
 * @param options.dryRun Says what would change, and changes nothing.
 * @returns The exit code: 0, or 1 where the config cannot be as the files say.
 */
export async function applyConfigFolder(
  { workspace, folder, dryRun }: ConfigOptions & { readonly dryRun: boolean },
  out: NodeJS.WriteStream,
): Promise<number> {
  return withStore(async (store) => {
    const { starter, settings } = readEnvironment()
    const wanted = configIn(folder, workspace, settings.TIME_ZONE)
    const { config } = await configOf(workspace, { store, starter })
    const kept = config.feeds.filter(({ feed }) => isPrivateFeed(feed))
    const items = differences(itemsOf(config), itemsOf({ ...wanted, feeds: [...wanted.feeds, ...kept] }))
    out.write(items.length === 0 ? `${workspace} has what ${folder} says already.\n` : `${items.map(lineOf).join('\n')}\n`)
    if (dryRun || items.length === 0) return 0
    const by = { platform: 'config', user: 'attache config apply' } as const
    const parts = { store, clock: { now: Date.now }, starter }
    const outcome = await changeConfig({ workspace, by, what: 'Applied the config files of a folder', items }, parts)
    out.write(
      outcome.kind === 'wrong'
        ? `Nothing was changed:\n${outcome.mistakes.map((mistake) => saidMistake(mistake, 'en')).join('\n')}\n`
        : 'Applied.\n',
    )
    return outcome.kind === 'changed' ? 0 : 1
  })
}

function configIn(folder: string, workspace: string, zone: string): Config {
  const { starter, schedules } = readConfigFolder(folder, zone)
  return { ...starter, schedules: schedules.filter((one) => one.workspace === workspace).map(({ workspace: _, ...schedule }) => schedule) }
}

function lineOf({ kind, key, value }: ConfigItem): string {
  const name = kind === 'order' ? 'order of the sections' : `${kind} ${key}`
  return value === null ? `- ${name}` : `~ ${name}: ${JSON.stringify(value)}`
}

async function withStore<result>(work: (store: Store) => Promise<result>): Promise<result> {
  const { settings } = readEnvironment()
  const parts = privateFeedParts(sealingOf(settings.ATTACHE_KEY))
  return withSetStore(settings, (store) => work(withPrivateFeeds(store, parts)))
}
