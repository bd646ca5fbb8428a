import { expect, it } from 'vitest'
import { openMetrics } from '../../../src/adapters/metrics/open-metrics.ts'

const totals = {
  workspaces: 2,
  articles: 40,
  stories: 9,
  briefings: 3,
  follows: 1,
  feeds: { read: 5, failing: 1, unread: 0 },
  deliveries: { states: { waiting: 4, done: 9, unknown: 0, dead: 1 }, oldestDueMs: 1_500 },
}

it('tells what happened, what is stored, and how the event loop fares, in Prometheus’ format', async () => {
  const metrics = openMetrics('1.2.3', async () => totals)
  metrics.polled('read')
  metrics.polled('timeout')
  metrics.polled('timeout')
  metrics.articlesSaved(['new', 'new', 'known'])
  metrics.briefingMade()
  metrics.egressRefused()
  metrics.commandAnswered({ command: 'brief', platform: 'slack', outcome: 'answered', seconds: 0.2 })
  const lines = (await metrics.text()).split('\n')
  for (const line of [
    'attache_info{version="1.2.3"} 1',
    'attache_polls_total{outcome="read"} 1',
    'attache_polls_total{outcome="timeout"} 2',
    'attache_articles_saved_total{saved="new"} 2',
    'attache_articles_saved_total{saved="known"} 1',
    'attache_briefings_made_total 1',
    'attache_egress_refusals_total 1',
    'attache_command_seconds_bucket{le="0.1",command="brief",platform="slack",outcome="answered"} 0',
    'attache_command_seconds_bucket{le="0.25",command="brief",platform="slack",outcome="answered"} 1',
    'attache_workspaces 2',
    'attache_articles 40',
    'attache_stories 9',
    'attache_feeds{state="failing"} 1',
    'attache_deliveries{state="waiting"} 4',
    'attache_deliveries{state="dead"} 1',
    'attache_delivery_oldest_due_seconds 1.5',
  ])
    expect(lines).toContain(line)
  expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds '))).toBe(true)
})

it('tells the rest where the store does not answer', async () => {
  const metrics = openMetrics('1', () => Promise.reject(new Error('locked')))
  expect(await metrics.text()).toContain('attache_info')
})
