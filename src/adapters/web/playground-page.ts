import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import { openForm } from '../../app/input/open-form.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Reply } from '../../delivery/reply/reply.ts'
import { type Markup, markup, trusted } from './markup.ts'
import { mostOfLine } from './playground-asked.ts'
import type { Turn } from './playground-conversation.ts'
import { commandForms, filledForm } from './playground-forms.ts'
import { playgroundWords as words } from './playground-words.ts'
import { framedPage } from './render-page.ts'
import { renderTurn } from './render-turn.ts'

/** How a chat platform would show a reply. */
export type Preview = {
  /** "Discord": stands in the page and in its addresses. */
  readonly name: string
  /** A whole HTML document with styles of its own; shown in a frame where nothing runs, loads or can be pressed. */
  html(reply: Reply): string
}

/** What is on the page. */
export type PlaygroundView = {
  readonly turns: readonly Turn[]
  readonly caller: Caller
  readonly chat: Chat
  readonly previews: readonly Preview[]
  /** The one that answers are drawn by; undefined: the web page's own. */
  readonly preview: Preview | undefined
  /** Name of the form that a button opened; see `actionName`. */
  readonly form?: string | undefined
}

export const playgroundStyles = readFileSync(new URL('./playground.css', import.meta.url), 'utf8')
/** Changes with the styles, so that browsers may keep them for good. */
export const playgroundStylesName = `style.${createHash('sha256').update(playgroundStyles).digest('hex').slice(0, 12)}.css`

/** What was asked and answered, a line to type on, and a form for each command. */
export async function playgroundPage(view: PlaygroundView): Promise<string> {
  const { turns, caller, chat, preview } = view
  const search = searchOf(preview)
  const forms = await commandForms(caller, chat, `/playground/run${search}`)
  const main = markup`<a class="skip" href="#line">${words.toLine}</a>
<header class="opening"><h1>${words.title}</h1><p>${words.about(harmlessText(caller.channel))}</p></header>
${viewsNav(view)}
${turns.length === 0 ? beginning(chat) : markup`<ol class="turns" role="list">${turns.map((turn) => turnMarkup(turn, preview))}</ol>`}
${await openedForm(view, search)}
${lineForm(search, turns.length === 0)}
<h2 class="forms-title">${words.forms}</h2>
<div class="forms">${forms}</div>`
  return playgroundFrame(words.title, caller.language, main)
}

/** A page that says one thing, with at most one thing to do. */
export function plainPage(title: string, said: string, next: Markup | null = null): string {
  return playgroundFrame(title, 'en', markup`<header class="opening"><h1>${title}</h1></header><p>${said}</p>${next}`)
}

/** What addresses carry on, so that the next page shows answers the same way. */
export function searchOf(preview: Preview | undefined): string {
  return preview ? `?as=${encodeURIComponent(preview.name)}` : ''
}

/** The form that was opened, or why it cannot be. */
async function openedForm({ form, caller, chat }: PlaygroundView, search: string): Promise<Markup | null> {
  if (form === undefined) return null
  const opened = await openForm(form, caller, chat)
  return opened.kind === 'form'
    ? filledForm(opened.form, `/playground/fill${search}`, caller.language)
    : markup`<section id="form" role="status">${renderTurn(opened.reply, 'form')}</section>`
}

function playgroundFrame(title: string, language: string, main: Markup): string {
  const more = markup`<link rel="stylesheet" href="/playground/${playgroundStylesName}">`
  return framedPage({ title, language, main, more })
}

function viewsNav({ previews, preview }: PlaygroundView): Markup | null {
  if (previews.length === 0) return null
  const entry = (label: string, shown: Preview | undefined) =>
    markup`<a href="/playground${searchOf(shown)}"${shown === preview ? markup` aria-current="page"` : ''}>${label}</a> `
  return markup`<nav class="views" aria-label="${words.views}">${entry(words.asWebPage, undefined)}${previews.map((one) => entry(words.asPreview(one.name), one))}</nav>`
}

function beginning({ commands }: Chat): Markup {
  const lines = commands
    .slice(0, 4)
    .map(({ examples: [first] }) => markup`<button name="line" value="${first}"><code>${first}</code></button> `)
  return markup`<p>${words.nothingYet}</p><form class="actions" method="post" action="/playground/say">${lines}</form>`
}

function turnMarkup(turn: Turn, preview: Preview | undefined): Markup {
  const seen = turn.reply.audience === 'caller' ? markup`<p class="aside">${words.toYou}</p>` : null
  const shown = preview ? previewFrame(turn, preview) : trusted(turn.html)
  return markup`<li id="said-${turn.number}"><h2><code>${harmlessText(turn.line)}</code></h2>${seen}${shown}</li>`
}

function previewFrame({ number, line }: Turn, preview: Preview): Markup {
  const address = `/playground/turns/${number}${searchOf(preview)}`
  const title = `${words.asPreview(preview.name)}: ${harmlessText(line)}`
  return markup`<iframe sandbox loading="lazy" src="${address}" title="${title}"></iframe><p class="aside">${words.inertPreview} <a href="${address}">${words.wholePreview}</a></p>`
}

/** @param first Nothing was asked yet, so this is where to begin. */
function lineForm(search: string, first: boolean): Markup {
  const beginning = first ? markup` autofocus aria-describedby="line-hint"` : ''
  const input = markup`<input id="line" name="line" type="text" maxlength="${mostOfLine}" autocomplete="off" autocapitalize="none" spellcheck="false" required${beginning}>`
  const hint = first ? markup`<span id="line-hint" class="faint">${words.lineHint}</span>` : null
  return markup`<form class="line" method="post" action="/playground/say${search}"><label for="line">${words.line}</label>${input}<button>${words.send}</button>${hint}</form>`
}
