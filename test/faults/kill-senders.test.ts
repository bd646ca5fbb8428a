import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describePostgres, emptyDatabase } from '../postgres/test-database.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { killSenders } from './kill-senders.ts'

/** A share of what `npm run test:faults` does at length. */
const bounded = { briefings: 9, channels: 3, stories: 2, kills: 3, faulty: 0.25, outage: false, seed: 7 }
const timeout = 240_000
const whole = { twice: 0, lost: 0, outOfOrder: 0, unknown: 0, listed: 0 }

function file(): string {
  return join(temporaryFolder(), 'attache.sqlite')
}

it('over SQLite, with a sender that is killed, every message stands once and in order', { timeout }, async () => {
  const { standings, kills } = await killSenders({ ...bounded, store: file(), workers: 1, history: true })
  expect(kills).toBe(3)
  expect(standings).toMatchObject([
    { platform: 'Discord', ...whole },
    { platform: 'Slack with history', ...whole },
  ])
})

it('where Slack cannot be read nothing stands twice, and every message that is missing is listed', { timeout }, async () => {
  const { standings } = await killSenders({ ...bounded, store: file(), workers: 1, history: false })
  expect(standings).toMatchObject([
    { platform: 'Discord', ...whole },
    { platform: 'Slack without history', twice: 0, lost: 0, outOfOrder: 0 },
  ])
})

describePostgres('over PostgreSQL', () => {
  it('with three senders of which one is killed again and again, every message stands once and in order', { timeout }, async () => {
    const { standings } = await killSenders({ ...bounded, store: await emptyDatabase(), workers: 3, history: true })
    expect(standings).toMatchObject([
      { platform: 'Discord', ...whole },
      { platform: 'Slack with history', ...whole },
    ])
  })
})
