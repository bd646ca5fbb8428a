import { afterAll, describe, expect, it } from 'vitest'
import { openDailyDesk, sampleFeeds } from './daily-desk.ts'

const desk = await openDailyDesk(await sampleFeeds())
afterAll(() => desk.close())

const dayMs = 86_400_000
const admins = desk.admin('desk')
const { onDiscord, onSlack } = desk.channels('news', { sections: ['europe'] })
for (const admin of admins) await admin.ask(`/settings admins-channel:${admin.channel}`)
desk.broken.making = true
for (let minute = 0; minute < 3; minute += 1) {
  await desk.round()
  desk.clock.at += 60_000
}

describe.each(admins)('the admins on $platform', (admin) => {
  const reader = admin.platform === 'Discord' ? onDiscord : onSlack
  const schedule = `news-${admin.platform}`

  it('are told once of a briefing that cannot be made, however often it is tried in vain', async () => {
    const told = admin.here().messages.filter((message) => message.includes('could not be made'))
    const words = `The briefing of the schedule “${schedule}”, due at 2025-02-14 06:00 (UTC), could not be made: something inside Attaché fails`
    expect(told).toEqual([expect.stringContaining(words)])
    expect(reader.here().messages).toEqual([])
    expect((await admin.ask('/status')).text).toMatch(/^2 things need you\.\s+The feed of The Evening Lantern[\s\S]*could not be made/)
    expect((await admin.press('Post it now', admin.here())).text).toMatch(/could not be posted; the log says why/)
  })
})

describe.each([onDiscord, onSlack])('once it can be made again, the channel on $platform', (reader) => {
  it('has it by itself within two hours, and only a feed needs somebody still', async () => {
    const admin = admins.find(({ platform }) => platform === reader.platform)
    desk.broken.making = false
    desk.clock.at += 60_000
    await desk.round()
    expect(reader.here().text).toMatch(/Daily briefing[\s\S]*e1/)
    expect((await admin?.ask('/status'))?.text).toMatch(/^1 thing needs you\.\s+The feed of The Evening Lantern/)
  })
})

describe.each(admins)('after a day without Attaché, the admins on $platform', (admin) => {
  it('are told once of the time that was missed, and post a briefing with a press', async () => {
    if (admin.platform === 'Discord') {
      desk.clock.at += dayMs + 4 * 3_600_000
      await desk.round()
      await desk.round()
    }
    const told = admin.here()
    expect(told.text.match(/was not kept at 2025-02-15 06:00 \(UTC\), since Attaché was not running then/g)).toHaveLength(1)
    const before = (admin.platform === 'Discord' ? onDiscord : onSlack).here().messages.length
    expect((await admin.press('Post it now', told)).text).toMatch(/is made and on its way/)
    await desk.round()
    expect((admin.platform === 'Discord' ? onDiscord : onSlack).here().messages.length).toBeGreaterThan(before)
  })
})

it('no rule of a platform was broken', () => {
  expect([desk.discord.violations, desk.slack.violations]).toEqual([[], []])
})
