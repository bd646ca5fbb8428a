import type { Briefing } from '../../briefing/briefing.ts'
import type { Chosen } from '../../briefing/writing/draft.ts'
import { sectionNameIn } from '../../delivery/words/section-name.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { judgeStory } from '../../sections/assign.ts'
import type { Section } from '../../sections/section.ts'
import { rankStories } from '../../stories/ranking/rank.ts'
import type { Story } from '../../stories/story.ts'
import { configOf } from '../config/starter.ts'
import type { Making } from '../make-briefing.ts'
import { writeAnswer } from './write-answer.ts'

/** A story to be written up as it stands now. */
export type StoryNow = {
  readonly workspace: string
  /** Its lasting id. */
  readonly story: string
  readonly zone: string
  /** BCP 47 primary subtag. */
  readonly language: string
}

/**
 * Writes up one story as a briefing of its own, over as many days as it lives. It belongs to no channel, so that the short ids
 * which people type there go on to mean the briefing that they see.
 *
 * @returns Undefined where there is no such story, or no sentence of it passes the gate.
 */
export async function briefOnStory(request: StoryNow, making: Making): Promise<Briefing | undefined> {
  const story = await making.store.story(request.workspace, request.story)
  const [first] = story?.articles ?? []
  if (!story || !first) return undefined
  const now = making.clock.now()
  const { sections } = (await configOf(request.workspace, making)).config
  const chosen = choose(story, { since: first.publishedAt, now }, sections)
  const briefing = await writeAnswer(
    {
      ...request,
      title: first.title,
      section: sectionOf(chosen, sections, request.language),
      window: { from: first.publishedAt - 1, to: now },
    },
    [chosen],
    making,
  )
  return briefing.sections.some(({ stories }) => stories.length > 0) ? briefing : undefined
}

type Told = { readonly since: number; readonly now: number }

function choose(story: Story, { since, now }: Told, sections: readonly Section[]): Chosen {
  const {
    assignments: [best, ...others],
    newsValue,
  } = judgeStory(story, sections)
  const letter = sections.find(({ name }) => name === best?.section)?.letter ?? 's'
  return {
    shortId: `${letter}1`,
    story,
    assignments: best ? [best, ...others] : [{ section: 'story', score: 0, reasons: [{ kind: 'asked' }] }],
    rankReasons: rankStories([story], { now, newsValues: new Map([[story.id, newsValue]]) }).flatMap(({ reasons }) => reasons),
    status: { kind: 'developing', since },
  }
}

function sectionOf(
  { assignments: [{ section }] }: Chosen,
  sections: readonly Section[],
  language: string,
): { readonly name: string; readonly title: string } {
  const found = sections.find(({ name }) => name === section)
  if (!found) return { name: 'story', title: wordsFor(language).say('story') }
  return { name: found.name, title: sectionNameIn(found, language) }
}
