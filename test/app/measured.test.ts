import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { defineCommand } from '../../src/app/input/command.ts'
import { measuredCommands, measuredFetcher, measuredStore } from '../../src/app/measured.ts'
import type { Metrics } from '../../src/app/metrics.ts'
import type { FetchOutcome } from '../../src/app/ports.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { article, quay, state } from '../contracts/store/samples.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'
import { noon, openDesk, reader } from './desk.ts'

/** Metrics that write down what they were told. */
function written(): { readonly told: unknown[]; readonly metrics: Metrics } {
  const told: unknown[] = []
  return {
    told,
    metrics: {
      polled: (outcome) => told.push(['polled', outcome]),
      articlesSaved: (saved) => told.push(['saved', ...saved]),
      briefingMade: () => told.push('briefing'),
      commandAnswered: (answer) => told.push(answer),
      egressRefused: () => told.push('refused'),
    },
  }
}

it('a poll is counted by what came of it, with its articles', async () => {
  const { told, metrics } = written()
  const raw = await openStore({ path: ':memory:' })
  onTestFinished(() => raw.close())
  const store = measuredStore(raw, metrics)
  await store.savePoll(state(quay), [article('a'), article('b')], 1)
  await store.savePoll(state(quay), [], 2)
  await store.savePoll(state(quay, { failure: { reason: 'timeout', detail: 'slow' } }), [], 3)
  expect(told.filter((one) => JSON.stringify(one) !== '["saved"]')).toEqual([
    ['polled', 'read'],
    ['saved', 'new', 'new'],
    ['polled', 'unchanged'],
    ['polled', 'timeout'],
  ])
})

const slot = { workspace: sampleBriefing().workspace, schedule: 'daily', key: 'k', at: 1, outcome: 'made' } as const

it('a briefing is counted where it was kept', async () => {
  const { told, metrics } = written()
  const raw = await openStore({ path: ':memory:' })
  onTestFinished(() => raw.close())
  const store = measuredStore(raw, metrics)
  await store.saveBriefing(sampleBriefing(), slot)
  await store.saveBriefing({ ...sampleBriefing(), id: 'b2' }, slot)
  expect(told).toEqual(['briefing'])
})

it('a command is timed, whether it answers or fails', async () => {
  const { told, metrics } = written()
  const { chat, clock } = await openDesk()
  const slow = defineCommand({
    ...{ name: 'slow', summary: 'Takes its time', access: 'everyone', audience: 'caller', examples: ['/slow'] },
    options: z.object({ fails: z.boolean() }),
    async run({ fails }, caller) {
      clock.at = clock.now() + 250
      if (fails) throw new Error('a bug')
      return plainReply('Done.', caller.language)
    },
  })
  const [measured] = measuredCommands([slow], metrics, clock)
  expect(clock.at).toBe(noon)
  await measured?.run({ fails: false }, reader, chat.app)
  await expect(measured?.run({ fails: true }, reader, chat.app)).rejects.toThrow('a bug')
  expect(told).toEqual([
    { command: 'slow', platform: 'terminal', outcome: 'answered', seconds: 0.25 },
    { command: 'slow', platform: 'terminal', outcome: 'failed', seconds: 0.25 },
  ])
})

it('what the guard refuses is counted, and no other failure', async () => {
  const { told, metrics } = written()
  const failed = (reason: 'refused-address' | 'network'): FetchOutcome => ({
    kind: 'failed',
    failure: { reason, detail: '' },
    retryAfterSeconds: null,
  })
  for (const reason of ['network', 'refused-address'] as const) {
    const fetcher = measuredFetcher({ fetch: async () => failed(reason), async close() {} }, metrics)
    expect(await fetcher.fetch('https://news.test/', { etag: null, lastModified: null })).toEqual(failed(reason))
  }
  expect(told).toEqual(['refused'])
})
