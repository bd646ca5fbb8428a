import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { closeAll, failureOf, fetcherFor, fetchFrom, noValidators, publicHost, serve, serveBytes, textOf } from './loopback.ts'

afterEach(closeAll)

const feed = '<rss><channel><title>News</title></channel></rss>'

describe('openFetcher', () => {
  it('brings what a server sends, with what is needed to ask again', async () => {
    const port = await serve((_, response) => {
      response
        .writeHead(200, {
          'content-type': 'text/xml; charset=utf-8',
          etag: 'W/"a b"',
          'last-modified': 'Wed, 06 May 2026 10:00:00 GMT',
          'cache-control': 'public, max-age=600',
        })
        .end(feed)
    })
    const outcome = await fetchFrom(port)
    expect(outcome).toMatchObject({
      kind: 'fetched',
      url: `http://${publicHost}:${port}/`,
      contentType: 'text/xml; charset=utf-8',
      etag: 'W/"a b"',
      lastModified: 'Wed, 06 May 2026 10:00:00 GMT',
      maxAgeSeconds: 600,
    })
    expect(textOf(outcome)).toBe(feed)
  })

  it('says who asks, for what, and nothing else of us', async () => {
    let asked = {}
    const port = await serve((request, response) => {
      asked = request.headers
      response.end(feed)
    })
    await fetchFrom(port)
    expect(asked).toEqual({
      host: `${publicHost}:${port}`,
      connection: 'keep-alive',
      'user-agent': 'Attache/test (+https://attache.test)',
      accept: expect.stringContaining('application/rss+xml'),
      'accept-encoding': 'gzip, br, zstd, deflate',
    })
  })

  it('takes credentials to the origin that they are for, and to no other that it redirects to', async () => {
    const seen: unknown[] = []
    const elsewhere = await serve((request, response) => {
      seen.push(['elsewhere', request.headers.authorization])
      response.writeHead(302, { location: `http://${publicHost}:${port}/back` }).end()
    })
    const port: number = await serve((request, response) => {
      seen.push([request.url, request.headers.authorization])
      const to = request.url === '/' ? '/next' : `http://${publicHost}:${elsewhere}/`
      if (request.url === '/back') response.end(feed)
      else response.writeHead(302, { location: to }).end()
    })
    await fetcherFor([port, elsewhere]).fetch(`http://${publicHost}:${port}/`, { ...noValidators, authorization: 'Basic aHVudGVyMg==' })
    expect(seen).toEqual([
      ['/', 'Basic aHVudGVyMg=='],
      ['/next', 'Basic aHVudGVyMg=='],
      ['elsewhere', undefined],
      ['/back', undefined],
    ])
  })

  it('gives validators back as they came, and knows that nothing changed', async () => {
    const port = await serve((request, response) => {
      const known = request.headers['if-none-match'] === 'W/"a b"' && request.headers['if-modified-since'] === 'last week'
      response.writeHead(known ? 304 : 500, { 'cache-control': 'max-age=60' }).end()
    })
    const outcome = await fetcherFor([port]).fetch(`http://${publicHost}:${port}/`, { etag: 'W/"a b"', lastModified: 'last week' })
    expect(outcome).toEqual({ kind: 'unchanged', maxAgeSeconds: 60, movedTo: null })
  })

  it('sends no validator that would break the request apart', async () => {
    const port = await serve((request, response) => response.end(JSON.stringify(request.headers['if-none-match'] ?? 'none')))
    const outcome = await fetcherFor([port]).fetch(`http://${publicHost}:${port}/`, { etag: '"a"\r\nx-evil: 1', lastModified: null })
    expect(textOf(outcome)).toBe('"none"')
  })

  it.each([
    [404, 'not-found'],
    [403, 'http-status'],
    [500, 'http-status'],
    [410, 'gone'],
  ])('takes %i for a failure of its own kind', async (status, reason) => {
    const port = await serve((_, response) => response.writeHead(status).end('sorry'))
    expect(await fetchFrom(port)).toEqual({ kind: 'failed', failure: { reason, detail: `answered ${status}` }, retryAfterSeconds: null })
  })

  it('passes on how long it is asked to wait, in seconds or until a date', async () => {
    const at = new Date(Date.now() + 3_600_000).toUTCString()
    const port = await serve((request, response) => response.writeHead(429, { 'retry-after': request.url === '/date' ? at : '120' }).end())
    expect(await fetchFrom(port)).toMatchObject({ kind: 'failed', retryAfterSeconds: 120 })
    const dated = await fetchFrom(port, {}, '/date')
    expect(dated.kind === 'failed' && dated.retryAfterSeconds).toBeGreaterThan(3_590)
  })

  it('follows redirects, relative ones too, up to five', async () => {
    const port = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(left % 2 ? 301 : 308, { location: `${left - 1}` }).end()
    })
    const outcome = await fetchFrom(port, {}, '/5')
    expect(outcome).toMatchObject({ kind: 'fetched', url: `http://${publicHost}:${port}/0` })
    expect(failureOf(await fetchFrom(port, {}, '/6'))).toEqual({ reason: 'network', detail: 'more than 5 redirects' })
  })

  it.each([
    ['/301/308/200', '/200'],
    ['/301/302/200', '/302/200'],
    ['/302/301/200', null],
    ['/308/304', '/304'],
    ['/200', null],
  ])('tells where %s moved for good: %s', async (path, movedTo) => {
    const port = await serve((request, response) => {
      const [status = '', ...rest] = request.url?.slice(1).split('/') ?? []
      response.writeHead(Number(status), rest.length > 0 ? { location: `/${rest.join('/')}` } : {}).end()
    })
    const origin = `http://${publicHost}:${port}`
    expect(await fetchFrom(port, {}, path)).toMatchObject({ movedTo: movedTo === null ? null : `${origin}${movedTo}` })
  })

  it('says what it hopes for', async () => {
    const port = await serve((request, response) => response.end(request.headers.accept))
    const fetcher = fetcherFor([port])
    const accepts = await Promise.all(
      (['feed', 'page', 'text'] as const).map(async (hopesFor) =>
        textOf(await fetcher.fetch(`http://${publicHost}:${port}/`, { ...noValidators, hopesFor })),
      ),
    )
    expect(accepts.map((accept) => accept.split(/[,;]/)[0])).toEqual(['application/rss+xml', 'text/html', 'text/plain'])
  })

  it('leaves a host alone that said that we ask too much, whatever else is to be asked there', async () => {
    let asked = 0
    const port = await serve((_, response) => {
      asked += 1
      response.writeHead(429, { 'retry-after': '120' }).end()
    })
    const fetcher = fetcherFor([port])
    for (const path of ['/a', '/b']) {
      const outcome = await fetcher.fetch(`http://${publicHost}:${port}${path}`, noValidators)
      expect(outcome).toMatchObject({ failure: { detail: 'answered 429' }, retryAfterSeconds: 120 })
    }
    expect(asked).toBe(1)
  })

  it('says of what is under way or waits when it is closed that nothing is known', async () => {
    const port = await serve(() => {})
    const fetcher = fetcherFor([port], { everyMs: 60_000 })
    const outcomes = ['/a', '/b'].map((path) => fetcher.fetch(`http://${publicHost}:${port}${path}`, noValidators))
    await fetcher.close()
    expect(await Promise.all(outcomes)).toEqual([{ kind: 'stopped' }, { kind: 'stopped' }])
  })

  it.each([
    ['gzip', gzipSync(feed)],
    ['x-gzip', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['zstd', zstdCompressSync(feed)],
    ['identity', Buffer.from(feed)],
  ])('unpacks %s', async (encoding, packed) => {
    const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed))
    expect(textOf(await fetchFrom(port))).toBe(feed)
  })

  it('asks one host one thing at a time, and other hosts meanwhile', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    let inside = 0
    let most = 0
    const slow = await serve(async (_, response) => {
      inside += 1
      most = Math.max(most, inside)
      await released
      inside -= 1
      response.end('slow')
    })
    const quick = await serve((_, response) => response.end('quick'))
    const fetcher = fetcherFor([slow, quick], { concurrency: 2 })
    const three = Promise.all([1, 2, 3].map(() => fetcher.fetch(`http://slow.test:${slow}/`, noValidators)))
    expect(textOf(await fetcher.fetch(`http://quick.test:${quick}/`, noValidators))).toBe('quick')
    release()
    expect((await three).map(textOf)).toEqual(['slow', 'slow', 'slow'])
    expect(most).toBe(1)
  })

  it('says in plain words that nobody is there', async () => {
    const port = await serve((_, response) => response.end())
    await closeAll()
    expect(failureOf(await fetchFrom(port))).toEqual({ reason: 'network', detail: 'connection refused' })
    const nameless = fetcherFor([80], { resolve: async () => [] })
    expect(failureOf(await nameless.fetch('http://nowhere.test/', noValidators))).toEqual({ reason: 'network', detail: 'no such host' })
  })
})

