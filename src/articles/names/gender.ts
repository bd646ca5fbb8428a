import { withoutAccents } from '../../feeds/accents.ts'
import { bearerOf } from './first-names.ts'

export type Gender = 'male' | 'female'

/** What a first name says of whoever has it: "Ann Lee" is she; null where it is borne by both, or comes last, or is not known. */
export function genderOf(fullName: string): Gender | null {
  const [first = '', ...rest] = fullName.split(' ').filter((part) => !/^\p{Lu}\.?$/u.test(part))
  if (rest.length === 0) return null
  if (/\p{Script=Cyrillic}/u.test(first)) return genderOfSlavic(first, rest.at(-1) ?? '')
  return known(first.toLowerCase()) ?? known(folded(first.split('-')[0] ?? ''))
}

/** By the ending of a last name ("Смирнова", "Покровська"), else by the first. */
function genderOfSlavic(first: string, last: string): Gender | null {
  if (/(?:ова|ева|ёва|єва|ина|їна|ская|цкая|ська|цька)$/u.test(last)) return 'female'
  if (/(?:ов|ев|ёв|єв|ин|їн|ский|цкий|ський|цький)$/u.test(last)) return 'male'
  return known(romanised(first))
}

/** Whether a word is somebody's first name, whoever bears it. */
export function isFirstName(word: string): boolean {
  const [lower, first] = [word.toLowerCase(), romanised(word.split('-')[0] ?? '')]
  return ofBoth.has(lower) || known(lower) !== null || known(first) !== null
}

/** The gender of "he" and "she" in any language that quotations are read in; null for any other word. */
export function genderOfPronoun(pronoun: string): Gender | null {
  if (/^(?:he|his|him|er|il|ce dernier|celui-ci|él|este último|lui|quest['’]ultimo|он|він)$/i.test(pronoun)) return 'male'
  return /^(?:she|her|sie|elle|cette dernière|celle-ci|ella|esta última|lei|quest['’]ultima|она|вона)$/i.test(pronoun) ? 'female' : null
}

function known(first: string): Gender | null {
  return ofEither.has(first) ? null : bearerOf(first)
}

/** A Cyrillic first name as English prints it: "Вячеслав" is "vyacheslav"; a Latin one without accents. */
function romanised(first: string): string {
  return folded([...first.toLowerCase()].map((letter) => letters[letter] ?? letter).join('')).replace(/iy$/u, 'y')
}

const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
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
