import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { readFeedsConfig, readStateMediaConfig } from '../../../config/feeds.ts'
import { readSchedulesConfig } from '../../../config/schedules.ts'
import { readSectionsConfig } from '../../../config/sections.ts'
import { readSettings, type Settings } from '../../../config/settings.ts'
import { readWorkspaceSettingsConfig } from '../../../config/workspace-settings.ts'
import { type Starter, starterOf } from '../../app/config/starter.ts'
import type { Schedule } from '../../delivery/schedules/schedule.ts'
import type { Subscription } from '../../feeds/feed.ts'
import type { HeldOutlets } from '../../feeds/new-outlet.ts'
import type { Section } from '../../sections/section.ts'
import { secretsIn, withSecretFiles } from './secret-files.ts'

/** What the operator wrote: the environment and the files in config/. */
export type Environment = {
  readonly settings: Settings
  /** What the local workspace has, and others begin with; without the schedules. */
  readonly starter: Starter
  /** Outlets that a state holds. */
  readonly held: HeldOutlets
  /** Of every workspace that the files name. */
  readonly schedules: readonly Schedule[]
}

/**
 * Reads `.env`, the environment and the config files.
 *
 * @throws {Error} One plain text that names every mistake in all of them.
 */
export function readEnvironment(): Environment {
  const mistakes: string[] = []
  const attempt = attempting(mistakes)
  attempt(loadOwnFile)
  const settings = attempt(() => readSettings(withSecretFiles(process.env)))
  const folder = attempt(() => readConfigFolder(settings?.ATTACHE_CONFIG ?? 'config', settings?.TIME_ZONE ?? 'UTC'))
  const held = attempt(() => heldOutlets(settings?.ATTACHE_CONFIG ?? 'config'))
  if (settings && folder && held && mistakes.length === 0) return { settings, held, ...folder }
  throw new Error(mistakes.join('\n'))
}

/**
 * Reads a folder of config files.
 *
 * @param zone IANA zone where the files name none.
 * @throws {Error} One plain text that names every mistake in all of them.
 */
export function readConfigFolder(folder: string, zone: string): Pick<Environment, 'starter' | 'schedules'> {
  const mistakes: string[] = []
  const attempt = attempting(mistakes)
  const file = (name: string) => readConfigFile(join(folder, name))
  const subscriptions = attempt(() => readFeedsConfig(file('feeds.json'), 'feeds.json'))
  const sections = attempt(() => readSectionsConfig(file('sections.json'), 'sections.json'))
  const own = attempt(() => readWorkspaceSettingsConfig(optionalFile(join(folder, 'settings.json')), 'settings.json', zone))
  const schedules = attempt(() => readSchedulesConfig(file('schedules.json'), 'schedules.json', own?.zone ?? zone))
  if (subscriptions && sections && own && schedules && mistakes.length === 0)
    return { starter: starterOf({ feeds: subscriptions, sections, settings: own }), schedules }
  throw new Error(mistakes.join('\n'))
}

/** Gathers what goes wrong, so that all of it is told at once. */
function attempting(mistakes: string[]) {
  return <result>(read: () => result): result | undefined => {
    try {
      return read()
    } catch (error) {
      mistakes.push(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
}

/** The settings alone, for who needs no config file. @throws {Error} As `readEnvironment` does. */
export function readOwnSettings(): Settings {
  loadOwnFile()
  return readSettings(withSecretFiles(process.env))
}

function loadOwnFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** The folder of config files that the environment or `.env` names. It does not load `.env`, whose settings would stay when it is written anew. */
export function readConfigPlace(): string {
  const own = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}
  return readSettings({ ATTACHE_CONFIG: process.env.ATTACHE_CONFIG ?? own.ATTACHE_CONFIG }).ATTACHE_CONFIG
}

/** The secrets among the settings, as given, so that nothing prints them. */
export function readSecrets(): readonly string[] {
  return secretsIn(process.env)
}

/** The contact address for the user agent, for commands that need no other setting; undefined where `.env` and the environment set none. */
export function readContact(): string | undefined {
  loadOwnFile()
  return readSettings({ CONTACT: process.env.CONTACT }).CONTACT
}

/**
 * The database that `.env` or the environment names, for commands that need no other setting.
 *
 * @throws {Error} Where none is named, or what is named is none.
 */
export function readDatabaseUrl(): string {
  loadOwnFile()
  const { DATABASE_URL: url } = readSettings({ DATABASE_URL: process.env.DATABASE_URL })
  if (url === undefined) throw new Error('No database is named. Set DATABASE_URL=postgres://user:password@host:5432/name.')
  return url
}

/** Other addresses of the platforms, for trials. */
export function readPlatformAddresses(): { readonly discordApi: string | undefined; readonly slackApi: string | undefined } {
  const { DISCORD_API: discordApi, SLACK_API: slackApi } = readSettings({
    DISCORD_API: process.env.DISCORD_API,
    SLACK_API: process.env.SLACK_API,
  })
  return { discordApi, slackApi }
}

/**
 * Outlets that a state holds: by the list in a config folder, else by the one that ships with Attaché.
 *
 * @throws {Error} Naming every mistake in it.
 */
export function heldOutlets(folder?: string): HeldOutlets {
  const name = 'state-media.json'
  const own = folder === undefined ? undefined : join(folder, name)
  const text = own !== undefined && existsSync(own) ? readConfigFile(own) : shipped(name)
  return readStateMediaConfig(text, name).outlets
}

/** The sections that ship with Attaché, for a one-off briefing. */
export function defaultSections(): readonly Section[] {
  return readSectionsConfig(shipped('sections.json'), 'sections.json')
}

/** Sections to choose from beside the default ones, whose light topics they hold back too. */
export function readySections(): readonly Section[] {
  const { light } = z.object({ light: z.unknown() }).parse(JSON.parse(shipped('sections.json')))
  const sections: unknown = JSON.parse(shipped('ready-sections.json'))
  return readSectionsConfig(JSON.stringify({ light, sections }), 'ready-sections.json')
}

/** Feeds for sections to choose from, and for the economy. */
export function readyFeeds(): readonly Omit<Subscription, 'workspace'>[] {
  return readFeedsConfig(shipped('ready-feeds.json'), 'ready-feeds.json')
}

/** The feeds that ship with Attaché, for what is known of their outlets. */
export function defaultSubscriptions(): readonly Omit<Subscription, 'workspace'>[] {
  return readFeedsConfig(shipped('feeds.json'), 'feeds.json')
}

function shipped(name: string): string {
  return readFileSync(new URL(`../../../config/${name}`, import.meta.url), 'utf8')
}

/** A workspace's settings may all be as everybody has them. */
function optionalFile(path: string): string {
  return existsSync(path) ? readConfigFile(path) : '{}'
}

function readConfigFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`${path} cannot be read. Put it there, or name its folder in ATTACHE_CONFIG.`)
  }
}
