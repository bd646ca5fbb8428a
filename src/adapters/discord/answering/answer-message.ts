import type { GuildMember, Message } from 'discord.js'
import type { Chat } from '../../../app/chat.ts'
import { type Addressed, addressedIn } from '../../../app/input/addressed.ts'
import type { Caller } from '../../../app/input/caller.ts'
import type { MentionAllowance } from '../../../app/input/mention-allowance.ts'
import { type Prepared, prepareLine } from '../../../app/input/run-command.ts'
import type { Log } from '../../../app/log.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { wordsFor } from '../../../delivery/words/words.ts'
import { discordSays } from '../discord-says.ts'
import { isRefusal, refusal } from '../failures.ts'
import { missingPermissions } from '../sending/missing-permissions.ts'
import { callerOfMessage } from './caller-of.ts'
import type { MayUse } from './may-use.ts'
import { postAnswer } from './post-answer.ts'

export type AnsweringMessages = {
  readonly chat: Chat
  readonly log: Log
  readonly mayUse: MayUse
  readonly allows: MentionAllowance
}

/**
 * Answers messages to the bot as the line would be that they hold: those that begin or end with its name, and all in a direct message.
 * Never rejects.
 */
export function createMessageAnswering(parts: AnsweringMessages): (message: Message) => Promise<void> {
  return async (message) => {
    try {
      const addressed = saidToUs(message)
      if (addressed) await heed(message, addressed, parts)
    } catch (error) {
      told(error, message, parts)
    }
  }
}

/** Undefined where it is none of ours: of a program, of Discord itself, or of people among themselves. */
function saidToUs({ author, webhookId, system, content, client, guildId }: Message): Addressed | undefined {
  if (author.bot || webhookId !== null || system) return undefined
  const addressed = addressedIn(content, `<@!?${client.user?.id}>`)
  return guildId === null ? { line: addressed?.line ?? content.trim(), isCalled: true } : addressed
}

async function heed(message: Message, { line, isCalled }: Addressed, { chat, log, mayUse, allows }: AnsweringMessages): Promise<void> {
  // The library keeps members for as long as few others write.
  const { member } = message
  const caller = await callerOfMessage(message, chat.app)
  const prepared = line === '' ? null : prepareLine(line, caller, chat)
  if (!isCalled && prepared?.kind !== 'ready') return
  const unanswered = (why: string) => log.info(factsOf(message), `a message was not answered: ${why}`)
  const missing = missingHere(message)
  if (missing.length > 0) return unanswered(`the bot lacks ${missing.join(', ')} there`)
  if (!allows(caller.user, message.channelId)) return unanswered('too many came at once')
  const name = prepared?.kind === 'ready' ? prepared.command.name : 'help'
  const rights = await rightsOf(member, message, name, mayUse)
  if (rights === 'no') return unanswered(`the server does not let them use /${name} there`)
  await postAnswer(message, rights === 'yes' ? await answerTo(prepared, message, caller) : unseen(name, caller))
}

function factsOf({ id, guildId, channelId }: Message) {
  return { message: id, server: guildId ?? '', channel: channelId }
}

/** Where the bot may not write, what it would say is nobody's business. */
function missingHere({ channel, client: { user } }: Message<boolean>): readonly string[] {
  if (channel.isDMBased() || user === null) return []
  return missingPermissions(channel.permissionsFor(user), ['ViewChannel', channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages'])
}

async function rightsOf(member: GuildMember | null, { channel }: Message, command: string, mayUse: MayUse) {
  if (channel.isDMBased()) return 'yes'
  return member === null ? 'unknown' : mayUse(member, channel, command.split(' ')[0] ?? command)
}

/**
 * What commands say to their caller alone is not said where others read along. What one that answers to all says to its caller alone,
 * that it found nothing or does not understand, is no secret.
 *
 * @param prepared Null where nothing was asked.
 */
async function answerTo(prepared: Prepared | null, { guildId }: Message, caller: Caller): Promise<Reply> {
  const { language } = caller
  const { say } = wordsFor(language)
  if (prepared === null) return plainReply(say('whatToAsk'), language)
  if (prepared.kind === 'refused') return prepared.reply
  const { name: command, access, audience } = prepared.command
  if (guildId === null)
    return access === 'admins' ? plainReply(discordSays(language)('inServersAlone', { command }), language) : prepared.run()
  if (audience === 'channel') return prepared.run()
  return plainReply(command === 'help' ? say('whatToAsk') : say('onlyToYou', { command }), language)
}

function unseen(command: string, { language }: Caller): Reply {
  return plainReply(discordSays(language)('rightsUnseen', { command }), language)
}

function told(error: unknown, message: Message, { chat, log }: AnsweringMessages): void {
  const { unknownChannel, missingAccess, missingPermissions: lacks, takesNoMessages } = refusal
  if (isRefusal(error, unknownChannel, missingAccess, lacks, takesNoMessages))
    log.info({ ...factsOf(message), reason: String(error) }, 'a message could not be answered')
  else chat.report(error, chat.newErrorId(), factsOf(message))
}
