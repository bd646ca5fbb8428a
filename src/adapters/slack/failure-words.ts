import type { Failure } from './failures.ts'

/** What a person can do about what Slack refused, in plain sentences. */
export function remedyFor(failure: Failure): string {
  switch (failure.reason) {
    case 'not-in-channel':
    case 'no-channel':
      return 'Attaché is not in that channel: invite the app with “/invite @Attaché”, or ask in a message to it.'
    case 'archived':
      return 'The channel is archived: unarchive it, or ask in another one.'
    case 'missing-scope':
      return `This workspace has not allowed Attaché to do that${named(failure.needed)}: an admin can install the app again with its present manifest, and is asked for it then.`
    case 'token-revoked':
      return 'Attaché was removed from this workspace: an admin can install it again.'
    case 'rate-limited':
      return 'Slack takes no more messages here at the moment: ask again in a minute, or for less at once, such as one section.'
    case 'refused':
      return refusals[failure.error] ?? `Slack does not take it (“${failure.error}”): tell whoever runs Attaché here.`
    case 'unreachable':
      return 'Slack could not be reached: ask again in a minute.'
    case 'unknown':
      return 'Slack did not answer, so it may be there all the same: look, and ask again if it is not.'
  }
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const refusals: Readonly<Record<string, string>> = {
  restricted_action:
    'Only some people may post there: an admin can allow Attaché to, in the channel’s settings under “Posting permissions”.',
  restricted_action_read_only_channel: 'The channel is read-only: an admin can allow Attaché to post there, in the channel’s settings.',
  restricted_action_thread_only_channel: 'Only threads may be written in there: ask in a thread by a button, or in a message to the app.',
  restricted_action_thread_locked: 'The thread is locked: ask in the channel.',
  cannot_reply_to_message: 'Nobody can answer that message: ask in the channel.',
  user_not_in_channel: 'You are not in that channel: join it, or ask in a message to the app.',
  ekm_access_denied: 'The administrators have closed this workspace to messages for now: ask them.',
  team_access_not_granted: 'An admin has to allow Attaché in this workspace of your organisation.',
  messages_tab_disabled: 'Messages to the app are switched off: whoever runs Attaché can switch the Messages tab on under “App Home”.',
}

function named(scope: string | null): string {
  return scope === null ? '' : ` (scope ${scope})`
}
