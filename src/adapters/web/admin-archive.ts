import type { BriefingSummary } from '../../app/answers/archive.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import { shownFullDay } from '../../delivery/words/shown-time.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { adminSays } from './admin-words.ts'
import { type Markup, markup } from './markup.ts'

/** Briefings that were posted, newest first, with a form to find those with certain words. */
export function adminArchive(found: readonly BriefingSummary[], asked: string, zone: string, language: string): Markup {
  const say = adminSays(language)
  const form = markup`<form class="line" method="get" action="/admin/archive"><label for="words">${say('search')}</label><input id="words" name="words" type="search" maxlength="100" value="${asked}"><button>${say('find')}</button></form>`
  if (found.length === 0) return markup`${form}<p>${asked === '' ? say('noBriefing') : say('nothingFound')}</p>`
  const rows = found.map((briefing) => row(briefing, zone, language))
  return markup`${form}<ol class="archive">${rows}</ol>`
}

function row({ id, title, channel, madeAt, stories }: BriefingSummary, zone: string, language: string): Markup {
  const day = markup`<time datetime="${new Date(madeAt).toISOString()}">${shownFullDay(madeAt, zone, language)}</time>`
  return markup`<li><a href="/admin/archive/${encodeURIComponent(id)}">${day}</a>
<p class="aside">${harmlessText(title)} · ${harmlessText(channel)} · ${wordsFor(language).say('stories', { count: stories })}</p></li>`
}
