import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fetcher } from '../../../src/app/ports.ts'
import { closeAll, fetcherFor, noValidators, privateHost, publicHost, serve } from './loopback.ts'
import { type Attack, attacks, harmless } from './ssrf-attacks.ts'

/** How often a private server was asked; a victim listens on 127.0.0.2 and, where there is IPv6, on ::1. */
let hits = 0
let ports = { front: 0, victim: 0 }
let hops: { readonly status: number; readonly to: string }[] = []

beforeEach(async () => {
  hits = 0
  const victim: RequestListener = (_, response) => {
    hits += 1
    response.end('secret')
  }
  const port = await serve(victim, privateHost)
  await serve(victim, '::1', port).catch(() => {})
  ports = { victim: port, front: await serve(front) }
})
afterEach(closeAll)

/** The public server: redirects where an attack says, hop by hop, else answers. */
const front: RequestListener = (_, response) => {
  const hop = hops.shift()
  if (hop) response.writeHead(hop.status, { location: filled(hop.to) }).end()
  else response.setHeader('connection', 'close').end('public')
}

function filled(text: string): string {
  return text
    .replaceAll('{victim}', `${privateHost}:${ports.victim}`)
    .replaceAll('{frontPort}', String(ports.front))
    .replaceAll('{front}', `${publicHost}:${ports.front}`)
    .replaceAll('{port}', String(ports.victim))
}

function attacker({ answers = [[publicHost]] }: Pick<Attack, 'answers'>): Fetcher {
  let questions = 0
  return fetcherFor([ports.victim, ports.front, 80], {
    deadlineMs: 3_000,
    isPublic: (address) => [publicHost, `::ffff:${publicHost}`, '::ffff:7f00:1'].includes(address),
    resolve: async () => {
      questions += 1
      return answers[Math.min(questions, answers.length) - 1] ?? []
    },
  })
}

describe('the guarded client under attack', () => {
  it('meets as many attacks of each kind as are known', () => {
    const count = (kind: Attack['kind']) => attacks.filter((attack) => attack.kind === kind).length
    const counts = (['literal', 'name', 'rebinding', 'parsing', 'redirect', 'scheme'] as const).map(count)
    const least = [45, 22, 5, 17, 26, 17]
    for (const [index, number] of least.entries()) expect(counts[index]).toBeGreaterThanOrEqual(number)
    expect(harmless.length).toBeGreaterThanOrEqual(10)
  })

  it.each(['literal', 'name', 'rebinding', 'parsing', 'redirect', 'scheme'] as const)('never asks a private server (%s)', async (kind) => {
    const reached: string[] = []
    for (const attack of attacks.filter((each) => each.kind === kind)) {
      const fetcher = attacker(attack)
      const times = attack.kind === 'rebinding' ? 4 : 1
      for (let time = 0; time < times; time += 1) {
        hops = [...(attack.hops ?? [])]
        const outcome = await fetcher.fetch(filled(attack.address), noValidators)
        if (outcome.kind === 'fetched' && Buffer.from(outcome.bytes).toString() !== 'public') reached.push(attack.address)
      }
      await fetcher.close()
    }
    expect({ reached, hits }).toEqual({ reached: [], hits: 0 })
  })

  it('would have asked it often without the rule, so that the attacks are known to be ones', async () => {
    for (const attack of attacks.filter(({ kind }) => kind !== 'rebinding' && kind !== 'scheme')) {
      const resolved = attack.answers?.[0]?.filter((address) => address === privateHost) ?? []
      const fetcher = fetcherFor([ports.victim, ports.front], { deadlineMs: 500, isPublic: () => true, resolve: async () => resolved })
      hops = [...(attack.hops ?? [])]
      if (attack.kind !== 'literal' || attack.address.includes('127')) await fetcher.fetch(filled(attack.address), noValidators)
      await fetcher.close()
    }
    expect(hits).toBeGreaterThan(40)
  })

  it.each(harmless)('asks the public server as %s', async (address) => {
    hops = []
    const outcome = await attacker({}).fetch(filled(address), noValidators)
    expect(outcome.kind === 'fetched' && Buffer.from(outcome.bytes).toString()).toBe('public')
  })

  it('never asks its own page', async () => {
    const own = fetcherFor([ports.front], { ownHosts: new Set(['news.example']) })
    for (const host of ['news.example', 'NEWS.example', 'news.example.'])
      expect(await own.fetch(`http://${host}:${ports.front}/`, noValidators)).toMatchObject({ failure: { detail: 'its host is our own' } })
  })

  it('tells an attacker no more of a private server than that its address is private, whether or not it is there', async () => {
    const words = []
    for (const host of [privateHost, '127.0.0.77'])
      words.push(JSON.stringify(await attacker({}).fetch(`http://${host}:${ports.victim}/`, noValidators)))
    expect(new Set(words).size).toBe(1)
  })
})
