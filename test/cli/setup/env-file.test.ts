import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withSettings, writeEnvFile } from '../../../src/cli/setup/env-file.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

it('replaces what a file says of a setting, keeps all else, and adds what is new at the end', () => {
  const text = '# mine\nPORT=8080\nDISCORD_TOKEN=\n\nexport TIME_ZONE=UTC # zone\nPORT=9090\n'
  const settings = new Map([
    ['PORT', '80'],
    ['DISCORD_TOKEN', 'abc.def'],
    ['TIME_ZONE', 'Europe/Berlin'],
    ['CONTACT', 'me@example.org'],
  ])
  expect(withSettings(text, settings)).toBe('# mine\nPORT=80\nDISCORD_TOKEN=abc.def\n\nTIME_ZONE=Europe/Berlin\nCONTACT=me@example.org\n')
})

it('is read by Node as it was written, whatever printable sign a value holds', () => {
  const value = fc.string({ unit: fc.constantFrom(...'abc nXYZ019#$=\\"\'@.-_{}'), maxLength: 40 })
  fc.assert(
    fc.property(value, (given) => {
      expect(parseEnv(withSettings('OTHER=1\n', new Map([['TOKEN', given]])))).toEqual({ OTHER: '1', TOKEN: given })
    }),
  )
})

it('refuses a line break, which could write another setting', () => {
  expect(() => withSettings('', new Map([['TOKEN', 'a\nNODE_OPTIONS=--inspect']]))).toThrow('line break')
})

it('leaves a file that its owner alone may read, also where it was open to all, and nothing beside it', () => {
  const folder = temporaryFolder()
  const path = join(folder, '.env')
  writeEnvFile(path, new Map([['PORT', '1']]), '# begins\n')
  expect(readFileSync(path, 'utf8')).toBe('# begins\nPORT=1\n')
  writeFileSync(path, 'PORT=1\n', { mode: 0o644 })
  writeEnvFile(path, new Map([['PORT', '2']]), '')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['.env'])
})
