import { ChannelType, MessageFlags, PermissionFlagsBits, type SendableChannels, ThreadAutoArchiveDuration } from 'discord.js'
import type { Courier, Delivery, Dispatch, FindOutcome, SendOutcome } from '../../../app/sending/outbox.ts'
import { unended } from '../../../briefing/words/unended.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import { serverOf } from '../answering/caller-of.ts'
import type { Bot } from '../bot.ts'
import { isRefusal, refusal } from '../failures.ts'
import { limits } from '../limits.ts'
import { type Sendable, sendableOf } from '../rendering/sendable.ts'
import { findPost, findSent } from './find-message.ts'
import { markerOf, nonceOf, withMarker } from './marker.ts'
import { missingPermissions, type Permission, permissionNames } from './missing-permissions.ts'
import { postTags } from './post-tags.ts'
import { findTarget, type Target } from './post-target.ts'
import { sendFailureOf } from './send-failure.ts'

/**
 * Discord remembers a nonce for "the past few minutes", which nobody counts: within the first of them a repeated message finds itself.
 * https://discord.com/developers/docs/resources/message#create-message
 */
const nonceTrustedMs = 60_000
/** Requests in flight when a process died are through by then. */
const settledAfterMs = 20_000
/** Discord takes 50 requests a second of a bot; answers to people come on top. topics/rate-limits */
const tokenLimit = { intervalMs: 25, burst: 10 }
/** Nothing is documented; this leaves room for what else the server's channels get. */
const workspaceLimit = { intervalMs: 100, burst: 10 }
/** "Read the headers": five in five seconds is what is observed. */
const placeLimit = { intervalMs: 1_000, burst: 5 }

/** Brings deliveries to Discord's channels, threads, forums and people. */
export function createCourier(bot: Bot): Courier {
  return {
    tokenFor: () => 'discord',
    limits: (delivery) => [
      { key: 'discord', ...tokenLimit },
      { key: `discord ${delivery.workspace}`, ...workspaceLimit },
      { key: `discord ${JSON.stringify(delivery.place)}`, ...placeLimit },
    ],
    settledAfterMs,
    mayRepeat: (dispatch, now) => mayRepeat(dispatch, bot, now),
    send: (dispatch) => send(dispatch, bot),
    find: (dispatch) => find(dispatch, bot),
  }
}

/** A message has one thread at most, under its own id. The first message of a post in a forum takes no nonce. */
function mayRepeat({ step, delivery: { place }, thread, attemptedAt }: Dispatch, bot: Bot, now: number): boolean {
  if (step.kind === 'thread' || attemptedAt === null) return true
  if (place.kind === 'channel' && thread === null && mayBeForum(place.channel, bot)) return false
  const ageMs = now - attemptedAt
  // A clock that was set back tells no age.
  return ageMs >= 0 && ageMs < nonceTrustedMs
}

/** One that was not asked for since the process began may be anything. */
function mayBeForum(channel: string, { client }: Bot): boolean {
  const type = client.channels.cache.get(channel)?.type
  return type === undefined || type === ChannelType.GuildForum
}

async function send(dispatch: Dispatch, bot: Bot): Promise<SendOutcome> {
  try {
    let outcome: SendOutcome = { kind: 'failed', failure: { reason: 'no-place' } }
    for (const channel of await channelsOf(dispatch, bot)) {
      outcome = await sendTo(channel, dispatch, bot)
      if (outcome.kind === 'sent' || outcome.failure.reason !== 'no-place') return outcome
    }
    return outcome
  } catch (error) {
    return { kind: 'failed', failure: sendFailureOf(error) }
  }
}

async function sendTo(channel: string, dispatch: Dispatch, bot: Bot): Promise<SendOutcome> {
  try {
    const target = await findTarget(channel, bot)
    if (target.kind === 'none' || !isOwn(target, dispatch.delivery)) return { kind: 'failed', failure: { reason: 'no-place' } }
    const message = messageOf(dispatch)
    const missing = target.isPrivate ? [] : missingPermissions(target.permissions, neededFor(target, message, dispatch))
    if (missing.length > 0) return { kind: 'failed', failure: { reason: 'no-permission', missing } }
    return { kind: 'sent', standing: await take(target, message, dispatch) }
  } catch (error) {
    return { kind: 'failed', failure: sendFailureOf(error) }
  }
}

type Found = Exclude<Target, { kind: 'none' }>

/** A workspace's news stands in its own channels and nobody else's. */
function isOwn({ workspace, isPrivate }: Found, delivery: Delivery): boolean {
  return delivery.place.kind === 'channel' ? workspace === delivery.workspace : isPrivate || workspace === delivery.workspace
}

