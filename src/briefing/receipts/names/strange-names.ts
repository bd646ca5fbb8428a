import { placesIn } from '../../../articles/gazetteer/places.ts'
import { numberWords } from '../../../articles/words/numbers.ts'
import { titles } from '../../../articles/words/people.ts'
import { folded, foldedInitials } from '../../words/folded.ts'
import type { Claim, Evidence, Objection } from '../claim.ts'
import { withoutRoundCount } from '../numbers/round-counts.ts'
import { read } from '../read.ts'
import { plainOf } from '../words-in.ts'
import { isDeclined } from './declined.ts'
import { isGermanRun } from './german-run.ts'
import { isKnownAs } from './known-as.ts'
import { countryOf } from './same-name.ts'
import { strangeOpening } from './strange-opening.ts'

/** Names of a claim that no passage has. */
export function strangeNames(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const written = evidence.map(read.folded)
  const isWritten = (name: string) => written.some((passage) => holds(passage, folded(name)) || holds(passage, foldedInitials(name)))
  const isBorneOut = (name: string) =>
    isWritten(name) || isKnownAs(name, claim.language, evidence) || isDeclined(name, claim.language, evidence)
  const names = [...namesOf(claim), ...placesByList(claim), ...openingPlaces(claim), ...strangeOpening(claim, evidence)]
  const strange = names.filter(
    (name) =>
      !isBorneOut(name) &&
      !isOneOf(name, claim.language, evidence) &&
      !isInCountry(name, claim.language, evidence) &&
      !(claim.language === 'de' && isGermanRun(name, isBorneOut, evidence)) &&
      !partsOf(name, claim.language).every((part) => isBorneOut(part) || isRunOf(part.split(' '), claim.language, isBorneOut)) &&
      !isWritten(behindOpening(name, claim)),
  )
  return [...new Set(strange)].map((text) => ({ kind: 'name', text }))
}

/** A month is no name, nor part of one: of "9 March of Israel" Israel is left. */
function namesOf(claim: Claim): readonly string[] {
  const dates = read.datesSaid(claim)
  return read
    .names(claim)
    .map((name) => {
      const date = dates.find(({ start, end }) => start <= name.start && name.start < end)
      return date === undefined
        ? withoutRoundCount(name.text, claim.language)
        : claim.text.slice(date.end, name.end).replace(/^[^\p{Lu}]+/u, '')
    })
    .filter((name) => name !== '' && !commonLetters.test(name))
}

/** Letters that stand for common words, and name no one. */
const commonLetters = /^(?:TV|CEO|MP|PM|GP|DNA|HIV|ID|IT|PC|CCTV|DVD|VIP|AI|GMT|BST|CD|UFO)s?$/

/** Where capitals do not tell names (scripts without them, German, people called in small letters), those that the gazetteer knows. */
function placesByList(claim: Claim): readonly string[] {
  return claim.language === 'en' ? [] : read.places(claim).map((place) => place.text)
}

/** A sentence's first word is a name if the gazetteer knows it, and so is what hangs on it: "Ohio-Texas". */
function openingPlaces(claim: Claim): readonly string[] {
  const openings = read.words(claim).filter(({ isFirst, isCapital }) => isFirst && isCapital)
  const opens = ({ start }: { readonly start: number }) =>
    openings.some((word) => start === word.start || (start === word.end + 1 && claim.text[word.end] === '-'))
  return read.places(claim).flatMap((place) => (opens(place) ? [place.text] : []))
}

function holds(passage: string, name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? passage.includes(name) : passage.includes(` ${name} `)
}

/** The two words and more behind the first of a sentence, which is no part of a name for its capital: "Prosecutor Ann Lee". */
function behindOpening(name: string, { text }: Claim): string {
  const rest = /^\p{Lu}\p{Ll}+ (?=\S+ \S)/u.exec(name)
  const isOpening = new RegExp(`(?:^|[.!?:“"„«\n]\\s?)${RegExp.escape(name)}`, 'u').test(text)
  return rest !== null && isOpening ? name.slice(rest[0].length) : name
}

