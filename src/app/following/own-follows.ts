import type { App } from '../app.ts'
import type { Caller } from '../input/caller.ts'
import type { Follow } from './follow.ts'

/** What the caller follows, and what the channel that they are in does; oldest first, in the order in which `/following` counts them. */
export async function ownFollows(caller: Caller, app: App): Promise<readonly Follow[]> {
  return (await app.follows(caller.workspace)).filter((follow) => concerns(follow, caller))
}

function concerns({ platform, destination }: Follow, caller: Caller): boolean {
  if (platform !== caller.platform) return false
  switch (destination.kind) {
    case 'channel':
      return destination.channel === caller.channel
    case 'person':
      return destination.user === caller.user
  }
}
