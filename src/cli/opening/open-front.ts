import type { Hono } from 'hono'
import { commands } from '../../../commands/index.ts'
import { newOneTimeKey } from '../../adapters/web/playground-door.ts'
import type { App } from '../../app/app.ts'
import type { Chat } from '../../app/chat.ts'
import { introduce } from '../../app/health/introduce.ts'
import { measuredCommands } from '../../app/measured.ts'
import type { AdminPlatforms } from '../../app/platforms.ts'
import type { QuietPictures } from '../../app/ports.ts'
import type { Roles, Shards } from '../settings/roles.ts'
import { answeringApp } from './answering-app.ts'
import { chatOver } from './chat-over.ts'
import type { Closing } from './close-all.ts'
import { dividersFor } from './dividers.ts'
import { openAdmin } from './open-admin.ts'
import type { Core } from './open-core.ts'
import { openPlatforms, type Platforms } from './open-platforms.ts'
import { type OpenSite, openSite } from './open-site.ts'

/** What was opened so far: the site, the platforms and the app ask for one another, but not before somebody asks them. */
export type Served = { site?: OpenSite; platforms?: Platforms; admin?: AdminPlatforms }

/** Where people ask: the chat platforms and the page. */
export type Front = { readonly app: App; readonly chat: Chat; readonly site: OpenSite | undefined; readonly platforms: Platforms }

export type FrontParts = Core & {
  readonly pictures: QuietPictures
  readonly out: NodeJS.WriteStream
  readonly roles: Roles
  readonly shards: Shards | undefined
}

/**
 * Opens what of the front the roles name.
 *
 * @param served Gets what was opened, as soon as it is.
 * @param closing Gets what ends it, also where a later step fails.
 * @throws {Error} In words for the person.
 */
export async function openFront(parts: FrontParts, served: Served, closing: Closing): Promise<Front> {
  const { environment, store, clock, log, out, roles, shards } = parts
  const app = appOver(parts, served)
  const chat = chatOf(parts, app)
  const site = roles.has('web') ? await openSite({ environment, store, chat, log, out, admin: adminOf(parts, chat, served) }) : undefined
  if (site) {
    served.site = site
    closing.push(site.close)
  }
  const platforms = await openPlatforms({ settings: environment.settings, chat, store, clock, log, roles, shards })
  served.platforms = platforms
  closing.push(platforms.close)
  return { app, chat, site, platforms }
}

function appOver({ environment, attache, pictures }: FrontParts, served: Served): App {
  return answeringApp({
    ...{ attache, pictures, held: environment.held },
    web: { site: () => environment.settings.PUBLIC_URL ?? served.site?.url, newSecret: newOneTimeKey },
    platforms: () => served.admin,
    forget: attache.forget,
  })
}

function chatOf({ attache, store, log, metrics, clock }: FrontParts, app: App): Chat {
  const { welcome, leave: left, comeBack: back, making } = attache
  const introducing = { store, dividers: dividersFor(commands), starter: making.starter }
  const joined: Chat['joined'] = (workspace, place, language) => introduce({ workspace, place, language }, introducing, clock.now())
  const present: Chat['present'] = async (workspace, place, language) => {
    await back(workspace)
    await introduce({ workspace, place, language }, introducing, clock.now())
  }
  const served = () => store.workspaces()
  const open = chatOver(app, log, { welcome, left, back, served, joined, present })
  return { ...open, commands: measuredCommands(open.commands, metrics, clock) }
}

function adminOf({ environment, store, clock }: FrontParts, chat: Chat, served: Served): Hono {
  return openAdmin({ store, clock, chat, publicUrl: environment.settings.PUBLIC_URL, platforms: () => served.platforms })
}
