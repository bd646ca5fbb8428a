import { personNouns } from '../words/people.ts'
import type { SpeechWords } from '../words/speech.ts'
import { isPronoun, mayBeVerb, type Word, wordsOf } from './clause-words.ts'

/** Clauses looked through for the subject of a participle. */
const clausesMax = 5
/** Longest name, words. */
const nameMaxWords = 12

/** "In Ohio, Smith dismissed the charge, saying “…”": the name or pronoun that begins the nearest clause with a verb. */
export function mainSubject(sentence: string, words: SpeechWords): string {
  const told = sentence.replace(dateline, '').replace(/^(?:And|But|Yet|Still|Then),? /, '')
  const clauses = (told.split(/[“”"«»„]/)[0] ?? '').split(/(?<=,) |; | but /)
  for (const [index, clause] of [...clauses.entries()].toReversed().slice(0, clausesMax)) {
    const subject = openingSubject(clause, words) || (begins(clauses[index - 1] ?? '', words) ? soleName(clause, words) : '')
    const explained = /^(?:the|an?) |['’]s /i.test(subject) ? soleName(clauses[index - 1] ?? '', words) : ''
    const name = /^(?:the|an?|his|her) |['’]s /i.test(subject) ? soleName(clauses[index + 1] ?? '', words) : ''
    if (subject !== '') return explained || (name === '' ? subject : `${subject}, ${name}`)
  }
  const [first = ''] = clauses
  return clauses.length > 1 ? soleName(first, words) : ''
}

/** "WASHINGTON, Aug. 24 (UPI) — ", "NEW DELHI: ", "BOGOTÁ.- " name nobody who speaks. */
const dateline = /^\p{Lu}(?:\p{Lu}{2,30}\.[-–—]|[^–—\n]{2,50} [–—]|\p{Lu}[\p{Lu} ,]{1,30}:|\p{Lu}[^-\n]{1,48} -) /u

/** "La canciller colombiana, [Lucía Echavarría],": whether a clause is of an office whose holder may stand behind it. */
function begins(clause: string, { turns, determiners }: SpeechWords): boolean {
  return turns && determiners.has(wordsOf(clause)[0]?.lower ?? '')
}

export function openingSubject(clause: string, words: SpeechWords): string {
  const all = wordsOf(clause)
  const run = subordinators.test(all[0]?.lower ?? '') || /^(?:and|but|yet)$/.test(all[0]?.lower ?? '') ? all.slice(1) : all
  const [first, second] = run
  if (
    first === undefined ||
    second === undefined ||
    /(?:ing|ed|ly)$|^(?:here|there|it|that|this|along|last|next|late|early|earlier|known|born|seen|given|held|based|told|led|made)(?:['’]s)?$/.test(
      first.lower,
    )
  )
    return ''
  if (isPronoun(first, words)) return first.lower === 'who' ? '' : first.text
  if (words.breaks.has(first.lower) || words.between.has(first.lower)) return ''
  const named = nameFrom(run, clause, words)
  const rest = run.filter((word) => word.start >= first.start + named.length)
  if (named === '' && words.determiners.has(first.lower)) return speakingNoun.exec(clause.slice(first.start))?.[0] ?? ''
  if (named === '' || !rest.some(({ text }) => /^\p{Ll}/u.test(text))) return ''
  const subject = withNouns(first.start, named, rest, clause, words)
  return /['’]s?$/.test(subject) ? '' : subject
}

/** "The mayor", "the company": a noun of somebody who may speak, before what they did. */
const speakingNoun = new RegExp(
  String.raw`^(?:\p{L}+ )(?:(?!did |does |will |would |has |had |have )[\p{L}-]+ ){0,2}(?:${personNouns}|company|government|ministry|statement|letter|memo|group|court|agency|department|committee|campaign|paper|newspaper|report|party|union|bank|network|website|e-?mail|tweet|post|message|article|ad|video|document|note|study|poll|survey|story|editorial|column|page|organi[sz]ation|cent(?:er|re)|association|coalition|firm|institute|ruling|lawsuit|complaint|filing)s?(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)?(?= (?!that |which )\p{Ll}|,)`,
  'u',
)

/** "A senior White House" goes on with "aide": the small words behind a name, up to what may be a verb. */
function withNouns(start: number, named: string, rest: readonly Word[], clause: string, words: SpeechWords): string {
  const begin = start + named.length
  const isTold = (index: number) => rest[index] !== undefined && mayBeVerb(rest[index], words)
  const end = rest.findIndex((word, index) => {
    const isNext = /^\s+$/.test(clause.slice(rest[index - 1]?.end ?? begin, word.start))
    const isPlural = /[^s]s$/.test(word.text) && !words.verbs.has(word.text) && !words.between.has(word.lower) && isTold(index + 1)
    return !isNext || /^\p{Lu}/u.test(word.text) || (isTold(index) && !isPlural) || words.breaks.has(word.lower)
  })
  const nouns = rest.slice(0, Math.max(0, end))
  return nouns.length > 0 && isTold(end) ? clause.slice(start, nouns.at(-1)?.end) : named
}

/** Behind these a clause has its subject first: "when Smith rose". */
const subordinators = /^(?:when|as|while|because|after|before|where|since)$/

/** "Huma Abedin," before what tells about her: a clause that is nothing but a name. */
function soleName(clause: string, words: SpeechWords): string {
  const run = wordsOf(clause)
  const named = nameFrom(run, clause, words)
  return /^\p{Lu}/u.test(named) && named.includes(' ') && named.length === (run.at(-1)?.end ?? 0) ? named : ''
}

/** The capitalised words that begin a run, with a small word between two of them that is no verb: "billionaire Donald Trump". */
export function nameFrom(run: readonly Word[], text: string, words: SpeechWords): string {
  let last = -1
  for (const [index, word] of run.slice(0, nameMaxWords).entries()) {
    const before = run[index - 1]
    if (before !== undefined && !/^\s+$/.test(text.slice(before.end, word.start))) break
    if (/^\p{Lu}/u.test(word.text) && !(index === 0 && words.determiners.has(word.lower))) last = index
    else if (words.verbs.has(word.text) || (words.breaks.has(word.lower) && word.lower !== 'of') || index - last > 2) break
    else if (last >= 0 && mayBeVerb(word, words)) break
  }
  return last < 0 ? '' : text.slice(run[0]?.start ?? 0, run[last]?.end ?? 0)
}
