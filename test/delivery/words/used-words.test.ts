import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { en as forAdmins } from '../../../src/delivery/words/admins/en.ts'
import { en } from '../../../src/delivery/words/en.ts'

const files = globSync(['src/**/*.ts', 'commands/**/*.ts']).filter((path) => !/words\/(?:admins\/)?(?:en|de|fr|es|zh)\.ts$/.test(path))
const code = files.map((path) => readFileSync(path, 'utf8')).join('\n')
const names = new Set(code.match(/[\w-]+/g))
/** Keys that the code puts together, `state.${state}`: what stands for each part must be a name somewhere in the code. */
const joined = [...code.matchAll(/`([^`\s]*\.[^`\s]*\$\{[^`\s]*)`/g)]
  .map(([, key = '']) =>
    key
      .split(/\$\{[^}]*\}/)
      .map(RegExp.escape)
      .join('([\\w.-]+)'),
  )
  .map((key) => new RegExp(`^${key}$`))

function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`)) return true
  return joined.some((form) =>
    (form.exec(key)?.slice(1) ?? ['']).every((part) => part !== '' && part.split('.').every((one) => names.has(one))),
  )
}

it.each(Object.entries({ readers: en, admins: forAdmins }))('every message for %s is said somewhere', (_, messages) => {
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([])
})
