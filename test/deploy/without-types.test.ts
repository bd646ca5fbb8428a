import { spawnSync } from 'node:child_process'
import { globSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

it('writes a program without a line of TypeScript, which says what it can do', () => {
  const folder = temporaryFolder()
  const run = (cwd: string, ...args: string[]) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' }).stdout
  run(project, 'deploy/without-types.mjs', folder)
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  expect(globSync('**/*.ts', { cwd: folder, exclude: ['node_modules'] })).toEqual([])
  expect(run(folder, '--no-strip-types', 'bin/attache.mjs', 'start', '--help')).toContain('run until stopped')
  expect(run(folder, '--no-strip-types', 'bin/attache.mjs', 'doctor', '--json')).toContain('"what": "store"')
}, 90_000)
