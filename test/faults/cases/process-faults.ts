import type { FaultDesk } from '../desk/fault-desk.ts'
import { type Fault, quietDay } from './fault.ts'

const posts = { method: 'POST', route: '/channels/:channel/messages' } as const

/** Programs that are killed with SIGKILL, and started again. */
export const processFaults: readonly Fault[] = [
  {
    name: 'killed while feeds are asked',
    through: (desk) =>
      killedWhen(desk, 5, async () => {
        desk.feeds.manner = 'silent'
        const before = desk.feeds.asked()
        return () => desk.feeds.asked() > before
      }),
  },
  { name: 'killed while articles are grouped', through: (desk) => killedWhen(desk, 5, async () => logs(desk, 'feeds polled')) },
  {
    name: 'killed between making a briefing and sending it',
    through: (desk) => killedWhen(desk, 6, async () => logs(desk, 'a briefing was made')),
  },
  {
    name: 'killed before the platform does what it is asked for',
    through: (desk) =>
      killedWhen(desk, 6, async () => {
        desk.rooms.discord.fault({ ...posts, when: 'before', outcome: { kind: 'delay', ms: 500 } })
        return asked(desk)
      }),
  },
  {
    name: 'killed after the platform did it, before it says so',
    through: (desk) =>
      killedWhen(desk, 6, async () => {
        desk.rooms.discord.fault({ ...posts, when: 'after', outcome: { kind: 'delay', ms: 5_000 } })
        return asked(desk)
      }),
  },
  {
    name: 'killed in the middle of a thread',
    through: (desk) =>
      killedWhen(desk, 6, async () => {
        const before = desk.rooms.discord.requests.length
        return () => desk.rooms.discord.requests.slice(before).some(({ method, route }) => method === 'POST' && route.endsWith('/threads'))
      }),
  },
  {
    name: 'killed six times within an hour, at any moment',
    async through(desk) {
      await quietDay(desk)
      for (let kill = 0; kill < 6; kill += 1) {
        desk.clock.at = desk.at(1, 6) + kill * 600_000
        const round = desk.round()
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
        await desk.kill()
        await round
        await desk.start()
      }
      await desk.until(2, 8)
    },
  },
]

/** @param when Prepares the moment, and says how it is known. */
async function killedWhen(desk: FaultDesk, hour: number, when: () => Promise<() => boolean>): Promise<void> {
  await quietDay(desk)
  await desk.until(1, hour - 1)
  const isNow = await when()
  desk.clock.at = desk.at(1, hour)
  let isOver = false
  const round = desk.round().then(() => {
    isOver = true
  })
  while (!isNow() && !isOver) await new Promise((resolve) => setTimeout(resolve, 2))
  if (isOver) throw new Error('the moment to kill it never came')
  await desk.kill()
  await round
  desk.feeds.manner = 'well'
  desk.rooms.discord.clearFaults()
  await desk.start()
  await desk.until(1, 8, 10 * 60_000)
  await desk.until(2, 8)
}

function logs(desk: FaultDesk, message: string): () => boolean {
  const before = desk.log.length
  return () => desk.log.slice(before).some((line) => line.message === message)
}

function asked(desk: FaultDesk): () => boolean {
  const before = desk.rooms.discord.requests.length
  return () => desk.rooms.discord.requests.slice(before).some(({ method, route }) => method === posts.method && route === posts.route)
}
