import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { type Action, actions, type Block } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

export const storyViews = ['told', 'figures', 'quotes', 'timeline', 'sources', 'changes'] as const
export type StoryViewName = (typeof storyViews)[number]

/** Buttons to the other views of a story, to its receipts and reasons, to follow it, and to say what is wrong with it. */
export function storyActions(story: BriefingStory, briefing: Briefing, shown: StoryViewName): readonly Block[] {
  const { say } = wordsFor(briefing.language)
  const named = { id: story.shortId, briefing: briefing.id }
  const views = storyViews
    .filter((view) => view !== shown)
    .map((view): Action => ({ label: say(`story.${view}`), command: 'story', options: { ...named, view } }))
  const others: readonly Action[] = [
    { label: say('receipts'), command: 'evidence', options: named },
    { label: say('why'), command: 'why', options: { what: story.shortId, briefing: briefing.id } },
    { label: say('follow'), command: 'follow', options: { what: story.story } },
  ]
  return [actions(views), actions(others, { label: say('somethingWrong'), entries: feedbackEntries(named, briefing.language) })]
}

function feedbackEntries(named: Readonly<Record<string, string>>, language: string): readonly Action[] {
  const { say } = wordsFor(language)
  return [
    { label: say('wrong.wrong'), command: 'feedback', options: { ...named, kind: 'wrong' } },
    { label: say('wrong.duplicate'), command: 'feedback', options: { ...named, kind: 'duplicate' } },
    { label: say('wrong.not-for-us'), command: 'feedback', options: { ...named, kind: 'not-for-us' } },
  ]
}
