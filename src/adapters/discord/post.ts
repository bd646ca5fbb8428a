import { createHash } from 'node:crypto'
import { type Message, MessageFlags, type SendableChannels } from 'discord.js'
import { actionsOf } from '../../app/action-key.ts'
import { serverWorkspace } from './caller-of.ts'
import { limits } from './limits.ts'
import { missingPermissions, type Permission } from './missing-permissions.ts'
import { openPost, openThread } from './open-thread.ts'
import { failureOf } from './post-failure.ts'
import { findTarget, type Target } from './post-target.ts'
import type { Posted, Posting, PostingParts } from './posting.ts'
import { type Sendable, sendables } from './sendable.ts'
import { shortened } from './shortened.ts'

/** Posts once, in order. Never rejects for what Discord or the network does. */
export async function post(posting: Posting, parts: PostingParts): Promise<Posted> {
  const messages: string[] = []
  try {
    const target = await parts.attempt(() => findTarget(posting.channel, parts.client))
    if (target.kind === 'none') return { kind: 'failed', failure: { reason: 'no-channel' }, messages }
    const plan = planOf(posting, target)
    const missing = missingPermissions(target.permissions, plan.needed)
    if (missing.length > 0) return { kind: 'failed', failure: { reason: 'no-permission', missing }, messages }
    await keepActions(posting, target, parts.app)
    return { kind: 'posted', thread: await carryOut(plan, target, posting.nonceSeed, messages, parts), messages }
  } catch (error) {
    const failure = failureOf(error)
    if (failure.reason === 'unknown') parts.log.error({ channel: posting.channel, err: error }, 'what became of a message is not known')
    return { kind: 'failed', failure, messages }
  }
}

type Plan = {
  readonly lead: readonly Sendable[]
  readonly stories: readonly Sendable[]
  readonly opensThread: boolean
  readonly threadName: string
  readonly needed: readonly Permission[]
}
type Found = Exclude<Target, { kind: 'none' }>

function planOf({ reply, stories, thread, server }: Posting, target: Found): Plan {
  const lead = sendables(reply, server)
  const told = stories.flatMap((story) => sendables(story, server))
  const opensThread = target.kind === 'forum' || (target.takesThreads && thread !== 'none' && told.length > 0)
  const files = [...lead, ...told].some((message) => message.files.length > 0)
  const speaking: readonly Permission[] =
    target.kind === 'channel' && target.channel.isThread() ? ['SendMessagesInThreads'] : ['SendMessages']
  const inThread: readonly Permission[] =
    target.kind === 'forum' ? ['SendMessagesInThreads'] : ['CreatePublicThreads', 'SendMessagesInThreads']
  const needed: readonly Permission[] = [
    'ViewChannel',
    ...speaking,
    ...(opensThread ? inThread : []),
    ...(files ? (['AttachFiles'] as const) : []),
  ]
  return {
    lead,
    stories: told,
    opensThread,
    // A name is no sentence.
    threadName: shortened(reply.summary.replace(/\.$/, ''), limits.threadName),
    needed: target.isPrivate ? [] : needed,
  }
}

async function keepActions({ reply, stories, server }: Posting, { workspace }: Found, app: PostingParts['app']): Promise<void> {
  const actions = [reply, ...stories].flatMap(actionsOf)
  if (actions.length > 0) await app.keepActions(server === undefined ? workspace : serverWorkspace(server), actions)
}

/** @returns Id of the thread; null where there is none. */
async function carryOut(plan: Plan, target: Found, seed: string, messages: string[], parts: PostingParts): Promise<string | null> {
  const send = async (channel: SendableChannels, message: Sendable) => {
    const nonce = nonceOf(seed, messages.length)
    const options = { ...message, flags: MessageFlags.IsComponentsV2, nonce, enforceNonce: true } as const
    const sent = await parts.attempt<Message>(async () => channel.send(options))
    messages.push(sent.id)
    return sent
  }
  const [first, ...others] = plan.lead
  if (!first) return null
  if (target.kind === 'forum') {
    const opened = await openPost(target.channel, plan.threadName, first, parts)
    messages.push(opened.id)
    for (const message of [...others, ...plan.stories]) await send(opened, message)
    return opened.id
  }
  const lead = await send(target.channel, first)
  for (const message of others) await send(target.channel, message)
  const thread = plan.opensThread ? await openThread(lead, plan.threadName, parts) : null
  for (const message of plan.stories) await send(thread ?? target.channel, message)
  return thread?.id ?? null
}

/** Each message its own; 24 of the 25 characters that Discord takes. */
function nonceOf(seed: string, index: number): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, index]))
    .digest('hex')
    .slice(0, 24)
}
