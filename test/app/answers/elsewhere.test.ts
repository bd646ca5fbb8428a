import { describe, expect, it } from 'vitest'
import { dockStrike, openDesk, type Report, said } from '../desk.ts'

/** An earthquake that no section of the desk asked for, told by so many of its outlets. */
const quake: readonly Report[] = [
  [
    'Quay',
    'Earthquake in Peru leaves 40 dead',
    'An earthquake in southern Peru killed 40 people on Friday, the civil protection office in Lima said.',
  ],
  ['Port', 'Peru quake kills 40', 'At least 40 people died when an earthquake struck the south of Peru on Friday, officials in Lima said.'],
  [
    'Harbour',
    'Dozens die in Peru earthquake',
    'Rescuers searched for survivors in the south of Peru on Friday after an earthquake killed 40 people.',
  ],
].map(([outlet = '', title = '', text = '']) => ({ outlet, story: '7', title, text, hoursAgo: 3 }))

const lostDog: readonly Report[] = ['Quay', 'Port', 'Harbour'].map((outlet) => ({
  outlet,
  story: '8',
  title: 'Lost dog comes home to its family after a year',
  text: 'The dog was found by a neighbour in the garden on Friday.',
  hoursAgo: 3,
}))

async function deskWith(...reports: readonly Report[]) {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...reports)
  return desk
}

describe('what no section tells', () => {
  it('stands behind the sections where several outlets report it, and is drilled into like any other', async () => {
    const desk = await deskWith(...quake)
    expect(said(await desk.ask('/brief'))).toMatch(/Europe[\s\S]*Elsewhere[\s\S]*x1[\s\S]*Peru/)
    expect(said(await desk.ask('/why x1'))).toContain('no other section tells it, and 3 outlets report it')
    expect(said(await desk.ask('/why x1'))).toMatch(/news value \d\d of 100: .*“(?:e|E)arthquake”.*40 killed or missing/)
  })

  it('is not spoken of where one alone reports it', async () => {
    const desk = await deskWith(...quake.slice(0, 1))
    expect(said(await desk.ask('/brief'))).not.toMatch(/Elsewhere|Peru/)
  })

  it('is said to be nothing to whoever asks for it alone', async () => {
    const desk = await deskWith(...quake.slice(0, 1))
    expect(said(await desk.ask('/brief elsewhere'))).toMatch(/Elsewhere[\s\S]*nothing/)
  })

  it('is left out where it is no news of the world', async () => {
    const desk = await deskWith(...lostDog)
    expect(said(await desk.ask('/brief'))).not.toMatch(/Elsewhere|dog/)
  })

  it('is left out in a language that nobody asked for', async () => {
    const desk = await deskWith(...quake.map((report) => ({ ...report, language: 'qu' })))
    expect(said(await desk.ask('/brief'))).not.toMatch(/Elsewhere|Peru/)
  })
})
