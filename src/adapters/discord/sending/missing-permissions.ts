import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js'

/** What Attaché asks for when it is added to a server, as Discord's settings call it. */
export const permissionNames = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  CreatePublicThreads: 'Create Public Threads',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
} as const

export type Permission = keyof typeof permissionNames

/** Those of the needed permissions that are not held, in the words of Discord's settings. */
export function missingPermissions(held: Readonly<PermissionsBitField> | null, needed: readonly Permission[]): readonly string[] {
  return needed.filter((name) => !held?.has(PermissionFlagsBits[name])).map((name) => permissionNames[name])
}
