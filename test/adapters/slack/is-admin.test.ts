import { expect, it } from 'vitest'
import { newsroom, running } from './slack-under-test.ts'

it('knows the admins of a team, and each person for the admin of what is theirs', async () => {
  const { slack, team, ada, root, install } = await newsroom()
  const { platform } = await running(slack, { kind: 'one-team', botToken: install.token })
  expect(await platform.isAdmin(`slack:team:${team.id}`, root.id)).toBe(true)
  expect(await platform.isAdmin(`slack:team:${team.id}`, ada.id)).toBe(false)
  expect(await platform.isAdmin('slack:team:T404', root.id)).toBe(false)
  expect(await platform.isAdmin(`slack:user:${team.id}:${ada.id}`, ada.id)).toBe(true)
  expect(await platform.isAdmin(`slack:user:${team.id}:${ada.id}`, root.id)).toBe(false)
  expect(await platform.isAdmin('discord:guild:1', root.id)).toBe(false)
})
