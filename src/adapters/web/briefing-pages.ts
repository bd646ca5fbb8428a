import { type Briefing, type Correction, storiesOf } from '../../briefing/briefing.ts'
import { briefingView } from '../../delivery/views/briefing-view.ts'
import { leftOutView } from '../../delivery/views/left-out-view.ts'
import { storyReport } from '../../delivery/views/story-view.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { type Markup, markup } from './markup.ts'
import { briefingAddress, leftOutAddress, storyAddress, timelineAddress } from './page-addresses.ts'
import { renderPage } from './render-page.ts'

/** A briefing, each headline the way to its story, and what of it no longer stands. */
export function briefingPage(briefing: Briefing, since: readonly Correction[]): string {
  const shortIds = new Set(storiesOf(briefing).map(({ shortId }) => shortId))
  const words = wordsFor(briefing.language)
  const leftOut = briefing.leftOut.length > 0 ? [{ to: leftOutAddress(briefing.id), words: words.say('leftOutTitle') }] : []
  return renderPage(briefingView(briefing, since), {
    addressOf: (anchor) => (shortIds.has(anchor) ? storyAddress(briefing.id, anchor) : undefined),
    after: ways([{ to: briefingAddress(briefing.id), words: words.say('site.permanent') }, ...leftOut], words.say('site.more')),
  })
}

/** One story of a briefing with its receipts and reasons; undefined where the briefing has none of that short id. */
export function storyPage(briefing: Briefing, shortId: string): string | undefined {
  const story = storiesOf(briefing).find((candidate) => candidate.shortId === shortId)
  if (!story) return undefined
  const { say } = wordsFor(briefing.language)
  const back = { to: `${briefingAddress(briefing.id)}#${encodeURIComponent(shortId)}`, words: say('site.wholeBriefing') }
  return renderPage(storyReport(story, briefing), {
    after: ways([back, { to: timelineAddress(story.story), words: say('site.timeline') }], say('site.more')),
  })
}

/** What a briefing did not tell, and why. */
export function leftOutPage(briefing: Briefing): string {
  const { say } = wordsFor(briefing.language)
  const back = { to: briefingAddress(briefing.id), words: say('site.wholeBriefing') }
  return renderPage(leftOutView(briefing), { after: ways([back], say('site.more')) })
}

/** Ways on from a page. */
function ways(links: readonly { readonly to: string; readonly words: string }[], label: string): Markup {
  return markup`<nav class="after" aria-label="${label}">${links.map(({ to, words }) => markup`<a href="${to}">${words}</a> `)}</nav>`
}
