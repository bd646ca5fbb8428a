import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Check, healthSite, serveHealth } from '../../../src/adapters/web/serve-health.ts'

const metrics = { text: async () => 'attache_info 1\n', contentType: 'text/plain; version=0.0.4; charset=utf-8' }
const site = (checks: readonly Check[], host = '127.0.0.1') => healthSite({ alive: () => checks, ready: async () => checks, metrics }, host)
const fine = [{ name: 'store', wrong: null }]
const ill = [...fine, { name: 'discord', wrong: 'not connected' }]

describe('for machines', () => {
  it.each(['/healthz', '/readyz'])('%s says what works and what does not, with a status', async (path) => {
    const well = await site(fine).request(`http://127.0.0.1${path}`)
    expect([well.status, await well.text()]).toEqual([200, 'store: ok\n'])
    const broken = await site(ill).request(`http://127.0.0.1${path}`)
    expect([broken.status, await broken.text()]).toEqual([503, 'store: ok\ndiscord: not connected\n'])
  })

  it('/metrics is in Prometheus’ format and is not kept by anybody', async () => {
    const answer = await site(fine).request('http://localhost/metrics')
    expect(await answer.text()).toBe('attache_info 1\n')
    expect(answer.headers.get('content-type')).toBe(metrics.contentType)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('on loopback answers loopback names alone: a page elsewhere can point its own name here', async () => {
    for (const host of ['127.0.0.1', '::1', 'localhost']) {
      expect((await site(fine, host).request('http://evil.test/metrics')).status).toBe(421)
      expect((await site(fine, host).request('http://[::1]/metrics')).status).toBe(200)
    }
    expect((await site(fine, '0.0.0.0').request('http://attache:9464/metrics')).status).toBe(200)
  })

  it('takes no other request', async () => {
    expect((await site(fine).request('http://127.0.0.1/')).status).toBe(404)
    expect((await site(fine).request('http://127.0.0.1/metrics', { method: 'POST' })).status).toBe(404)
  })
})

describe('serveHealth', () => {
  it('is served where it says', async () => {
    const served = await serveHealth({ alive: () => fine, ready: async () => ill, metrics }, { port: 0, host: '127.0.0.1' })
    onTestFinished(() => served.close())
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${served.url}/readyz`)).status).toBe(503)
  })

  it('says what to do where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => other.once('listening', listening))
    onTestFinished(() => void other.close())
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const opening = serveHealth({ alive: () => fine, ready: async () => fine, metrics }, { port, host: '127.0.0.1' })
    await expect(opening).rejects.toThrow(/another program has it\. Name another one in METRICS_PORT/)
  })
})
