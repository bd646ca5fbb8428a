import { ApplicationIntegrationType, MessageFlags, type RepliableInteraction } from 'discord.js'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { discordSays } from '../discord-says.ts'
import { isLostAnswer, isRefusal, refusal } from '../failures.ts'
import { type Sendable, sendables } from '../rendering/sendable.ts'
import { untilAnswered, usualWaitsMs } from './until-answered.ts'

/** Says that an answer is coming, and who will see it. */
export async function defer(interaction: RepliableInteraction, hidden: boolean): Promise<void> {
  await acknowledge(() => interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {}))
  // Where the first attempt was heard and only its answer lost, the library does not know it yet.
  interaction.deferred = true
  interaction.ephemeral = hidden
}

/** Answers at once, to the person alone. */
export async function answerNow(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  const [first, ...others] = sendables(reply)
  if (first) await acknowledge(() => interaction.reply({ ...first, flags: hiddenFlags }))
  interaction.replied = true
  for (const message of others) await interaction.followUp({ ...message, flags: hiddenFlags })
}

/**
 * Fills in a deferred answer, with further messages where it takes several.
 *
 * @param hidden How it was deferred. What is for the person alone takes the place of an answer that was deferred for all.
 * @param server See `componentId`.
 */
export async function answerDeferred(
  interaction: RepliableInteraction,
  reply: Reply,
  hidden: boolean,
  server: string | null = null,
): Promise<void> {
  const [first, ...others] = allowed(sendables(reply, server), interaction, reply.language)
  if (!first) return
  const alone = hidden || reply.audience === 'caller'
  const further = async (message: Sendable) => interaction.followUp({ ...message, flags: alone ? hiddenFlags : shownFlags })
  if (alone === hidden) await untilAnswered(usualWaitsMs, () => interaction.editReply({ ...first, flags: shownFlags }))
  else {
    await interaction.deleteReply()
    await further(first)
  }
  await sendEach(others, further)
}

/**
 * A follow-up has no nonce, so one whose answer got lost is not sent again: it may be there. The others are sent all the same.
 *
 * @throws The last failure, after all were sent.
 */
async function sendEach(messages: readonly Sendable[], send: (message: Sendable) => Promise<unknown>): Promise<void> {
  const lost: unknown[] = []
  for (const message of messages) {
    await send(message).catch((error: unknown) => {
      if (!isLostAnswer(error)) throw error
      lost.push(error)
    })
  }
  if (lost.length > 0) throw lost.at(-1)
}

/** Tells the person alone, after or instead of an answer. */
export async function tellAlone(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  if (!interaction.deferred && !interaction.replied) return answerNow(interaction, reply)
  if (!interaction.replied) return answerDeferred(interaction, reply, interaction.ephemeral ?? false)
  for (const message of sendables(reply)) await interaction.followUp({ ...message, flags: hiddenFlags })
}

/** Discord waits for 3 s. */
const acknowledgeWaitsMs = [100, 300, 900]

/** Done twice, an acknowledgement is refused as the second one: then the first was heard. */
export async function acknowledge(work: () => Promise<unknown>): Promise<void> {
  let lost = false
  await untilAnswered(acknowledgeWaitsMs, async () => {
    try {
      await work()
    } catch (error) {
      if (lost && isRefusal(error, refusal.alreadyAnswered)) return
      lost = isLostAnswer(error)
      throw error
    }
  })
}

const shownFlags = MessageFlags.IsComponentsV2
const hiddenFlags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral

/** An answer and its follow-ups, where only the person installed the app. receiving-and-responding, "Followup Messages" */
const mostForPerson = 6

/** All messages, or as many as Discord lets an app say that only the person installed; the last then says what is missing. */
function allowed(messages: readonly Sendable[], interaction: RepliableInteraction, language: string): readonly Sendable[] {
  const inServer = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined
  if (inServer || messages.length <= mostForPerson) return messages
  const said = discordSays(language)('someLeftOut', {
    most: String(mostForPerson),
    count: String(messages.length - mostForPerson + 1),
  })
  return [...messages.slice(0, mostForPerson - 1), ...sendables(plainReply(said, language))]
}
