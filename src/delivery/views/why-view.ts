import type { Briefing, BriefingStory, StoryStatus } from '../../briefing/briefing.ts'
import type { Assignment } from '../../sections/section.ts'
import { type Block, bullets, heading, type Part, type Reply, type Spans, text } from '../reply/reply.ts'
import { toldSectionIn } from '../words/section-name.ts'
import { shownDay } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { rankReasonIn } from './rank-reason.ts'
import { sectionReasonsIn } from './section-reason.ts'
import { sideOfStory } from './story-title.ts'

/** Why a story was chosen, where it stands, and why it is in its sections. */
export function whyView(story: BriefingStory, briefing: Briefing): Reply {
  return { ...sideOfStory(wordsFor(briefing.language).say('why'), story, briefing, [reasons(story, briefing)]), audience: 'caller' }
}

/** The same below a story that was told. */
export function whyPart(story: BriefingStory, briefing: Briefing): Part {
  return { blocks: [heading(2, wordsFor(briefing.language).say('why'), 'why'), reasons(story, briefing)] }
}

function reasons(story: BriefingStory, briefing: Briefing): Block {
  const ranked = story.rankReasons.map((reason) => [text(rankReasonIn(reason, briefing.language))])
  const assigned = story.assignments.map((assignment) => assignmentSpans(assignment, briefing))
  return bullets([[text(newness(story.status, briefing))], ...ranked, ...assigned])
}

/** Why it is told as new, as developing, as changed or in one line. */
function newness(status: StoryStatus, { zone, language }: Briefing): string {
  const { say } = wordsFor(language)
  switch (status.kind) {
    case 'new':
    case 'lone':
      return say(`why.${status.kind}`)
    case 'sidebar':
      return say('why.sidebar', status)
    case 'developing':
    case 'update':
    case 'running':
      return say(`why.${status.kind}`, { day: shownDay(status.since, zone, language) })
  }
}

function assignmentSpans(assignment: Assignment, briefing: Briefing): Spans {
  const words = wordsFor(briefing.language)
  const told = briefing.sections.find((section) => section.name === assignment.section)
  const title = told ? toldSectionIn(told, briefing.language) : assignment.section
  const score = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(assignment.score)
  return [text(`${words.say('inSection', { title, score })} `), text(sectionReasonsIn(assignment.reasons, briefing.language))]
}
