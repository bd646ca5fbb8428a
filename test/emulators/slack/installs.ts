import type { Platform } from './platform.ts'
import { type App, appOf, type Install, installOf, type Team, type User, type World } from './world.ts'

/** Puts an app into a team; where it is in already, its token stays and its scopes grow, as at Slack. */
export function installApp(world: World, app: App, team: Team, by: User | undefined, scopes: readonly string[] = app.scopes): Install {
  const known = installOf(world, app.id, team.id)
  if (known) {
    for (const scope of scopes) known.scopes.add(scope)
    return known
  }
  const before = world.installs.find(({ appId, teamId }) => appId === app.id && teamId === team.id)
  const botUserId = before?.botUserId ?? addBot(world, app, team)
  const number = world.installs.length + 1
  const install: Install = {
    appId: app.id,
    teamId: team.id,
    token: `xoxb-${team.id}-${app.id}-${number}`,
    botUserId,
    botId: before?.botId ?? world.ids.next('B'),
    scopes: new Set(scopes),
    installerId: by?.id ?? '',
    state: 'active',
  }
  world.installs.push(install)
  return install
}

/** Takes a token away and tells the app, as Slack does: of every token, and of the app where it is removed. */
export function retire(platform: Platform, install: Install, state: 'revoked' | 'uninstalled'): void {
  const { appId, teamId, botUserId } = install
  install.state = state
  const tell = (event: { readonly type: string }) => platform.emit({ appId, teamId, botUserId, event })
  tell({ type: 'tokens_revoked', ...{ tokens: { oauth: [], bot: [botUserId] } } })
  if (state === 'revoked') return
  for (const channel of platform.world.channels.values()) if (channel.kind !== 'direct') channel.members.delete(botUserId)
  tell({ type: 'app_uninstalled' })
}

/** Every app that stands in a team. */
export function appsIn(world: World, teamId: string): readonly { readonly app: App; readonly install: Install }[] {
  return world.installs
    .filter((install) => install.teamId === teamId && install.state === 'active')
    .map((install) => ({ app: appOf(world, install.appId), install }))
}

function addBot(world: World, app: App, team: Team): string {
  const id = world.ids.next('U')
  const role = { bot: true, admin: false, owner: false, deleted: false }
  world.users.set(id, { id, teamId: team.id, name: app.name, ...role, locale: 'en-GB', timeZone: 'Etc/UTC' })
  return id
}
