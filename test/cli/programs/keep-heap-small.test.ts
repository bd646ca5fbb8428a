import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { heapGrowth } from '../../../src/cli/programs/keep-heap-small.ts'

test('V8 knows the flag that keeps the heap small', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(known).toContain('--heap-growing-percent ')
})

test.each([
  ['the cheapest server', 512 * 2 ** 20, 30],
  ['a server of a gigabyte', 2 ** 30, 50],
  ['a container that may use as much as it likes', 2 ** 64, 50],
])('the heap of %s grows by what it has room for', (_, bytes, percent) => {
  expect(heapGrowth(bytes)).toBe(percent)
})
