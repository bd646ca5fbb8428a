/** Run as a program of its own: takes part in work until it is killed, and says on a line what it begins and what it ends. */
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { startSharedJobs } from '../../../src/adapters/jobs/shared-jobs.ts'

const [url = '', name = ''] = process.argv.slice(2)
const work = (kind: 'alone' | 'together') => ({
  name: kind,
  at: '* * * * * *',
  everySeconds: 1,
  isParallel: kind === 'together',
  async run() {
    writeSync(1, `${name} begins ${kind}\n`)
    await pause(kind === 'alone' ? 300 : 3_000)
    writeSync(1, `${name} ends ${kind}\n`)
  },
})
const works = [work('alone'), work('together')]
const jobs = await startSharedJobs({ url, works, silentSeconds: 10 }, (error) => writeSync(2, `${error}\n`))
process.on('SIGTERM', () => void jobs.stop().then(() => process.exit(0)))
writeSync(1, `${name} is ready\n`)
