import type { Briefing } from '../../briefing/briefing.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import type { SampleDesk } from './sample-desk.ts'

/** Keeps the briefing of a morning of the sample newsroom, as one that was posted in a channel. @param names Its sections; none: all. */
export async function briefMorning(
  workspace: string,
  channel: string,
  { attache, store, sections, clock }: Omit<SampleDesk, 'close'>,
  names: readonly string[] = [],
): Promise<Briefing> {
  const now = clock.now()
  const wanted = sections.filter(({ name }) => names.length === 0 || names.includes(name))
  const title = names.length === 0 ? 'Daily briefing' : wanted.map((section) => section.title).join(', ')
  const request = { workspace, channel, window: { from: now - dayMs, to: now }, zone: 'UTC', language: 'en', title }
  const briefing = await attache.brief({ ...request, sections: wanted.map(({ name }) => name) })
  await store.saveBriefing(briefing, null)
  return briefing
}
