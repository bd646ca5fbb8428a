import type { FollowedArticle } from '../../articles/article.ts'
import { withoutAsides } from '../../articles/text/asides.ts'
import { wordsOf } from '../words/words-of.ts'

/** How near a text comes to what several say, in [0, 2]: see `consensusOf`. */
export type Consensus = (text: string) => number

/**
 * How near a text comes to what the outlets of a story say themselves: the mean, over the beginning of each article and over all titles
 * together, of the F1 of words and of pairs of words (ROUGE-1 and -2, Lin 2004). Of several texts the one that is nearest to all that
 * others say is the safest: minimum Bayes risk, Kumar & Byrne (2004), HLT-NAACL, with the articles for the other systems.
 */
export function consensusOf(articles: readonly FollowedArticle[]): Consensus {
  const language = articles[0]?.language ?? 'en'
  const own = articles.filter((one) => one.language === language)
  const beginnings = own.filter(({ text }) => text.trim() !== '').map(({ text }) => gramsOf(beginningOf(text), language, mostWords))
  const titles = gramsOf(own.map(({ title }) => title).join(' '), language, Infinity)
  const said = [...beginnings.map((grams) => ({ grams, weight: 1 })), { grams: titles, weight: titlesWeight }]
  const all = said.reduce((sum, { weight }) => sum + weight, 0)
  return (text) => {
    const grams = gramsOf(text, language, Infinity)
    return (
      said.reduce((sum, one) => sum + one.weight * (shared(grams.words, one.grams.words) + shared(grams.pairs, one.grams.pairs)), 0) / all
    )
  }
}

/** Of an article's beginning. */
const mostWords = 75
/** UTF-16 units that hold as many words in any language. */
const longestBeginning = 1_500
/** Chosen from 1, 2 and 4, on stories that are not measured. */
const titlesWeight = 2

type Counts = { readonly counts: ReadonlyMap<string, number>; readonly all: number }
type Grams = { readonly words: Counts; readonly pairs: Counts }

function beginningOf(text: string): string {
  return withoutAsides(text).slice(0, longestBeginning)
}

function gramsOf(text: string, language: string, most: number): Grams {
  const words = wordsOf(text, language).slice(0, most)
  return { words: countsOf(words), pairs: countsOf(words.slice(1).map((word, index) => `${words[index]} ${word}`)) }
}

function countsOf(grams: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return { counts, all: grams.length }
}

/** F1 of two counts. */
function shared(a: Counts, b: Counts): number {
  let both = 0
  for (const [gram, count] of a.counts) both += Math.min(count, b.counts.get(gram) ?? 0)
  return both === 0 ? 0 : (2 * both) / (a.all + b.all)
}
