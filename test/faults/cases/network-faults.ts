import type { FaultDesk } from '../desk/fault-desk.ts'
import { minuteMs } from '../desk/fault-desk.ts'
import { type Fault, quietDay } from './fault.ts'

/** Names that are not found, and servers and platforms that are not reached. */
export const networkFaults: readonly Fault[] = [
  { name: 'the name servers say nothing', through: (desk) => named(desk, 'silent') },
  { name: 'the name servers know none of the feeds', through: (desk) => named(desk, 'no such host') },
  { name: 'the name servers cannot tell', through: (desk) => named(desk, 'cannot tell') },
  { name: 'the names of the feeds lead into a private network', through: (desk) => named(desk, 'lies') },
  {
    name: 'no feed takes a connection',
    through: (desk) =>
      between(
        desk,
        () => desk.feeds.refuse(),
        () => desk.feeds.listen(),
      ),
  },
  { name: 'the feeds take connections and say nothing', through: (desk) => fed(desk, 'silent') },
  { name: 'the feeds break off in the middle', through: (desk) => fed(desk, 'breaks off') },
  { name: 'the feeds answer 503', through: (desk) => fed(desk, 'fails') },
  { name: 'the feeds are pages that are under construction', through: (desk) => fed(desk, 'nonsense') },
  {
    name: 'neither platform takes a connection',
    through: (desk) =>
      between(
        desk,
        () => linesBecome(desk, 'refused'),
        () => linesBecome(desk, 'well'),
      ),
  },
  {
    name: 'the platforms take connections and say nothing',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5.5)
      await linesBecome(desk, 'silent')
      await desk.until(1, 6)
      await linesBecome(desk, 'well')
      await desk.until(1, 8)
      await desk.until(2, 8)
    },
  },
  {
    name: 'the lines to both platforms are cut again and again while a briefing is sent',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5.5)
      const cutting = setInterval(() => Object.values(desk.lines).forEach((line) => void line.cut()), 40)
      await desk.until(1, 7, 5 * minuteMs)
      clearInterval(cutting)
      await desk.until(2, 8)
    },
  },
  {
    name: 'the network is gone: names, feeds and platforms',
    through: (desk) =>
      between(
        desk,
        async () => {
          desk.names.manner = 'silent'
          await linesBecome(desk, 'refused')
        },
        async () => {
          desk.names.manner = 'well'
          await linesBecome(desk, 'well')
        },
      ),
  },
]

/** From half past four to seven. */
async function between(desk: FaultDesk, begin: () => Promise<void>, end: () => Promise<void>): Promise<void> {
  await quietDay(desk)
  await desk.until(1, 4.5)
  await begin()
  await desk.until(1, 7)
  await end()
  await desk.until(2, 8)
}

function named(desk: FaultDesk, manner: FaultDesk['names']['manner']): Promise<void> {
  const become = (how: typeof manner) => async () => {
    desk.names.manner = how
  }
  return between(desk, become(manner), become('well'))
}

function fed(desk: FaultDesk, manner: FaultDesk['feeds']['manner']): Promise<void> {
  const become = (how: typeof manner) => async () => {
    desk.feeds.manner = how
  }
  return between(desk, become(manner), become('well'))
}

async function linesBecome({ lines }: FaultDesk, manner: 'well' | 'silent' | 'refused'): Promise<void> {
  await Promise.all([lines.discord.become(manner), lines.slack.become(manner)])
}
