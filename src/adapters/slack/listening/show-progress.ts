import type { webApi } from '@slack/bolt'
import type { Clock } from '../../../app/ports.ts'
import type { Place } from '../place.ts'
import { plainMessage, type SlackMessage } from '../rendering/render.ts'
import { isChannel } from '../rendering/rich-text.ts'
import { post, respond, type Sent, whisper } from '../sending/send.ts'

/** Of a response_url's five uses so many are left to the answer: its message, and one that says what is missing. */
const mostTold = { replacing: 3, adding: 2 } as const
/** One who waits for a minute is told at once, and a third and two thirds of the way. */
const betweenMs = 18_000

/** What was shown of how far it is. */
export type Shown = {
  /** Uses of the response_url that it took. */
  readonly uses: number
  /** Whether the answer may stand in its place. */
  readonly isReplaceable: boolean
}

export type Progress = {
  tell(said: string): void
  /** Nothing is shown from now on. */
  end(): Promise<Shown>
}

/**
 * Shows somebody who waits how far it is, to them alone. What answers a typed command is replaced as it goes on; below a button Slack
 * would replace the message that was pressed, so there it is told less often, each time anew.
 */
export function showProgress(place: Place, client: webApi.WebClient, clock: Clock): Progress {
  const most = place.isTyped ? mostTold.replacing : mostTold.adding
  let last = Number.NEGATIVE_INFINITY
  let told = 0
  let isOver = false
  let showing: Promise<unknown> = Promise.resolve()
  const shown = { uses: 0, isReplaceable: false }

  async function show(said: string): Promise<void> {
    if (isOver) return
    const { responseUrl, scope } = place
    const message = plainMessage(said, 'en', scope)
    const sent =
      responseUrl === null
        ? await tell(message, place, client)
        : await respond(responseUrl, message, { isPrivate: true, threadTs: place.threadTs, replaces: shown.isReplaceable })
    if (responseUrl !== null) shown.uses += 1
    shown.isReplaceable = place.isTyped && sent.kind === 'sent' && responseUrl !== null
  }

  return {
    tell(said) {
      if (isOver || told >= most || clock.now() - last < betweenMs) return
      last = clock.now()
      told += 1
      showing = showing.then(() => show(said))
    },
    async end() {
      isOver = true
      await showing
      return shown
    },
  }
}

/** Where no answer was asked for by a command or a button: in the conversation with the app, or in the channel to the person alone. */
function tell(message: SlackMessage, { channel, user, threadTs }: Place, client: webApi.WebClient): Promise<Sent> {
  return isChannel(channel)
    ? whisper(client, message, { channel, user, threadTs })
    : post(client, message, { channel: user, threadTs: null })
}
