import type { FollowedArticle } from '../../articles/article.ts'
import type { Story } from '../../stories/story.ts'
import { type Part, type Picture, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
import { shownFullDay } from '../words/shown-time.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { listPart } from './list-part.ts'

/**
 * A story over as many days as it lives: its articles by day in `zone`, oldest first.
 *
 * @param marksState Whether outlets that a state holds are marked.
 * @param picture The same drawn; null where there is none.
 */
export function timelineView(
  story: Story,
  { zone, language, marksState = true }: { readonly zone: string; readonly language: string; readonly marksState?: boolean },
  picture: Picture | null = null,
): Reply {
  const words = wordsFor(language)
  const [first] = story.articles
  const days = Map.groupBy(story.articles, (article) => shownFullDay(article.publishedAt, zone, language))
  const shown = { zone, marksState }
  const parts = [...days].flatMap(([day, articles]) =>
    listPart(
      day,
      articles.map((article) => articleSpans(article, shown, words)),
    ),
  )
  const summary = `${first?.title ?? story.id}${words.say('colon')}${words.say('articles', { count: story.articles.length })}${words.say('stop')}`
  return toChannel(summary, [titlePart(story, first, picture, words), ...parts], language)
}

function titlePart(story: Story, first: FollowedArticle | undefined, picture: Picture | null, words: Words): Part {
  const outlets = new Set(story.articles.map((article) => article.outlet.name))
  const counts = `${words.say('articles', { count: story.articles.length })} · ${words.say('outlets', { count: outlets.size })}${words.say('colon')}${words.list([...outlets])}`
  return {
    blocks: [
      { kind: 'heading', level: 1, spans: [first ? { kind: 'text', text: first.title, language: first.language } : text(story.id)] },
      paragraph(counts, 'faint'),
      ...(picture ? [{ kind: 'image', ...picture } as const] : []),
    ],
  }
}

type Shown = { readonly zone: string; readonly marksState: boolean }

function articleSpans({ outlet, title, url, language, publishedAt }: FollowedArticle, { zone, marksState }: Shown, words: Words): Spans {
  return [
    text(outlet.name, 'bold'),
    ...(marksState && outlet.stateMedia ? [text(` (${words.say('stateMedia')})`, 'italic')] : []),
    text(words.say('colon')),
    { kind: 'link', text: title, url, language },
    text(words.say('comma')),
    { kind: 'time', at: publishedAt, zone, show: 'time' },
  ]
}
