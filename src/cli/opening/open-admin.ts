import type { Hono } from 'hono'
import { adminRoutes } from '../../adapters/web/admin.ts'
import type { AdminPage } from '../../adapters/web/admin-pages.ts'
import type { Chat } from '../../app/chat.ts'
import type { Clock, Store } from '../../app/ports.ts'
import type { Admin } from '../../app/web/admin-doors.ts'
import type { Platforms } from './open-platforms.ts'

export type AdminParts = {
  readonly store: Store
  readonly clock: Clock
  readonly chat: Chat
  /** Where people reach the site; undefined: on this machine alone. */
  readonly publicUrl: string | undefined
  /** The platforms, once they are open. */
  platforms(): Platforms | undefined
}

/** The parts of the admin page, in order. */
export const adminParts: readonly AdminPage[] = [
  { name: 'status', title: 'part.status', line: 'status', commands: [] },
  {
    name: 'feeds',
    title: 'part.feeds',
    line: 'feeds list',
    commands: commandsOf('feeds', 'add starter show test edit pause resume remove import export'),
  },
  {
    name: 'sections',
    title: 'part.sections',
    line: 'sections list',
    commands: commandsOf('sections', 'try show add ready edit order remove'),
  },
  {
    name: 'schedules',
    title: 'part.schedules',
    line: 'schedule list',
    commands: commandsOf('schedule', 'preview run add edit pause resume remove'),
  },
  { name: 'settings', title: 'part.settings', line: 'settings', commands: ['settings'] },
  { name: 'deliveries', title: 'part.deliveries', line: 'deliveries', commands: ['deliveries'] },
  { name: 'audit', title: 'part.changes', line: 'audit', commands: ['undo'] },
  { name: 'following', title: 'part.follows', line: 'following', commands: ['follow', 'unfollow'] },
  { name: 'elsewhere', title: 'part.elsewhere', line: 'share', commands: ['share'] },
]

function commandsOf(family: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `${family} ${name}`)
}

/** The admin page of every workspace: who is let in administers the workspace in which the link was asked for. */
export function openAdmin({ store, clock, chat, publicUrl, platforms }: AdminParts): Hono {
  const names = new Set(chat.commands.map(({ name }) => name))
  return adminRoutes({
    store,
    clock,
    chat,
    pages: adminParts.filter(({ line }) => names.has(line)),
    publicUrl,
    mayAdminister: (admin) => mayAdminister(admin, platforms()),
  })
}

/** Whoever runs Attaché administers what is local; of all others their platform says it. */
async function mayAdminister({ platform, workspace, user }: Admin, platforms: Platforms | undefined): Promise<boolean> {
  switch (platform) {
    case 'terminal':
    case 'web':
      return workspace === 'local'
    case 'discord':
      return (await platforms?.senders.discord?.isAdmin(workspace, user)) ?? false
    case 'slack':
      return (await platforms?.senders.slack?.isAdmin(workspace, user)) ?? false
  }
}
