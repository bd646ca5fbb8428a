import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('V8 knows the flag that keeps the heap small', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(known).toContain('--heap-growing-percent ')
})
