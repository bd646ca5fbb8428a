import { getGender } from 'gender-detection-from-name'
import { withoutAccents } from '../../feeds/accents.ts'

export type Gender = 'male' | 'female'

/** What a first name says of whoever has it: "Ann Lee" is she; null where it is borne by both, or comes last, or is not known. */
export function genderOf(fullName: string): Gender | null {
  const [first = '', ...rest] = fullName.split(' ').filter((part) => !/^\p{Lu}\.?$/u.test(part))
  if (rest.length === 0) return null
  return known(first.toLowerCase()) ?? known(folded(first.split('-')[0] ?? ''))
}

/** Whether a word is somebody's first name, whoever bears it. */
export function isFirstName(word: string): boolean {
  const [lower, first] = [word.toLowerCase(), folded(word.split('-')[0] ?? '')]
  return ofBoth.has(lower) || known(lower) !== null || known(first) !== null
}

/** The gender of "he" and "she" in any language that quotations are read in; null for any other word. */
export function genderOfPronoun(pronoun: string): Gender | null {
  if (/^(?:he|his|him|er|il|ce dernier|celui-ci|él|este último|lui|quest['’]ultimo|он|він)$/i.test(pronoun)) return 'male'
  return /^(?:she|her|sie|elle|cette dernière|celle-ci|ella|esta última|lei|quest['’]ultima|она|вона)$/i.test(pronoun) ? 'female' : null
}

function known(first: string): Gender | null {
  const gender = ofEither.has(first) ? 'unknown' : getGender(first)
  return gender === 'unknown' ? null : gender
}

/** Without accents: "Antónia". */
function folded(first: string): string {
  return withoutAccents(first).toLowerCase()
}

/** First names of men and women alike, and no others. */
const ofBoth: ReadonlySet<string> = new Set(
  (
    'alex ali andrea angel ashley avery bailey blake cameron carey casey chris dana dominique dylan ira jackie jamie jan jean jessie jocelyn jordan kelly kerry kim kyle ' +
    'leslie lindsay lindsey logan lynn marion morgan nicola noel pat paris peyton quinn reese riley robin rory sam sasha shannon sidney simone stacy stevie taylor terry tracy val'
  ).split(' '),
)

/** First names of men and women alike, family names that stand first (Xi, Kim), and words that begin the name of a body. */
const ofEither: ReadonlySet<string> = new Set([
  ...ofBoth,
  ...(
    'chang chen drew eden emerson fan gale gene han hong huang jin jo kai lee li lin liu loren ma max micah michel moon pan ' +
    'park parker river rowan shelby skyler sun sydney tan wang wen xi yang yi yu zhang zhao zhou zhu general supreme senate ' +
    'will may summer august hope justice virginia carolina georgia dakota london austin houston lincoln washington chelsea ' +
    'sierra asia israel jersey'
  ).split(' '),
])
