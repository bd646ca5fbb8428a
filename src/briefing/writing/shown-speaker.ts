import { titles } from '../../articles/words/people.ts'
import { knownPerson } from '../receipts/names/same-name.ts'

/**
 * A speaker as a reader is shown them, without title and state: in full where the gazetteer knows the last name, some text has it
 * in full, and none has another of that name.
 *
 * @param texts Of the story's articles.
 */
export function shownSpeaker(speaker: string, language: string, texts: readonly string[]): string {
  const name = speaker
    .replace(titled, '')
    .replace(/^(?:Sens?|Reps?|Govs?|Gen|President-elect)\.? (?=\p{Lu})/u, '')
    .replace(/ (?:of|from) \p{Lu}.*$/u, '')
  const known = knownPerson(name, language)
  return known !== undefined && isOnlyOne(known.name, name, texts) ? known.name : name
}

/** The role that a speaker's name begins with: "Israeli PM"; null where it has none. */
export function roleInName(speaker: string): string | null {
  const [, role] = titled.exec(speaker) ?? []
  return role === undefined ? null : shownRole(role)
}

const titled = /^((?:\p{Lu}\p{Ll}+ )?(?:PM|MP|MEP)) (?=\p{Lu})/u

/** Letters of a first name: farther back none is looked for. */
const longestFirst = 40

function isOnlyOne(full: string, last: string, texts: readonly string[]): boolean {
  const namesakes = new RegExp(`(\\p{Lu}[\\p{L}’'-]{1,${longestFirst}})(?: \\p{Lu}\\.)? ${RegExp.escape(last)}\\b`, 'gu')
  const firsts = texts
    .flatMap((text) => [...text.matchAll(namesakes)].map(([, first = '']) => first))
    .filter((first) => !titles.has(first.toLowerCase()) && !isWord(first, texts))
  return firsts.length > 0 && firsts.every((first) => full.startsWith(`${first} `))
}

/** "But Trump …": what a text also writes small is no first name. */
function isWord(word: string, texts: readonly string[]): boolean {
  const small = new RegExp(`(?<!\\p{L})${RegExp.escape(word.toLowerCase())}(?!\\p{L})`, 'u')
  return texts.some((text) => small.test(text))
}

/** A role as a reader is shown it, its title in full; null where the words beside the name are none: "told NBC News", "a George W". */
export function shownRole(role: string): string | null {
  const bare = role
    .trim()
    .replace(/^(?:Image caption|CLOSE) /u, '')
    .replace(/^[^\p{L}]+|^(?:the|le|la|der|die|el|an?) /iu, '')
    .replace(/^(?:now|then)[ -]/iu, '')
    .replace(/ from an? \p{Ll}+$/u, '')
  const said = bare.replace(shortTitle, (short) => inFull[short.toLowerCase().replace('.', '')] ?? short)
  return noRole.test(said) || !/\p{Script=Han}{2}|\p{L}{3}/u.test(said) ? null : said
}

const inFull: Readonly<Record<string, string>> = {
  gov: 'Governor',
  sen: 'Senator',
  rep: 'Representative',
  gen: 'General',
  lt: 'Lieutenant',
  col: 'Colonel',
  pm: 'Prime Minister',
}

const shortTitle = /\b(?:Gov|Sen|Rep|Gen|Lt|Col)(?:\.|$)|\bPM$/gu

/** A clause, a relation to somebody whom only a sentence before names, no office ("father of four"), or words that were cut at a full stop. */
const noRole =
  /\b(?:told|said|says|tells|wrote|tweeted|showed|how|why)\b|^(?:his|her|their|its|my|our)\b|\b(?:father|mother|dad|mum|mom|parent)s? of\b|^(?:tycoon|billionaire|mogul|star|former|late|acting|current|longtime|fellow|senior|top)$|(?<!\p{Lu}\p{L}?)\.$|\b\p{Lu}$|^(?:[Vv]ice|press|state|staff|[Hh]ouse|[Ss]enate)\.?$/u