function messageOf({ step, delivery, key }: Dispatch): Sendable | null {
  if (step.kind === 'thread') return null
  const server = delivery.place.kind === 'channel' ? null : (serverOf(delivery.workspace) ?? null)
  const sendable = sendableOf(step.reply, server)
  return { ...sendable, components: withMarker(sendable.components, markerOf(key)) }
}

/** All that the delivery needs is asked for before its first message: half a briefing helps nobody. */
function neededFor(target: Found, message: Sendable | null, { delivery: { threaded } }: Dispatch): readonly Permission[] {
  const isThread = target.kind === 'channel' && target.channel.isThread()
  const opens = target.kind === 'channel' && target.takesThreads && threaded
  return [
    'ViewChannel',
    isThread ? 'SendMessagesInThreads' : 'SendMessages',
    ...(opens ? (['CreatePublicThreads', 'SendMessagesInThreads'] as const) : []),
    ...(target.kind === 'forum' ? (['SendMessagesInThreads'] as const) : []),
    'ReadMessageHistory',
    ...(message && message.files.length > 0 ? (['AttachFiles'] as const) : []),
  ]
}

async function take(target: Found, message: Sendable | null, dispatch: Dispatch) {
  const autoArchiveDuration = ThreadAutoArchiveDuration.OneDay
  if (target.kind === 'forum') {
    if (!message) return { message: null, thread: dispatch.thread }
    const name = shortened(unended(dispatch.delivery.title), limits.threadName)
    const post = await target.channel.threads.create({
      name,
      autoArchiveDuration,
      appliedTags: tagsOf(target, dispatch),
      message: { ...message, flags: MessageFlags.IsComponentsV2 },
    })
    return { message: post.id, thread: post.id }
  }
  if (message) return { message: (await post(target.channel, message, dispatch.key)).id }
  return { message: null, thread: await openThread(target, dispatch) }
}

function tagsOf({ channel, permissions }: Extract<Found, { kind: 'forum' }>, { step }: Dispatch): string[] {
  const topics = step.kind === 'message' ? (step.reply.topics ?? []) : []
  return postTags(channel, topics, permissions?.has(PermissionFlagsBits.ManageThreads) ?? false)
}

function post(channel: SendableChannels, message: Sendable, key: string) {
  return channel.send({ ...message, flags: MessageFlags.IsComponentsV2, nonce: nonceOf(key), enforceNonce: true })
}

/** @returns Null where the place takes no threads: what follows stands below. */
async function openThread({ channel }: Found, { step, lead }: Dispatch): Promise<string | null> {
  const takes = channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement
  if (!takes || lead === null || step.kind !== 'thread') return null
  try {
    const name = shortened(step.name, limits.threadName)
    return (await channel.threads.create({ name, autoArchiveDuration: ThreadAutoArchiveDuration.OneDay, startMessage: lead })).id
  } catch (error) {
    if (isRefusal(error, refusal.threadExists)) return lead
    throw error
  }
}

async function find(dispatch: Dispatch & { readonly attemptedAt: number }, bot: Bot): Promise<FindOutcome> {
  try {
    for (const channel of await channelsOf(dispatch, bot)) {
      const target = await findTarget(channel, bot)
      if (target.kind === 'none') continue
      if (!target.isPrivate && missingPermissions(target.permissions, ['ViewChannel', 'ReadMessageHistory']).length > 0)
        return { kind: 'failed', failure: { reason: 'no-permission', missing: [permissionNames.ReadMessageHistory] } }
      const marker = markerOf(dispatch.key)
      const found =
        target.kind === 'forum'
          ? await findPost(target.channel, marker, dispatch.attemptedAt, bot)
          : await findSent(target.channel, marker, dispatch.attemptedAt, bot)
      if (found !== null) return { kind: 'found', standing: { message: found, ...(target.kind === 'forum' ? { thread: found } : {}) } }
    }
    return { kind: 'absent' }
  } catch (error) {
    return { kind: 'failed', failure: sendFailureOf(error) }
  }
}

/** Where a step may stand, the likeliest first. */
async function channelsOf({ delivery: { place, workspace }, step, thread }: Dispatch, bot: Bot): Promise<readonly string[]> {
  if (thread !== null && step.kind === 'message') return [thread]
  switch (place.kind) {
    case 'channel':
      return [place.channel]
    case 'person':
      return [await bot.direct(place.user)]
    case 'admins': {
      const owner = (await bot.server(serverOf(workspace) ?? ''))?.ownerId
      const otherwise = place.otherwise === null ? [] : [place.otherwise]
      return owner === undefined ? otherwise : [await bot.direct(owner), ...otherwise]
    }
  }
}
