import { start } from '../programs/start.ts'
import { readConfigPlace, readPlatformAddresses } from '../settings/environment.ts'
import { allRoles } from '../settings/roles.ts'
import { terminalPrompts } from './prompts.ts'
import { setup } from './setup.ts'

/**
 * Asks on the terminal, and where it is wanted goes on to run Attaché.
 *
 * @param stopSignal Resolves when it is time to stop; asked for once Attaché runs, since Ctrl-C leaves the questions before.
 * @returns The exit code.
 */
export async function runSetup(stopSignal: () => Promise<string>): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    process.stderr.write(
      'Setup asks questions, so it needs a terminal. Without one, set what .env.example names and write config/schedules.json.\n',
    )
    return 1
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const places = { folder: process.cwd(), config: readConfigPlace() }
  const outcome = await setup({ prompts: terminalPrompts(), zone, ...places, ...readPlatformAddresses() })
  if (outcome.kind === 'cancelled') return 130
  if (outcome.first !== null)
    await start({ now: Date.now }, process.stdout, stopSignal(), { roles: allRoles, briefNow: outcome.first.name })
  return 0
}
