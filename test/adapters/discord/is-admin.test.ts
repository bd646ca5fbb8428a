import { PermissionFlagsBits as may } from 'discord.js'
import { expect, it } from 'vitest'
import { discordForTest } from '../../emulators/discord/logged-in.ts'
import { openForTest } from './open-for-test.ts'

it('asks Discord each time who may manage a server, and takes nobody else for an admin', async () => {
  const discord = await discordForTest()
  const ada = discord.user({ name: 'ada' })
  const root = discord.user({ name: 'root' })
  const stranger = discord.user({ name: 'stranger' })
  const guild = discord.guild({ name: 'One' })
  discord.join(guild, ada)
  discord.join(guild, root, may.ManageGuild)
  const { platform } = await openForTest(discord)
  const server = `discord:guild:${guild.id}`
  expect(await platform.isAdmin(server, root.id)).toBe(true)
  expect(await platform.isAdmin(server, ada.id)).toBe(false)
  expect(await platform.isAdmin(server, stranger.id)).toBe(false)
  expect(await platform.isAdmin('discord:guild:999', root.id)).toBe(false)
  expect(await platform.isAdmin(`discord:user:${ada.id}`, ada.id)).toBe(true)
  expect(await platform.isAdmin(`discord:user:${ada.id}`, root.id)).toBe(false)
  discord.world.guilds.get(guild.id)?.members.get(root.id)?.roles.clear()
  expect(await platform.isAdmin(server, root.id)).toBe(false)
})
