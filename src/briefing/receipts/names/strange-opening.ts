import { stopWordsOf } from '../../../stories/words/stop-words.ts'
import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence } from '../claim.ts'
import { read } from '../read.ts'
import type { Word } from '../words-in.ts'

/**
 * Words that open a sentence and look like a name: a capital there says nothing, but a word that the evidence has nowhere and
 * that a verb or a possessive follows at once is more likely a name than not ("Macron said" from "Scholz said").
 */
export function strangeOpening(claim: Claim, evidence: readonly Evidence[]): readonly string[] {
  const verb = verbs[claim.language]
  if (verb === undefined) return []
  const said = read.words(claim)
  const named = read.names(claim)
  const openings = said.filter(
    (word, index) =>
      word.isFirst &&
      word.isCapital &&
      !stopWordsOf(claim.language).has(word.text.toLowerCase()) &&
      !named.some(({ start, end }) => start <= word.start && word.end <= end) &&
      actsAsName(word, said[index + 1], verb),
  )
  if (openings.length === 0) return []
  const stems = evidence.map(read.stems)
  const isKnown = ({ plain, text }: Word) =>
    evidence.some((passage) => read.plainWords(passage).has(plain)) ||
    termsOf(text, claim.language).every(({ term }) => stems.some((written) => written.has(term)))
  return openings.filter((word) => !isKnown(word)).map(({ text }) => text)
}

function actsAsName(word: Word, next: Word | undefined, verb: RegExp): boolean {
  return /['’]s$/u.test(word.text) || (next !== undefined && !next.isCapital && verb.test(next.text) && !collective.test(word.plain))
}

const verbs: Readonly<Record<string, RegExp>> = {
  en: /^(?:said|says|told|has|had|is|was|will|would|may|could|did|does|wants?|and|in|also|\p{Ll}{2,}(?:ed|es))$/u,
  de: /^(?:sagte|sagt|hat|hatte|ist|war|wird|will|soll|kann|\p{Ll}{3,}te)$/u,
  fr: /^(?:a|avait|est|était|sera|va|veut|doit|peut|dit)$/u,
  es: /^(?:ha|había|es|era|será|va|quiere|debe|puede|dijo|dice)$/u,
  it: /^(?:ha|aveva|è|era|sarà|va|vuole|deve|può|dice)$/u,
}

/** Nouns that open an English sentence without an article, and name no one. */
const collective =
  /^(?:several|various|countless|dozens|police|officials|authorities|people|parliament|inflation|unemployment|opposition|management|investigators|\p{L}+(?:ing|tion|ity|ness|ment|ists|ers|ors|ians))$/u
