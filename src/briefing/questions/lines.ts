import type { FollowedArticle } from '../../articles/article.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import { sentencesOf } from '../../articles/text/sentences.ts'
import { calmed } from '../candidates/calmed.ts'
import { type Candidate, candidatesOf } from '../candidates/candidates.ts'
import { type Reading, settleDates } from '../candidates/settle-dates.ts'
import { trimHeadline, trimSentence } from '../candidates/trim.ts'
import { wordCount } from '../words/words-of.ts'
import type { Backed } from '../writing/cited-sentence.ts'

/** What of an article may be told by itself, and the words that it rests on. */
export type Line = Pick<Backed, 'article' | 'text' | 'passage'> & {
  /** One that can stand alone, a headline, or one behind the sentence that it leans on. */
  readonly kind: 'sentence' | 'headline' | 'leaning'
}

/** More is hard to read in a chat. */
const mostWords = 70

/** An article's headline, its sentences that can stand alone, and others behind the one before them. */
export function linesOf(article: FollowedArticle, reading: Reading): readonly Line[] {
  const alone = candidatesOf(article, reading)
  const sentences = alone.map((one) => ({ ...one, kind: 'sentence' as const }))
  return [...headlineOf(article, reading), ...sentences, ...leaningLines(article, alone, reading)]
}

/** One that can be printed as it is and asks nothing. */
function headlineOf(article: FollowedArticle, reading: Reading): readonly Line[] {
  const { language, title, publishedAt } = article
  const trimmed = trimHeadline(title, article.outlet.name)
  const text = trimmed && calmed(trimmed, language)
  if (!text || /[?？]/u.test(text) || settleDates(text, language, printedAt(article), reading) !== text) return []
  return [{ kind: 'headline', article, text, passage: { text: title, language, publishedAt } }]
}

/** "It has narrowed to $3 a barrel" behind "The discount on Russian crude …": of what the sentence before says, it is known who "it" is. */
function leaningLines(article: FollowedArticle, alone: readonly Candidate[], reading: Reading): readonly Line[] {
  const { language, text: whole } = article
  const publishedAt = printedAt(article)
  const sentences = sentencesOf(whole, language)
  return sentences.slice(1).flatMap(({ text, start, end }, index) => {
    const before = alone.findLast(({ passage }) => passage.start === sentences[index]?.start)
    if (before === undefined || alone.some(({ passage }) => passage.start === start)) return []
    const trimmed = trimSentence(text)
    const settled = trimmed && settleDates(trimmed, language, publishedAt, reading)
    if (!settled || wordCount(before.text, language) + wordCount(settled, language) > mostWords) return []
    const gap = language === 'zh' ? '' : ' '
    const passage = { text: whole.slice(before.passage.start, end), language, publishedAt }
    return [{ kind: 'leaning', article, text: `${before.text}${gap}${settled}`, passage }]
  })
}
