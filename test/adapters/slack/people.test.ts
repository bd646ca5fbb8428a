import { webApi } from '@slack/bolt'
import { expect, it } from 'vitest'
import { clientOptions } from '../../../src/adapters/slack/client-options.ts'
import { createPeople } from '../../../src/adapters/slack/people.ts'
import { silent } from '../../emulators/slack/slack-for-test.ts'
import { newsroom } from './slack-under-test.ts'

async function asking() {
  const room = await newsroom()
  const client = new webApi.WebClient(room.install.token, clientOptions(silent, room.slack.api))
  const asked = () => room.slack.requests.filter(({ method }) => method === 'users.info').length
  return { ...room, client, asked }
}

it('knows admins and owners, and what people read', async () => {
  const { slack, team, ada, root, client } = await asking()
  const owner = slack.user(team, { name: 'owner', owner: true, locale: 'de-DE' })
  const people = createPeople({ now: () => 0 })
  expect(await people.of(client, team.id, ada.id)).toEqual({ isAdmin: false, language: 'en-GB', name: 'ada' })
  expect(await people.of(client, team.id, root.id)).toEqual({ isAdmin: true, language: 'en-GB', name: 'root' })
  expect(await people.of(client, team.id, owner.id)).toEqual({ isAdmin: true, language: 'de-DE', name: 'owner' })
})

it('asks again after five minutes, and takes an admin who is none any more for none', async () => {
  const { team, root, client, asked } = await asking()
  let now = 0
  const people = createPeople({ now: () => now })
  await people.of(client, team.id, root.id)
  root.admin = false
  now = 299_999
  expect(await people.of(client, team.id, root.id)).toMatchObject({ isAdmin: true })
  expect(asked()).toBe(1)
  now = 300_000
  expect(await people.of(client, team.id, root.id)).toMatchObject({ isAdmin: false })
})

it('takes people whom Slack tells nothing of for readers of English who are no admins', async () => {
  const { team, root, client, install } = await asking()
  install.scopes.delete('users:read')
  expect(await createPeople({ now: () => 0 }).of(client, team.id, root.id)).toEqual({ isAdmin: false, language: 'en', name: null })
})

it('asks again at once where Slack gave no answer, and keeps nobody for no admin by it', async () => {
  const { slack, team, root, client } = await asking()
  const people = createPeople({ now: () => 0 })
  slack.fault({ method: 'users.info', when: 'before', outcome: { kind: 'refusal', error: 'internal_error' } })
  expect(await people.of(client, team.id, root.id)).toEqual({ isAdmin: null, language: 'en', name: null })
  expect(await people.of(client, team.id, root.id)).toMatchObject({ isAdmin: true, name: 'root' })
})
