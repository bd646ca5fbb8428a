import { type Context, Hono } from 'hono'
import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import { withNames } from '../../app/input/with-names.ts'
import type { Store } from '../../app/ports.ts'
import { forgetOldest } from '../../app/running/forget-oldest.ts'
import { within } from '../../app/running/within.ts'
import type { Admin } from '../../app/web/admin-doors.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { adminArchive } from './admin-archive.ts'
import { type AdminDoorOptions, openAdminDoor } from './admin-door.ts'
import { adminGuard } from './admin-guard.ts'
import { type AdminPage, type AdminView, adminFrame, adminNote, adminPage, callerOf } from './admin-pages.ts'
import { adminSays, askedLanguage } from './admin-words.ts'
import { limitForms } from './limit-forms.ts'
import { markup } from './markup.ts'
import { askings, opensForm, sameSent } from './playground-asked.ts'
import { type Conversation, openConversation } from './playground-conversation.ts'
import { playgroundStyles, playgroundStylesName } from './playground-page.ts'
import { renderTurn } from './render-turn.ts'
import { openWaits, type Wait, type Waits } from './waiting.ts'

export type AdminOptions = Omit<AdminDoorOptions, 'store'> & {
  readonly store: AdminDoorOptions['store'] & Pick<Store, 'findBriefings' | 'briefing'>
  readonly chat: Chat
  /** At least one; the first is what admins see first. */
  readonly pages: readonly AdminPage[]
  readonly publicUrl?: string | undefined
  /** Whatever takes longer is waited for on a page that says how far it is, milliseconds. */
  readonly answeredWithinMs?: number
}

type Desk = Required<Pick<AdminOptions, 'store' | 'chat' | 'pages' | 'answeredWithinMs'>> & {
  readonly door: ReturnType<typeof openAdminDoor>
  remembered(admin: Admin): Remembered
}

/** Bytes of a form: a rule of a section with all its words, as forms write them. */
const mostOfForm = 100_000
/** Admins whose last answers are remembered in this process. */
const mostRemembered = 200

/** Routes below /admin, for the site: what admins may do in the chat, as pages. It runs no script. */
export function adminRoutes(options: AdminOptions): Hono {
  const { store, chat, pages, publicUrl, answeredWithinMs = 2_000 } = options
  const desk: Desk = { store, chat, pages, answeredWithinMs, door: openAdminDoor(options), remembered: rememberedAdmins() }
  const routes = new Hono()
  routes.use(adminGuard(publicUrl, (why, language) => adminNote(language, 'refusedTitle', adminSays(language)(why))))
  routes.use(limitForms(mostOfForm, (context) => refusal(context, 'tooLong', 413)))
  routes.get(`/${playgroundStylesName}`, (context) => context.body(playgroundStyles, 200, { 'content-type': 'text/css; charset=utf-8' }))
  routes.get('/enter/:secret', (context) => confirmation(context, context.req.param('secret'), desk))
  routes.post('/enter/:secret', (context) => enter(context, context.req.param('secret'), desk))
  routes.post('/leave', (context) => leave(context, desk))
  routes.get('/', (context) => inside(context, desk, () => context.redirect(`/admin/${pages[0]?.name ?? 'archive'}`, 303)))
  routes.get('/archive', (context) => inside(context, desk, (admin) => archive(context, admin, desk)))
  routes.get('/archive/:id', (context) => inside(context, desk, (admin) => archived(context, admin, context.req.param('id'), desk)))
  routes.get('/:page', (context) => onPage(context, desk, (page, admin) => shown(context, page, admin, desk)))
  for (const form of ['run', 'press', 'fill'] as const)
    routes.post(`/:page/${form}`, (context) => onPage(context, desk, (page, admin) => answer(context, form, page, admin, desk)))
  routes.notFound((context) => refusal(context, 'missing', 404))
  routes.onError((error, context) => {
    const errorId = chat.newErrorId()
    chat.report(error, errorId, { platform: 'web' })
    return refused(context, adminSays(askedLanguage(context))('broken', { errorId }), 500)
  })
  return routes
}

/** Chats and mail programs open links before people do, so opening it takes nothing; the form takes the link. */
async function confirmation(context: Context, secret: string, { door }: Desk): Promise<Response> {
  if (!(await door.fits(secret))) return closed(context)
  const language = askedLanguage(context)
  const say = adminSays(language)
  const form = markup`<form class="actions" method="post"><button autofocus>${say('enterTitle')}</button></form>`
  return context.html(adminNote(language, 'enterTitle', say('enter'), form))
}

async function enter(context: Context, secret: string, { door }: Desk): Promise<Response> {
  return (await door.enter(context, secret)) ? context.redirect('/admin', 303) : closed(context)
}

async function leave(context: Context, { door }: Desk): Promise<Response> {
  await door.leave(context)
  return closed(context, 200)
}

function closed(context: Context, status: 200 | 403 = 403): Response | Promise<Response> {
  const language = askedLanguage(context)
  return context.html(adminNote(language, 'closedTitle', adminSays(language)('closed')), status)
}

async function inside(context: Context, desk: Desk, act: (admin: Admin) => Response | Promise<Response>): Promise<Response> {
  const admin = await desk.door.admin(context)
  return admin ? act(admin) : closed(context)
}

