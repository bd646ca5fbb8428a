import { z } from 'zod'
import { findStory, type StoryFound } from '../src/app/answers/find-story.ts'
import type { App } from '../src/app/app.ts'
import type { Caller } from '../src/app/input/caller.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { wallClock } from '../src/articles/dates/wall-clock.ts'
import { storiesOf } from '../src/briefing/briefing.ts'
import { sidesOf } from '../src/briefing/writing/sides.ts'
import { paragraph, type Reply } from '../src/delivery/reply/reply.ts'
import { changesView } from '../src/delivery/views/changes-view.ts'
import { figuresView } from '../src/delivery/views/figures-view.ts'
import { sidesPart } from '../src/delivery/views/sides-part.ts'
import { sourcesView } from '../src/delivery/views/sources-view.ts'
import { type StoryViewName, storyActions, storyViews } from '../src/delivery/views/story-actions.ts'
import { storyView } from '../src/delivery/views/story-view.ts'
import { timelineView } from '../src/delivery/views/timeline-view.ts'
import { voicesView } from '../src/delivery/views/voices-view.ts'
import { wordsFor } from '../src/delivery/words/words.ts'
import { noStory } from './no-story.ts'
import { briefingOption, stories, storyOption } from './options.ts'

/** `/story e2` tells one story of the briefing in full, and each of its sides on its own. */
export const story = defineCommand({
  name: 'story',
  summary: 'One story: what happened, figures, who says what, timeline, sources, what changed',
  options: z.object({
    id: storyOption,
    view: z.enum(storyViews).default('told').describe('the side of it to show'),
    briefing: briefingOption,
  }),
  access: 'everyone',
  audience: 'channel',
  examples: ['/story e2', '/story e2 timeline'],
  complete: stories,

  async run({ id, view, briefing }, caller, app) {
    const found = await findStory(id, briefing, caller, app)
    if (found.kind === 'missing') return noStory(found, (one) => ({ command: 'story', options: { id: one, view } }), caller)
    const reply = await viewOf(view, found, caller, app)
    return { ...reply, parts: [...reply.parts, { blocks: storyActions(found.story, found.briefing, view) }] }
  },
})

type Found = Extract<StoryFound, { kind: 'found' }>

async function viewOf(view: StoryViewName, found: Found, caller: Caller, app: App): Promise<Reply> {
  switch (view) {
    case 'told':
      return storyView(found.story, found.briefing)
    case 'figures':
      return figuresView(found.story, found.briefing)
    case 'quotes':
      return voices(found, caller, app)
    case 'sources':
      return sourcesView(found.story, found.briefing, (await app.story(caller.workspace, found.story.story))?.articles)
    case 'timeline':
      return timeline(found, caller, app)
    case 'changes':
      return changes(found, caller, app)
  }
}

/** Whom it quotes and where figures differ; from the articles, where they are kept, also who reports it and what only one side does. */
async function voices({ story: told, briefing }: Found, { workspace }: Caller, app: App): Promise<Reply> {
  const reply = voicesView(told, briefing)
  const current = await app.story(workspace, told.story)
  const { markStateMedia: marksState } = (await app.config(workspace)).config.settings
  const sides = current ? sidesOf(current.articles, { now: wallClock(briefing.madeAt, briefing.zone), zone: briefing.zone }) : []
  return { ...reply, parts: [...reply.parts, ...sidesPart(sides, { language: briefing.language, marksState })] }
}

/** The articles themselves, or where they are forgotten the sources that the briefing kept. */
async function timeline({ story: told, briefing }: Found, { workspace }: Caller, app: App): Promise<Reply> {
  const story = await app.story(workspace, told.story)
  const { zone, language } = briefing
  const { markStateMedia: marksState } = (await app.config(workspace)).config.settings
  if (story) return timelineView(story, { zone, language, marksState }, await app.timelinePicture(story, briefing))
  return withNote(sourcesView(told, briefing), wordsFor(briefing.language).say('forgotten'))
}

async function changes({ story: told, briefing }: Found, { workspace }: Caller, app: App): Promise<Reply> {
  const current = await app.story(workspace, told.story)
  const written = current && (await app.storyNow({ workspace, story: current.id, zone: briefing.zone, language: briefing.language }))
  const [now] = written ? storiesOf(written) : []
  if (!current || !written || !now) return withNote(sourcesView(told, briefing), wordsFor(briefing.language).say('forgotten'))
  return changesView(told, briefing, { articles: current.articles, told: { story: now, briefing: written } })
}

function withNote(reply: Reply, said: string): Reply {
  return { ...reply, parts: [{ blocks: [paragraph(said, 'italic')] }, ...reply.parts] }
}
