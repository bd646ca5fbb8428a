import { afterAll, describe, expect, it } from 'vitest'
import { adminRoutes } from '../../src/adapters/web/admin.ts'
import { createSite } from '../../src/adapters/web/site.ts'
import { type Admin, hashOf } from '../../src/app/web/admin-doors.ts'
import { adminParts } from '../../src/cli/opening/open-admin.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { delivery } from '../fakes/outbox.ts'
import { openNewsDesk } from './desk.ts'
import type { Person } from './person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())

const origin = 'https://news.example.org'

describe.each(desk.newcomers('admin'))('a channel that an admin on $platform sees', (admin: Person) => {
  const mention = `<#${admin.channel}>`
  const name = desk.slack.world.channels.get(admin.channel)?.name ?? desk.discord.world.channels.get(admin.channel)?.name

  it('is one whose name the chat shows, in schedules, settings, changes, deliveries and the status', async () => {
    expect((await admin.ask('/schedule add weekdays 7:30')).text).toMatch(/Added the schedule/)
    expect((await admin.ask('/schedule list')).text).toContain(`in ${mention}; `)
    expect((await admin.ask(`/settings admins-channel:${admin.channel}`)).text).toContain(`Set admins-channel to ${mention}.`)
    expect((await admin.ask('/settings')).text).toContain(`admins-channel: ${mention}`)
    expect((await admin.ask('/audit')).text).toContain(`admins-channel: none → ${mention}`)
    expect((await admin.ask('/audit')).text).toContain(`channel: ${mention}`)
    expect((await admin.ask('/audit')).text).toContain(`by <@${admin.user}>, `)
    const { workspace, channel } = admin
    await desk.store.addDelivery(delivery({ id: 'lost', workspace, channel, reply: plainReply('Morning.', 'en') }, desk.clock.at))
    expect((await admin.ask('/deliveries')).text).toContain(`in the channel ${mention}`)
    expect((await admin.ask('/status')).text).toContain(`in ${mention}; next in`)
    expect([...desk.discord.violations, ...desk.slack.violations, ...desk.reported]).toEqual([])
  })

  it('is called by its name on the admin page', async () => {
    const platform = admin.platform === 'Discord' ? 'discord' : 'slack'
    const known: Admin = { platform, workspace: admin.workspace, channel: admin.channel, user: admin.user, language: 'en' }
    const { store, chat, clock } = desk
    const secret = platform.padEnd(43, '-')
    await store.keepAdminSession(hashOf(secret), known, clock.at + 60_000)
    const routes = adminRoutes({ store, clock, chat, pages: adminParts, publicUrl: origin, mayAdminister: async () => true })
    const site = createSite({ store, workspace: 'local', publicUrl: origin, admin: routes })
    for (const page of ['schedules', 'settings', 'audit', 'deliveries', 'status']) {
      const shown = await site.request(`${origin}/admin/${page}`, { headers: { cookie: `__Host-attache-admin=${secret}` } })
      expect(await shown.text(), page).toContain(`<bdi>#${name}</bdi>`)
    }
    const audit = await site.request(`${origin}/admin/audit`, { headers: { cookie: `__Host-attache-admin=${secret}` } })
    const person = desk.slack.world.users.get(admin.user)?.name ?? desk.discord.world.users.get(admin.user)?.name
    expect(await audit.text()).toContain(`by <bdi>@${person}</bdi>, `)
  })
})
