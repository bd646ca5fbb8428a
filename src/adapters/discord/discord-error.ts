import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js'

/**
 * Why Discord cannot be used.
 *
 * - `bad-token`: it does not take the token
 * - `disallowed-intents`: it does not give the application what it asked to hear
 * - `unreachable`: no connection came about
 */
export type DiscordFailure = 'bad-token' | 'disallowed-intents' | 'unreachable'

/** Discord cannot be used. The message is a sentence for whoever runs Attaché and says what to do; it holds no token. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError'
  readonly kind: DiscordFailure

  constructor(kind: DiscordFailure, options?: { readonly cause: unknown }) {
    super(sentences[kind], options)
    this.kind = kind
  }
}

const sentences: Readonly<Record<DiscordFailure, string>> = {
  'bad-token':
    'Discord does not take the bot’s token: make a new one in the developer portal (Bot, Reset Token) and put it into DISCORD_TOKEN.',
  'disallowed-intents':
    'Discord does not allow what the bot asked to hear, although no intent of it is privileged: look at the application in the developer portal.',
  unreachable: 'Discord cannot be reached: look at the network and at https://discordstatus.com, then try again.',
}

/** What a failed login, or a connection closed for good, means. */
export function discordFailure(error: unknown): DiscordFailure {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return 'bad-token'
  if (error instanceof DiscordAPIError && error.status === 401) return 'bad-token'
  const words = error instanceof Error ? error.message : ''
  return /disallowed intents|invalid intents/i.test(words) ? 'disallowed-intents' : 'unreachable'
}

/** Codes with which the gateway closes for good. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
export const finalCloses: ReadonlyMap<number, DiscordFailure> = new Map([
  [4004, 'bad-token'],
  [4013, 'disallowed-intents'],
  [4014, 'disallowed-intents'],
])
