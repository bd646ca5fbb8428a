import { RateLimitError } from 'discord.js'
import { isRefusal, refusal } from './failures.ts'
import { permissionNames } from './missing-permissions.ts'

/**
 * Why something could not be posted.
 *
 * - `no-channel`: it was deleted, or its server removed Attaché
 * - `no-permission`: `missing` says which, in the words of Discord's settings
 * - `rate-limited`: Discord asks for a longer pause than a message may wait
 * - `unknown`: no answer came, time and again, or none that is known; the message may be there
 */
export type PostFailure =
  | { readonly reason: 'no-channel' }
  | { readonly reason: 'no-permission'; readonly missing: readonly string[] }
  | { readonly reason: 'rate-limited'; readonly retryAfterMs: number }
  | { readonly reason: 'unknown' }

/** What Discord refuses although its permissions, as last heard of, allow it. */
export function failureOf(error: unknown): PostFailure {
  if (error instanceof RateLimitError) return { reason: 'rate-limited', retryAfterMs: error.retryAfter }
  if (isRefusal(error, refusal.unknownChannel)) return { reason: 'no-channel' }
  if (isRefusal(error, refusal.missingAccess)) return { reason: 'no-permission', missing: [permissionNames.ViewChannel] }
  if (isRefusal(error, refusal.missingPermissions)) return { reason: 'no-permission', missing: [permissionNames.SendMessages] }
  if (isRefusal(error, refusal.takesNoMessages)) return { reason: 'no-permission', missing: ['Direct Messages'] }
  return { reason: 'unknown' }
}
