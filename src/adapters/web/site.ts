import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { defaultSettings, type WorkspaceSettings } from '../../app/config/workspace-settings.ts'
import type { Store } from '../../app/ports.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { timelineView } from '../../delivery/views/timeline-view.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { askedLanguage } from './admin-words.ts'
import { archiveMarkup } from './archive-page.ts'
import { briefingPage, leftOutPage, storyPage } from './briefing-pages.ts'
import { guard } from './guard.ts'
import { markup } from './markup.ts'
import { timelineAddress } from './page-addresses.ts'
import { framedPage, renderPage, siteTitle, stylesheet, stylesheetAddress } from './render-page.ts'
import { type SharedBriefingsOptions, sharedBriefings } from './shared-briefings.ts'

export type SiteOptions = {
  readonly store: Pick<Store, 'latestBriefing' | 'briefings' | 'briefing' | 'corrections' | 'story' | 'config'>
  /** Channels' briefings for whoever has their address; left out: none are shared. */
  readonly shared?: Pick<SharedBriefingsOptions, 'store' | 'markdown'>
  readonly workspace: string
  /** Where people reach the site, such as "https://news.example.org"; without it, it answers on loopback names only. */
  readonly publicUrl?: string
  /** Told of every failure with the id that the page shows. */
  readonly report?: (error: Error, errorId: string) => void
  /** Routes below /admin, which have a guard of their own; see admin.ts. */
  readonly admin?: Hono
  /** Routes below /playground, which have a guard of their own; see playground.ts. */
  readonly playground?: Hono
}

type Desk = Pick<SiteOptions, 'store' | 'workspace'>

/** Briefings on one page of the archive: about a month of mornings. */
const pageSize = 30

/** A site of one workspace's briefings. It can only be read; pages come from the server, without scripts. */
export function createSite({ publicUrl, report, playground, admin, shared, ...desk }: SiteOptions): Hono {
  const site = new Hono()
  if (playground) site.route('/playground', playground)
  if (admin) site.route('/admin', admin)
  site.use(guard(publicUrl, (why, language) => plainPage(siteTitle, wordsFor(language).say(`site.${why}`), language)))
  site.use(etag())
  if (shared) site.route('/shared', sharedBriefings({ ...shared, publicUrl, missing }))
  site.get('/', (context) => latest(context, desk))
  site.get('/briefings', (context) => archive(context, desk))
  site.get('/briefings/:id', (context) => ofBriefing(context, desk, context.req.param('id')))
  site.get('/briefings/:id/left-out', (context) => ofLeftOut(context, desk, context.req.param('id')))
  site.get('/briefings/:id/stories/:shortId', (context) => ofStory(context, desk, context.req.param()))
  site.get('/stories/:id', (context) => timeline(context, desk, context.req.param('id')))
  site.get(stylesheetAddress, styles)
  site.notFound(missing)
  site.onError((error, context) => {
    const errorId = randomUUID()
    report?.(error, errorId)
    const language = askedLanguage(context)
    const { say } = wordsFor(language)
    return context.html(plainPage(say('site.broken'), say('site.brokenWhy', { errorId }), language), 500)
  })
  return site
}

async function latest(context: Context, desk: Desk): Promise<Response> {
  const briefing = await desk.store.latestBriefing(desk.workspace, null)
  if (briefing) return context.html(await pageOf(briefing, desk))
  const { language } = await chosenIn(desk)
  return context.html(plainPage(siteTitle, wordsFor(language).say('site.noBriefing'), language))
}

async function pageOf(briefing: Briefing, { store, workspace }: Desk): Promise<string> {
  return briefingPage(briefing, await store.corrections(workspace, briefing.id))
}

async function archive(context: Context, desk: Desk): Promise<Response> {
  const { store, workspace } = desk
  const { language, zone } = await chosenIn(desk)
  const before = wholeNumber(context.req.query('before'))
  const after = before === undefined ? {} : { before: { madeAt: before, id: context.req.query('id') ?? '' } }
  const found = await store.briefings(workspace, { limit: pageSize + 1, ...after })
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  const older = last && found.length > pageSize ? `/briefings?${new URLSearchParams({ before: String(last.madeAt), id: last.id })}` : null
  const title = wordsFor(language).say('site.archive')
  return context.html(framedPage({ title, language, main: archiveMarkup(shown, zone, language, older) }))
}

async function ofBriefing(context: Context, desk: Desk, id: string): Promise<Response> {
  const briefing = await desk.store.briefing(desk.workspace, id)
  return briefing ? context.html(await pageOf(briefing, desk)) : missing(context)
}

async function ofLeftOut(context: Context, desk: Desk, id: string): Promise<Response> {
  const briefing = await desk.store.briefing(desk.workspace, id)
  return briefing ? context.html(leftOutPage(briefing)) : missing(context)
}

async function ofStory(
  context: Context,
  desk: Desk,
  { id, shortId }: { readonly id: string; readonly shortId: string },
): Promise<Response> {
  const briefing = await desk.store.briefing(desk.workspace, id)
  const page = briefing && storyPage(briefing, shortId)
  return page ? context.html(page) : missing(context)
}

async function timeline(context: Context, desk: Desk, id: string): Promise<Response> {
  const story = await desk.store.story(desk.workspace, id)
  if (!story) return missing(context)
  if (story.id !== id) return context.redirect(timelineAddress(story.id), 301)
  const { language, zone, markStateMedia: marksState } = await chosenIn(desk)
  return context.html(renderPage(timelineView(story, { language, zone, marksState })))
}

function styles(context: Context): Response {
  return context.body(stylesheet, 200, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
}

/** What the workspace chose, in whose words and days its pages speak where no briefing has its own. */
async function chosenIn({ store, workspace }: Desk): Promise<WorkspaceSettings> {
  return (await store.config(workspace))?.config.settings ?? defaultSettings
}

function missing(context: Context): Response | Promise<Response> {
  const language = askedLanguage(context)
  const { say } = wordsFor(language)
  return context.html(plainPage(say('site.notFound'), say('site.notFoundWhy'), language), 404)
}

function plainPage(title: string, said: string, language: string): string {
  return framedPage({ title, language, main: markup`<header class="opening"><h1>${title}</h1></header><p>${said}</p>` })
}

/** Milliseconds since the epoch as an address carries them. */
function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
