import { expect, it } from 'vitest'
import { adminPlatforms } from '../../../src/cli/opening/admin-platforms.ts'

const none = { discord: undefined, slack: undefined }
const nothing = { ...none, senders: none }

it.each([
  'discord:guild:1',
  'slack:team:T1',
  'terminal',
])('takes a channel of %s for one that may be posted to where its platform is connected elsewhere', async (workspace) => {
  expect(await adminPlatforms(nothing, async () => true).mayPost(workspace, '1')).toEqual([])
})