describe('a hostile server', { timeout: 30_000 }, () => {
  const mega = 1_000_000

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50 * mega))],
    ['br', brotliCompressSync(Buffer.alloc(50 * mega))],
    ['zstd', zstdCompressSync(Buffer.alloc(50 * mega))],
  ])('cannot send a bomb (%s)', async (encoding, bomb) => {
    const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb))
    expect(failureOf(await fetchFrom(port))).toMatchObject({ reason: 'too-large' })
  })

  it('cannot stack encodings, or use one that was not asked for', async () => {
    for (const encoding of ['gzip, gzip', 'gzip, br', 'compress']) {
      const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(gzipSync(gzipSync(feed))))
      expect(failureOf(await fetchFrom(port))).toEqual({ reason: 'damaged', detail: 'packed in a way that was not asked for' })
    }
  })

  it.each([
    ['gzip', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['deflate', deflateSync(feed)],
    ['zstd', zstdCompressSync(feed)],
  ])('cannot pass off half an answer as whole (%s)', async (encoding, packed) => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(packed.subarray(0, packed.length - 12)),
    )
    expect(failureOf(await fetchFrom(port))).toMatchObject({ reason: 'damaged' })
  })

  it('cannot send more than 5 MB, whatever length it claims, or no end at all', async () => {
    const port = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000, 'x')));
      }
      response.on('drain', more)
      more()
    })
    expect(failureOf(await fetchFrom(port))).toEqual({ reason: 'too-large', detail: 'more than 5 MB' })
  })

  it('cannot drip a byte at a time past the deadline', async () => {
    const port = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    })
    const started = performance.now()
    expect(failureOf(await fetchFrom(port, { deadlineMs: 300 }))).toEqual({ reason: 'timeout', detail: 'no whole answer in 0.3 s' })
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  it('cannot keep us waiting for a first word, or a redirect to nowhere', async () => {
    const silent = await serve(() => {})
    expect(failureOf(await fetchFrom(silent, { deadlineMs: 200 }))).toMatchObject({ reason: 'timeout' })
    const circle = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    expect(failureOf(await fetchFrom(circle))).toMatchObject({ reason: 'network' })
    const nonsense = await serve((_, response) => response.writeHead(302, { location: 'http://[' }).end())
    expect(failureOf(await fetchFrom(nonsense))).toMatchObject({ reason: 'network' })
  })

  it('cannot drown us in tiny pieces', async () => {
    const port = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
      const pieces = Buffer.from('1\r\nx\r\n'.repeat(5_000))
      const more = () => {
        while (!socket.destroyed && socket.write(pieces));
      }
      socket.on('drain', more)
      more()
    })
    expect(failureOf(await fetchFrom(port))).toEqual({ reason: 'damaged', detail: 'sent in too many tiny pieces' })
  })

  it('cannot keep us busy with interim answers', async () => {
    const port = await serveBytes((socket) => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(1_000)))
    expect(failureOf(await fetchFrom(port))).toEqual({ reason: 'network', detail: 'too many interim answers' })
  })

  it('cannot send headers without end', async () => {
    const port = await serveBytes((socket) => socket.write(`HTTP/1.1 200 OK\r\n${`x-a: ${'b'.repeat(1_000)}\r\n`.repeat(200)}\r\n`))
    expect(failureOf(await fetchFrom(port))).toMatchObject({ reason: 'network' })
  })

  it('cannot confuse us with what is not HTTP, or an answer shorter than it claims', async () => {
    const babble = await serveBytes((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
    expect(failureOf(await fetchFrom(babble))).toEqual({ reason: 'network', detail: 'the answer is not HTTP' })
    const short = await serveBytes((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<rss>'))
    expect(failureOf(await fetchFrom(short))).toMatchObject({ reason: 'network' })
    const cut = await serveBytes((socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<rss>\r\n'))
    expect(failureOf(await fetchFrom(cut))).toMatchObject({ reason: 'network' })
  })
})
