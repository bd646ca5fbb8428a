import { askDate } from '../../adapters/http/ask-date.ts'
import { openResolver } from '../../adapters/http/open-resolver.ts'
import type { Clock } from '../../app/ports.ts'
import { type Environment, readEnvironment } from '../settings/environment.ts'
import { lastWords } from '../terminal/last-words.ts'
import { clockFinding, diskFinding, dnsFinding, filesFinding, nodeFinding } from './doctor-machine.ts'
import { feedFindings, platformFindings, storeFinding } from './doctor-outside.ts'
import { exitCodeOf, type Finding, findingsTable, ill, skipped, well } from './doctor-report.ts'

export type DoctorOptions = {
  /** Asks every feed once. */
  readonly feeds: boolean
  readonly json: boolean
}

/**
 * Looks whether everything that Attaché needs is there, and says what to do about what is not. Changes nothing.
 *
 * @returns The exit code: 1 where something is ill.
 */
export async function doctor(options: DoctorOptions, clock: Clock, out: NodeJS.WriteStream): Promise<number> {
  const findings = await examine(options, clock)
  out.write(options.json ? `${JSON.stringify(findings, null, 2)}\n` : findingsTable(findings))
  return exitCodeOf(findings)
}

async function examine(options: DoctorOptions, clock: Clock): Promise<readonly Finding[]> {
  const environment = environmentOr((error) =>
    ill('settings', someOf(lastWords(error).split('\n')), 'correct them, then ask the doctor again'),
  )
  if ('state' in environment) return [nodeFinding(), environment]
  const { settings, starter, schedules } = environment
  const addresses = starter.feeds.map(({ feed }) => feed)
  return [
    nodeFinding(),
    well('settings', `feeds: ${starter.feeds.length}, sections: ${starter.sections.length}, schedules: ${schedules.length}`),
    await storeFinding(settings),
    ...filesFinding(settings),
    await diskFinding(settings),
    await dnsFinding(addresses, openResolver()),
    await clockFinding(addresses, clock, (address) => askDate(address, settings.ALLOWED_PRIVATE_HOSTS)),
    ...(await platformFindings(environment)),
    ...(options.feeds ? await feedFindings(environment) : [skipped('feeds', 'not asked; --feeds asks each once')]),
  ]
}

/** A table has one line for each finding. */
const mostMistakes = 6

function someOf(mistakes: readonly string[]): string {
  const more = mistakes.length - mostMistakes
  const told = mistakes.slice(0, mostMistakes).map((mistake) => mistake.trim())
  return more > 0 ? `${told.join('; ')}; and ${more} more` : told.join('; ')
}

function environmentOr(wrong: (error: unknown) => Finding): Environment | Finding {
  try {
    return readEnvironment()
  } catch (error) {
    return wrong(error)
  }
}
