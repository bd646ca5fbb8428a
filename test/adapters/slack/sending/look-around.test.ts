import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { lookAroundSlack } from '../../../../src/adapters/slack/sending/look-around.ts'
import { newsroom } from '../slack-under-test.ts'

const tokens = { bot: 'xoxb-1', app: 'xapp-1' }

it('blames the network and no token where nothing listens', async () => {
  const api = `http://127.0.0.1:${await closedPort()}/api/`
  await expect(lookAroundSlack(tokens, api)).rejects.toThrow('Slack cannot be reached')
})

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return address !== null && typeof address === 'object' ? address.port : 0
}

it('names the token that Slack does not take', async () => {
  const { slack } = await newsroom()
  await expect(lookAroundSlack(tokens, slack.api)).rejects.toThrow('Slack does not take the bot token')
})
