import { DiscordAPIError, RateLimitError } from 'discord.js'

/** Codes of Discord's refusals. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusal = {
  unknownChannel: 10_003,
  unknownServer: 10_004,
  unknownMember: 10_007,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  alreadyAnswered: 40_060,
  missingAccess: 50_001,
  takesNoMessages: 50_007,
  missingPermissions: 50_013,
  tokenExpired: 50_027,
  threadExists: 160_004,
} as const

export function isRefusal(error: unknown, ...codes: readonly (typeof refusal)[keyof typeof refusal][]): error is DiscordAPIError {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code)
}

/**
 * Whether an interaction can no longer be answered: it waited longer than 3 s, or 15 minutes for its end; somebody answered it
 * before; or its message is gone.
 */
export function isTooLate(error: unknown): boolean {
  const { unknownInteraction, alreadyAnswered, tokenExpired, unknownWebhook, unknownMessage } = refusal
  return isRefusal(error, unknownInteraction, alreadyAnswered, tokenExpired, unknownWebhook, unknownMessage)
}

/** Whether the 15 minutes are over in which an answer that was deferred can be given; whoever asked waits in vain. */
export function isExpired(error: unknown): boolean {
  return isRefusal(error, refusal.tokenExpired, refusal.unknownWebhook)
}

/** Whether the work may have been done although no answer came: everything but a refusal. */
export function isLostAnswer(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) && !(error instanceof RateLimitError)
}
