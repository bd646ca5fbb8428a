import { numberWords } from '../../articles/words/numbers.ts'
import type { Term } from '../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { isKnownAs } from './names/known-as.ts'
import { countryOf } from './names/same-name.ts'
import { isInOtherWords } from './other-words.ts'
import { read } from './read.ts'

/**
 * Content words of a claim that no passage has, where they are too many. Numbers are asked apart, and verbs that tell of nothing but
 * that somebody spoke or something was so are nobody's.
 *
 * @param least Share of the words that the passages must have, in [0, 1]; one word may always be new.
 */
export function strangeWords(claim: Claim, evidence: readonly Evidence[], least: number): readonly Objection[] {
  const written = evidence.map(read.stems)
  const said = [...new Map(read.terms(claim).map((term) => [term.term, term])).values()]
  const isTooMany = (some: readonly unknown[]) => some.length > Math.max(1, said.length * (1 - least))
  const unwritten = said.filter(
    ({ term, word }) =>
      !written.some((stems) => stems.has(term)) &&
      !(claim.language !== 'en' && /^\d/.test(word)) &&
      !isLight(word, claim.language) &&
      !isPlaceKnown(word, claim, evidence),
  )
  if (!isTooMany(unwritten)) return []
  const near = claim.language === 'en' ? termsNear(new Set(said.map(({ term }) => term)), evidence) : []
  const stems = new Set(near.map(({ term }) => term))
  const strange = unwritten.filter(({ word }) => !isInOtherWords(word, stems))
  return isTooMany(strange) ? [{ kind: 'words', text: strange.map(({ term }) => term).join(' ') }] : []
}

/** "España" by "españoles"; English has a capital for both. */
function isPlaceKnown(word: string, { language }: Claim, evidence: readonly Evidence[]): boolean {
  return language !== 'en' && countryOf(word, language) !== undefined && isKnownAs(word, language, evidence)
}

/** The words of those sentences that speak of the same: other words for it are looked for there alone. */
function termsNear(own: ReadonlySet<string>, evidence: readonly Evidence[]): readonly Term[] {
  return evidence
    .flatMap(read.sentences)
    .filter((sentence) => own.intersection(read.stems(sentence)).size >= fewestShared)
    .flatMap(read.terms)
}

const fewestShared = 2

function isLight(word: string, language: string): boolean {
  return numberWords(language).small.has(word.toLowerCase()) || (language === 'en' && light.test(word))
}

const light =
  /^(?:bec(?:o|a)m(?:es?|ing)|sp(?:eak|oke)(?:s|n|ing)?|talk(?:s|ed|ing)?|add(?:s|ed|ing)?|cover(?:s|ed|ing)?|includ(?:es?|ed|ing)|involv(?:es?|ed|ing)|discuss(?:es|ed|ing)?|describ(?:es?|ed|ing)|explain(?:s|ed|ing)?|mention(?:s|ed|ing)?|not(?:es?|ed|ing)|express(?:es|ed|ing)?|respond(?:s|ed|ing)?|happen(?:s|ed|ing)?|began|beg[iu]n(?:s|ning)?|occur(?:s|red|ring)?|continu(?:es?|ed|ing)|remain(?:s|ed|ing)?|regarding|concerning|currently|previously|recently|reportedly|according|article|report(?:s|ed|ing)?|stat(?:es?|ed|ing)|decades?|years?|fortnight)$/i
