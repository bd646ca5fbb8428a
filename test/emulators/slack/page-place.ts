import { homeOf, modalsOf } from './methods-views.ts'
import type { Person } from './person.ts'
import type { Platform } from './platform.ts'
import type { App, Channel, User, View, World } from './world.ts'

export type Sheet = { readonly platform: Platform; readonly person: Person; readonly url: URL }
/** What a person is looking at: a channel, or an app's Home. */
export type Place = { readonly path: string; readonly user: User; readonly channel?: Channel; readonly app?: App }

export function placeAt(world: World, kind: string, id: string, as: string | null): Place | undefined {
  const people = [...world.users.values()].filter(({ bot }) => !bot)
  const asked = people.find((user) => user.id === as)
  const app = kind === 'home' ? world.apps.get(id) : undefined
  if (app && asked) return { path: `/home/${id}`, user: asked, app }
  const channel = kind === 'channels' ? world.channels.get(id) : undefined
  const user = asked ?? people.find((one) => channel?.members.has(one.id))
  return channel && !channel.deleted && user && channel.members.has(user.id) ? { path: `/channels/${id}`, user, channel } : undefined
}

export function titleOf(world: World, channel: Channel, user: User): string {
  const other = [...channel.members].find((id) => id !== user.id) ?? ''
  return channel.kind === 'direct' ? (world.users.get(other)?.name ?? other) : `# ${channel.name}`
}

/** The form on top of the screen, whichever app opened it. */
export function topModal(world: World, user: User): View | undefined {
  return [...world.apps.values()].flatMap((app) => modalsOf(world, { appId: app.id, userId: user.id })).at(-1)
}

/** Changes whenever the place shows something else. */
export function version(world: World, { user, channel, app }: Place): string {
  const messages = (channel?.messages ?? []).map(({ ts, editedAt, deleted, text }) => [ts, editedAt, deleted, text.length].join())
  const views = [topModal(world, user), app ? homeOf(world, app.id, user.id) : undefined].map((view) => `${view?.id}${view?.hash}`)
  return Buffer.from([...messages, ...views].join(';')).toString('base64url')
}
