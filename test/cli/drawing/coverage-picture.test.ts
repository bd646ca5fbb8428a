import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import type { QuietPictures } from '../../../src/app/ports.ts'
import { coveragePicture } from '../../../src/cli/drawing/coverage-picture.ts'
import type { CoverageChart } from '../../../src/delivery/charts/coverage-chart.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const dayMs = 86_400_000

it('shows a week of the channel, however much other channels were told since', async () => {
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  const briefing = sampleBriefing()
  await store.saveBriefing({ ...briefing, id: 'before', madeAt: briefing.madeAt - dayMs }, null)
  for (let number = 1; number <= 60; number++)
    await store.saveBriefing({ ...briefing, id: `other ${number}`, channel: 'other', madeAt: briefing.madeAt - number }, null)
  const drawn: CoverageChart[] = []
  const nothing = async () => null
  const drawCoverage: QuietPictures['drawCoverage'] = async (chart) => {
    drawn.push(chart)
    return null
  }
  await coveragePicture(briefing, store, { drawCoverage, drawTimeline: nothing, drawPunctuality: nothing })
  expect(drawn.map(({ days }) => days.length)).toEqual([2])
})
