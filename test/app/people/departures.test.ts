import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { comeBack, forgetDeparted, forgottenAfterMs, leave } from '../../../src/app/people/departures.ts'
import { quay, subscription } from '../../contracts/store/samples.ts'

const team = 'slack:team:T1'
const person = 'slack:user:T1:U1'
const elsewhere = 'slack:user:T12:U1'

async function opened() {
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  for (const workspace of [team, person, elsewhere]) await store.replaceSubscriptions(workspace, [subscription(quay, { workspace })])
  return store
}

describe('a Slack team that removes the app', () => {
  it('leaves with its people, and with nobody else', async () => {
    const store = await opened()
    expect(await leave(team, store, 1)).toEqual([team, person])
    expect(await store.workspaces()).toEqual([elsewhere])
  })

  it('comes back with its people within 30 days', async () => {
    const store = await opened()
    await leave(team, store, 1)
    expect(await forgetDeparted(store, 1 + forgottenAfterMs)).toEqual([])
    await comeBack(team, store)
    expect(await store.workspaces()).toEqual([team, person, elsewhere].toSorted())
    expect(await forgetDeparted(store, 2 * forgottenAfterMs)).toEqual([])
  })

  it('is forgotten after 30 days, once', async () => {
    const store = await opened()
    await leave(team, store, 1)
    expect(await forgetDeparted(store, 2 + forgottenAfterMs)).toEqual([team, person].toSorted())
    expect(Object.values(await store.workspaceRows(team)).flat()).toEqual([])
    expect(await forgetDeparted(store, 2 + forgottenAfterMs)).toEqual([])
  })
})

it('a Discord server leaves alone', async () => {
  const store = await opened()
  expect(await leave('discord:guild:1', store, 1)).toEqual(['discord:guild:1'])
  expect(await store.workspaces()).toHaveLength(3)
})
