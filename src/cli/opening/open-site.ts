import { renderMarkdown } from '../../adapters/terminal/render-markdown.ts'
import { playground, playgroundAddress } from '../../adapters/web/playground.ts'
import { newOneTimeKey } from '../../adapters/web/playground-door.ts'
import { serveSite } from '../../adapters/web/serve-site.ts'
import { createSite, type SiteOptions } from '../../adapters/web/site.ts'
import type { Chat } from '../../app/chat.ts'
import type { Log } from '../../app/log.ts'
import type { Store } from '../../app/ports.ts'
import { isLoopbackHost } from '../../app/web/loopback.ts'
import { previews } from '../drawing/previews.ts'
import type { Environment } from '../settings/environment.ts'

/** The workspace of whoever runs Attaché: the one that the page shows. */
export const ownWorkspace = 'local'

export type SiteParts = {
  readonly environment: Environment
  readonly store: Store
  readonly chat: Chat
  readonly log: Log
  readonly out: NodeJS.WriteStream
  readonly admin: SiteOptions['admin']
}

export type OpenSite = {
  readonly url: string
  /** Opens once; null where there is no playground. */
  readonly playground: string | null
  close(): Promise<void>
}

/** The page, and the playground where this machine alone can reach it and it is no production. */
export async function openSite({ environment, store, chat, log, out, admin }: SiteParts): Promise<OpenSite> {
  const { settings, schedules } = environment
  const isProduction = settings.NODE_ENV === 'production'
  const oneTimeKey = isProduction || !isLoopbackHost(settings.HOST) ? undefined : newOneTimeKey()
  const workspace = ownWorkspace
  const channel = schedules.find((schedule) => schedule.workspace === workspace)?.channel ?? 'briefing'
  const print = (address: string) => out.write(`Playground: ${address}\n`)
  const site = createSite({
    store,
    shared: { store, markdown: renderMarkdown },
    workspace,
    ...(settings.PUBLIC_URL === undefined ? {} : { publicUrl: settings.PUBLIC_URL }),
    report: (error, errorId) => log.error({ errorId, err: error }, 'a page could not be made'),
    ...(admin === undefined ? {} : { admin }),
    playground: playground({ chat, oneTimeKey, isProduction, workspace, channel, print, previews: previews(chat.commands) }),
  })
  const served = await serveSite(site, { port: settings.PORT, host: settings.HOST })
  return { ...served, playground: oneTimeKey === undefined ? null : playgroundAddress(served.url, oneTimeKey) }
}
