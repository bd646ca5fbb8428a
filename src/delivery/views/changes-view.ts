import type { FollowedArticle } from '../../articles/article.ts'
import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { bullets, heading, type Part, type Reply, type Spans, text } from '../reply/reply.ts'
import { slot, spansAround } from '../reply/spans-around.ts'
import { momentSeen } from '../words/shown-time.ts'
import { wordsFor } from '../words/words.ts'
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
  const { say, locale } = wordsFor(briefing.language)
  const since = briefing.window.to
  const added = now.articles.filter(({ publishedAt, seenAt }) => publishedAt > since || seenAt > briefing.madeAt)
  const rewritten = now.articles.filter((article) => !added.includes(article) && (article.updatedAt ?? 0) > briefing.madeAt)
  const summary = say('changes', { added: added.length, rewritten: rewritten.length })
  const told = { kind: 'time', at: briefing.madeAt, zone: briefing.zone, show: 'both' } as const
  const parts = [listPart(say('newReports'), added, briefing), listPart(say('rewritten'), rewritten, briefing), ...saidNow(story, now.told)]
  return {
    summary,
    parts: [
      {
        blocks: [
          storyTitle(story, say('story.changes'), briefing),
          {
            kind: 'paragraph',
            spans: [...spansAround(say('toldAt', { when: slot }), told), text(` ${summary}`)],
          },
        ],
      },
      ...parts.flatMap((part) => part ?? []),
    ],
    audience: 'channel',
    language: locale,
  }
}

function listPart(title: string, articles: readonly FollowedArticle[], briefing: Briefing): Part | null {
  if (articles.length === 0) return null
  const { say } = wordsFor(briefing.language)
  const items = articles.map(
    ({ outlet, title: headline, url, language, publishedAt }): Spans => [
      text(`${outlet.name}${say('colon')}`, 'bold'),
      { kind: 'link', text: headline, url, language },
      text(say('comma')),
      momentSeen(briefing.madeAt, { at: publishedAt, zone: briefing.zone, show: 'both' }),
    ],
  )
  return {
    blocks: [heading(2, title), bullets(items)],
  }
}

/** Sentences and figures of the new telling that the old one did not have. */
function saidNow(before: BriefingStory, { story, briefing }: StoryNow['told']): readonly Part[] {
  const toldBefore = new Set([...before.sentences.map((sentence) => sentence.text), ...before.figures.map((figure) => figure.text)])
  const sentences = story.sentences.filter((sentence) => !toldBefore.has(sentence.text))
  const figures = story.figures.filter((figure) => !toldBefore.has(figure.text))
  if (sentences.length + figures.length === 0) return []
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
  return [
    {
      blocks: [heading(2, wordsFor(briefing.language).say('saidNow')), bullets(items)],
    },
    ...sourcesPart([...cited], briefing),
  ]
}
