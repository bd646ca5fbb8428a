import type { BriefingSummary } from '../../app/answers/archive.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import { shownFullDay, shownTime } from '../../delivery/words/shown-time.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { type Markup, markup } from './markup.ts'
import { briefingAddress } from './page-addresses.ts'

/** Briefings, newest first, each with the way to it; `older` leads to the next page. */
export function archiveMarkup(briefings: readonly BriefingSummary[], zone: string, language: string, older: string | null): Markup {
  const { say } = wordsFor(language)
  const heading = markup`<header class="opening"><h1>${say('site.archive')}</h1></header>`
  if (briefings.length === 0) return markup`${heading}<p>${say('site.noBriefing')}</p>`
  const items = briefings.map((briefing) => entry(briefing, zone, language))
  const next =
    older === null
      ? null
      : markup`<nav class="after" aria-label="${say('site.older')}"><a href="${older}" rel="next">${say('site.older')}</a></nav>`
  return markup`${heading}<ol class="archive">${items}</ol>${next}`
}

function entry(briefing: BriefingSummary, zone: string, language: string): Markup {
  const time = { kind: 'time', at: briefing.madeAt, zone, show: 'time' } as const
  const day = shownFullDay(briefing.madeAt, zone, language)
  return markup`<li><a href="${briefingAddress(briefing.id)}"><time datetime="${new Date(briefing.madeAt).toISOString()}">${day}</time></a>
<p class="aside">${harmlessText(briefing.title)} · ${harmlessText(briefing.channel)} · ${shownTime(time, language)} · ${wordsFor(language).say('stories', { count: briefing.stories })}</p></li>`
}
