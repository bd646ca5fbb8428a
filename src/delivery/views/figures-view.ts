import { figuresIn } from '../../articles/numbers/figures.ts'
import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { type Block, bullets, paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { figureSpans, sentenceSpans } from './receipt-spans.ts'
import { sourcesPart } from './sources-part.ts'
import { storyTitle } from './story-title.ts'

/** The figures of a story: its sentences that give any, then key figures, what each counts, and what other outlets print instead. */
export function figuresView(story: BriefingStory, briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const told = story.sentences.filter(({ text, language }) => figuresIn(text, language).length > 0)
  const items = [
    ...told.map((sentence) => sentenceSpans(sentence, briefing)),
    ...story.figures.map((figure) => figureSpans(figure, briefing)),
  ]
  const figures: Block = items.length > 0 ? bullets(items) : paragraph(words.say('noFigure'))
  const others = story.figures.flatMap(({ about, differs }) => [about, ...differs.map((one) => one.about)])
  const cited = new Set([...told, ...others].flatMap(sourcesCited))
  return {
    summary: `${words.say('story.figures')}${words.say('colon')}${story.headline.text}`,
    parts: [
      { blocks: [storyTitle(story, words.say('story.figures'), briefing), figures] },
      ...sourcesPart(
        briefing.sources.filter(({ number }) => cited.has(number)),
        briefing,
      ),
    ],
    audience: 'channel',
    language: words.locale,
  }
}

function sourcesCited({ citations }: BriefingStory['headline']): readonly number[] {
  return citations.map(({ source }) => source)
}