function onPage(context: Context, desk: Desk, act: (page: AdminPage, admin: Admin) => Promise<Response>): Promise<Response> {
  const page = desk.pages.find(({ name }) => name === context.req.param('page'))
  return inside(context, desk, (admin) => (page ? act(page, admin) : refusal(context, 'missing', 404)))
}

async function shown(context: Context, page: AdminPage, admin: Admin, desk: Desk): Promise<Response> {
  const wait = desk.remembered(admin).waits.find(context.req.query('wait') ?? '')
  if (wait?.done) return context.redirect(`/admin/${page.name}?said=${await wait.done}#said`, 303)
  if (wait) return waited(context, wait, page, admin, desk)
  const said = context.req.query('said')
  const turn = desk
    .remembered(admin)
    .conversation.turns()
    .find(({ number }) => String(number) === said)
  return context.html(await adminPage(page, { ...viewOf(admin, desk, turn), form: context.req.query('form') }))
}

/** Seconds until it is looked again; by a header, since no script runs here. */
const lookAgainAfter = 3

/** How far it is, on a page that is loaded again by itself. */
function waited(context: Context, { id, line, said }: Wait, page: AdminPage, admin: Admin, desk: Desk): Response | Promise<Response> {
  const address = `/admin/${page.name}?wait=${id}`
  context.header('refresh', `${lookAgainAfter};url=${address}`)
  const say = adminSays(admin.language)
  const again = markup`<p><a href="${address}">${say('lookAgain')}</a></p>`
  const body = markup`<section class="answer" role="status"><h2>${say('underWay')}${wordsFor(admin.language).say('colon')}<code>${line}</code></h2><p>${said ?? say('underWaySince')}</p>${again}</section>`
  return context.html(adminFrame(say(page.title), page.name, viewOf(admin, desk), body))
}

async function answer(context: Context, form: 'run' | 'press' | 'fill', page: AdminPage, admin: Admin, desk: Desk): Promise<Response> {
  const body = await context.req.parseBody()
  const opened = form === 'press' ? opensForm(body) : undefined
  if (opened !== undefined) return context.redirect(`/admin/${page.name}?form=${opened}#form`, 303)
  const { conversation, waits } = desk.remembered(admin)
  let far: string | null = null
  const caller: Caller = {
    ...callerOf(admin),
    tell(said) {
      far = said
    },
  }
  const asked = await askings[form](body, conversation, caller, desk.chat)
  if (asked === null) return refusal(context, 'unreadable', 400)
  const run = async () => withNames(await asked.run(), admin.workspace, desk.chat.app)
  const answering = conversation.answer(sameSent(form, body), { ...asked, run })
  if (answering === null) return refusal(context, 'busy', 429)
  const number = await within(desk.answeredWithinMs, answering, null)
  if (number === null) return context.redirect(`/admin/${page.name}?wait=${waits.begin(asked.line, answering, () => far).id}`, 303)
  return context.redirect(`/admin/${page.name}?said=${number}#said`, 303)
}

async function archive(context: Context, admin: Admin, desk: Desk): Promise<Response> {
  const asked = (context.req.query('words') ?? '').slice(0, 100).trim()
  const found = await desk.store.findBriefings(admin.workspace, asked, 50)
  const main = adminArchive(found, asked, await desk.chat.app.zone(admin.workspace), admin.language)
  return context.html(adminFrame(adminSays(admin.language)('part.archive'), 'archive', viewOf(admin, desk), main))
}

async function archived(context: Context, admin: Admin, id: string, desk: Desk): Promise<Response> {
  const briefing = await desk.store.briefing(admin.workspace, id)
  if (!briefing) return refusal(context, 'missing', 404)
  const body = renderTurn(briefingView(briefing), 'briefing', '/admin/archive', 1)
  return context.html(adminFrame(briefing.title, 'archive', viewOf(admin, desk), body))
}

function viewOf(admin: Admin, { chat, pages }: Desk, turn?: AdminView['turn']): AdminView {
  return { admin, chat, pages, turn }
}

type Status = 400 | 404 | 413 | 429 | 500

function refusal(context: Context, why: 'tooLong' | 'missing' | 'unreadable' | 'busy', status: Status) {
  return refused(context, adminSays(askedLanguage(context))(why), status)
}

function refused(context: Context, said: string, status: Status): Response | Promise<Response> {
  const language = askedLanguage(context)
  const back = markup`<p><a href="/admin">${adminSays(language)('back')}</a></p>`
  return context.html(adminNote(language, 'refusedTitle', said, back), status)
}

/** The last answers of an admin, and what is under way for them. */
type Remembered = { readonly conversation: Conversation; readonly waits: Waits }

/** So that a page can be loaded again without doing again what was done. */
function rememberedAdmins(): (admin: Admin) => Remembered {
  const kept = new Map<string, Remembered>()
  return ({ platform, workspace, user }) => {
    const key = JSON.stringify([platform, workspace, user])
    const remembered = kept.get(key) ?? { conversation: openConversation(), waits: openWaits() }
    kept.delete(key)
    kept.set(key, remembered)
    forgetOldest(kept, mostRemembered)
    return remembered
  }
}
