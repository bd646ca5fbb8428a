import { lookup, Resolver } from 'node:dns/promises'

export type ResolverOptions = {
  /** Name servers to ask, `host:port`; default: the system's. */
  readonly servers?: readonly string[]
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number
}

/** Milliseconds for one question to one name server, and how often it is asked: a busy queue drops some of the first questions. */
const patience = { timeout: 3_000, tries: 2 }
/** How long an answer is kept that names no time within these bounds, seconds, and one that there is no such host. */
const keptSeconds = { least: 30, most: 600, none: 30 }
const mostKept = 20_000

/**
 * All IPv4 and IPv6 addresses of a host name, IPv4 first. Asks the name servers itself: the system's look-up has four threads
 * for the whole program, and one dead name keeps one of them busy for seconds. Where no name server can be asked, the system is.
 * Answers are kept for as long as they say, between 30 seconds and ten minutes.
 *
 * @throws {NodeJS.ErrnoException} With the code ENOTFOUND or ENODATA where there are none.
 */
export function openResolver({
  servers,
  now = () => performance.now(),
}: ResolverOptions = {}): (hostname: string) => Promise<readonly string[]> {
  const resolver = new Resolver(patience)
  if (servers) resolver.setServers(servers)
  const kept = new Map<string, { readonly answer: Promise<Answer>; until: number }>()

  return async (hostname) => {
    const known = kept.get(hostname)
    if (known && known.until > now()) return addressesOf(await known.answer)
    if (kept.size >= mostKept) kept.clear()
    const asked = { answer: answerFor(hostname, resolver), until: Number.POSITIVE_INFINITY }
    kept.set(hostname, asked)
    const answer = await asked.answer
    asked.until = now() + answer.seconds * 1000
    return addressesOf(answer)
  }
}

/** Failures are answers too, so that those who ask meanwhile get them. */
type Answer = { readonly seconds: number } & ({ readonly addresses: readonly string[] } | { readonly error: unknown })

function addressesOf(answer: Answer): readonly string[] {
  if ('error' in answer) throw answer.error
  return answer.addresses
}

async function answerFor(hostname: string, resolver: Resolver): Promise<Answer> {
  const answers = await Promise.allSettled([resolver.resolve4(hostname, { ttl: true }), resolver.resolve6(hostname, { ttl: true })])
  const records = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  if (records.length > 0) {
    const seconds = Math.min(...records.map(({ ttl }) => ttl))
    const bounded = Math.min(keptSeconds.most, Math.max(keptSeconds.least, seconds))
    return { addresses: records.map(({ address }) => address), seconds: bounded }
  }
  const [refused] = answers.filter((answer) => answer.status === 'rejected')
  return refused?.reason.code === 'ECONNREFUSED' ? askSystem(hostname) : { error: refused?.reason, seconds: keptSeconds.none }
}

/** A name server that answers, and be it that it cannot tell, was asked: the system would ask it again, for long, in one of its few threads. */
async function askSystem(hostname: string): Promise<Answer> {
  try {
    return { addresses: (await lookup(hostname, { all: true })).map(({ address }) => address), seconds: keptSeconds.least }
  } catch (error) {
    return { error, seconds: 0 }
  }
}
