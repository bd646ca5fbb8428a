import { Hono } from 'hono'
import { afterEach, expect, it } from 'vitest'
import type { Listening } from '../../../src/adapters/web/listen.ts'
import { serveSite } from '../../../src/adapters/web/serve-site.ts'

const open: Listening[] = []
const serve = async (port: number, host?: string) => {
  const served = await serveSite(
    new Hono().get('/', (context) => context.text('here')),
    { port, ...(host ? { host } : {}) },
  )
  open.push(served)
  return served
}

afterEach(async () => {
  for (const served of open.splice(0)) await served.close()
})

it('answers on loopback at the port it got', async () => {
  const { url } = await serve(0)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(url)).text()).toBe('here')
})

it('says what to do where the port is taken', async () => {
  const { url } = await serve(0)
  const port = Number(new URL(url).port)
  await expect(serve(port)).rejects.toThrow(
    `The web page cannot listen on port ${port} of 127.0.0.1: another program has it. Stop that program, or name another port in PORT`,
  )
})

it('says what to do where the address is not of this machine', async () => {
  await expect(serve(0, '192.0.2.1')).rejects.toThrow('this machine has no such address')
})

it('stops answering when closed, though a connection is kept open', async () => {
  const served = await serve(0)
  await (await fetch(served.url)).text()
  await served.close()
  await expect(fetch(served.url)).rejects.toThrow()
})
