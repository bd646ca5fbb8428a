import { expect, it } from 'vitest'
import { readDuration } from '../../../src/cli/terminal/duration.ts'

it.each([
  ['90m', 5_400_000],
  ['24h', 86_400_000],
  ['3 d', 259_200_000],
])('reads %s', (text, length) => expect(readDuration(text)).toBe(length))

it.each(['', '0h', '24', 'yesterday', '-3h', '61d', '1e3h'])('refuses "%s"', (text) => expect(readDuration(text)).toBeUndefined())
