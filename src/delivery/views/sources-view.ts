import type { FollowedArticle } from '../../articles/article.ts'
import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { paragraph, type Reply, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { articlesSpans } from './articles-spans.ts'
import { listPart } from './list-part.ts'
import { outletsCounted } from './outlets-counted.ts'
import { sourcesOf, sourcesPart } from './sources-part.ts'
import { sideOfStory } from './story-title.ts'

/** Of a great story the others are a list that nobody reads; the timeline has them all. */
const mostOthers = 15

/**
 * What a story rests on: its numbered sources, and every outlet that reports it.
 *
 * @param articles All of the story that are kept, oldest first: those that it cites nowhere are named too.
 */
export function sourcesView(story: BriefingStory, briefing: Briefing, articles: readonly FollowedArticle[] = []): Reply {
  const { say, list } = wordsFor(briefing.language)
  const counts = `${outletsCounted(story, briefing.language)}${say('colon')}${list(story.outlets)}`
  const sources = sourcesOf(story, briefing)
  const cited = new Set(sources.map(({ url }) => url))
  const others = articles.filter(({ url }) => !cited.has(url)).toReversed()
  const more = others.length - mostOthers
  const rows = articlesSpans(others.slice(0, mostOthers), briefing)
  const rest = more > 0 ? [[text(say('andMoreArticles', { count: more }), 'faint')]] : []
  return sideOfStory(
    say('story.sources'),
    story,
    briefing,
    [paragraph(counts, 'faint')],
    [...sourcesPart(sources, briefing), ...listPart(say('otherReports'), [...rows, ...rest])],
  )
}
