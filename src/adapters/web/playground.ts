import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import type { Clock } from '../../app/ports.ts'
import { limitForms } from './limit-forms.ts'
import { markup } from './markup.ts'
import { askings, languageOf, opensForm, sameSent } from './playground-asked.ts'
import type { Conversation } from './playground-conversation.ts'
import { type Door, openDoor, sessionLifeMs } from './playground-door.ts'
import { asPreview, playgroundGuard } from './playground-guard.ts'
import { type Preview, plainPage, playgroundPage, playgroundStyles, playgroundStylesName, searchOf } from './playground-page.ts'
import { playgroundWords as words } from './playground-words.ts'

export type PlaygroundOptions = {
  readonly chat: Chat
  /** Opens the page once, within ten minutes; see `newOneTimeKey`. Undefined: there is no playground. */
  readonly oneTimeKey: string | undefined
  /** There is no playground in production, whatever else is set. */
  readonly isProduction: boolean
  readonly workspace: string
  readonly channel: string
  /** The true time: sessions end by it. */
  readonly clock?: Clock
  /** Prints a new one-time address where only the operator sees it; without it, a new one takes a new start. */
  readonly print?: (address: string) => void
  readonly previews?: readonly Preview[]
}

type Desk = Required<Pick<PlaygroundOptions, 'chat' | 'workspace' | 'channel' | 'previews'>> & {
  readonly door: Door
  readonly print: PlaygroundOptions['print']
}

/** Bytes of a form: a line of 2,000 characters, each of up to nine bytes as forms write them, twice over. */
const mostOfForm = 40_000

/**
 * Routes below /playground, for the site: a page to type commands on, without an account. Only for this machine, behind a
 * one-time address; no route at all in production or without a key.
 */
export function playground(options: PlaygroundOptions): Hono {
  const { oneTimeKey, isProduction, clock = { now: Date.now }, print } = options
  const routes = new Hono()
  if (isProduction || oneTimeKey === undefined) return routes
  const { chat, workspace, channel, previews = [] } = options
  const desk: Desk = { chat, workspace, channel, previews, print, door: openDoor(oneTimeKey, clock) }
  routes.use(playgroundGuard({ frames: previews.length > 0, refused: (said) => plainPage(words.refusedTitle, said) }))
  routes.use(limitForms(mostOfForm, (context) => refusal(context, words.tooLong, 413)))
  routes.get('/', (context) => front(context, desk))
  routes.get(`/${playgroundStylesName}`, styles)
  routes.get('/turns/:number', (context) => inside(context, desk, (conversation) => drawn(context, conversation, desk)))
  routes.post('/enter', (context) => enter(context, desk))
  if (print) routes.post('/address', (context) => newAddress(context, desk, print))
  for (const form of ['say', 'run', 'press', 'fill'] as const)
    routes.post(`/${form}`, (context) => inside(context, desk, (conversation) => answer(context, form, conversation, desk)))
  routes.onError((error, context) => {
    const errorId = chat.newErrorId()
    chat.report(error, errorId, { platform: 'web', workspace, channel })
    return refusal(context, `It is in the log as ${errorId}.`, 500)
  })
  return routes
}

/** The one-time address, below the address that a site is served at. */
export function playgroundAddress(origin: string, oneTimeKey: string): string {
  return new URL(`/playground?key=${encodeURIComponent(oneTimeKey)}`, origin).href
}

async function front(context: Context, desk: Desk): Promise<Response> {
  const conversation = conversationOf(context, desk)
  const key = context.req.query('key')
  if (conversation) return key === undefined ? page(context, conversation, desk) : context.redirect('/playground', 303)
  return key !== undefined && desk.door.fits(key) ? confirmation(context, key) : closed(context, desk)
}

/** Something else than the person may open an address first, to look what is there; the key is taken by a form. */
function confirmation(context: Context, key: string): Response {
  const form = markup`<form class="actions" method="post" action="/playground/enter"><input type="hidden" name="key" value="${key}"><button autofocus>${words.confirmTitle}</button></form>`
  return context.html(plainPage(words.title, words.confirm, form))
}

