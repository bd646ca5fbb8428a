import { describe, expect, it } from 'vitest'
import { createRobots } from '../../../src/app/polling/robots.ts'
import { isAllowed, robotsRules } from '../../../src/app/polling/robots-rules.ts'
import type { FetchOutcome } from '../../../src/app/ports.ts'
import { cpuMs } from '../../cpu-ms.ts'

const hour = 3_600_000

describe('robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /private', '/privately', false],
    ['User-agent: *\nDisallow: /private/', '/private', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\nUser-agent: Attache\nDisallow: /b', '/a', true],
    ['User-agent: attache/1.0\nDisallow: /', '/a', false],
    ['User-agent: attachement\nDisallow: /', '/a', true],
    ['User-agent: other\nUser-agent: attache\nDisallow: /', '/a', false],
    ['User-agent: attache\nCrawl-delay: 9\nDisallow: /a\nUser-agent: attache\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /news\nAllow: /news/world', '/news/world/1', true],
    ['User-agent: *\nAllow: /news\nDisallow: /news', '/news', true],
    ['User-agent: *\r\nDisallow: /*.php$ # pages', '/x/a.php', false],
    ['User-agent: *\nDisallow: /*.php$', '/x/a.php?b', true],
    ['User-agent: *\nDisallow: /*?print=', '/x?print=1', false],
    ['User-agent: *\nDisallow: /a*b*c', '/a-c-b', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-c', false],
    ['User-agent: *\nDisallow: /caf%C3%A9', '/café', false],
    ['User-agent: *\nDisallow: /café', '/caf%c3%a9', false],
    ['User-agent: *\nDisallow: /%7Ejoe', '/~joe', false],
    ['<!doctype html><title>Not found</title>', '/a', true],
    ['Sitemap: x\nDisallow: /', '/a', true],
  ])('%j, asked for %s: %s', (text, path, allowed) => {
    expect(isAllowed(robotsRules(text, 'attache'), `https://news.test${path}`)).toBe(allowed)
  })

  it('takes no long time, whatever it says', async () => {
    const wild = `User-agent: *\n${`Disallow: /${'*a'.repeat(240)}$\n`.repeat(1_000)}`
    const ms = await cpuMs(() => expect(isAllowed(robotsRules(wild, 'attache'), `https://news.test/${'a'.repeat(2_000)}b`)).toBe(true))
    expect(ms).toBeLessThan(2_000)
  })
})

describe('createRobots', () => {
  const failed = (reason: 'not-found' | 'http-status' | 'network'): FetchOutcome => ({
    kind: 'failed',
    failure: { reason, detail: '' },
    retryAfterSeconds: null,
  })
  const fetched = (text: string): FetchOutcome => ({
    ...{ kind: 'fetched', url: '', bytes: Buffer.from(text), contentType: 'text/plain', etag: null, lastModified: null },
    ...{ maxAgeSeconds: null, movedTo: null, reserved: false },
  })

  function robotsOf(...answers: readonly FetchOutcome[]) {
    const asked: string[] = []
    let now = 0
    const fetcher = {
      async fetch(address: string) {
        asked.push(address)
        return answers[asked.length - 1] ?? failed('network')
      },
      async close() {},
    }
    return { robots: createRobots(fetcher, { now: () => now }), asked, pass: (ms: number) => (now += ms) }
  }

  it('asks a host once a day', async () => {
    const { robots, asked, pass } = robotsOf(fetched('User-agent: *\nDisallow: /b'), fetched(''))
    expect(await Promise.all([robots.of('https://news.test/a'), robots.of('https://news.test/b')])).toEqual(['allowed', 'refused'])
    pass(23 * hour)
    await robots.of('https://news.test/b')
    expect(asked).toEqual(['https://news.test/robots.txt'])
    pass(hour)
    expect(await robots.of('https://news.test/b')).toBe('allowed')
    expect(asked).toHaveLength(2)
  })

  it('takes a host that has none for one that allows all, and leaves one that cannot be asked alone for an hour', async () => {
    expect(await robotsOf(failed('not-found')).robots.of('https://news.test/a')).toBe('allowed')
    const { robots, asked, pass } = robotsOf(failed('http-status'), fetched(''))
    expect(await robots.of('https://news.test/a')).toBe('unknown')
    pass(hour - 1)
    expect(await robots.of('https://news.test/a')).toBe('unknown')
    expect(asked).toHaveLength(1)
    pass(1)
    expect(await robots.of('https://news.test/a')).toBe('allowed')
  })
})
