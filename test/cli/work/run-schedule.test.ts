import { expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { defaultSettings } from '../../../src/app/config/workspace-settings.ts'
import { runSchedule } from '../../../src/cli/work/run-schedule.ts'
import type { Schedule } from '../../../src/delivery/schedules/schedule.ts'
import { dividers } from '../../fakes/outbox.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const workspace = 'discord:guild:1'
const now = Date.parse('2025-02-14T06:00:00Z')

it('a briefing that an admin asks for is called as its channel is spoken to', async () => {
  const store = await openStore({ path: ':memory:' })
  const keeping = {
    ...{ store, dividers, adminsPlace: async () => undefined, languageOf: async () => 'de', draw: async () => null },
    settingsOf: async () => ({ ...defaultSettings, language: 'de' as const }),
    make: async ({ channel }: Schedule, window: { readonly from: number; readonly to: number }, title: string) => ({
      ...sampleBriefing(),
      ...{ workspace, channel, window, title },
    }),
  }
  const schedule: Schedule = { name: 'morgens', workspace, channel: '9', at: ['07:00'], days: ['mon'], zone: 'Europe/Berlin', sections: [] }
  await runSchedule(schedule, { store, keeping, clock: { now: () => now } })
  expect((await store.latestBriefing(workspace, '9'))?.title).toBe('Das tägliche Briefing')
})
