import { PermissionFlagsBits as may } from 'discord.js'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { createOpenDeliveries } from '../../../src/app/health/open-deliveries.ts'
import type { Fault as DiscordFault } from '../../emulators/discord/faults.ts'
import type { RequestFault } from '../../emulators/slack/faults.ts'
import type { FaultDesk } from '../desk/fault-desk.ts'
import { minuteMs } from '../desk/fault-desk.ts'
import { type Fault, quietDay } from './fault.ts'

const ever = 9_999

/** Platforms that answer, but not with what was hoped for. */
export const platformFaults: readonly Fault[] = [
  {
    name: 'both platforms answer 503 for three hours',
    through: (desk) =>
      failing(
        desk,
        { when: 'before', outcome: { kind: 'status', status: 503 } },
        { when: 'before', outcome: { kind: 'status', status: 503 } },
      ),
  },
  {
    name: 'both platforms ask for a pause of ten minutes, again and again',
    through: (desk) =>
      failing(
        desk,
        { when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 600, scope: 'shared' } },
        { when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 600 } },
      ),
  },
  {
    name: 'both platforms do what they are asked for, and no answer arrives',
    through: (desk) => failing(desk, { when: 'after', outcome: { kind: 'reset' } }, { when: 'after', outcome: { kind: 'reset' } }),
  },
  {
    name: 'both platforms take the token no more; it is put in anew',
    async through(desk) {
      await failing(
        desk,
        { when: 'before', outcome: { kind: 'status', status: 401 } },
        { when: 'before', outcome: { kind: 'refusal', error: 'token_revoked' } },
        async () => {
          await desk.kill()
          await desk.start()
        },
      )
    },
    // Nobody can be told with a token that is refused.
    logged: 2,
  },
  {
    name: 'the right to post is taken away, and given back',
    async through(desk) {
      await lockedOut(desk)
      await desk.until(1, 12)
      giveBack(desk)
      await driveAgain(desk)
      await desk.until(2, 8)
    },
    ...{ notices: 1, logged: 2 },
  },
  {
    name: 'the right to post is taken away for good',
    async through(desk) {
      await lockedOut(desk)
      await desk.until(2, 8)
    },
    ...{ briefings: 1, notices: 1, logged: 2 },
  },
  {
    name: 'the channels are deleted',
    async through(desk) {
      await quietDay(desk)
      const { discord, slack, onDiscord, onSlack } = desk.rooms
      // What stood there is gone with them.
      discord.deleteChannel(onDiscord.news)
      slack.deleteChannel(onSlack.news)
      await desk.until(2, 8)
    },
    ...{ gone: true, notices: 1, logged: 2 },
  },
]

/** From half past five until half past eight. */
async function failing(
  desk: FaultDesk,
  onDiscord: Pick<DiscordFault, 'when' | 'outcome'>,
  onSlack: Pick<RequestFault, 'when' | 'outcome'>,
  mended: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { discord, slack } = desk.rooms
  await quietDay(desk)
  await desk.until(1, 5.5)
  discord.fault({ ...onDiscord, method: 'POST', route: '/channels/:channel/messages', times: ever })
  slack.fault({ ...onSlack, method: 'chat.postMessage', times: ever })
  await desk.until(1, 8.5, 10 * minuteMs)
  discord.clearFaults()
  slack.clearFaults()
  await mended()
  await desk.until(2, 8)
}

async function lockedOut(desk: FaultDesk): Promise<void> {
  await quietDay(desk)
  await desk.until(1, 5.5)
  const { discord, slack, guild, onDiscord, onSlack } = desk.rooms
  discord.overwrite(onDiscord.news, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
  slack.archive(onSlack.news)
}

function giveBack({ rooms: { discord, slack, guild, onDiscord, onSlack } }: FaultDesk): void {
  discord.overwrite(onDiscord.news, { id: guild.id, kind: 'role', allow: may.SendMessages, deny: 0n })
  slack.unarchive(onSlack.news)
}

/** As admins do who press the button. */
async function driveAgain(desk: FaultDesk): Promise<void> {
  const store = await openStore({ path: desk.store })
  const admins = createOpenDeliveries(store, desk.clock)
  for (const { workspace } of desk.rooms.places)
    for (const { delivery } of (await admins.list(workspace)).open) await admins.driveAgain(workspace, delivery.id)
  await store.close()
}
