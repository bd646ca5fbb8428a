import { createServer, type RequestListener } from 'node:http'
import { webApi } from '@slack/bolt'
import { expect, it, onTestFinished } from 'vitest'
import { clientOptions } from '../../../src/adapters/slack/client-options.ts'
import { silentLogger } from '../../../src/adapters/slack/library-logger.ts'
import { createPeople } from '../../../src/adapters/slack/people.ts'
import { plainMessage } from '../../../src/adapters/slack/rendering/render.ts'
import { post } from '../../../src/adapters/slack/sending/send.ts'

/** A client of a server that answers every call like this. */
async function answeredBy(listener: RequestListener): Promise<webApi.WebClient> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return new webApi.WebClient('xoxb-1', clientOptions(silentLogger, `http://127.0.0.1:${port}/api/`))
}

const sent = (client: webApi.WebClient) => post(client, plainMessage('news', 'en', 'team'), { channel: 'C1', threadTs: null })

it('takes an answer that breaks off for none, whatever was asked', async () => {
  const client = await answeredBy((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"ok":true', () => response.destroy())
  })
  expect(await sent(client)).toEqual({ kind: 'failed', failure: { reason: 'unknown' } })
  expect(await createPeople({ now: () => 0 }).of(client, 'T1', 'U1')).toEqual({ isAdmin: null, language: 'en', name: null })
})

it('waits a minute where Slack asks for a pause and does not say how long', async () => {
  const client = await answeredBy((_, response) => response.writeHead(429).end())
  expect(await sent(client)).toEqual({ kind: 'failed', failure: { reason: 'rate-limited', retryAfterSeconds: 60 } })
})
