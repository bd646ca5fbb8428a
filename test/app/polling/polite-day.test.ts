import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { politeDay } from './polite-day.ts'

it('asks no feed early and none for what it has, over a day with twenty restarts', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const day = await politeDay(40, () => openStore({ path: join(folder, 'attache.sqlite') }))
  expect(day.complaints).toEqual([])
  expect(day.feeds).toBe(40)
  expect(day.requests).toBeGreaterThan(800)
})
