import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { newsroom, running } from './slack-under-test.ts'

/** Hands each request to the next of several processes, as a balancer does. */
async function balancerBefore(urls: readonly string[]): Promise<{ readonly url: string; readonly handed: number[] }> {
  const handed = urls.map(() => 0)
  let next = 0
  const server = createServer(async (request, response) => {
    const at = next++ % urls.length
    handed[at] = (handed[at] ?? 0) + 1
    const { host: _, ...headers } = request.headers
    const body = Buffer.concat(await request.toArray())
    const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
    const answer = await fetch(`${urls[at]}${request.url}`, { method: 'POST', headers: entries, body })
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return { url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`, handed }
}

it('answers an event once that Slack sends twice, to two processes behind a balancer', async () => {
  const { slack, ada, install } = await newsroom()
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  const access = { kind: 'one-team', botToken: install.token } as const
  const isNewEvent = (id: string) => store.isNewEvent(id, 1)
  const one = await running(slack, access, 'http', { isNewEvent })
  const two = await running(slack, access, 'http', { isNewEvent })
  const balancer = await balancerBefore([one.platform.url ?? '', two.platform.url ?? ''])
  await slack.connectHttp(`${balancer.url}/slack/events`)
  balancer.handed.fill(0)
  slack.fault({ delivery: 'twice' })
  slack.openHome(ada)
  await slack.eventsSettled()
  expect(balancer.handed).toEqual([1, 1])
  const shown = () => slack.requests.filter(({ method }) => method === 'views.publish')
  await expect.poll(shown).toHaveLength(1)
  slack.openHome(ada)
  await expect.poll(shown).toHaveLength(2)
})