async function enter(context: Context, desk: Desk): Promise<Response> {
  const { key } = await context.req.parseBody()
  const session = typeof key === 'string' ? desk.door.enter(key) : null
  if (session === null) return closed(context, desk)
  const maxAge = sessionLifeMs / 1_000
  setCookie(context, cookieName(context), session, { httpOnly: true, sameSite: 'Strict', path: '/playground', maxAge })
  return context.redirect('/playground', 303)
}

function newAddress(context: Context, { door }: Desk, print: (address: string) => void): Response {
  const key = door.newKey()
  if (key !== null) print(playgroundAddress(new URL(context.req.url).origin, key))
  return context.html(plainPage(words.title, key === null ? words.printedAlready : words.printed))
}

function closed(context: Context, { print }: Desk): Response {
  const button = markup`<form class="actions" method="post" action="/playground/address"><button>${words.newAddress}</button></form>`
  return context.html(plainPage(words.closedTitle, words.closed, print ? button : markup`<p>${words.restart}</p>`), 403)
}

async function inside(context: Context, desk: Desk, act: (conversation: Conversation) => Response | Promise<Response>): Promise<Response> {
  const conversation = conversationOf(context, desk)
  return conversation ? act(conversation) : closed(context, desk)
}

function conversationOf(context: Context, { door }: Desk): Conversation | undefined {
  const session = getCookie(context, cookieName(context))
  return session === undefined ? undefined : door.conversation(session)
}

/** Cookies are shared by all ports of a name; two programs of ours on one machine must not end each other's sessions. */
function cookieName(context: Context): string {
  return `attache-playground-${new URL(context.req.url).port || '80'}`
}

async function page(context: Context, conversation: Conversation, desk: Desk): Promise<Response> {
  const { chat, previews } = desk
  const caller = callerOf(context, desk)
  const form = context.req.query('form')
  const view = { turns: conversation.turns(), caller, chat, previews, preview: previewOf(context, desk), form }
  return context.html(await playgroundPage(view))
}

async function answer(context: Context, form: keyof typeof askings, conversation: Conversation, desk: Desk): Promise<Response> {
  const body = await context.req.parseBody()
  const opened = form === 'press' ? opensForm(body) : undefined
  const preview = searchOf(previewOf(context, desk))
  if (opened !== undefined) return context.redirect(`/playground${preview}${preview ? '&' : '?'}form=${opened}#form`, 303)
  const asked = await askings[form](body, conversation, callerOf(context, desk), desk.chat)
  if (asked === null) return refusal(context, words.unreadable, 400)
  const number = await conversation.answer(sameSent(form, body), asked)
  if (number === null) return refusal(context, words.busy, 429)
  return context.redirect(`/playground${preview}#said-${number}`, 303)
}

function drawn(context: Context, conversation: Conversation, desk: Desk): Response | Promise<Response> {
  const turn = conversation.turns().find(({ number }) => String(number) === context.req.param('number'))
  const preview = previewOf(context, desk)
  if (!turn || !preview) return context.notFound()
  asPreview(context)
  return context.html(preview.html(turn.reply))
}

function previewOf(context: Context, { previews }: Desk): Preview | undefined {
  return previews.find(({ name }) => name === context.req.query('as'))
}

/** Whoever holds the one-time address runs Attaché. */
function callerOf(context: Context, { workspace, channel }: Desk): Caller {
  return { platform: 'web', workspace, channel, user: 'you', isAdmin: true, language: languageOf(context) }
}

function styles(context: Context): Response {
  return context.body(playgroundStyles, 200, { 'content-type': 'text/css; charset=utf-8' })
}

function refusal(context: Context, said: string, status: 400 | 413 | 429 | 500): Response {
  const back = markup`<p><a href="/playground">${words.back}</a></p>`
  return context.html(plainPage(words.refusedTitle, said, back), status)
}
