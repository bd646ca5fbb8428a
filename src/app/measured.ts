import type { Command } from './input/command.ts'
import type { Metrics } from './metrics.ts'
import type { Clock, Fetcher, Store } from './ports.ts'

/** The store, counting what is kept. */
export function measuredStore(store: Store, metrics: Metrics): Store {
  return {
    ...store,
    under: (lease) => measuredStore(store.under(lease), metrics),
    async savePoll(state, articles, now) {
      const saved = await store.savePoll(state, articles, now)
      metrics.polled(state.failure?.reason ?? (articles.length > 0 ? 'read' : 'unchanged'))
      metrics.articlesSaved(saved)
      return saved
    },
    async saveBriefing(...given) {
      const kept = await store.saveBriefing(...given)
      if (kept) metrics.briefingMade()
      return kept
    },
  }
}

/** The fetcher, counting what its guard refuses. */
export function measuredFetcher(fetcher: Fetcher, metrics: Metrics): Fetcher {
  return {
    ...fetcher,
    async fetch(...asked) {
      const outcome = await fetcher.fetch(...asked)
      if (outcome.kind === 'failed' && outcome.failure.reason === 'refused-address') metrics.egressRefused()
      return outcome
    },
  }
}

/** The commands, timed. */
export function measuredCommands(commands: readonly Command[], metrics: Metrics, clock: Clock): readonly Command[] {
  return commands.map((command): Command => {
    return {
      ...command,
      async run(options, caller, app) {
        const begun = clock.now()
        const answered = (outcome: 'answered' | 'failed') =>
          metrics.commandAnswered({ command: command.name, platform: caller.platform, outcome, seconds: (clock.now() - begun) / 1_000 })
        try {
          const reply = await command.run(options, caller, app)
          answered('answered')
          return reply
        } catch (error) {
          answered('failed')
          throw error
        }
      },
    }
  })
}
