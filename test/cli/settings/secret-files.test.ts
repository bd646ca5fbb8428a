import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { secretSettings } from '../../../config/settings.ts'
import { withSecretFiles } from '../../../src/cli/settings/secret-files.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

function fileWith(text: string): string {
  const path = join(temporaryFolder(), 'secret')
  writeFileSync(path, text)
  return path
}

it.each(secretSettings)('%s may stand in a file, with or without a line end', (name) => {
  for (const end of ['', '\n', '\r\n']) expect(withSecretFiles({ [`${name}_FILE`]: fileWith(`hunter2${end}`) })[name]).toBe('hunter2')
})

it('an empty variable names no file', () => {
  expect(withSecretFiles({ DISCORD_TOKEN_FILE: '', DISCORD_TOKEN: 'hunter2' }).DISCORD_TOKEN).toBe('hunter2')
})

it('says which file cannot be read and which secret is given twice, and prints none', () => {
  const read = () =>
    withSecretFiles({ ATTACHE_KEY_FILE: '/nowhere/hunter2', DISCORD_TOKEN: 'hunter2', DISCORD_TOKEN_FILE: fileWith('hunter2') })
  expect(read).toThrow(/DISCORD_TOKEN: is given twice[\s\S]*ATTACHE_KEY_FILE: the file cannot be read/)
  expect(read).not.toThrow(/hunter2/)
})

it('no other setting may', () => {
  expect(withSecretFiles({ PORT_FILE: fileWith('80') }).PORT).toBeUndefined()
})
