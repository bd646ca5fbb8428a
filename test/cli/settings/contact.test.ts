import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('the contact for outlets is that of .env, where commands that need no other setting begin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-contact-'))
  try {
    writeFileSync(join(folder, '.env'), 'CONTACT=desk@example.org\n')
    const settings = new URL('../../../src/cli/settings/environment.ts', import.meta.url)
    const program = `import { readContact } from '${settings}'; process.stdout.write(String(readContact()))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, env: {}, encoding: 'utf8' })
    expect(said).toBe('desk@example.org')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
