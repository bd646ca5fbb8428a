import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { heldOutlets } from '../../../src/cli/settings/environment.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

it('are those of the folder’s own list, else of the one that ships', () => {
  const folder = temporaryFolder()
  expect(heldOutlets(folder)).toEqual(heldOutlets())
  expect(heldOutlets().some(({ domains }) => domains.includes('news.cn'))).toBe(true)
  const own = [{ name: 'Daily', domains: ['daily.test'], country: 'fr' }]
  writeFileSync(join(folder, 'state-media.json'), JSON.stringify({ source: 'us', outlets: own }))
  expect(heldOutlets(folder)).toEqual(own)
})

it('names what is wrong in the list', () => {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'state-media.json'),
    '{ "source": "us", "outlets": [{ "name": "Daily", "domains": [], "country": "France" }] }',
  )
  expect(() => heldOutlets(folder)).toThrow(/state-media\.json: outlets\.0\.domains: [\s\S]*state-media\.json: outlets\.0\.country: /)
})
