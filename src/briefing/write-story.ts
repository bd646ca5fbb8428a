import type { Story } from '../stories/story.ts'
import { voicesOf } from '../stories/voices.ts'
import type { BriefingStory, Sentence } from './briefing.ts'
import { sentenceOf } from './cited-sentence.ts'
import type { Citing } from './citing.ts'
import type { Draft, Writing } from './draft.ts'
import { figuresOf } from './figures.ts'
import { type Headline, headlinesOf } from './headline.ts'
import { quotesOf } from './quotes.ts'
import { objectionsTo } from './receipts.ts'
import { cosine, vectorOf } from './vectors.ts'

/** Numbers the citations of a draft and adds its headline, figures and quotations. */
export function finishStory(draft: Draft, writing: Writing, citing: Citing): BriefingStory {
  const { chosen, sentences } = draft
  const headline = headlineOf(chosen.story, draft, writing, citing)
  const told = sentences.map((sentence) => sentenceOf(sentence, draft, writing, citing))
  const quotes = quotesOf(draft, writing, citing)
  return {
    shortId: chosen.shortId,
    story: chosen.story.id,
    headline,
    sentences: told,
    figures: figuresOf(draft, headline, writing, citing),
    quotes,
    status: chosen.status,
    voices: voicesOf(chosen.story).length,
    outlets: outletsOf(chosen.story, draft),
    assignments: chosen.assignments,
    rankReasons: chosen.rankReasons,
  }
}

function headlineOf(story: Story, draft: Draft, writing: Writing, citing: Citing): Sentence {
  const headlines = headlinesOf(story, writing.frequencies, writing.language).filter((headline) => heads(headline, draft, writing))
  const checked = headlines.find(({ text, article }) => {
    const { language, publishedAt } = article
    return objectionsTo({ text, language, saidAt: publishedAt }, [{ text: article.title, language, publishedAt }]).length === 0
  })
  if (checked)
    return { text: checked.text, language: checked.article.language, citations: [citing.cite(checked.article, checked.article.title)] }
  const [lead] = draft.sentences
  if (!lead) throw new Error(`briefing: story ${story.id} was drafted without a sentence`)
  return sentenceOf(lead, draft, writing, citing)
}

/** Less (cosine) than this with the first sentence and from another article: the headline may be of another event. */
const strays = 0.12

function heads({ text, article }: Headline, { sentences: [lead] }: Draft, { frequencies }: Writing): boolean {
  return (
    lead === undefined ||
    article.id === lead.article.id ||
    article.language !== lead.article.language ||
    cosine(vectorOf(text, article.language, frequencies), lead.vector) >= strays
  )
}

function outletsOf(story: Story, draft: Draft): readonly string[] {
  const telling = draft.sentences.map(({ article }) => article.outlet.name)
  return [...new Set([...telling, ...story.articles.map(({ outlet }) => outlet.name)])]
}
