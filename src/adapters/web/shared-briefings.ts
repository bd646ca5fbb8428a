import { type Context, Hono } from 'hono'
import type { Store } from '../../app/ports.ts'
import { type Share, type Shares, shareAddresses } from '../../app/web/shares.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import { atomFeed, type FeedOfBriefings, jsonFeed } from './briefing-feeds.ts'
import { renderMail } from './render-mail.ts'
import { renderPage, siteTitle } from './render-page.ts'

export type SharedBriefingsOptions = {
  readonly store: Shares & Pick<Store, 'briefing'>
  /** Where people reach the site; left out, where the request came to. */
  readonly publicUrl?: string | undefined
  /** Reply → Markdown, as the terminal adapter renders it. */
  readonly markdown: (reply: Reply) => string
  /** Answers where a key opens nothing. */
  missing(context: Context): Response | Promise<Response>
}

/** Briefings in one feed: about a month of mornings. */
const feedSize = 30

/** Briefings of a channel for whoever has its address: as feeds, as pages, and for download. Mounted at /shared. */
export function sharedBriefings(options: SharedBriefingsOptions): Hono {
  const routes = new Hono()
  routes.use(async (context, next) => {
    await next()
    context.res.headers.set('x-robots-tag', 'noindex, nofollow')
  })
  routes.get('/:key/feed.atom', (context) => asFeed(context, options, atomFeed, 'application/atom+xml; charset=utf-8'))
  routes.get('/:key/feed.json', (context) => asFeed(context, options, jsonFeed, 'application/feed+json; charset=utf-8'))
  routes.get('/:key/:briefing{[\\w-]+\\.md}', (context) =>
    asFile(context, options, '.md', 'text/markdown; charset=utf-8', (briefing) => options.markdown(briefingView(briefing))),
  )
  routes.get('/:key/:briefing{[\\w-]+\\.html}', (context) =>
    asFile(context, options, '.html', 'text/html; charset=utf-8', (briefing) => renderMail(briefingView(briefing))),
  )
  routes.get('/:key/:briefing{[\\w-]+}', async (context) => {
    const briefing = await wanted(context, options, context.req.param('briefing'))
    return briefing ? context.html(renderPage(briefingView(briefing), { alone: true })) : options.missing(context)
  })
  return routes
}

async function asFeed(
  context: Context,
  { store, missing, publicUrl }: SharedBriefingsOptions,
  write: (feed: FeedOfBriefings) => string,
  type: string,
): Promise<Response> {
  const { key } = context.req.param()
  const share = await opened(key, store)
  if (!share || key === undefined) return missing(context)
  const addresses = shareAddresses(publicUrl ?? new URL(context.req.url).origin, key)
  const briefings = await store.briefingsOf(share, feedSize)
  const pageOf = (id: string) => new URL(encodeURIComponent(id), addresses.page).href
  return context.body(write({ title: titleOf(briefings), briefings, addresses, pageOf }), 200, { 'content-type': type })
}

async function asFile(
  context: Context,
  options: SharedBriefingsOptions,
  ending: string,
  type: string,
  write: (briefing: Briefing) => string,
): Promise<Response> {
  const id = context.req.param('briefing')?.slice(0, -ending.length) ?? ''
  const briefing = await wanted(context, options, id)
  if (!briefing) return options.missing(context)
  const day = Temporal.Instant.fromEpochMilliseconds(briefing.window.to).toZonedDateTimeISO(briefing.zone).toPlainDate()
  const name = `attachment; filename="briefing-${day}${ending}"`
  return context.body(write(briefing), 200, { 'content-type': type, 'content-disposition': name })
}

/** The briefing of an id, or the latest, if the key opens its channel. */
async function wanted(context: Context, { store }: SharedBriefingsOptions, id: string): Promise<Briefing | undefined> {
  const share = await opened(context.req.param('key'), store)
  if (!share) return undefined
  if (id === 'latest') return (await store.briefingsOf(share, 1))[0]
  const briefing = await store.briefing(share.workspace, id)
  return briefing?.channel === share.channel ? briefing : undefined
}

async function opened(key: string | undefined, store: Shares): Promise<Share | undefined> {
  return key !== undefined && /^[\w-]{43}$/.test(key) ? store.share(key) : undefined
}

function titleOf([latest]: readonly Briefing[]): string {
  return latest ? `${siteTitle}: ${harmlessText(latest.title)}` : siteTitle
}
