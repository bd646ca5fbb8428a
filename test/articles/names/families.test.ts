import { expect, it } from 'vitest'
import { withoutTitle } from '../../../src/articles/names/families.ts'

it.each([
  ['U.S. President Ann Lee', 'Ann Lee'],
  ['Trump’s lawyer Ann Lee', 'Ann Lee'],
  ['President van der Bellen', 'van der Bellen'],
  ['President of Chile Ana Ruiz', 'Ana Ruiz'],
  ['Дніпра Борис Філатов', 'Борис Філатов'],
  ['Иванов Иван Иванович', 'Иванов Иван Иванович'],
  ['Ann Lee', 'Ann Lee'],
])('what stands behind the titles of "%s" is "%s"', (written, name) => {
  expect(withoutTitle(written.split(' ')).join(' ')).toBe(name)
})
