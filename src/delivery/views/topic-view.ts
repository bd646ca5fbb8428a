import type { FollowedArticle } from '../../articles/article.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { type Block, bullets, heading, type Part, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { shownFullDay } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
import { answerView } from './answer-view.ts'

/** Reports that one day of the timeline names; the others are counted. */
const mostOfDay = 3
/** Days that the timeline shows, the newest; older ones are counted. */
const mostDays = 14

/** What the archive holds on some words: the stories that say most, then every report found by day. */
export function topicView(briefing: Briefing, articles: readonly FollowedArticle[]): Reply {
  const { parts, ...reply } = answerView(briefing)
  const words = wordsFor(briefing.language)
  return {
    ...reply,
    summary: words.say('topicSummary', { title: briefing.title, count: articles.length }),
    // What it rests on comes last.
    parts: parts.toSpliced(-1, 0, timelinePart(articles, briefing)),
  }
}

function timelinePart(articles: readonly FollowedArticle[], briefing: Briefing): Part {
  const { zone, language } = briefing
  const { say } = wordsFor(language)
  const days = [...Map.groupBy(articles, ({ publishedAt }) => shownFullDay(publishedAt, zone, language))]
  const left = days.slice(0, -mostDays).reduce((total, [, reports]) => total + reports.length, 0)
  const title = heading(2, say('story.timeline'), 'timeline')
  const items = days.slice(-mostDays).map(([day, reports]) => daySpans(day, reports, language))
  const list: Block = bullets(items)
  if (left === 0) return { blocks: [title, list] }
  return { blocks: [title, paragraph(say('before', { count: left }), 'faint'), list] }
}

function daySpans(day: string, reports: readonly FollowedArticle[], language: string): Spans {
  const { say } = wordsFor(language)
  const named = reports
    .slice(0, mostOfDay)
    .flatMap(
      ({ outlet, title, url, language: own }, index): Spans => [
        text(`${index === 0 ? ' ' : say('semicolon')}${outlet.name}${say('colon')}`),
        { kind: 'link', text: title, url, language: own },
      ],
    )
  const more =
    reports.length > mostOfDay ? [text(`${say('semicolon')}${say('andMore', { count: reports.length - mostOfDay })}`, 'faint')] : []
  return [text(say('ofDay', { day, count: reports.length }), 'bold'), ...named, ...more]
}
