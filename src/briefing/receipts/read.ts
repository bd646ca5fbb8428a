import { datesIn } from '../../articles/dates/dates.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { namesIn } from '../../articles/names/names.ts'
import { sentencesOf } from '../../articles/text/sentences.ts'
import { termsOf } from '../../stories/words/terms.ts'
import { folded, foldedInitials } from '../words/folded.ts'
import type { Claim, Evidence } from './claim.ts'
import { countedIn } from './numbers/counted.ts'
import { wordsIn } from './words-in.ts'

/** A claim or a passage. */
type Text = Pick<Evidence, 'text' | 'language'>

/**
 * What stands in a claim or a passage. A passage is evidence of many claims, and each asks it many questions: everything is read when it
 * is first asked for, and once for as long as anything holds the text's object.
 */
export const read = {
  /** Each a passage of its own. */
  sentences: once((passage: Evidence) =>
    sentencesOf(passage.text, passage.language).map(({ text, start, end }) => ({ ...passage, text, start, end })),
  ),
  words: once(({ text }: Pick<Text, 'text'>) => wordsIn(text)),
  /** Without their offsets; see `Word.plain`. */
  plainWords: once((text: Pick<Text, 'text'>): ReadonlySet<string> => new Set(read.words(text).map(({ plain }) => plain))),
  terms: once(({ text, language }: Text) => termsOf(text, language)),
  /** See `Term.term`. */
  stems: once((text: Text): ReadonlySet<string> => new Set(read.terms(text).map(({ term }) => term))),
  names: once(({ text, language }: Text) => namesIn(text, language)),
  places: once(({ text, language }: Text) => placesIn(text, language)),
  numbers: once(countedIn),
  /** Those of a passage count from when its article was published. */
  dates: once(({ text, language, publishedAt }: Evidence) => datesIn(text, language, publishedAt)),
  /** Those of a claim, from when it is said. */
  datesSaid: once(({ text, language, saidAt }: Claim) => datesIn(text, language, saidAt)),
  /** Its words in one case, once with initials as they are and once as words, to look for names in. */
  folded: once(({ text }: Text) => ` ${folded(text)} | ${foldedInitials(text)} `),
}

/** @param find Pure; what it returns is shared, and must never be changed. */
export function once<thing extends object, found>(find: (text: thing) => found): (text: thing) => found {
  const known = new WeakMap<thing, found>()
  return (text) => known.getOrInsertComputed(text, find)
}
