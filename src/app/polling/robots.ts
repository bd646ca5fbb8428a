import { dayMs, hourMs } from '../../feeds/milliseconds.ts'
import type { Clock, Fetcher } from '../ports.ts'
import { isAllowed, type RobotsRules, robotsRules } from './robots-rules.ts'

/** Whether a page may be asked by what its host says in robots.txt. `unknown`: it cannot be read now. */
export type Robots = { of(address: string): Promise<'allowed' | 'refused' | 'unknown'> }

/** Our name there. */
const robot = 'attache'
/** How long an answer holds (RFC 9309, 2.4: no longer than a day), and one that could not be had. */
const keptMs = { answer: dayMs, failure: hourMs }
const mostHosts = 5_000

/** Asks each host for its robots.txt once a day. */
export function createRobots(fetcher: Fetcher, clock: Clock): Robots {
  const kept = new Map<string, { readonly rules: Promise<RobotsRules | null>; until: number }>()

  async function ask(origin: string): Promise<RobotsRules | null> {
    const outcome = await fetcher.fetch(`${origin}/robots.txt`, { etag: null, lastModified: null, hopesFor: 'text' })
    if (outcome.kind === 'fetched') return robotsRules(new TextDecoder().decode(outcome.bytes), robot)
    // Where there is none, everything is allowed; where it is kept from us, or the host is down, nothing is for now.
    return outcome.kind === 'failed' && (outcome.failure.reason === 'not-found' || outcome.failure.reason === 'gone') ? [] : null
  }

  async function rulesOf(origin: string): Promise<RobotsRules | null> {
    const known = kept.get(origin)
    if (known && known.until > clock.now()) return known.rules
    if (kept.size >= mostHosts) kept.clear()
    const asked = { rules: ask(origin), until: Number.POSITIVE_INFINITY }
    kept.set(origin, asked)
    const rules = await asked.rules
    asked.until = clock.now() + (rules ? keptMs.answer : keptMs.failure)
    return rules
  }

  return {
    async of(address) {
      const rules = await rulesOf(new URL(address).origin)
      if (rules === null) return 'unknown'
      return isAllowed(rules, address) ? 'allowed' : 'refused'
    },
  }
}