/** "Frank Pallone of New Jersey" where one sentence has "New Jersey Rep. Frank Pallone": a person and where they belong, both there. */
function isOneOf(name: string, language: string, evidence: readonly Evidence[]): boolean {
  const [, person = '', place = ''] = /^(\p{Lu}.*) of (\p{Lu}.*)$/u.exec(name) ?? []
  if (place === '') return false
  const behindTitle = new RegExp(`\\b(?:${titled})\\.? ${RegExp.escape(person)}(?!\\p{L})`, 'iu')
  return evidence.some((passage) =>
    read.sentences(passage).some((sentence) => {
      const isThere = () => holds(` ${folded(sentence.text)} `, folded(place)) || isKnownAs(place, language, [sentence])
      return behindTitle.test(sentence.text) && isThere()
    }),
  )
}

/** "US Capitol" where "the Capitol" stands, and the country: a thing, since people have no article. */
function isInCountry(name: string, language: string, evidence: readonly Evidence[]): boolean {
  const [, country = '', thing = ''] = /^(\S+) (\p{Lu}\p{L}+)$/u.exec(name) ?? []
  if (countryOf(country, language) === undefined || !isKnownAs(country, language, evidence)) return false
  return evidence.some(({ text }) => new RegExp(`\\b[Tt]he ${RegExp.escape(thing)}(?!\\p{L})`, 'u').test(text))
}

const titled = [...titles].join('|')

/** The names in a name: of "Obama-era" and "Dozens of Obama" Obama, both of "Trump-Russia"; else the name itself. */
function partsOf(name: string, language: string): readonly string[] {
  const counted = /^(\p{L}+)\S* (?:of )?(?=\p{Lu})/u.exec(name)
  const isCounted = counted !== null && isCount(counted[1] ?? '', language)
  const parts = (isCounted ? name.slice(counted[0].length) : name)
    .split(/[-–]| (?:e|y|et|и|та|і|й) /u)
    .filter((part) => /^\p{Lu}/u.test(part))
  return parts.length === 0 ? [name] : parts
}

/**
 * Whether a run of capitals is made of offices, places and names that are each borne out: "US Supreme Court Justice Ruth Ginsburg". A
 * single word is a piece of it only as an office or a place, or as a surname behind an office: people are not made of two.
 */
function isRunOf(words: readonly string[], language: string, isBorneOut: (name: string) => boolean): boolean {
  return words.length > 1 && !words.every(isOfficial) && isPieced(words, language, isBorneOut)
}

function isPieced(words: readonly string[], language: string, isBorneOut: (name: string) => boolean, isBehindOffice = false): boolean {
  if (words.length === 0) return true
  return words.some((_, index) => {
    const [piece, rest] = [words.slice(0, index + 1), words.slice(index + 1)]
    const [text, isTitle] = [piece.join(' '), isOffice(piece)]
    const isAlone = piece.length === 1 && !isPlace(text, language) && !/^\p{Lu}{2,3}$/u.test(text)
    const isPiece = isTitle || (isBorneOut(text) && (!isAlone || (isBehindOffice && rest.length === 0)))
    return isPiece && isPieced(rest, language, isBorneOut, isTitle)
  })
}

/** In other languages than English a town stands before whoever holds its office: "мэр Екатеринбурга Степан". */
function isPlace(word: string, language: string): boolean {
  return countryOf(word, language) !== undefined || (language !== 'en' && placesIn(word, language).some(({ as }) => as === 'city'))
}

/** "Justice", "Secretary of State". */
function isOffice(words: readonly string[]): boolean {
  return words.every(isOfficial) && words[0] !== 'of' && words.at(-1) !== 'of'
}

function isOfficial(word: string): boolean {
  return titles.has(plainOf(word)) || word === 'of'
}

function isCount(word: string, language: string): boolean {
  return numberWords(language).small.has(word.toLowerCase()) || /^(?:dozens|scores|hundreds|thousands|millions)$/i.test(word)
}
