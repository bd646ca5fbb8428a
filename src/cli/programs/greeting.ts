import type { Listening } from '../../adapters/web/listen.ts'
import { saidSchedule } from '../../delivery/schedules/said-schedule.ts'
import type { OpenSite } from '../opening/open-site.ts'
import type { Environment } from '../settings/environment.ts'
import { allRoles, type Roles } from '../settings/roles.ts'

export type Greeting = {
  readonly environment: Environment
  readonly roles: Roles
  readonly site: OpenSite | undefined
  readonly health: Listening | null
  /** Address of the admin page; null where there is none to give. */
  readonly admin: string | null
  /** A line for each platform. */
  readonly said: readonly string[]
}

/** What a person is told once everything runs: what it does, where to look, and how to stop it. */
export function greeting({ environment: { starter, schedules }, roles, site, health, admin, said }: Greeting): string {
  const hours = [...new Set(schedules.map((schedule) => saidSchedule(schedule, 'en')))].join('; ')
  return [
    `Attaché follows ${starter.feeds.length} feeds and briefs ${hours}.`,
    ...(roles.size === allRoles.size ? [] : [`This process does a part of the work: ${[...roles].join(', ')}.`]),
    ...(site ? [`The latest briefing and the archive: ${site.url}/`] : []),
    ...(site?.playground ? [`Commands in the browser (opens once, within ten minutes): ${site.playground}`] : []),
    ...(admin === null ? [] : [`Admin page (opens once, within ten minutes): ${admin}`]),
    ...(health === null ? [] : [`Health and metrics, for machines: ${health.url}/healthz, /readyz, /metrics`]),
    ...said,
    'Stop with Ctrl-C.',
    '',
  ].join('\n')
}
