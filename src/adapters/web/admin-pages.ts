import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import { openForm } from '../../app/input/open-form.ts'
import { runLine } from '../../app/input/run-command.ts'
import { withNames } from '../../app/input/with-names.ts'
import type { Admin } from '../../app/web/admin-doors.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { adminSays, type PartTitle } from './admin-words.ts'
import { type Markup, markup } from './markup.ts'
import type { Turn } from './playground-conversation.ts'
import { commandForms, filledForm } from './playground-forms.ts'
import { playgroundStylesName } from './playground-page.ts'
import { framedPage, siteTitle } from './render-page.ts'
import { renderTurn } from './render-turn.ts'

/** One part of the admin page: what a command shows, and forms for the commands that change it. */
export type AdminPage = {
  /** In its address: /admin/feeds. */
  readonly name: string
  readonly title: PartTitle
  /** What it shows, as one would type it: "feeds list". */
  readonly line: string
  /** Names of the commands that have a form on it, in order. */
  readonly commands: readonly string[]
}

export type AdminView = {
  readonly admin: Admin
  readonly chat: Chat
  readonly pages: readonly AdminPage[]
  /** What was last done here; undefined: nothing. */
  readonly turn: Turn | undefined
  /** Name of the form that a button opened; see `actionName`. */
  readonly form?: string | undefined
}

export async function adminPage(page: AdminPage, view: AdminView): Promise<string> {
  const { chat, admin } = view
  const caller = callerOf(admin)
  const say = adminSays(admin.language)
  const shown = await withNames(await runLine(page.line, caller, chat), admin.workspace, chat.app)
  const commands = page.commands.flatMap((name) => chat.commands.find((command) => command.name === name) ?? [])
  const forms = await commandForms(caller, { ...chat, commands }, `/admin/${page.name}/run`)
  const changes = forms.length === 0 ? null : markup`<h2 class="forms-title">${say('change')}</h2><div class="forms">${forms}</div>`
  return adminFrame(
    say(page.title),
    page.name,
    view,
    markup`${answerMarkup(view, page)}${await formMarkup(view, page)}${replyMarkup(shown, page)}${changes}`,
  )
}

/** A page of the admin's frame: its parts to go to, and the way out. */
export function adminFrame(title: string, current: string, view: Pick<AdminView, 'pages' | 'admin'>, main: Markup): string {
  const say = adminSays(view.admin.language)
  const parts = [...view.pages, { name: 'archive', title: 'part.archive' as const }]
  const links = parts.map(
    ({ name, title: label }) => markup`<a href="/admin/${name}"${name === current ? markup` aria-current="page"` : ''}>${say(label)}</a> `,
  )
  const leave = markup`<form class="actions" method="post" action="/admin/leave"><button>${say('leave')}</button></form>`
  const body = markup`<nav class="views" aria-label="${say('pages')}">${links}</nav><header class="opening"><h1>${title}</h1></header>${main}${leave}`
  return framed(title, view.admin.language, body)
}

/** A page that says one thing, with at most one thing to do. */
export function adminNote(
  language: string,
  about: 'enterTitle' | 'closedTitle' | 'refusedTitle',
  said: string,
  next: Markup | null = null,
): string {
  const title = adminSays(language)(about)
  return framed(title, language, markup`<header class="opening"><h1>${title}</h1></header><p>${said}</p>${next}`)
}

/** Who was let in, as commands know callers. The right was checked for this very request. */
export function callerOf(admin: Admin): Caller {
  return { ...admin, isAdmin: true }
}

/** The rest of the site is another workspace's, so nothing here leads there. */
function framed(title: string, language: string, main: Markup): string {
  const top = markup`<header class="masthead"><p><a href="/admin">${siteTitle}</a></p></header>`
  const more = markup`<link rel="stylesheet" href="/admin/${playgroundStylesName}">`
  return framedPage({ title, language, main, more, top })
}

function answerMarkup({ turn, admin }: AdminView, { name }: AdminPage): Markup | null {
  if (!turn) return null
  const answer = renderTurn(turn.reply, turn.number, `/admin/${name}/press`)
  return markup`<section class="answer" role="status" id="said"><h2>${adminSays(admin.language)('answer')}${wordsFor(admin.language).say('colon')}<code>${turn.line}</code></h2>${answer}</section>`
}

/** The form that was opened, or why it cannot be. */
async function formMarkup({ form, admin, chat }: AdminView, { name }: AdminPage): Promise<Markup | null> {
  if (form === undefined) return null
  const opened = await openForm(form, callerOf(admin), chat)
  if (opened.kind === 'form') return filledForm(opened.form, `/admin/${name}/fill`, admin.language)
  return markup`<section class="answer" role="status" id="form">${renderTurn(opened.reply, 'form', `/admin/${name}/press`)}</section>`
}

function replyMarkup(reply: Reply, { name }: AdminPage): Markup {
  return renderTurn(reply, 'page', `/admin/${name}/press`, 1)
}
