import { fork } from 'node:child_process'
import { once } from 'node:events'
import { hostileOrigins } from './hostile-origins.ts'

/** The hostile origins in a process of their own. */
export async function startHostileServer(): Promise<{
  readonly origins: readonly { readonly name: string; readonly port: number }[]
  close(): void
}> {
  const child = fork(new URL('./hostile-server.ts', import.meta.url), { execArgv: [] })
  const [ports]: readonly (readonly number[])[] = await once(child, 'message')
  return {
    origins: hostileOrigins.map(({ name }, index) => ({ name, port: ports?.[index] ?? 0 })),
    close: () => child.disconnect(),
  }
}
