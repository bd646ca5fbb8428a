import { App as Bolt } from '@slack/bolt'
import { z } from 'zod'
import type { Chat } from '../../app/chat.ts'
import { createMentionAllowance } from '../../app/input/mention-allowance.ts'
import type { Log } from '../../app/log.ts'
import type { Questions } from '../../app/platforms.ts'
import type { Clock } from '../../app/ports.ts'
import { quietPause } from '../../app/running/quiet-pause.ts'
import type { Courier } from '../../app/sending/outbox.ts'
import { createPace, type Pause } from '../../app/sending/pace.ts'
import { type Access, authorizeOne, createClients, type Identity, identify, installersOf, tokensOf } from './access.ts'
import { clientOptions } from './client-options.ts'
import type { Desk } from './conversation.ts'
import { libraryLogger } from './library-logger.ts'
import { betweenPostsMs } from './limits.ts'
import { askingSlack } from './listening/ask-about.ts'
import { listenToCommands } from './listening/listen-to-commands.ts'
import { listenToForms } from './listening/listen-to-forms.ts'
import { createHome, type LatestBriefing, listenToHome } from './listening/listen-to-home.ts'
import { listenToMentions } from './listening/listen-to-mentions.ts'
import { listenToPresses } from './listening/listen-to-presses.ts'
import { findRemovals, listenToRemoval } from './listening/listen-to-removal.ts'
import { listenToShortcuts } from './listening/listen-to-shortcuts.ts'
import { reportErrors } from './listening/report-errors.ts'
import { createSeenEvents } from './listening/seen-events.ts'
import { createReceiver, type Line, type Receiver } from './open-receiver.ts'
import { createPeople } from './people.ts'
import { createCourier, usualSettledAfterMs } from './sending/courier.ts'
import { createPictures } from './sending/pictures.ts'
import { teamIn } from './workspaces.ts'

export type SlackOptions = {
  readonly line: Line
  readonly access: Access
  readonly chat: Chat
  readonly latestBriefing: LatestBriefing
  readonly clock: Clock
  readonly log: Log
  /** Whether an event was not heard before, by any process that Slack may send it to; left out, this process remembers its own. */
  readonly isNewEvent?: (id: string) => Promise<boolean>
  /** Slack's own where left out: `https://slack.com/api/`. */
  readonly api?: string
  /** Slack's own where left out. */
  readonly authorizationUrl?: string
  /** Milliseconds between two messages in one channel. */
  readonly betweenPostsMs?: number
  readonly pause?: Pause
  /** How long after a lost answer a message is certain to stand, if it ever will, milliseconds. */
  readonly settledAfterMs?: number
}

/** Attaché on Slack. */
export type SlackPlatform = Questions & {
  /** Where Slack's deliveries and installations are taken over HTTP; null in Socket Mode. */
  readonly url: string | null
  readonly courier: Courier
  /** Told that something was changed that people see on the Home tab: those who opened it of late see it as it is now. */
  changed(workspace: string): Promise<void>
  close(): Promise<void>
}

/**
 * Connects to Slack and answers people until it is closed.
 *
 * @throws {Error} In words for the person who runs it, where it cannot start.
 */
export async function openSlack(options: SlackOptions): Promise<SlackPlatform> {
  const { line, access, chat, clock, log, pause = quietPause, settledAfterMs = usualSettledAfterMs } = options
  const logger = libraryLogger(log)
  const calls = clientOptions(logger, options.api)
  const identity = access.kind === 'one-team' ? await identify(access.botToken, calls) : null
  const receiver = createReceiver(line, { access, logger, clientOptions: calls, authorizationUrl: options.authorizationUrl, log, pause })
  const bolt = createBolt(receiver, access, identity, calls)
  const between = options.betweenPostsMs ?? betweenPostsMs
  const sinceStart: Clock = { now: () => performance.now() }
  const pace = createPace(sinceStart, pause)
  const sending = { pictures: createPictures(log), pace, betweenPostsMs: between, pause, log }
  const desk: Desk = { chat, people: createPeople(clock), sending, clock }
  const home = createHome(desk, options.latestBriefing)

  passOverRepeats(bolt, options.isNewEvent ?? createSeenEvents().isNew)
  listenToCommands(bolt, desk)
  listenToMentions(bolt, desk, createMentionAllowance(sinceStart))
  listenToPresses(bolt, desk, home)
  listenToForms(bolt, desk, home)
  listenToShortcuts(bolt, desk)
  listenToHome(bolt, home)
  listenToRemoval(bolt, access, calls, log, chat)
  reportErrors(bolt, log, () => chat.newErrorId())

  const clientOf = createClients(tokensOf(access, identity), calls)
  const url = await connected(receiver)
  let isOpen = true
  const looked = findRemovals(access, calls, log, chat, () => isOpen)
  return {
    ...askingSlack(clientOf, desk.people, clock),
    url,
    courier: createCourier({ clientOf, installerOf: installersOf(access), sending, betweenPostsMs: between, settledAfterMs }),
    changed: (workspace) => home.refresh(teamIn(workspace) ?? ''),
    async close() {
      isOpen = false
      await looked
      await receiver.close()
    },
  }
}

async function connected(receiver: Receiver): Promise<string | null> {
  try {
    return await receiver.open()
  } catch (error) {
    throw new Error(`slack: cannot start, ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function createBolt(receiver: Receiver, access: Access, identity: Identity | null, calls: ReturnType<typeof clientOptions>): Bolt {
  return new Bolt({
    receiver: receiver.bolt,
    clientOptions: calls,
    ...(calls.logger === undefined ? {} : { logger: calls.logger }),
    ...(access.kind === 'one-team' && identity ? { authorize: authorizeOne(access.botToken, identity) } : {}),
    convoStore: false,
    attachFunctionToken: false,
    extendedErrorHandler: true,
  })
}

const repeatable = z.object({ event_id: z.string() })

function passOverRepeats(bolt: Bolt, isNew: (id: string) => boolean | Promise<boolean>): void {
  bolt.use(async ({ body, next }) => {
    const { data } = repeatable.safeParse(body)
    if (!data || (await isNew(data.event_id))) await next()
  })
}
