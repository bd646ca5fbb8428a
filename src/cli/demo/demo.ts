import { sampleDays } from '../../../test/newsroom/serve.ts'
import { openLog } from '../../adapters/log/open-log.ts'
import { playground, playgroundAddress } from '../../adapters/web/playground.ts'
import { newOneTimeKey } from '../../adapters/web/playground-door.ts'
import { serveSite } from '../../adapters/web/serve-site.ts'
import { createSite } from '../../adapters/web/site.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import { previews } from '../drawing/previews.ts'
import { chatOver } from '../opening/chat-over.ts'
import { rendered } from '../terminal/print.ts'
import { briefMorning } from './brief-morning.ts'
import { openSampleDesk, sampleAppOver } from './sample-desk.ts'

const workspace = 'local'
const channel = 'briefing'

/** A channel that was told both mornings: on the second it reads what is new, and in one line each what goes on. */
const everyMorning = 'every-morning'

/**
 * Runs the ordinary pipeline over the sample newsroom: its feeds are served over HTTP on loopback, read on two mornings, and briefed.
 *
 * @param once Print and end; otherwise the web page stays up until `stopped` resolves.
 */
export async function demo(
  options: { readonly once: boolean; readonly port: number; readonly stopped: Promise<string> },
  out: NodeJS.WriteStream,
  progress: NodeJS.WriteStream,
): Promise<void> {
  const desk = await openSampleDesk(workspace, progress, async (morning) => {
    await briefMorning(workspace, everyMorning, morning)
    // What is printed is the whole second morning, as for a channel that is new to it.
    if (morning.clock.now() >= sampleDays.to) await briefMorning(workspace, channel, morning)
  })
  try {
    const latest = await desk.store.latestBriefing(workspace, channel)
    if (latest) out.write(rendered(briefingView(latest), 'text', out))
    if (options.once) return
    const key = newOneTimeKey()
    const log = openLog('warn')
    const chat = chatOver(sampleAppOver(desk, log), log)
    const print = (address: string) => out.write(`Playground: ${address}\n`)
    const commands = playground({
      chat,
      oneTimeKey: key,
      isProduction: false,
      workspace,
      channel,
      print,
      previews: previews(chat.commands),
    })
    const served = await serveSite(createSite({ store: desk.store, workspace, playground: commands }), { port: options.port })
    out.write(`\nThe same on a web page, with every receipt: ${served.url}/\n`)
    out.write(`Commands in the browser (opens once): ${playgroundAddress(served.url, key)}\nStop with Ctrl-C.\n`)
    await options.stopped
    await served.close()
  } finally {
    await desk.close()
  }
}
