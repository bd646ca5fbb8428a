import { describe, expect, it } from 'vitest'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { dockStrike, hourMs, openDesk, type Report, said, type TestDesk, told } from '../desk.ts'

/** What only one of the desk's outlets reports. */
const ferry: Report = {
  outlet: 'Quay',
  story: '2',
  title: 'Ferries between Germany and Denmark halt after a leak in Rostock',
  text: 'Ferries between Germany and Denmark stood still on Friday after a fuel leak in the German port of Rostock, the operator said.',
  hoursAgo: 2,
}

async function deskWithFerry(...others: readonly Report[]): Promise<TestDesk> {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ferry, ...others)
  return desk
}

const kinds = (briefing: Briefing) =>
  briefing.sections.flatMap(({ stories }) => stories.map(({ shortId, status }) => `${shortId} ${status.kind}`))

const rostock = 'A leak of fuel has closed the harbour of Rostock, in Germany, to ferries. Passengers for Denmark were sent to Kiel.'

describe('a story that only one outlet reports', () => {
  it('has a line in a section that tells little, with its outlet and its receipt', async () => {
    const briefing = await told(await deskWithFerry())
    expect(kinds(briefing)).toEqual(['e1 new', 'e2 lone'])
    const [, lone] = briefing.sections.flatMap(({ stories }) => stories)
    expect(lone).toMatchObject({ headline: { text: ferry.title, citations: [{ passage: ferry.title }] }, outlets: ['Quay'] })
    expect(briefing.leftOut).toEqual([])
  })

  it('is drilled into and asked about like any other', async () => {
    const desk = await deskWithFerry()
    await desk.ask('/brief europe')
    expect(said(await desk.ask('/story e2'))).toContain('after a fuel leak in the German port of Rostock')
    expect(said(await desk.ask('/why e2'))).toContain('too few outlets report it')
  })

  it('is not told again while nobody else reports it', async () => {
    const desk = await deskWithFerry()
    await told(desk)
    desk.clock.at += hourMs
    const briefing = await told(desk)
    expect(kinds(briefing)).toEqual(['e1 running'])
    expect(briefing.leftOut).toMatchObject([{ headline: ferry.title, reason: 'one-outlet' }])
  })

  it('is told whole where all outlets have one owner, so that nobody else could report it', async () => {
    const desk = await openDesk()
    await desk.publish(...[...dockStrike, { ...ferry, outlet: 'Port' }].map((report) => ({ ...report, owner: 'Harbour Group' })))
    expect(kinds(await told(desk))).toEqual(['e1 new', 'e2 new'])
  })

  it('is told whole once another outlet joins', async () => {
    const desk = await deskWithFerry()
    await told(desk)
    desk.clock.at += hourMs
    await desk.publish({ ...ferry, outlet: 'Port', title: 'Leak in Rostock stops the ferries to Denmark', text: rostock, hoursAgo: 0 })
    const briefing = await told(desk)
    expect(kinds(briefing)).toEqual(['e1 developing', 'e2 running'])
  })

  it('has no line where its headline does not say what happened', async () => {
    const briefing = await told(await deskWithFerry({ ...ferry, story: '3', title: 'Why Germany and Denmark should worry' }))
    expect(kinds(briefing)).toEqual(['e1 new', 'e2 lone'])
  })
})
