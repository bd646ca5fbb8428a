import { afterEach, describe, expect, it } from 'vitest'
import { closeAll, failureOf, fetcherFor, noValidators, privateHost, publicHost, serve, textOf } from './loopback.ts'

afterEach(closeAll)

const refused = { reason: 'refused-address' }

/** A private server that must never be reached, and how often it was. */
async function victim(): Promise<{ port: number; asked: () => number }> {
  let asked = 0
  const port = await serve((_, response) => {
    asked += 1
    response.end('secret')
  }, privateHost)
  return { port, asked: () => asked }
}

describe('the guarded client', () => {
  it('refuses a private address however it is written', async () => {
    const { port, asked } = await victim()
    const fetcher = fetcherFor([port, 80])
    const written = [
      '127.0.0.2',
      '127.2',
      '2130706434',
      '0x7f000002',
      '0177.0.0.2',
      '127.0.0.2.',
      '①②⑦.⓪.⓪.②',
      '%31%32%37.0.0.2',
      '[::ffff:127.0.0.2]',
      '[::ffff:7f00:2]',
      '0.0.0.0',
      '[::]',
      '[::1]',
    ]
    for (const host of written) expect(failureOf(await fetcher.fetch(`http://${host}:${port}/`, noValidators)), host).toMatchObject(refused)
    expect(asked()).toBe(0)
  })

  it('refuses a name if any of its answers is private', async () => {
    const { port, asked } = await victim()
    for (const answers of [[privateHost], [publicHost, privateHost], [publicHost, '::1'], ['10.0.0.1', publicHost]]) {
      const fetcher = fetcherFor([port], { resolve: async () => answers })
      expect(failureOf(await fetcher.fetch(`http://news.test:${port}/`, noValidators)), answers.join()).toMatchObject(refused)
    }
    expect(asked()).toBe(0)
  })

  it('connects to the very answer that it checked, so that a second answer changes nothing', async () => {
    const port = await serve((_, response) => response.setHeader('connection', 'close').end('public'))
    const answers = [publicHost, privateHost]
    let questions = 0
    const fetcher = fetcherFor([port], { resolve: async () => [answers[questions++] ?? privateHost] })
    expect(textOf(await fetcher.fetch(`http://rebind.test:${port}/`, noValidators))).toBe('public')
    expect(questions).toBe(1)
    expect(failureOf(await fetcher.fetch(`http://rebind.test:${port}/`, noValidators))).toMatchObject(refused)
  })

  it('looks at the address that the socket reached, even if all before was fooled', async () => {
    const { port, asked } = await victim()
    let checks = 0
    const fetcher = fetcherFor([port], { resolve: async () => [privateHost], isPublic: () => ++checks === 1 })
    expect(failureOf(await fetcher.fetch(`http://news.test:${port}/`, noValidators))).toMatchObject(refused)
    expect({ checks, asked: asked() }).toEqual({ checks: 2, asked: 0 })
  })

  it.each([301, 302, 303, 307, 308])('checks every hop of a redirect (%i)', async (status) => {
    const { port, asked } = await victim()
    const front = await serve((request, response) =>
      response.writeHead(status, { location: request.url === '/' ? '/next' : `http://${privateHost}:${port}/` }).end(),
    )
    const fetcher = fetcherFor([front, port])
    expect(failureOf(await fetcher.fetch(`http://${publicHost}:${front}/`, noValidators))).toMatchObject(refused)
    expect(asked()).toBe(0)
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'address is private'],
    ['file:///etc/passwd', 'only http and https are followed'],
    ['gopher://127.0.0.1/', 'only http and https are followed'],
    ['data:text/xml,<rss/>', 'only http and https are followed'],
    ['javascript:alert(1)', 'only http and https are followed'],
    ['//[::1]/', 'address is private'],
    ['http://127.0.0.1:22/', 'port 22 is not a web port'],
    ['http://me:hunter2@127.0.0.1/', 'addresses with a user name or password are not followed'],
  ])('does not follow a redirect to %s', async (location, detail) => {
    const front = await serve((_, response) => response.writeHead(302, { location }).end())
    const fetcher = fetcherFor([front, 80])
    expect(failureOf(await fetcher.fetch(`http://${publicHost}:${front}/`, noValidators))).toEqual({ reason: 'refused-address', detail })
  })

  it.each([
    'http://me:hunter2@news.test/',
    'http://me@news.test/',
    'not an address hunter2',
    'ftp://me:hunter2@news.test/',
    'http://news.test:22/hunter2',
  ])('refuses %s without repeating it', async (address) => {
    const outcome = await fetcherFor([80]).fetch(address, noValidators)
    expect(failureOf(outcome)).toMatchObject(refused)
    expect(JSON.stringify(outcome)).not.toContain('hunter2')
  })

  it('asks a private host on any port where the operator named both', async () => {
    const { port } = await victim()
    const named = fetcherFor([], { allowedHosts: new Set([`${privateHost}:${port}`]) })
    expect(textOf(await named.fetch(`http://${privateHost}:${port}/`, noValidators))).toBe('secret')
  })

  it('lets nobody else in because one private host is named', async () => {
    const { port, asked } = await victim()
    const front = await serve((_, response) => response.writeHead(302, { location: `http://${privateHost}:${port}/` }).end(), '127.0.0.3')
    const fetcher = fetcherFor([port], { allowedHosts: new Set([`127.0.0.3:${front}`]) })
    expect(failureOf(await fetcher.fetch(`http://127.0.0.3:${front}/`, noValidators))).toMatchObject(refused)
    expect(failureOf(await fetcher.fetch(`http://127.0.0.3:${port}/`, noValidators))).toMatchObject(refused)
    expect(asked()).toBe(0)
  })
})
