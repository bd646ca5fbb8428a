import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A PostgreSQL of its own, on loopback, that is gone with its files when it is stopped. */
export type Cluster = { readonly url: string; restart(): Promise<void>; stop(): Promise<void> }

const program = fileURLToPath(new URL('./run-cluster.ts', import.meta.url))
const said = z.union([z.object({ url: z.string() }), z.object({ failed: z.string() })])

/** @throws {Error} Saying why, where there is no PostgreSQL for this machine or it cannot run. */
export async function startCluster(flags: readonly string[] = []): Promise<Cluster> {
  const child = spawn(process.execPath, [program, ...flags], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const first = await Promise.race([once(lines, 'line'), ended.then(() => ['{"failed":"it ended at once"}'])])
  const outcome = said.parse(JSON.parse(String(first[0])))
  if ('failed' in outcome) throw new Error(`PostgreSQL does not start here: ${outcome.failed}`)
  return {
    url: outcome.url,
    async restart() {
      child.stdin.write('restart\n')
      await Promise.race([once(lines, 'line'), ended])
    },
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}
