import { describe, expect, it } from 'vitest'
import { summaryLimits } from '../../../config/summary-limits.ts'
import { storyThresholds } from '../../../config/thresholds.ts'
import { makeBriefing } from '../../../src/app/make-briefing.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { dockStrike, hourMs, openDesk, type Report, type TestDesk } from '../desk.ts'

/** The strike, as three outlets told it so many hours ago. */
function strike(hoursAgo: number, outlets: readonly string[] = ['Quay', 'Port', 'Mole']): readonly Report[] {
  return dockStrike.map((report, index) => ({ ...report, outlet: outlets[index] ?? report.outlet, hoursAgo }))
}

/** What the three outlets told before: their feeds are known. */
const quiet = ['Quay', 'Port', 'Mole'].map(
  (outlet): Report => ({ outlet, story: '9', title: `A quiet day at the ${outlet}`, text: 'Nothing happened.', hoursAgo: 30 }),
)

/** A desk whose feeds were read at noon and briefed from an hour later, and which briefs again after so many hours. */
async function briefed(desk: TestDesk) {
  let from = desk.clock.at - 24 * hourMs
  const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
  const { store, clock, starter } = desk
  return async (tellsLate = true): Promise<Briefing> => {
    const window = { from, to: clock.at }
    const request = { workspace: 'one', channel: 'news', window, sections: ['europe'], zone: 'UTC', language: 'en', title: 'Europe' }
    const making = { store, clock, starter, frequencies, thresholds: storyThresholds, limits: summaryLimits }
    const briefing = await makeBriefing({ ...request, tellsLate }, making)
    await store.saveBriefing(briefing, null)
    from = clock.at
    return briefing
  }
}

const told = ({ sections }: Briefing) =>
  sections.flatMap(({ stories }) => stories.map(({ story, status }) => `${story.charAt(1)} ${status.kind}`))

/** Some is read at noon and briefed on at one; the rest is read at six, and briefed on at seven. */
async function evening(first: readonly Report[], late: readonly Report[]) {
  const desk = await openDesk()
  await desk.publish(...first)
  const brief = await briefed(desk)
  desk.clock.at += hourMs
  await brief()
  desk.clock.at += 5 * hourMs
  await desk.publish(...late)
  desk.clock.at += hourMs
  return { desk, brief }
}

describe('news dated before a briefing and read after it', () => {
  it('belongs to the next one on schedule, and to no other', async () => {
    const { desk, brief } = await evening(quiet, strike(8))
    const next = await brief()
    expect(told(next)).toEqual(['1 developing'])
    expect(next.coverage.articles).toBe(3)
    desk.clock.at += 5 * hourMs
    expect(told(await brief())).toEqual([])
  })

  it('does not belong to what people ask for, whose hours they name', async () => {
    const { brief } = await evening(quiet, strike(8))
    expect(told(await brief(false))).toEqual([])
  })

  it('is nothing where it is dated more than a day before', async () => {
    const { brief } = await evening(quiet, strike(31))
    expect(told(await brief())).toEqual([])
  })

  it('is nothing where the feed itself is new: what that lists was no news before', async () => {
    const { brief } = await evening(quiet, strike(8, ['Anew', 'Newer', 'Newest']))
    expect(told(await brief())).toEqual([])
  })

  it('is told with what came in time', async () => {
    const [one, two, three] = strike(8)
    if (!one || !two || !three) throw new Error('there is no strike')
    const { brief } = await evening(quiet, [one, two, { ...three, hoursAgo: 2 }])
    expect(told(await brief())).toEqual(['1 developing'])
  })

  it('updates a story that was told, where it has something new, and leaves it where it has not', async () => {
    const [first] = strike(8)
    if (!first) throw new Error('there is no strike')
    const more = `${first.text} Police arrested 230 people in Hamburg on Saturday, the interior ministry said.`
    const arrests = { ...first, title: 'Police arrest 230 at the strike in Hamburg', text: more }
    const { brief } = await evening(dockStrike, [arrests])
    expect(told(await brief())).toEqual(['1 update'])
    const { brief: again } = await evening(dockStrike, [first])
    expect(told(await again())).toEqual(['1 running'])
  })
})
