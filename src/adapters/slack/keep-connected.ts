import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../app/log.ts'
import type { Pause } from '../../app/sending/pace.ts'

/** Milliseconds before the second try and all after the sixth; the first comes at once. */
const firstWaitMs = 1_000
const longestWaitMs = 30_000

/**
 * Opens a socket to Slack and keeps one open. The library's own way of doing so waits five seconds each time Slack renews a socket,
 * and where the new one cannot be had at once it gives up with a rejection that nobody catches.
 *
 * @throws What went wrong at the first try.
 */
export async function keepConnected(client: SocketModeReceiver['client'], log: Log, pause: Pause): Promise<{ close(): Promise<void> }> {
  let isClosing = false
  /** Ends the wait that is under way. */
  let wake = () => {}
  let underWay: Promise<void> | null = null

  async function reconnect(): Promise<void> {
    for (let tries = 0; !isClosing; tries += 1) {
      try {
        await client.start()
        return isClosing ? client.disconnect() : undefined
      } catch (error) {
        if (isClosing) return
        log.warn(
          { detail: error instanceof Error ? error.message : String(error), tries: tries + 1 },
          'Slack cannot be reached; trying again',
        )
        await waited(Math.min(firstWaitMs * 2 ** tries, longestWaitMs))
      }
    }
  }

  function waited(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      wake = resolve
      pause(ms).then(() => resolve(), reject)
    })
  }

  await client.start()
  client.on('disconnected', () => {
    if (isClosing || underWay) return
    underWay = reconnect().finally(() => {
      underWay = null
    })
  })
  return {
    async close() {
      isClosing = true
      wake()
      await client.disconnect()
      await underWay
    },
  }
}
