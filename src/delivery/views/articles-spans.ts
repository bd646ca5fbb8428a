import type { FollowedArticle } from '../../articles/article.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { type Spans, text } from '../reply/reply.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'

/** Articles with outlet, title, address and when, a row each. */
export function articlesSpans(articles: readonly FollowedArticle[], briefing: Briefing): readonly Spans[] {
  const { say } = wordsFor(briefing.language)
  return articles.map(({ outlet, title, url, language, publishedAt }) => [
    text(`${outlet.name}${say('colon')}`, 'bold'),
    { kind: 'link', text: title, url, language },
    text(say('comma')),
    momentSeen(briefing.madeAt, { at: publishedAt, zone: briefing.zone, show: 'both' }),
  ])
}
