import type { SampleDesk } from './sample-desk.ts'

const dayMs = 86_400_000

/** Keeps the daily briefing of a morning of the sample newsroom, as one that was posted in a channel. */
export async function briefMorning(
  workspace: string,
  channel: string,
  { attache, store, sections, clock }: Omit<SampleDesk, 'close'>,
): Promise<void> {
  const now = clock.now()
  const request = { workspace, channel, window: { from: now - dayMs, to: now }, zone: 'UTC', language: 'en', title: 'Daily briefing' }
  const briefing = await attache.brief({ ...request, sections: sections.map((section) => section.name) })
  await store.saveBriefing(briefing, null)
}
