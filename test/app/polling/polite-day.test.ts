import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { politeDay } from './polite-day.ts'

it('asks no feed early and none for what it has, over a day with twenty restarts', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-day-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const day = await politeDay(40, () => openStore({ path: join(folder, 'attache.sqlite') }))
  expect(day.complaints).toEqual([])
  expect(day.feeds).toBe(40)
  expect(day.requests).toBeGreaterThan(800)
})
