import { App, type AppOptions, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { onTestFinished } from 'vitest'
import { handClock } from '../discord/logged-in.ts'
import { type SlackEmulator, type SlackOptions, startSlack } from './start-slack.ts'

export { handClock }

/** Keeps the failures that tests make on purpose off the screen. */
export const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

/** An emulator that stops with the test. Its rates are wide, so that only tests of rates meet them. */
export async function slackForTest(options: SlackOptions = {}): Promise<SlackEmulator> {
  const wide = { calls: 1_000, windowMs: 1_000 }
  const tiers = { 1: wide, 2: wide, 3: wide, 4: wide, post: wide }
  const slack = await startSlack({ patienceMs: 2_000, retryDelaysMs: [0, 0, 0], rates: { perChannel: wide, tiers }, ...options })
  onTestFinished(() => slack.stop())
  return slack
}

/**
 * The real Bolt in Socket Mode, connected once `start` is called. It leaves with the test.
 *
 * @param reconnectMs Real milliseconds until it opens a new socket after it lost one, and for which it waits for a pong.
 */
export function socketApp(slack: SlackEmulator, token: string, options: AppOptions = {}, reconnectMs = 5_000): App {
  const clientOptions = { slackApiUrl: slack.api, retryConfig: { retries: 0 }, ...options.clientOptions }
  const receiver = new SocketModeReceiver({
    appToken: slack.app.appToken,
    clientPingTimeout: reconnectMs,
    logger: silent,
    installerOptions: { clientOptions },
  })
  const bolt = new App({ token, logger: silent, ...options, clientOptions, receiver })
  // Bolt's own `stop` does not wait for the socket to close.
  onTestFinished(() => receiver.client.disconnect())
  return bolt
}

/** The real Bolt over HTTP. It leaves with the test. */
export function httpApp(slack: SlackEmulator, options: AppOptions): App {
  const clientOptions = { slackApiUrl: slack.api, retryConfig: { retries: 0 }, ...options.clientOptions }
  const bolt = new App({ signingSecret: slack.app.signingSecret, logger: silent, ...options, clientOptions })
  onTestFinished(() => bolt.stop().then(() => undefined))
  return bolt
}

/** Starts Bolt over HTTP on a free port, has its address proved, and tells `http://127.0.0.1:PORT`. */
export async function listening(slack: SlackEmulator, bolt: App): Promise<string> {
  const server: unknown = await bolt.start({ port: 0, host: '127.0.0.1' })
  const address = isServer(server) ? server.address() : null
  if (address === null || typeof address === 'string') throw new Error('bolt has no port')
  const origin = `http://127.0.0.1:${address.port}`
  await slack.connectHttp(`${origin}/slack/events`)
  return origin
}

function isServer(value: unknown): value is import('node:http').Server {
  return typeof value === 'object' && value !== null && 'address' in value
}
