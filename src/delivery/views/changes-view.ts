import type { FollowedArticle } from '../../articles/article.ts'
import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { type Part, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { wordsFor } from '../words/words.ts'
import { articlesSpans } from './articles-spans.ts'
import { listPart } from './list-part.ts'
import { citationSpans, sentenceSpans, sourceOf } from './receipt-spans.ts'
import { sourcesPart } from './sources-part.ts'
import { storyTitle } from './story-title.ts'

/** What a story is now, compared with what a briefing told of it. */
export type StoryNow = {
  readonly articles: readonly FollowedArticle[]
  /** The story written up anew, in a briefing of its own. */
  readonly told: { readonly story: BriefingStory; readonly briefing: Briefing }
}

/** What changed since a briefing told a story: new reports, texts that their outlets rewrote, and what is said now that was not. */
export function changesView(story: BriefingStory, briefing: Briefing, now: StoryNow): Reply {
  const { say } = wordsFor(briefing.language)
  const since = briefing.window.to
  const added = now.articles.filter(({ publishedAt, seenAt }) => publishedAt > since || seenAt > briefing.madeAt)
  const rewritten = now.articles.filter((article) => !added.includes(article) && (article.updatedAt ?? 0) > briefing.madeAt)
  const news = saidNow(story, now.told)
  const isSame = added.length + rewritten.length + news.length === 0
  const summary = isSame ? say('unchanged') : say('changes', { added: added.length, rewritten: rewritten.length })
  const told = { kind: 'time', at: briefing.madeAt, zone: briefing.zone, show: 'both' } as const
  const parts = [
    {
      blocks: [
        storyTitle(story, say('story.changes'), briefing),
        paragraph([...spansAround(say('toldAt', { when: slot }), told), text(` ${summary}`)]),
      ],
    },
    ...listPart(say('newReports'), articlesSpans(added, briefing)),
    ...listPart(say('rewritten'), articlesSpans(rewritten, briefing)),
    ...news,
  ]
  return toChannel(summary, parts, briefing.language)
}

/** Sentences and figures of the new telling that the old one did not have. */
function saidNow(before: BriefingStory, { story, briefing }: StoryNow['told']): readonly Part[] {
  const toldBefore = new Set([...before.sentences.map((sentence) => sentence.text), ...before.figures.map((figure) => figure.text)])
  const sentences = story.sentences.filter((sentence) => !toldBefore.has(sentence.text))
  const figures = story.figures.filter((figure) => !toldBefore.has(figure.text))
  const items: readonly Spans[] = [
    ...sentences.map((sentence) => sentenceSpans(sentence, briefing)),
    ...figures.map(
      ({ text: printed, what, about }): Spans => [
        text(`${printed} `, 'bold'),
        text(what === '' ? about.text : what),
        ...citationSpans(about, briefing),
      ],
    ),
  ]
  const cited = new Set(
    [...sentences, ...figures.map(({ about }) => about)].flatMap(({ citations }) => citations.map((one) => sourceOf(one, briefing))),
  )
  return [...listPart(wordsFor(briefing.language).say('saidNow'), items), ...sourcesPart([...cited], briefing)]
}
