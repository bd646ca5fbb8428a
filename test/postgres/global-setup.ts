import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type Cluster, startCluster } from './cluster.ts'

/** Answers the first test that asks with one PostgreSQL for the whole run; a run without such tests starts none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster> | undefined
  const server = createServer(async (_, response) => {
    cluster ??= startCluster()
    try {
      response.end(JSON.stringify({ url: (await cluster).url }))
    } catch (error) {
      response.end(JSON.stringify({ skipped: error instanceof Error ? error.message : String(error) }))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  project.provide('postgresDoor', address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '')
  return async () => {
    server.close()
    server.closeAllConnections()
    await cluster?.then(
      ({ stop }) => stop(),
      () => undefined,
    )
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where to ask for the address of the run's PostgreSQL. */
    readonly postgresDoor: string
  }
}
