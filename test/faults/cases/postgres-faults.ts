import type { FaultDesk } from '../desk/fault-desk.ts'
import { type Fault, quietDay } from './fault.ts'

/** A PostgreSQL that is away. */
export const postgresFaults: readonly Fault[] = [
  {
    name: 'PostgreSQL is restarted while a briefing is made and sent',
    store: 'postgres',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5.5)
      desk.clock.at = desk.at(1, 6)
      const round = desk.round()
      await new Promise((resolve) => setTimeout(resolve, 150))
      await desk.postgres?.restart()
      await round
      await desk.until(2, 8)
    },
    logged: 1,
  },
  {
    name: 'every connection to PostgreSQL is cut, again and again, for an hour',
    store: 'postgres',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5.5)
      const cutting = setInterval(() => desk.postgres?.line.cut(), 50)
      await desk.until(1, 6.5, 10 * 60_000)
      clearInterval(cutting)
      await desk.until(2, 8)
    },
    logged: 1,
  },
  { name: 'PostgreSQL takes no connection for an hour', store: 'postgres', through: (desk) => away(desk), logged: 1 },
]

async function away(desk: FaultDesk): Promise<void> {
  await quietDay(desk)
  await desk.until(1, 5.5)
  await desk.postgres?.line.become('refused')
  await desk.until(1, 6.5, 10 * 60_000)
  await desk.postgres?.line.become('well')
  await desk.until(2, 8)
}
