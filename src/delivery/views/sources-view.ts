import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { outletsCounted } from './outlets-counted.ts'
import { sourcesOf, sourcesPart } from './sources-part.ts'
import { storyTitle } from './story-title.ts'

/** What a story rests on: its numbered sources, and every outlet that reports it. */
export function sourcesView(story: BriefingStory, briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const counts = `${outletsCounted(story, briefing.language)}${words.say('colon')}${words.list(story.outlets)}`
  return {
    summary: `${words.say('story.sources')}${words.say('colon')}${story.headline.text}`,
    parts: [
      { blocks: [storyTitle(story, words.say('story.sources'), briefing), paragraph(counts, 'faint')] },
      ...sourcesPart(sourcesOf(story, briefing), briefing),
    ],
    audience: 'channel',
    language: words.locale,
  }
}
