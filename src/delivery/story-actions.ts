import type { Briefing, BriefingStory } from '../briefing/briefing.ts'
import type { Action, Block } from './reply.ts'

export const storyViews = ['told', 'figures', 'quotes', 'timeline', 'sources', 'changes'] as const
export type StoryViewName = (typeof storyViews)[number]

const labels: Readonly<Record<StoryViewName, string>> = {
  told: 'What happened',
  figures: 'Key figures',
  quotes: 'Who says what',
  timeline: 'Timeline',
  sources: 'Sources',
  changes: 'What changed',
}

/** Buttons to the other views of a story, to its receipts and reasons, to follow it, and to say what is wrong with it. */
export function storyActions(story: BriefingStory, briefing: Briefing, shown: StoryViewName): readonly Block[] {
  const named = { id: story.shortId, briefing: briefing.id }
  const views = storyViews
    .filter((view) => view !== shown)
    .map((view): Action => ({ label: labels[view], command: 'story', options: { ...named, view } }))
  const others: readonly Action[] = [
    { label: 'Receipts', command: 'evidence', options: named },
    { label: 'Why this story', command: 'why', options: { what: story.shortId, briefing: briefing.id } },
    { label: 'Follow', command: 'follow', options: { what: story.story } },
  ]
  return [
    { kind: 'actions', buttons: views },
    { kind: 'actions', buttons: others, menu: { label: 'Something wrong?', entries: feedbackEntries(named) } },
  ]
}

function feedbackEntries(named: Readonly<Record<string, string>>): readonly Action[] {
  return [
    { label: 'This is wrong', command: 'feedback', options: { ...named, kind: 'wrong' } },
    { label: 'We had this already', command: 'feedback', options: { ...named, kind: 'duplicate' } },
    { label: 'Not for us', command: 'feedback', options: { ...named, kind: 'not-for-us' } },
  ]
}
