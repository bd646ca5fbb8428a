import type { Briefing, BriefingStory } from '../briefing/briefing.ts'
import { type Reply, text } from './reply.ts'
import { sourcesOf, sourcesPart } from './sources-part.ts'
import { storyTitle } from './story-title.ts'
import { wordsFor } from './words.ts'

/** What a story rests on: its numbered sources, and every outlet that reports it. */
export function sourcesView(story: BriefingStory, briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const counts = `${words.outlets(story.outlets.length)} (${words.voices(story.voices)}): ${words.list(story.outlets)}`
  return {
    summary: `${words.sources}: ${story.headline.text}`,
    parts: [
      { blocks: [storyTitle(story, words.sources), { kind: 'paragraph', spans: [text(counts, 'faint')] }] },
      ...sourcesPart(sourcesOf(story, briefing), briefing),
    ],
    audience: 'channel',
    language: words.locale,
  }
}
