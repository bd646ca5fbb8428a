import { figuresIn } from '../../articles/numbers/figures.ts'
import type { Briefing, BriefingStory } from '../../briefing/briefing.ts'
import { bullets, paragraph, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'
import { figureSpans, sentenceSpans } from './receipt-spans.ts'
import { sentencesOf, sourcesCited, sourcesPart } from './sources-part.ts'
import { sideOfStory } from './story-title.ts'

/** The figures of a story: its sentences that give any, then key figures, what each counts, and what other outlets print instead. */
export function figuresView(story: BriefingStory, briefing: Briefing): Reply {
  const { say } = wordsFor(briefing.language)
  const told = story.sentences.filter(({ text, language }) => figuresIn(text, language).length > 0)
  const items = [
    ...told.map((sentence) => sentenceSpans(sentence, briefing)),
    ...story.figures.map((figure) => figureSpans(figure, briefing)),
  ]
  const figures = items.length > 0 ? bullets(items) : paragraph(say('noFigure'))
  const cited = sourcesCited([...told, ...sentencesOf(story.figures)], briefing)
  return sideOfStory(say('story.figures'), story, briefing, [figures], sourcesPart(cited, briefing))
}
