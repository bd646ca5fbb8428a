import { commands } from '../../../commands/index.ts'
import { sampleDays } from '../../../test/newsroom/serve.ts'
import { openLog } from '../../adapters/log/open-log.ts'
import type { Clock, Store } from '../../app/ports.ts'
import { planBriefing } from '../../app/sending/plan-delivery.ts'
import { type Sending, sendDeliveries } from '../../app/sending/send-deliveries.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { leadView } from '../../delivery/views/channel-view.ts'
import { coveragePicture } from '../drawing/coverage-picture.ts'
import { openQuietPictures } from '../drawing/quiet-pictures.ts'
import { chatOver } from '../opening/chat-over.ts'
import { dividersFor } from '../opening/dividers.ts'
import { openSending } from '../opening/open-sending.ts'
import { briefMorning } from './brief-morning.ts'
import { openSampleDesk, type SampleDesk, sampleAppOver } from './sample-desk.ts'
import { openSampleRooms, type Room, type RoomName, type SampleRooms } from './sample-rooms.ts'

/** Which sections a room gets; none named: all. */
const sectionsOf: Readonly<Record<RoomName, readonly string[]>> = { briefing: [], china: ['china'] }
const log = openLog('warn')

type Desk = Omit<SampleDesk, 'close'>
type Made = { readonly room: Room; readonly briefing: Briefing }

/**
 * Shows the sample newsroom on emulators of Discord and Slack: two mornings are read, the second one's briefings posted through the
 * real clients, and whoever opens the pages is answered until `stopped` resolves.
 *
 * @param options.once Ends when the briefings are posted.
 * @throws {Error} Where a briefing was not posted.
 */
export async function demoChat(
  options: { readonly once: boolean; readonly stopped: Promise<string> },
  out: NodeJS.WriteStream,
  progress: NodeJS.WriteStream,
): Promise<void> {
  const closing: (() => Promise<void>)[] = []
  try {
    let clock: Clock = { now: () => sampleDays.from }
    const rooms = await openSampleRooms({ now: () => clock.now() })
    closing.push(rooms.close)
    let made: readonly Made[] = []
    const desk = await openSampleDesk('local', progress, async (morning) => {
      clock = morning.clock
      made = await briefRooms(rooms, morning)
    })
    closing.push(desk.close)
    const chat = chatOver(sampleAppOver(desk, log), log, { welcome: desk.attache.welcome })
    const platforms = await rooms.connect(chat, desk.store, log)
    closing.push(platforms.close)
    progress.write('Posting the briefings\n')
    await post(made, desk.store, openSending({ store: desk.store, clock: desk.clock, platforms, log, out, pause: async () => undefined }))
    out.write(`${made.map(posted).join('\n')}\n`)
    if (options.once) return
    out.write(invitation(rooms))
    await options.stopped
  } finally {
    for (const close of closing.toReversed()) await close()
  }
}

/**
 * Each workspace is let in on the first morning, so that on the second there is something that changed. The whole briefing is made
 * last, because Slack's Home shows the newest.
 */
async function briefRooms({ rooms }: SampleRooms, desk: Desk): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const room of rooms.toReversed()) {
    await desk.attache.welcome(room.workspace)
    made.push({ room, briefing: await briefMorning(room.workspace, room.channel, desk, sectionsOf[room.name]) })
  }
  return made.toReversed()
}

/** @throws {Error} Naming the room where nothing came to stand. */
async function post(made: readonly Made[], store: Store, sending: Sending): Promise<void> {
  for (const { room, briefing } of made) {
    const schedule = { name: room.name, thread: true, style: 'full' } as const
    const picture = await coveragePicture(briefing, store, openQuietPictures(log))
    await store.addDelivery(planBriefing(briefing, schedule, picture, dividersFor(commands)))
  }
  await sendDeliveries(sending)
  for (const { room } of made)
    if (room.count().messages === 0) throw new Error(`the briefing for #${room.name} on ${room.platform} could not be posted`)
}

function posted({ room, briefing }: Made): string {
  const { messages, replies } = room.count()
  const { summary } = leadView(briefing)
  return `${room.platform} #${room.name}: ${summary} ${messages} message${messages === 1 ? '' : 's'}, ${replies} in the thread`
}

function invitation({ discordPage, slackPage }: SampleRooms): string {
  return `
Discord, emulated: ${discordPage}
Slack, emulated:   ${slackPage}

Open them in a browser. Choose a story in the menu below the briefing, open its thread, press a button.
Or type into the channel:
  /brief europe            the section as of now, on both
  /topic sanctions         anything in the archive; on Slack: /attache topic sanctions
  /ask how long did Trump and Putin talk?   in the words of articles; on Slack: /attache how long …
  @Attaché how long did they talk?   the same by name; alone with it, without
  /help                    all that can be asked; on Slack: /attache help
Stop with Ctrl-C.
`
}
