import { describe } from 'vitest'
import type { Store } from '../../src/app/ports.ts'
import { adminDoorFacts } from './store/admin-doors.ts'
import { articleFacts } from './store/articles.ts'
import { askingFacts } from './store/asking.ts'
import { briefingFacts } from './store/briefings.ts'
import { configFacts } from './store/configs.ts'
import { deliveryFacts } from './store/deliveries.ts'
import { departureFacts } from './store/departures.ts'
import { feedFacts } from './store/feeds.ts'
import { followingFacts } from './store/following.ts'
import { fullTextFacts } from './store/full-texts.ts'
import { installationFacts } from './store/installations.ts'
import { leaseFacts } from './store/leases.ts'
import { pollFacts } from './store/polls.ts'
import { privateFeedFacts } from './store/private-feeds.ts'
import { pruningFacts } from './store/pruning.ts'
import { scheduleFacts } from './store/schedules.ts'
import { searchFacts } from './store/searches.ts'
import { shareFacts } from './store/shares.ts'
import { storyFacts } from './store/stories.ts'
import { storyHistoryFacts } from './store/story-histories.ts'
import { termFacts } from './store/terms.ts'
import { totalFacts } from './store/totals.ts'

/**
 * What every store owes the rest of Attaché.
 *
 * @param open Gives a new, empty store each time.
 * @param histories Of stories, made up: fewer are enough where another database runs the same SQL through more.
 */
export function storeContract(name: string, open: () => Promise<Store>, histories = 100): void {
  describe(name, () => {
    feedFacts(open)
    departureFacts(open)
    pollFacts(open)
    fullTextFacts(open)
    articleFacts(open)
    storyFacts(open)
    storyHistoryFacts(open, histories)
    termFacts(open)
    totalFacts(open)
    briefingFacts(open)
    deliveryFacts(open)
    scheduleFacts(open)
    pruningFacts(open)
    privateFeedFacts(open)
    searchFacts(open)
    askingFacts(open)
    followingFacts(open)
    leaseFacts(open)
    installationFacts(open)
    shareFacts(open)
    configFacts(open)
    adminDoorFacts(open)
  })
}
