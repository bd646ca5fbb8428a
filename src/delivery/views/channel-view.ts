import type { Briefing, BriefingSection, BriefingStory } from '../../briefing/briefing.ts'
import { actions, type Block, type Part, type Picture, type Reply } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'
import { briefingActions } from './briefing-actions.ts'
import { briefingView } from './briefing-view.ts'
import { coverageLine, coveragePart } from './coverage-part.ts'
import { headlinesView } from './headlines-view.ts'
import { sectionTitle } from './section-title.ts'
import { shortSources } from './short-sources.ts'
import { sourcesCited, sourcesOf } from './sources-part.ts'
import { storyBlocks } from './story-blocks.ts'

/**
 * What a channel sees of a briefing at a glance: title, window and opening, the chart, the headlines of each section with their
 * short ids, what it rests on, and a menu of its stories.
 */
export function leadView(briefing: Briefing, chart: Picture | null = null): Reply {
  const { parts, ...reply } = headlinesView(briefing)
  const menu = briefingActions(briefing)
  return {
    ...reply,
    topics: [briefing.title, ...briefing.sections.filter(({ stories }) => stories.length > 0).map(({ title }) => title)],
    parts: [
      ...parts.slice(0, 1),
      ...(chart ? [{ blocks: [{ kind: 'image', ...chart } as const] }] : []),
      ...parts.slice(1),
      { blocks: [...coverageLine(briefing), ...(menu ? [menu] : [])] },
    ],
  }
}

/**
 * What stands in the thread of a lead: each story with its figures, quotations, sources and buttons, in the briefing's order, then
 * what the day comes to and what it all rests on. Nothing where there is no story: then the lead has said it all.
 */
export function threadViews(briefing: Briefing): readonly Reply[] {
  const stories = briefing.sections.flatMap((section) =>
    section.stories.map((story, index) => storyReply(story, section, index === 0, briefing)),
  )
  return stories.length === 0 ? [] : [...stories, closing(briefing)]
}

/** The section's title stands with its first story. */
function storyReply(story: BriefingStory, section: BriefingSection, isFirst: boolean, briefing: Briefing): Reply {
  const blocks: readonly Block[] = [
    ...(isFirst ? sectionTitle(section, briefing) : []),
    ...storyBlocks(story, briefing, 3),
    shortSources(sourcesOf(story, briefing), briefing),
    storyButtons(story, briefing),
  ]
  return toChannel(`${story.shortId}: ${story.headline.text}`, [{ blocks }], briefing.language)
}

/** Few, because they stand below every story; the first leads to all that may be asked of it. */
function storyButtons({ shortId, story }: BriefingStory, briefing: Briefing): Block {
  const { say } = wordsFor(briefing.language)
  const named = { id: shortId, briefing: briefing.id }
  return actions([
    { label: say('tellMore'), command: 'story', options: named },
    { label: say('receipts'), command: 'evidence', options: named },
    { label: say('why'), command: 'why', options: { what: shortId, briefing: briefing.id } },
    { label: say('follow'), command: 'follow', options: { what: story } },
  ])
}

function closing(briefing: Briefing): Reply {
  return toChannel(wordsFor(briefing.language).say('coverage'), [...inShort(briefing), coveragePart(briefing)], briefing.language)
}

/** As the whole briefing has it, with the sources that it cites: some stand in no story. */
function inShort(briefing: Briefing): readonly Part[] {
  const sources = sourcesCited(briefing.inShort, briefing)
  return briefingView(briefing)
    .parts.filter(({ blocks: [first] }) => first?.kind === 'heading' && first.anchor === 'in-short')
    .map(({ blocks }) => ({ blocks: [...blocks, shortSources(sources, briefing)] }))
}
