import type { SampleOutlet } from './outlet.ts'
import { type PublishedArticle, published } from './published.ts'
import { escapeMarkup, paragraphsHtml } from './text.ts'

/** The page of one article: what a link from its feed leads to. */
export function writeArticlePage(outlet: SampleOutlet, article: PublishedArticle): string {
  const summary = `<p><strong>${escapeMarkup(article.summary)}</strong></p>`
  return page(
    `${article.title} – ${outlet.name}`,
    outlet.language,
    `<header><a href="/${outlet.id}/">${escapeMarkup(outlet.name)}</a></header>
<article>
<h1>${escapeMarkup(article.title)}</h1>
<p>${article.author === undefined ? '' : `${escapeMarkup(article.author)} · `}<time datetime="${article.at}">${article.at.slice(0, 16).replace('T', ' ')} UTC</time></p>
${summary}
${paragraphsHtml(article.paragraphs ?? [])}
</article>`,
  )
}

/** An outlet's front page: its articles by `now` (milliseconds since the epoch), and its feed for those who look for one. */
export function writeFrontPage(outlet: SampleOutlet, now: number, feed: { readonly path: string; readonly type: string }): string {
  const items = published(outlet, now).map(({ path, title }) => `<li><a href="${path}">${escapeMarkup(title)}</a></li>`)
  const head = `<link rel="alternate" type="${feed.type}" title="${escapeMarkup(outlet.name)}" href="${feed.path}">`
  return page(
    outlet.name,
    outlet.language,
    `<h1>${escapeMarkup(outlet.name)}</h1>\n<p>${escapeMarkup(outlet.tagline)}</p>\n<ul>\n${items.join('\n')}\n</ul>`,
    head,
  )
}

/** The list of outlets. */
export function writeIndex(outlets: readonly SampleOutlet[]): string {
  const items = outlets.map(({ id, name, tagline }) => `<li><a href="/${id}/">${escapeMarkup(name)}</a>: ${escapeMarkup(tagline)}</li>`)
  const note = '<p>Invented outlets for trying a feed reader. <a href="/feeds.opml">Their feeds (OPML)</a></p>'
  return page('Sample newsroom', 'en', `<h1>Sample newsroom</h1>\n${note}\n<ul>\n${items.join('\n')}\n</ul>`)
}

const page = (title: string, language: string, body: string, head = '') => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
${head}
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif; color: #222; background: #fff }</style>
</head>
<body>
${body}
</body>
</html>
`
