import { expect, it, vi } from 'vitest'
import { briefMorning } from '../../../src/cli/demo/brief-morning.ts'
import { openSampleDesk } from '../../../src/cli/demo/sample-desk.ts'
import { sampleDays } from '../../newsroom/serve.ts'

/** @param slowMs How long the machine takes over each feed of the first morning, milliseconds. */
async function titlesOfSecondMorning(slowMs: number): Promise<readonly string[]> {
  const trueNow = Date.now
  let late = 0
  let titles: readonly string[] = []
  let isFirst = true
  const write = () => {
    if (isFirst) late += slowMs
    return true
  }
  const slowly: NodeJS.WriteStream = Object.create(process.stderr, { write: { value: write }, isTTY: { value: false } })
  const told = vi.spyOn(Date, 'now').mockImplementation(() => trueNow() + late)
  const desk = await openSampleDesk('local', slowly, async (morning) => {
    isFirst = false
    if (morning.clock.now() < sampleDays.to) return
    const { window } = await briefMorning('local', 'briefing', morning)
    titles = (await morning.store.articles('local', window)).map(({ title }) => title)
  })
  await desk.close()
  told.mockRestore()
  return titles.toSorted()
}

it('tells the same articles on a slow machine, also of those that are dated by when they were seen', async () => {
  const titles = await titlesOfSecondMorning(1_000)
  expect(titles).toContain('Correction: tide tables for Saturday')
  expect(titles).not.toContain('How to watch the provincial curling final on March 1')
  expect(titles).toEqual(await titlesOfSecondMorning(0))
})
