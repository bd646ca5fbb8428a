import { expect, it } from 'vitest'
import { createPulse } from '../../../src/cli/opening/open-health.ts'

const store = { workspaces: async () => [] }
const broken = { workspaces: () => Promise.reject(new Error('locked')) }

it('is alive as long as rounds of work come to an end', () => {
  let now = 0
  const pulse = createPulse({ now: () => now })
  now = 15 * 60_000
  const wrongs = () => pulse.alive().flatMap(({ wrong }) => wrong ?? [])
  expect(wrongs()).toEqual([])
  now += 60_000
  expect(wrongs()).toEqual(['the last one ended 16 minutes ago'])
  pulse.roundEnded()
  expect(wrongs()).toEqual([])
})

it('is not alive while a round hangs, though others end', async () => {
  let now = 0
  const pulse = createPulse({ now: () => now })
  const hanging = Promise.withResolvers<void>()
  const round = pulse.during(() => hanging.promise)
  now = 16 * 60_000
  await pulse.during(async () => undefined)
  const wrongs = () => pulse.alive().flatMap(({ wrong }) => wrong ?? [])
  expect(wrongs()).toEqual(['one has been under way for 16 minutes'])
  hanging.reject(new Error('gone'))
  await expect(round).rejects.toThrow('gone')
  expect(wrongs()).toEqual([])
})

it('is alive without any work, where another process does it', () => {
  let now = 0
  const pulse = createPulse({ now: () => now }, false)
  now = 99 * 60_000
  expect(pulse.alive().every(({ wrong }) => wrong === null)).toBe(true)
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
