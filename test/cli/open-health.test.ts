import { expect, it } from 'vitest'
import { createPulse } from '../../src/cli/open-health.ts'

const store = { workspaces: async () => [] }
const broken = { workspaces: () => Promise.reject(new Error('locked')) }

it('is alive as long as rounds of work come to an end', () => {
  let now = 0
  const pulse = createPulse({ now: () => now })
  now = 15 * 60_000
  expect(pulse.alive()).toEqual([{ name: 'rounds', wrong: null }])
  now += 60_000
  expect(pulse.alive()).toEqual([{ name: 'rounds', wrong: 'the last one ended 16 minutes ago' }])
  pulse.roundEnded()
  expect(pulse.alive()).toEqual([{ name: 'rounds', wrong: null }])
})

it('is ready when it has started, its store answers, and Discord is connected where it is used', async () => {
  const pulse = createPulse({ now: () => 0 })
  const wrongs = async (...asked: Parameters<typeof pulse.ready>) => (await pulse.ready(...asked)).flatMap(({ wrong }) => wrong ?? [])
  expect(await wrongs(store, undefined)).toEqual(['starting'])
  expect(await wrongs(store, { discord: undefined })).toEqual([])
  expect(await wrongs(broken, { discord: undefined })).toEqual(['does not answer'])
  pulse.stopping()
  expect(await wrongs(store, { discord: undefined })).toEqual(['stopping'])
})
