import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { freeName } from '../../app/config/free-name.ts'
import { shippedManifest } from '../programs/slack-app.ts'
import { defaultSections } from '../settings/environment.ts'
import { askPlace, type Place } from './ask-place.ts'
import { askSchedule, type Wanted } from './ask-schedule.ts'
import { writeEnvFile } from './env-file.ts'
import { Cancelled, type Prompts } from './prompts.ts'

export type SetupParts = {
  readonly prompts: Prompts
  /** Folder that `.env` stands in. */
  readonly folder: string
  /** Folder of the config files. */
  readonly config: string
  /** IANA zone of this machine. */
  readonly zone: string
  /** Other addresses of the platforms, for trials. */
  readonly discordApi?: string | undefined
  readonly slackApi?: string | undefined
}

/** Where the first briefing goes; null: it is not wanted now. */
export type SetupOutcome =
  | { readonly kind: 'done'; readonly first: { readonly workspace: string; readonly name: string } | null }
  | { readonly kind: 'cancelled' }

/**
 * Asks what a first briefing needs, checks tokens with their platform, and writes `.env` and the schedule. Nothing is written before
 * all questions are answered; what the files held besides stays.
 *
 * @throws {Error} In words for the person, before the first question, where the schedules that are there cannot be read.
 */
export async function setup(parts: SetupParts): Promise<SetupOutcome> {
  const { prompts, folder, config, zone } = parts
  try {
    const schedules = join(config, 'schedules.json')
    readSchedules(schedules)
    prompts.begin('Attaché: a briefing for your channel')
    const place = await askPlace({ ...parts, manifest: shippedManifest() })
    const wanted = await askSchedule(prompts, defaultSections(), zone)
    const settings = new Map([...place.settings, ['TIME_ZONE', wanted.zone]])
    writeEnvFile(join(folder, '.env'), settings, '# What each setting means stands in .env.example.\n')
    const name = writeSchedule(schedules, place, wanted)
    prompts.say(`Written: .env, which only you can read, and ${schedules}. The briefing goes to ${place.name}.`)
    const first = await prompts.yes('Start Attaché and make a first briefing now?', true)
    prompts.end(first ? 'Starting. Reading the feeds takes a minute; Ctrl-C stops.' : 'Start it with: npm start')
    return { kind: 'done', first: first ? { workspace: place.workspace, name } : null }
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' }
    throw error
  }
}

const scheduleEntry = z.looseObject({ name: z.string(), workspace: z.string().default('local'), channel: z.string() })

/**
 * Puts the schedule into the file, in place of one for the same channel that setup wrote before, as its name says.
 *
 * @returns Its name.
 */
function writeSchedule(path: string, place: Place, wanted: Wanted): string {
  const { workspace, channel } = place
  const base = place.platform === 'here' ? 'morning' : `${place.platform}-daily`
  const isEarlier = (one: z.output<typeof scheduleEntry>) =>
    one.workspace === workspace && one.channel === channel && one.name.replace(/-\d+$/, '') === base
  const others = readSchedules(path).filter((one) => !isEarlier(one))
  const name = freeName(base, new Set(others.map((other) => other.name)))
  const { at, days, zone, sections } = wanted
  const fresh = `${path}.new`
  writeFileSync(fresh, `${JSON.stringify([...others, { name, workspace, channel, at, days, zone, sections }], null, 2)}\n`)
  renameSync(fresh, path)
  return name
}

/** @throws {Error} In words for the person. */
function readSchedules(path: string) {
  if (!existsSync(path)) return []
  try {
    return z.array(scheduleEntry).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path} cannot be read as a list of schedules. Correct it, then run this again.`, { cause })
  }
}
