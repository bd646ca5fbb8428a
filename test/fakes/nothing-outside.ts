import type { Outside } from '../../src/app/config/find-feeds.ts'
import { readFeed } from '../../src/feeds/reading/read-feed.ts'

/** No address answers. */
export const nothingOutside: Outside = {
  fetcher: {
    fetch: async () => ({
      kind: 'failed',
      failure: { reason: 'network', detail: 'nothing answers here' },
      retryAfterSeconds: null,
    }),
    close: async () => {},
  },
  parser: { parse: readFeed, close: async () => {} },
}
