/**
 * Writes src/articles/names/first-names.json: whose first names are which, as gender-detection-from-name has them in all its languages.
 *
 *   node bench/make-first-names.ts
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getGender } from 'gender-detection-from-name'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('gender-detection-from-name')), 'names')
const lists = readdirSync(folder).map((file) => z.map(z.string(), z.string()).parse(require(join(folder, file))))
// Names in two words are never asked for.
const names = new Set(lists.flatMap((list) => [...list.keys()]).filter((name) => !name.includes(' ')))
const sorted = (gender: string) =>
  [...names]
    .filter((name) => getGender(name) === gender)
    .toSorted()
    .join('\n')
const written = {
  from: 'gender-detection-from-name 1.11.5: copyright 2019 Davide Violante, MIT license, https://github.com/DavideViolante/gender-detection-from-name',
  male: sorted('male'),
  female: sorted('female'),
}
writeFileSync(join(import.meta.dirname, '../src/articles/names/first-names.json'), `${JSON.stringify(written)}\n`)
