import type { FollowedArticle } from '../../articles/article.ts'
import type { JoinReason } from '../../stories/story.ts'
import { type Part, text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { listPart } from './list-part.ts'

/** An article of a story and why it was put there. */
export type Grouped = {
  readonly article: FollowedArticle
  readonly story: { readonly likeness: number; readonly reason: JoinReason } | null
}

/** Articles that are named one by one; a story may hold hundreds. */
const mostNamed = 25

/** Why the articles of a story are taken to tell the same event; nothing where they are forgotten. */
export function groupingPart(articles: readonly Grouped[], language: string): readonly Part[] {
  const { say } = wordsFor(language)
  const items = articles
    .slice(0, mostNamed)
    .map(({ article, story }, index) => [
      text(`${article.outlet.name}${say('colon')}`, 'bold'),
      { kind: 'link' as const, text: article.title, url: article.url, language: article.language },
      text(` – ${index === 0 && story?.likeness === 0 ? say('firstReport') : joinReasonIn(story?.reason, language)}`, 'faint'),
    ])
  const more = articles.length - items.length
  const rest = more > 0 ? [[text(say('andMoreArticles', { count: more }), 'faint')]] : []
  return listPart(say('oneStory'), [...items, ...rest])
}

function joinReasonIn(reason: JoinReason | undefined, language: string): string {
  const { say, list } = wordsFor(language)
  switch (reason?.kind) {
    case undefined:
      return say('notGrouped')
    case 'first':
      return say('join.first')
    case 'shared': {
      const { words, outlet, title } = reason
      return words.length === 0 ? say('join.wording', { outlet, title }) : say('join.shared', { what: list(words), outlet, title })
    }
  }
}
