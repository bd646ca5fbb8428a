import { PermissionFlagsBits } from 'discord.js'
import { permissionNames } from './sending/missing-permissions.ts'

/** Where somebody who manages a server adds Attaché to it, with exactly what it needs. */
export function inviteAddress(applicationId: string): string {
  const asked = Object.entries(PermissionFlagsBits).filter(([name]) => name in permissionNames)
  const permissions = asked.reduce((all, [, bit]) => all | bit, 0n)
  const address = new URL('https://discord.com/oauth2/authorize')
  address.search = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(permissions),
  }).toString()
  return address.href
}
