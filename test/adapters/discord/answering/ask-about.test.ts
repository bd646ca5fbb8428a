import { PermissionFlagsBits as may } from 'discord.js'
import { expect, it } from 'vitest'
import { discordForTest } from '../../../emulators/discord/logged-in.ts'
import { openForTest } from '../open-for-test.ts'

const lacking = ['a role of this server with “Allow anyone to @mention this role”']

async function scene() {
  const discord = await discordForTest()
  const guild = discord.guild({ name: 'One' })
  const channel = discord.channel(guild, { name: 'news' })
  const { platform } = await openForTest(discord)
  const mayPost = (calls?: string) => platform.mayPost(`discord:guild:${guild.id}`, channel.id, calls)
  return { discord, guild, channel, mayPost }
}

it('a role may be called that everyone may call, and no other', async () => {
  const { discord, guild, mayPost } = await scene()
  const [open, closed] = [discord.role(guild, { name: 'news', mentionable: true }), discord.role(guild, { name: 'staff' })]
  await expect.poll(() => mayPost(open.id)).toEqual([])
  expect(await mayPost(closed.id)).toEqual(lacking)
  expect(await mayPost('123456789')).toEqual(lacking)
  expect(await mayPost()).toEqual([])
})

it('any role may be called where the bot may call all', async () => {
  const { discord, guild, channel, mayPost } = await scene()
  const closed = discord.role(guild, { name: 'staff' })
  discord.overwrite(channel, { id: guild.id, kind: 'role', allow: may.MentionEveryone, deny: 0n })
  await expect.poll(() => mayPost(closed.id)).toEqual([])
})
