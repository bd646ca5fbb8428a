import type { Failure } from './failures.ts'
import { slackSays } from './slack-says.ts'

/**
 * What a person can do about what Slack refused, in plain sentences.
 *
 * @param language BCP 47; English where it is not spoken.
 */
export function remedyFor(failure: Failure, language: string): string {
  const say = slackSays(language)
  switch (failure.reason) {
    case 'not-in-channel':
    case 'no-channel':
      return say('elsewhere')
    case 'archived':
      return say('archived')
    case 'missing-scope':
      return failure.needed === null ? say('notAllowed') : say('scopeNotAllowed', { scope: failure.needed })
    case 'token-revoked':
      return say('removed')
    case 'rate-limited':
      return say('tooMany')
    case 'refused': {
      const known = refusals.find((one) => one === failure.error)
      return known === undefined ? say('refused', { error: failure.error }) : say(known)
    }
    case 'unreachable':
      return say('unreachable')
    case 'unknown':
      return say('unknown')
  }
}

/** What was asked for was not shown, or not to the end: then so many messages are missing. */
export function notShown(missing: number | null, language: string): string {
  const say = slackSays(language)
  return missing === null ? say('notShown') : say('restNotSent', { count: missing })
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const refusals = [
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_thread_locked',
  'cannot_reply_to_message',
  'user_not_in_channel',
  'ekm_access_denied',
  'team_access_not_granted',
  'messages_tab_disabled',
] as const
