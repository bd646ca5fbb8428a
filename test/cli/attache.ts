import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/attache.mjs', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly progress: string }

/** Runs the command line as a person would, and waits for its end. */
export async function attache(
  args: readonly string[],
  options: { readonly env?: Record<string, string>; readonly cwd?: string } = {},
): Promise<Ended> {
  const running = startAttache(args, options)
  return running.ended
}

/** Runs the command line and leaves it running; `printed` resolves when standard output matches. */
export function startAttache(args: readonly string[], options: { readonly env?: Record<string, string>; readonly cwd?: string } = {}) {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { PATH, HOME, NODE_COMPILE_CACHE, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let progress = ''
  const waiting = new Set<() => void>()
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    for (const look of waiting) look()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    progress += chunk.toString()
    for (const look of waiting) look()
  })
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, progress })))
  const running = {
    ended,
    pid: child.pid,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** All that it printed so far. */
    heard: () => `${out}\n${progress}`,
    /** Nobody reads its standard output any more. */
    closeOutput: () => child.stdout?.destroy(),
    /** @throws {Error} Where the program ends without having said it. */
    said: (pattern: RegExp) =>
      Promise.race([
        new Promise<string>((resolve) => {
          const look = () => {
            const match = pattern.exec(running.heard())
            if (match) resolve(match[1] ?? match[0])
          }
          waiting.add(look)
          look()
        }),
        ended.then(({ code }) => {
          throw new Error(`ended with ${code} before it said ${pattern}:\n${out}\n${progress}`)
        }),
      ]),
  }
  return running
}
