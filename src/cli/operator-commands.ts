import type { Command } from 'commander'

/** What whoever runs Attaché does beside running it. */
export function addOperatorCommands(program: Command): void {
  program
    .command('doctor')
    .description('look whether everything that is needed is there, and say what to do about what is not')
    .option('--feeds', 'ask every feed once, too', false)
    .option('--json', 'print what was found as JSON', false)
    .action(async ({ feeds, json }) => {
      const { doctor } = await import('./doctor/doctor.ts')
      process.exitCode = await doctor({ feeds, json }, { now: Date.now }, process.stdout)
    })

  program
    .command('backup')
    .argument('<file>', 'where to; must not be there yet')
    .description('copy the store into one file, also while Attaché runs')
    .action(async (file: string) => {
      const { backUp } = await import('./programs/backup.ts')
      await backUp(file, process.stdout)
    })

  program
    .command('restore')
    .argument('<file>', 'a backup')
    .description('put a backup in the place of the store; Attaché must be stopped')
    .action(async (file: string) => {
      const { restore } = await import('./programs/backup.ts')
      await restore(file, Date.now(), process.stdout)
    })

  program
    .command('export')
    .argument('<workspace>', 'such as discord:guild:123, slack:team:T123 or local')
    .description('print all that is kept of a workspace as JSON')
    .action(async (workspace: string) => {
      const { exportWorkspace } = await import('./programs/backup.ts')
      process.exitCode = await exportWorkspace(workspace, process.stdout)
    })

  program
    .command('forget')
    .argument('<workspace>', 'such as discord:guild:123, slack:team:T123 or local')
    .description('delete all that is kept of a workspace, for good')
    .action(async (workspace: string) => {
      const { forget } = await import('./programs/backup.ts')
      await forget(workspace, process.stdout)
    })
}
