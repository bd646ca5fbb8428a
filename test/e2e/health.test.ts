import { afterAll, expect, it } from 'vitest'
import { openDailyDesk, sampleFeeds } from './daily-desk.ts'

const desk = await openDailyDesk(await sampleFeeds())
afterAll(() => desk.close())

const admins = desk.admin('desk')
desk.channels('news', { sections: ['china'] })
await desk.round()
for (const admin of admins) await admin.ask(`/settings admins-channel:${admin.channel}`)
const asked = new Map(admins.map((admin) => [admin, admin.here().messages.length]))

it.each(
  admins,
)('the admins on $platform are told of a feed that is gone once, whoever looks, and remove it with a press', async (admin) => {
  for (const _ of [1, 2]) {
    await desk.watch()
    desk.clock.at += 1_000
  }
  const told = admin.here()
  expect(told.messages.slice(asked.get(admin))).toEqual([
    expect.stringMatching(
      /^The feed of .* is gone for good, its server says, and is asked no more\. If it lives elsewhere, \S*(?:\/| )feeds add finds it/,
    ),
  ])
  expect((await admin.ask('/status')).text).toMatch(/^1 thing needs you\.[\s\S]*is gone for good[\s\S]*told/)
  expect((await admin.press('Test now')).text).toMatch(/could not be read: /)
  expect((await admin.press('Remove', told)).text).toMatch(/Removed the feed/)
  await desk.watch()
  expect((await admin.ask('/status')).text).toMatch(/^Nothing needs you\./)
})

const silentFrom = desk.clock.at + 6 * 86_400_000

it.each(admins)('the admins on $platform are told in one message of the feeds that fell silent', async (admin) => {
  desk.clock.at = silentFrom
  const before = admin.here().messages.length
  await desk.watch()
  const [told = '', ...others] = admin.platform === 'Discord' ? admin.here().messages.slice(before) : admin.here().messages.slice(-1)
  expect(others).toEqual([])
  expect(told).toMatch(/^\d+ things need you\.[\s\S]*has posted nothing since/)
  expect(told.match(/has posted nothing since/g)?.length).toBeGreaterThan(5)
})

it('no rule of a platform was broken, and nothing was logged as an error', () => {
  expect([desk.discord.violations, desk.slack.violations]).toEqual([[], []])
  expect(desk.lines.filter(({ level }) => level === 'error')).toEqual([])
})
