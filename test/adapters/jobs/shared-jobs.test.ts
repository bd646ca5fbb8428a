import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { describePostgres, emptyDatabase } from '../../postgres/test-database.ts'

/** Programs that take part in the same work, and all that they say in the order in which they say it. */
async function workers(names: readonly string[]) {
  const url = await emptyDatabase()
  const said: string[] = []
  const programs = new Map(
    names.map((name) => {
      const program = spawn(process.execPath, [new URL('job-worker.ts', import.meta.url).pathname, url, name], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      createInterface({ input: program.stdout }).on('line', (line) => said.push(line))
      onTestFinished(async () => {
        if (program.exitCode !== null || program.signalCode !== null) return
        program.kill('SIGKILL')
        await once(program, 'close')
      })
      return [name, program] as const
    }),
  )
  return { said, programs }
}

const patient = { timeout: 90_000, interval: 50 }

describePostgres('work that is shared', () => {
  it('is done by one at a time, and by another when that one is killed in the middle', async () => {
    const { said, programs } = await workers(['ana', 'bo', 'cy'])
    const alone = () => said.filter((line) => line.endsWith('alone'))
    await expect.poll(() => alone().length, patient).toBeGreaterThan(8)
    const begun = alone().findLast((line) => line.includes('begins')) ?? ''
    const busy = begun.split(' ')[0] ?? ''
    programs.get(busy)?.kill('SIGKILL')
    const before = alone().length
    await expect
      .poll(
        () =>
          alone()
            .slice(before)
            .filter((line) => line.includes('ends')).length,
        patient,
      )
      .toBeGreaterThan(3)
    const rounds = alone().filter((line) => !line.startsWith(busy))
    for (const [index, line] of rounds.entries())
      if (line.includes('ends')) expect(rounds[index - 1], `${index}`).toBe(line.replace('ends', 'begins'))
  }, 180_000)

  it('is done by several at once where it may be', async () => {
    const { said } = await workers(['ana', 'bo', 'cy'])
    const underWay = () => {
      const together = said.filter((line) => line.endsWith('together'))
      return new Set(together.filter((line) => line.includes('begins')).map((line) => line.split(' ')[0])).size
    }
    await expect.poll(underWay, patient).toBeGreaterThan(1)
  }, 120_000)
})
