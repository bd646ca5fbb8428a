import { expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { sealingKey, sealingWith } from '../../../src/adapters/sql/platforms/sealed-text.ts'
import { sealedInstallations } from '../../../src/cli/opening/sealed-installations.ts'

const key = Buffer.alloc(32, 1)
const newKey = Buffer.alloc(32, 2)

async function kept() {
  const store = await openStore({ path: ':memory:' })
  const said: string[] = []
  const under = (key: Uint8Array, ...older: readonly Uint8Array[]) =>
    sealedInstallations(store, sealingWith(sealingKey(key), older.map(sealingKey)), ({ team, reason }, message) =>
      said.push(`${team} ${reason}: ${message}`),
    )
  return { store, said, under }
}

it('are kept and found, and the store has them sealed', async () => {
  const { store, under, said } = await kept()
  await under(key).keep('T1', '{"token":"xoxb-1"}')
  expect(await under(key).find('T1')).toBe('{"token":"xoxb-1"}')
  expect(await store.installation('T1')).not.toContain('xoxb')
  expect(await under(key).find('T2')).toBeUndefined()
  expect(said).toEqual([])
})

it('do not open for the team whose row they were copied to', async () => {
  const { store, under, said } = await kept()
  await under(key).keep('T1', 'xoxb-1')
  await store.keepInstallation('T2', (await store.installation('T1')) ?? '')
  expect(await under(key).find('T2')).toBeUndefined()
  expect(said).toEqual([expect.stringContaining('T2 damaged: ')])
})

it('open after the key was changed, as long as the older one is named', async () => {
  const { under, said } = await kept()
  await under(key).keep('T1', 'xoxb-1')
  expect(await under(newKey, key).find('T1')).toBe('xoxb-1')
  expect(await under(newKey).find('T1')).toBeUndefined()
  expect(said).toEqual([expect.stringContaining('put that key after a comma in ATTACHE_KEY')])
})

it('are gone when they are forgotten', async () => {
  const { under } = await kept()
  await under(key).keep('T1', 'xoxb-1')
  await under(key).forget('T1')
  expect(await under(key).find('T1')).toBeUndefined()
})
