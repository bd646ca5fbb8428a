import { afterAll, expect, it } from 'vitest'
import { openDailyDesk, sampleFeeds } from './daily-desk.ts'

const desk = await openDailyDesk(await sampleFeeds())
afterAll(() => desk.close())

const dayMs = 86_400_000
const admins = desk.admin('desk')
desk.channels('news', { sections: ['china'] })
await desk.round()
for (const admin of admins) await admin.ask(`/settings admins-channel:${admin.channel}`)
desk.clock.at += 4 * dayMs
// Where nothing was read for a day no section is called quiet: that the feeds are is told by itself.
await desk.watch()
await desk.print(
  'China bans exports of gallium',
  'China banned exports of gallium on Tuesday, the commerce ministry in Beijing said. Chip makers in Shanghai fear for their supply.',
)
const before = new Map(admins.map((admin) => [admin, admin.here().messages.length]))
await desk.watch()

it.each(admins)('the admins on $platform are told once of a section that has gone quiet, and see why with a press', async (admin) => {
  await desk.watch()
  const told = admin.here()
  const news = told.messages.slice(before.get(admin)).join('\n')
  expect(news.match(/The section Europe has gone quiet: no story for three days, after \d+ stories in the week before\./g)).toHaveLength(1)
  expect(news).toMatch(/Its rule does not fit the one story of these days\.|of the \d+ feeds that lean to it fail/)
  expect((await admin.ask('/status')).text).toMatch(/The section Europe has gone quiet/)
  expect((await admin.press('Try its rule', told)).text).toMatch(/: 0 of the 1 story of/)
})

it('a story takes the trouble away, and it is told again when it comes again', async () => {
  await desk.print(
    'Germany and France agree on a budget in Brussels',
    'Germany and France agreed on a budget for the European Union in Brussels.',
  )
  await desk.watch()
  for (const admin of admins) expect((await admin.ask('/status')).text).not.toMatch(/Europe has gone quiet/)
})

it('no rule of a platform was broken', () => {
  expect([desk.discord.violations, desk.slack.violations]).toEqual([[], []])
})
