import { termsOf } from '../../../stories/words/terms.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { once, read } from '../read.ts'
import { wordsIn } from '../words-in.ts'
import { hasQualifier, type Qualifier, qualifiersOf } from './qualifier-words.ts'
import { sharedStems } from './shared-stems.ts'

/** A claim tells of the same as a sentence from so large a share of its telling words on. */
const leastShared = 0.4
/** Where whoever is called something is named, before it and behind it, UTF-16 units. */
const mostAround = 24

/**
 * What a claim calls somebody or something that its passages call so only with a word that makes less of it: "minister" of a former
 * minister, "attacker" of a suspected one. Where claim and passage name somebody beside it, only what they are called clears it.
 */
export function unqualified(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const own = evidence.filter(({ language }) => language === claim.language).flatMap(read.sentences)
  const near = own.filter((sentence) => isMarked(sentence) && sharedStems(sentence, claim, leastShared) > 0)
  const open = near.flatMap(marksIn).filter(({ qualifier }) => !qualifier.anywhere.test(claim.text))
  const dropped = open.filter((mark) => freePlaces(mark.term, claim).some((place) => isOnly(mark, place, evidence)))
  return [...new Set(dropped.map(({ text }) => text))].map((text) => ({ kind: 'words', text }))
}

const isMarked = once(({ text, language }: Text): boolean => hasQualifier(text, language))

/** A claim or a passage. */
type Text = Pick<Evidence, 'text' | 'language'>

/** Where somebody or something is called so, and the plain words around it. */
type Place = { readonly start: number; readonly around: ReadonlySet<string> }

/** What stands with a qualifier. */
type Mark = Place & { readonly text: string; readonly term: string; readonly qualifier: Qualifier }

const marksIn = once((sentence: Text): readonly Mark[] =>
  qualifiersOf(sentence.language)
    .filter(({ anywhere }) => anywhere.test(sentence.text))
    .flatMap((qualifier) => qualifier.beside.flatMap((pattern) => marksOf(sentence, qualifier, pattern))),
)

function marksOf(sentence: Text, qualifier: Qualifier, pattern: RegExp): readonly Mark[] {
  return [...sentence.text.matchAll(pattern)].flatMap(({ groups, indices }) => {
    const text = groups?.office ?? groups?.head ?? ''
    const [start, end] = indices?.groups?.office ?? indices?.groups?.head ?? [0, 0]
    const [term] = termsOf(text, sentence.language)
    return term === undefined ? [] : [{ text, term: term.term, qualifier, ...placeAt(sentence.text, start, end) }]
  })
}

function placeAt(text: string, start: number, end: number): Place {
  const near = `${text.slice(Math.max(0, start - mostAround), start)} ${text.slice(end, end + mostAround)}`
  return { start, around: new Set(wordsIn(near).flatMap(({ plain, isCapital }) => (isCapital ? [plain] : []))) }
}

/** Where a text has a term without any qualifier. */
function freePlaces(term: string, text: Text): readonly Place[] {
  const marked = new Set(marksIn(text).flatMap((mark) => (mark.term === term ? [mark.start] : [])))
  return placesOf(term, text).filter(({ start }) => !marked.has(start))
}

/** Everywhere that a text has a term; in Chinese its letters, which words are not cut by. */
function placesOf(term: string, whole: Text): readonly Place[] {
  const { text, language } = whole
  if (language === 'zh')
    return [...text.matchAll(new RegExp(RegExp.escape(term), 'gu'))].map(({ index }) => placeAt(text, index, index + term.length))
  return read
    .words(whole)
    .filter((word) => termsOf(word.text, language)[0]?.term === term)
    .map(({ start, end }) => placeAt(text, start, end))
}

/** Whether nobody is called so without the qualifier, but for others than those whom the claim names beside it. */
function isOnly({ term, around }: Mark, place: Place, evidence: readonly Evidence[]): boolean {
  const named = around.intersection(place.around)
  return !evidence.flatMap(read.sentences).some((sentence) => {
    if (sentence.language !== 'zh' && !read.stems(sentence).has(term)) return false
    return freePlaces(term, sentence).some((other) => named.size === 0 || !named.isDisjointFrom(other.around))
  })
}
