import { ChannelType, type Guild } from 'discord.js'
import type { Place } from '../../app/sending/place.ts'
import { missingPermissions } from './sending/missing-permissions.ts'

/**
 * Where the bot introduces itself in a server that added it: where the server greets newcomers, else the first channel that it may
 * write in, from the top; where there is none, to the admins as the courier finds them.
 */
export function welcomePlace({ systemChannel, channels, members }: Guild): Place {
  const { me } = members
  const texts = channels.cache.filter((channel) => channel.type === ChannelType.GuildText)
  const ordered = [...texts.values()].toSorted((a, b) => a.rawPosition - b.rawPosition || (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
  const wanted = systemChannel ? [systemChannel, ...ordered] : ordered
  const found = wanted.find((channel) => {
    const held = me ? channel.permissionsFor(me) : null
    return missingPermissions(held, ['ViewChannel', 'SendMessages', 'ReadMessageHistory']).length === 0
  })
  return found ? { kind: 'channel', channel: found.id } : { kind: 'admins', otherwise: null }
}
