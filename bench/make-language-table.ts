/**
 * Writes src/articles/text/language-table.json: which groups of letters speak for which languages, as eld's smallest table has them.
 *
 *   node bench/make-language-table.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const ofPackage = (path: string) => new URL(path, import.meta.resolve('eld/extrasmall')).href
const table = z
  .object({
    ngramsData: z.object({ languages: z.record(z.string(), z.string()), ngrams: z.record(z.string(), z.record(z.string(), z.int())) }),
  })
  .parse(await import(ofPackage('../ngrams/extrasmall.js'))).ngramsData
const { dictionary } = z.object({ dictionary: z.array(z.string()) }).parse(await import(ofPackage('../dictionary.js')))

const languages = Object.values(table.languages)
const groups = Map.groupBy(Object.entries(table.ngrams), ([, scores]) =>
  Object.entries(scores)
    .map(([language, score]) => `${languages[Number(language)]} ${score}`)
    .join(' '),
)
const written = {
  from: 'eld 2.1.0, extrasmall: copyright 2023 Nito T.M., Apache License 2.0, https://github.com/nitotm/efficient-language-detector-js',
  languages,
  bytes: dictionary.slice(0x80).join(''),
  groups: Object.fromEntries([...groups].sort().map(([scores, grams]) => [scores, grams.map(([gram]) => gram).join('\n')])),
}
writeFileSync(join(import.meta.dirname, '../src/articles/text/language-table.json'), `${JSON.stringify(written)}\n`)
