import type { FaultDesk } from '../desk/fault-desk.ts'
import { hourMs, minuteMs } from '../desk/fault-desk.ts'
import { type Fault, quietDay } from './fault.ts'

/** Clocks that are set. */
export const clockFaults: readonly Fault[] = [
  { name: 'the clock is set forward over the hour of a briefing', through: (desk) => jump(desk, 1, 5.5, 7.5) },
  {
    name: 'the clock is set forward by thirty hours, and stays',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5)
      desk.clock.at = desk.at(2, 11)
      await desk.until(3, 8)
    },
    // Nobody was there on the second day, and on the third it was too late.
    ...{ briefings: 2, notices: 1 },
  },
  {
    name: 'the clock is three days ahead for an hour, and is set right',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5)
      desk.clock.at += 72 * hourMs
      for (const _ of [1, 2, 3]) {
        desk.clock.at += 20 * minuteMs
        await desk.round()
      }
      desk.clock.at -= 72 * hourMs
      await desk.until(2, 8)
    },
    notices: 1,
  },
  { name: 'the clock is set back by a day, and stays', through: (desk) => jump(desk, 1, 7, 7 - 24) },
  {
    name: 'the clock is at 1970 for an hour, and is set right',
    async through(desk) {
      await quietDay(desk)
      const now = desk.clock.at
      for (const minutes of [0, 20, 40]) {
        desk.clock.at = minutes * minuteMs
        await desk.round()
      }
      desk.clock.at = now + hourMs
      await desk.until(2, 8)
    },
  },
  {
    name: 'the clock is set back by ten minutes between a lost answer and the next try',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5.5)
      for (const platform of [desk.rooms.discord, desk.rooms.slack])
        platform.fault({ when: 'after', outcome: { kind: 'reset' }, ...posting(platform === desk.rooms.slack) })
      await desk.until(1, 6)
      desk.clock.at -= 10 * minuteMs
      await desk.until(1, 8, 5 * minuteMs)
      await desk.until(2, 8)
    },
  },
]

function posting(onSlack: boolean) {
  return onSlack ? { method: 'chat.postMessage' } : { method: 'POST', route: '/channels/:channel/messages' }
}

async function jump(desk: FaultDesk, day: number, from: number, to: number): Promise<void> {
  await quietDay(desk)
  await desk.until(day, from)
  desk.clock.at = desk.at(day, to)
  await desk.round()
  await desk.until(2, 8)
}
