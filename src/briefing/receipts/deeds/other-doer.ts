import { placesIn } from '../../../articles/gazetteer/places.ts'
import { namesIn } from '../../../articles/names/names.ts'
import { mainSubject } from '../../../articles/quotes/main-subject.ts'
import { firstNames } from '../../../articles/words/first-names.ts'
import { titles } from '../../../articles/words/people.ts'
import { speechWords } from '../../../articles/words/speech.ts'
import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { personOf } from '../names/same-name.ts'
import { read } from '../read.ts'
import type { Restated } from '../restated.ts'
import { plainOf, type Word, wordsIn } from '../words-in.ts'

/** Fewer sentences are no whole article, and who did what may stand outside them. */
const fewestSentences = 6
/** A claim with this share of a sentence's words in order has its subject too. */
const verbatim = 0.9
/** A sentence tells of the claim's deed from so many of its words on, and so large a share. */
const fewestShared = 3
const leastShared = 0.6
/** Of more shared words one may be wanting, */
const manyShared = 4
/** and behind these is told what else is so. */
const subordinate = / (?:who|which|whose|where|when|while|because|before|after) /u
/** A person who does something is named among so many first words. */
const openingWords = 8

/**
 * A person whom the article names, but who did not do this: every sentence that tells of the deed has somebody else for its subject and
 * does not name the claim's at all. In English alone, and only where the claim is active and begins with a person.
 */
export function otherDoer(claim: Claim, evidence: readonly Evidence[], { lines }: Restated): readonly Objection[] {
  if (claim.language !== 'en' || lines.length < fewestSentences || (lines[0]?.kept ?? 0) >= verbatim) return []
  const people = peopleIn(evidence)
  const said = read.words(claim)
  const doer = doerOf(said, people)
  if (doer === undefined) return []
  const deed = new Set(termsOf(claim.text.slice(doer.end).split(subordinate)[0] ?? '', 'en').map(({ term }) => term))
  const named = new Set(namesIn(claim.text.slice(doer.end), 'en').flatMap(({ text }) => termsOf(text, 'en').map(({ term }) => term)))
  const told = lines
    .map(({ sentence }) => ({ sentence, stems: read.stems(sentence) }))
    .filter(({ stems }) => named.size === 0 || !named.isDisjointFrom(stems))
    .map(({ sentence, stems }) => ({ sentence, shared: stems.intersection(deed).size }))
  const most = Math.max(...told.map(({ shared }) => shared))
  if (most < fewestShared || most < deed.size * leastShared) return []
  const near = told.filter(({ shared }) => shared >= most - (most > manyShared ? 1 : 0))
  return near.every(({ sentence }) => isOfAnother(sentence, doer.person, people))
    ? [{ kind: 'name', text: claim.text.slice(doer.start, doer.end) }]
    : []
}

/** Plain words of a person's name, the surname last. */
type Person = readonly string[]

/** Full names with a common first name or a title, known to the gazetteer, or whose surname stands elsewhere alone. */
function peopleIn(evidence: readonly Evidence[]): readonly Person[] {
  const found = evidence.flatMap((passage) => {
    const { text, language } = passage
    const names = read.names(passage)
    const alone = new Set(names.flatMap(({ text: name }) => (name.includes(' ') ? [] : [plainOf(name)])))
    return names.flatMap(({ text: name, start }) => {
      const all = wordsIn(name).map(({ plain }) => plain)
      const words = all.slice(all.findLastIndex((word) => titles.has(word)) + 1)
      const [first = '', last = ''] = [words[0], words.at(-1)]
      const before = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? ''
      const isTitled = words.length < all.length || titles.has(before.toLowerCase())
      const isPlace = placesIn(name, language).some(({ as, end }) => as !== 'person' && end === name.length)
      const isPerson = isTitled || firstNames.has(first) || alone.has(last) || personOf(name, language) !== undefined
      return isPerson && !isPlace && words.length > 1 && words.length < 4 ? [words] : []
    })
  })
  return [...new Map(found.map((words) => [words.join(' '), words])).values()]
}

/** The person whom the claim begins with, behind nothing but what they are. */
function doerOf(
  said: readonly Word[],
  people: readonly Person[],
): { readonly person: Person; readonly start: number; readonly end: number } | undefined {
  for (let at = 0; at < Math.min(openingWords, said.length); at++) {
    const person = people.find((words) => words.every((word, index) => said[at + index]?.plain === word))
    const [first, last] = [said[at], said[at + (person?.length ?? 0) - 1]]
    if (first !== undefined && verbal.test(first.plain)) return undefined
    if (person === undefined || first === undefined || last === undefined) continue
    return { person, start: first.start, end: last.end }
  }
  return undefined
}

const verbal =
  /^(?:is|are|was|were|has|have|had|will|would|says?|said|after|as|when|while|if|but|and|by|for|of|in|on|to|from|with|that|who)$|ed$/

/** Whether a sentence has somebody else for its subject and nowhere the person. */
function isOfAnother(sentence: Evidence, person: Person, people: readonly Person[]): boolean {
  const written = read.plainWords(sentence)
  if ([person[0], person.at(-1)].some((word = '') => written.has(word))) return false
  const subject = new Set(wordsIn(subjectOf(sentence.text)).map(({ plain }) => plain))
  return people.some((other) => other.at(-1) !== person.at(-1) && subject.has(other.at(-1) ?? ''))
}

/** Who does what a sentence tells: who says it, or who begins it. */
function subjectOf(sentence: string): string {
  const words = speechWords('en')
  const speaker = /["”,] (?:said|says|added|told|wrote) (\p{Lu}\S*(?: \p{Lu}\S*){0,3})/u.exec(sentence)?.[1]
  const beginner =
    /^((?:\p{Lu}[\p{L}.’'-]* ){1,5}\p{Lu}[\p{L}’'-]+|(?:Mr|Mrs|Ms)\.? \p{Lu}[\p{L}’'-]+), (?:\d|the |an? |[\p{Ll}]+ (?:to|of|for) )/u.exec(
      sentence,
    )?.[1]
  return speaker ?? beginner ?? (words === undefined ? '' : mainSubject(sentence, words))
}
