import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js'
import { neverLeft } from '../../../app/sending/never-left.ts'
import type { SendFailure } from '../../../app/sending/send-failure.ts'
import { isRefusal, refusal } from '../failures.ts'
import { permissionNames } from './missing-permissions.ts'

/** Why Discord did not take something, although its permissions, as last heard of, allow it. */
export function sendFailureOf(error: unknown): SendFailure {
  if (error instanceof RateLimitError) return { reason: 'rate-limited', retryAfterMs: error.retryAfter }
  if (isTokenRefused(error)) return { reason: 'token-refused' }
  if (isRefusal(error, refusal.unknownChannel, refusal.takesNoMessages)) return { reason: 'no-place' }
  if (isRefusal(error, refusal.missingAccess)) return { reason: 'no-permission', missing: [permissionNames.ViewChannel] }
  if (isRefusal(error, refusal.missingPermissions)) return { reason: 'no-permission', missing: [permissionNames.SendMessages] }
  if (error instanceof DiscordAPIError) return { reason: 'refused', error: `${error.code} ${error.message}` }
  return { reason: neverLeft(error) ? 'unreachable' : 'unknown' }
}

function isTokenRefused(error: unknown): boolean {
  // After one refusal the library forgets the token, and refuses by itself from then on.
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenMissing) return true
  if (error instanceof Error && error.message === 'Expected token to be set for this request, but none was present') return true
  return (error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401
}
