import { describe, expect, it } from 'vitest'
import { storiesOf } from '../../../src/briefing/briefing.ts'
import { dockStrike, hourMs, openDesk, type Report, said, type TestDesk, told } from '../desk.ts'

/** What else is told of the strike: two reports that have little in common but the strike. */
const strikeElsewhere: readonly Report[] = [
  {
    outlet: 'Quay',
    story: '2',
    title: 'Strike of dock workers in Hamburg leaves German car makers without parts',
    text: 'Car makers in Germany sent people home on Friday as the strike of dock workers in the port of Hamburg held up parts.',
    hoursAgo: 5,
  },
  {
    outlet: 'Port',
    story: '2',
    title: 'Dock workers in Germany are joined by truck drivers',
    text: 'Truck drivers stood with dock workers of the German port of Hamburg on Friday, the Verdi union said of the strike.',
    hoursAgo: 5,
  },
]

/** Two reports that hold together far better than either speaks of the strike. */
const ferries: readonly Report[] = [
  {
    outlet: 'Quay',
    story: '3',
    title: 'Ferries between Germany and Denmark halt after a leak of fuel in Rostock',
    text: 'Ferries between Rostock and Denmark stood still after a leak of fuel in the German harbour, the operator Scandlines said.',
    hoursAgo: 5,
  },
  {
    outlet: 'Port',
    story: '3',
    title: 'Leak of fuel in Rostock halts ferries to Denmark',
    text: 'A leak of fuel in the harbour of Rostock, Germany, has halted ferries to Denmark. Scandlines sent passengers to Kiel.',
    hoursAgo: 5,
  },
]

async function deskWith(...reports: readonly Report[]): Promise<TestDesk> {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...reports)
  return desk
}

const statuses = async (desk: TestDesk) => storiesOf(await told(desk)).map(({ status }) => status)

describe('a fragment of what a stronger story tells', () => {
  it('stands beside it in one line, with its outlets and its receipt, before what is an event of its own', async () => {
    const desk = await deskWith(...ferries, ...strikeElsewhere)
    expect(await statuses(desk)).toMatchObject([{ kind: 'new' }, { kind: 'sidebar', to: 'e1' }, { kind: 'new' }])
    const [, sidebar] = storiesOf(await told(await deskWith(...strikeElsewhere)))
    expect(sidebar?.headline.citations).toMatchObject([{ passage: sidebar?.headline.text }])
  })

  it('is drilled into and asked about like any other', async () => {
    const desk = await deskWith(...strikeElsewhere)
    expect(said(await desk.ask('/brief europe'))).toMatch(/e2 .* – more on e1: Quay and Port/)
    expect(said(await desk.ask('/story e2'))).toMatch(/Truck drivers|Car makers/)
    expect(said(await desk.ask('/why e2'))).toContain('so near to e1')
  })

  it('is no sidebar again to a channel that was told of it', async () => {
    const desk = await deskWith(...strikeElsewhere)
    await told(desk)
    desk.clock.at += hourMs
    await desk.publish({
      outlet: 'Mole',
      story: '2',
      title: 'Two German plants stand still',
      text: 'Two plants closed in Germany.',
      hoursAgo: 0,
    })
    expect((await statuses(desk)).map(({ kind }) => kind)).toEqual(['developing', 'running'])
  })
})
