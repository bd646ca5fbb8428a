import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../bin/attache.mjs', import.meta.url))
/** Makes Node say that it is older than it is. */
const older = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})")}`

it('under an older Node the program goes on with the one that npm brought along, and ends as it does', () => {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', older, program, ...args], { encoding: 'utf8' })
  const known = run('--version')
  expect([known.status, known.stderr]).toEqual([0, ''])
  expect(known.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const unknown = run('frobnicate')
  expect(unknown.status).toBe(1)
  expect(unknown.stderr).toMatch(/unknown command 'frobnicate'/)
})
