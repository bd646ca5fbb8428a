import type { FollowedArticle } from '../../articles/article.ts'
import { type Action, actions, bullets, heading, type Part, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'

/** What is new of one thing that is followed. */
export type NewsOf = {
  readonly follow: { readonly id: string; readonly label: string }
  /** Oldest first. */
  readonly items: readonly {
    readonly article: FollowedArticle
    readonly articles: readonly string[]
    /** Lasting id; null where the article was not grouped yet. */
    readonly story: string | null
    readonly outlets: number
  }[]
}

/** Items named one by one, the newest; the others are counted, and `/topic` or `/story` tells them. */
const mostNamed = 10

/** A message about things that are followed: for each what is new, and buttons to hear more or no more. */
export function noticeView(
  news: readonly NewsOf[],
  { zone, language, audience }: { readonly zone: string; readonly language: string; readonly audience: Reply['audience'] },
): Reply {
  const { say, list } = wordsFor(language)
  const labels = news.map(({ follow }) => follow.label)
  const parts = news.map((one) => newsPart(one, zone, language))
  return { ...toCaller(say('newOn', { what: list(labels) }), parts, language), audience }
}

function newsPart({ follow, items }: NewsOf, zone: string, language: string): Part {
  const { say } = wordsFor(language)
  const named = items.slice(-mostNamed).map((item) => itemSpans(item, zone, language))
  const more = items.length > mostNamed ? [[text(say('andMore', { count: items.length - mostNamed }), 'faint')]] : []
  return {
    blocks: [
      heading(2, say('newOn', { what: follow.label })),
      bullets([...named, ...more]),
      actions([...storyButtons(items, language), { label: say('unfollow'), command: 'unfollow', options: { what: follow.id } }]),
    ],
  }
}

function itemSpans({ article, outlets }: NewsOf['items'][number], zone: string, language: string): Spans {
  const { say, foreignLanguage } = wordsFor(language)
  const foreign = foreignLanguage(article.language)
  return [
    text(article.outlet.name, 'bold'),
    ...(foreign === undefined ? [] : [text(` (${say('inLanguage', { language: foreign })})`, 'italic')]),
    text(say('colon'), 'bold'),
    { kind: 'link', text: article.title, url: article.url, language: article.language },
    text(say('comma')),
    { kind: 'time', at: article.publishedAt, zone, show: 'both' },
    ...(outlets > 1 ? [text(` · ${say('outlets', { count: outlets })}`, 'faint')] : []),
  ]
}

/** One button where all is one story; of several each tells its own. */
function storyButtons(items: NewsOf['items'], language: string): readonly Action[] {
  const stories = [...new Map(items.flatMap(({ story, article }) => (story === null ? [] : [[story, article.title] as const])))]
  if (stories.length === 1)
    return stories.map(([id]) => ({ label: wordsFor(language).say('tellStory'), command: 'story', options: { id } }))
  return stories.slice(0, 4).map(([id, title]) => ({ label: title, command: 'story', options: { id } }))
}
