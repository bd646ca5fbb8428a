import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { heldOutlets } from '../../../src/cli/settings/environment.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-held-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('are those of the folder’s own list, else of the one that ships', () => {
  const folder = emptyFolder()
  expect(heldOutlets(folder)).toEqual(heldOutlets())
  expect(heldOutlets().some(({ domains }) => domains.includes('news.cn'))).toBe(true)
  const own = [{ name: 'Daily', domains: ['daily.test'], country: 'fr' }]
  writeFileSync(join(folder, 'state-media.json'), JSON.stringify({ source: 'us', outlets: own }))
  expect(heldOutlets(folder)).toEqual(own)
})

it('names what is wrong in the list', () => {
  const folder = emptyFolder()
  writeFileSync(
    join(folder, 'state-media.json'),
    '{ "source": "us", "outlets": [{ "name": "Daily", "domains": [], "country": "France" }] }',
  )
  expect(() => heldOutlets(folder)).toThrow(/state-media\.json: outlets\.0\.domains: [\s\S]*state-media\.json: outlets\.0\.country: /)
})
