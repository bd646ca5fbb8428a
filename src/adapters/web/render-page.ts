import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Reply } from '../../delivery/reply/reply.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { type Markup, markup, trusted } from './markup.ts'
import { renderBlocks, sectionLinks } from './render-blocks.ts'
import { plainWords } from './render-spans.ts'

export const stylesheet = readFileSync(new URL('./style.css', import.meta.url), 'utf8')

/** Changes with the stylesheet, so that browsers may keep it for good. */
export const stylesheetAddress = `/style.${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`

/** Stands at the head of every page. */
export const siteTitle = 'Attaché'

export type Page = {
  /** Permanent address of what stands under an anchor. */
  addressOf?(anchor: string): string | undefined
  /** Whether it stands outside the site, for people whom the rest of it is not for. */
  readonly alone?: boolean
  /** Markup after the text, such as the way to neighbouring pages. */
  readonly after?: Markup
}

/** Reply → a page of the site: it has the site's navigation and links to its stylesheet. */
export function renderPage(reply: Reply, page: Page = {}): string {
  return documentMarkup({
    language: reply.language,
    title: `${titleOf(reply)} · ${siteTitle}`,
    head: markup`<link rel="stylesheet" href="${stylesheetAddress}">`,
    masthead: page.alone === true ? null : masthead(reply.language),
    main: markup`${replyMarkup(reply, page)}${page.after ?? ''}`,
  })
}

/** Reply → one HTML file that stands alone: its styles are in it, and its own policy lets it load nothing. */
export function renderHtml(reply: Reply): string {
  const hash = createHash('sha256').update(stylesheet).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  return documentMarkup({
    language: reply.language,
    title: titleOf(reply),
    head: markup`<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><style>${trusted(stylesheet)}</style>`,
    masthead: null,
    main: replyMarkup(reply, {}),
  })
}

/** A page of our own markup: its title, and what stands in it. */
export type FramedPage = {
  readonly title: string
  /** Of the reader, as they chose it. */
  readonly language: string
  readonly main: Markup
  /** Stands in the head of the page, such as a link to one more stylesheet. */
  readonly more?: Markup
  /** Stands above the page; the ways into the site where it is left out. */
  readonly top?: Markup
}

/** A page of our own markup in the site's frame. */
export function framedPage({ title, language, main, more, top }: FramedPage): string {
  const { locale } = wordsFor(language)
  const head = markup`<link rel="stylesheet" href="${stylesheetAddress}">${more ?? null}`
  const inTab = title === siteTitle ? title : `${title} · ${siteTitle}`
  return documentMarkup({ language: locale, title: inTab, head, masthead: top ?? masthead(locale), main })
}

type Frame = {
  readonly language: string
  readonly title: string
  readonly head: Markup
  readonly masthead: Markup | null
  readonly main: Markup
}

function documentMarkup({ language, title, head, masthead, main }: Frame): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${head}
</head>
<body>
<a class="skip" href="#text">${wordsFor(language).say('site.skip')}</a>
${masthead}
<main id="text">
${main}
</main>
</body>
</html>
`.toString()
}

function masthead(language: string): Markup {
  const { say } = wordsFor(language)
  return markup`<header class="masthead"><p><a href="/">${siteTitle}</a></p><nav aria-label="${siteTitle}"><a href="/">${say('site.latest')}</a> <a href="/briefings">${say('site.archive')}</a></nav></header>`
}

function replyMarkup(reply: Reply, page: Pick<Page, 'addressOf'>): Markup {
  let ids = 0
  const blocks = reply.parts.flatMap((part) => part.blocks)
  const nextId = () => `passage-${++ids}`
  const [opening, ...rest] = renderBlocks(blocks, { language: reply.language, nextId, ...page })
  if (blocks.length === 0) return markup`<p>${reply.summary}</p>`
  return markup`${opening}${contents(reply)}${rest}`
}

/** Only where there is more than a screen or two to go through. */
function contents(reply: Reply): Markup | null {
  const links = sectionLinks(
    reply.parts.flatMap((part) => part.blocks),
    reply.language,
  )
  if (links.length < 3) return null
  const items = links.map(({ anchor, title }) => markup`<li><a href="#${anchor}">${title}</a></li>`)
  return markup`<nav class="contents" aria-label="${wordsFor(reply.language).say('site.contents')}"><ul>${items}</ul></nav>`
}

function titleOf(reply: Reply): string {
  const heading = reply.parts.flatMap((part) => part.blocks).find((block) => block.kind === 'heading')
  return heading?.kind === 'heading' ? plainWords(heading.spans, reply.language) : reply.summary
}
