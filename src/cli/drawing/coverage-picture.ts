import type { QuietPictures, Store } from '../../app/ports.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { coverageChart } from '../../delivery/charts/coverage-chart.ts'
import type { Picture } from '../../delivery/reply/reply.ts'
import { weekMs } from '../../feeds/milliseconds.ts'

/** Several a day for a week. */
const mostBriefings = 60

/** The chart of what a channel was told in seven days, this briefing included; null on the first, and where nothing can be drawn. */
export async function coveragePicture(briefing: Briefing, store: Store, pictures: QuietPictures): Promise<Picture | null> {
  const { workspace, channel, madeAt } = briefing
  const listed = await store.briefings(workspace, { limit: mostBriefings, before: briefing, channel })
  const recent = listed.filter((each) => each.madeAt > madeAt - weekMs)
  const earlier = await Promise.all(recent.map(({ id }) => store.briefing(workspace, id)))
  const chart = coverageChart([...earlier.filter((each) => each !== undefined), briefing], madeAt)
  // One bar says what stands below it.
  if (chart === null || chart.days.length < 2) return null
  return pictures.drawCoverage(chart)
}
