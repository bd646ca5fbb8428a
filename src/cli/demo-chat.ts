import { sampleDays } from '../../test/newsroom/serve.ts'
import { openLog } from '../adapters/log/log.ts'
import { openPictures } from '../adapters/pictures/open-pictures.ts'
import { createApp } from '../app/create-app.ts'
import type { Clock, Store } from '../app/ports.ts'
import type { Briefing } from '../briefing/briefing.ts'
import { leadView } from '../delivery/channel-view.ts'
import { chatOver } from './chat-over.ts'
import { coveragePicture } from './coverage-picture.ts'
import type { Platforms } from './open-platforms.ts'
import { postBriefing } from './post-briefing.ts'
import { openSampleDesk, type SampleDesk } from './sample-desk.ts'
import { openSampleRooms, type Room, type RoomName, type SampleRooms } from './sample-rooms.ts'
import { timelineDrawing } from './timeline-drawing.ts'

const zone = 'UTC'
const dayMs = 86_400_000
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
    const app = createApp({ ...desk.attache.making, drawTimeline: timelineDrawing(openPictures(), log) })
    const chat = chatOver(app, log, desk.attache.welcome)
    const platforms = await rooms.connect(chat, desk.store, log)
    closing.push(platforms.close)
    progress.write('Posting the briefings\n')
    for (const each of made) await post(each, desk.store, platforms, out)
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
    made.push({ room, briefing: await brief(room, desk) })
  }
  return made.toReversed()
}

async function brief({ workspace, channel, name }: Room, { attache, store, sections, clock }: Desk): Promise<Briefing> {
  const now = clock.now()
  const wanted = sections.filter((section) => sectionsOf[name].length === 0 || sectionsOf[name].includes(section.name))
  const title = sectionsOf[name].length === 0 ? 'Daily briefing' : wanted.map((section) => section.title).join(', ')
  const request = { workspace, channel, window: { from: now - dayMs, to: now }, zone, language: 'en', title }
  const briefing = await attache.brief({ ...request, sections: wanted.map((section) => section.name) })
  await store.saveBriefing(briefing, { schedule: `demo ${workspace} ${channel}`, key: new Date(now).toISOString() })
  return briefing
}

async function post({ room, briefing }: Made, store: Store, platforms: Platforms, out: NodeJS.WriteStream): Promise<void> {
  const picture = await coveragePicture(briefing, store, openPictures(), log)
  await postBriefing(scheduleOf(room), briefing, picture, platforms, out, log)
  if (room.count().messages === 0) throw new Error(`the briefing for #${room.name} on ${room.platform} could not be posted`)
}

function scheduleOf({ workspace, channel, name }: Room) {
  return { name, workspace, channel, at: [], days: [], zone, sections: sectionsOf[name], thread: true }
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
  /help                    all that can be asked; on Slack: /attache help
Stop with Ctrl-C.
`
}
