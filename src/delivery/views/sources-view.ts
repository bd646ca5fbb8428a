import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { outletsCounted } from './outlets-counted.ts'
import { sourcesOf, sourcesPart } from './sources-part.ts'
import { sideOfStory } from './story-title.ts'

/** What a story rests on: its numbered sources, and every outlet that reports it. */
export function sourcesView(story: BriefingStory, briefing: Briefing): Reply {
  const { say, list } = wordsFor(briefing.language)
  const counts = `${outletsCounted(story, briefing.language)}${say('colon')}${list(story.outlets)}`
  return sideOfStory(say('story.sources'), story, briefing, [paragraph(counts, 'faint')], sourcesPart(sourcesOf(story, briefing), briefing))
}
