import { namesNoOne, personNouns } from './words/people.ts'
import type { SpeechWords } from './words/speech.ts'

/** Longest subject, words. */
export const subjectMaxWords = 12
/** Clauses looked through for the subject of a participle. */
const clausesMax = 5

export type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number }

const wordRuns = /[\p{L}\p{N}\p{M}]+(?:[-’'.&][\p{L}\p{N}\p{M}]+)*\.?/gu

/** The words of a text with their offsets; the full stop of a title or an initial belongs to it. */
export function wordsOf(text: string): readonly Word[] {
  const run: Word[] = []
  for (const { 0: raw, index } of text.matchAll(wordRuns)) {
    const keepsDot = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Rev|Lt|Col|Sgt|St|Jr|U\.S|M)\.$/u.test(raw)
    const word = raw.endsWith('.') && !keepsDot ? raw.slice(0, -1) : raw
    run.push({ text: word, lower: word.toLowerCase(), start: index, end: index + word.length })
  }
  return run
}

/** The noun phrase that begins a run, behind its verb: "said [John Smith], a spokesman for …". */
export function phraseAfter(run: readonly Word[], text: string, words: SpeechWords): string {
  const first = run[0]
  if (first === undefined) return ''
  if (isPronoun(first, words) || (words.pronouns.has(first.lower) && run.length === 1)) return first.text
  let last = -1
  for (const [index, word] of run.slice(0, subjectMaxWords).entries()) {
    const before = run[index - 1]
    if (before !== undefined && !/^\s+$/.test(text.slice(before.end, word.start))) break
    const isLinked = before !== undefined && linking.test(before.lower)
    if (words.breaks.has(word.lower) && (index === 0 || !linking.test(word.lower))) break
    if (words.verbs.has(word.text) && index > 0 && !words.articles.has(before?.lower ?? '')) break
    if (index > 0 && (isPronoun(word, words) || (!isLinked && beginsAnother(word, before, words)))) break
    last = index
  }
  const end = run[last]
  if (end === undefined) return ''
  const phrase = text.slice(first.start, end.end)
  return isSpeaker(phrase, words) ? withName(phrase, text.slice(end.end), words) : ''
}

/** What joins the parts of one noun phrase. */
const linking = /^(?:of|de|du|des|del|della|dello|dei|degli|delle|di|da|von|van|für|y|e)$/

/** "Mario Draghi l’Europa": behind a name an article begins the next phrase. */
function beginsAnother(word: Word, before: Word | undefined, words: SpeechWords): boolean {
  const isArticle = words.articles.has(word.lower) || /^l['’]/.test(word.text)
  return isArticle && before !== undefined && /^\p{Lu}/u.test(before.text) && word.text !== 'the'
}

/** "The minister of trade" with the name that stands behind it between commas. */
function withName(phrase: string, rest: string, words: SpeechWords): string {
  const [first = ''] = phrase.toLowerCase().split(' ')
  const name = words.articles.has(first) || /^l['’]|['’]s? /.test(phrase) ? fullName.exec(rest)?.[1] : undefined
  return name === undefined || words.breaks.has((name.split(' ')[0] ?? '').toLowerCase()) ? phrase : `${phrase}, ${name}`
}

const fullName =
  /^, (\p{Lu}[\p{L}’-]+(?: (?:(?:de|von|van|der|al|bin|el|la) ){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}’-]+)){1,3})(?=[,.;:]|\s\p{Ll}|$)/u

function isSpeaker(phrase: string, words: SpeechWords): boolean {
  const [first = ''] = phrase.toLowerCase().split(' ')
  return (
    /\p{Lu}/u.test(phrase) ||
    words.pronouns.has(phrase.toLowerCase()) ||
    words.determiners.has(first) ||
    /(?:s|men|people|police|management|staff)$/.test(phrase)
  )
}

/** The noun phrase that ends a run, before its verb, with any apposition stepped over. */
export function subjectBefore(run: readonly Word[], text: string, words: SpeechWords): string {
  let end = run.length - 1
  while (end >= 0 && isBetween(run[end], words) && !/^["”]?,|^,/.test(text.slice(run[end]?.end))) end -= 1
  const last = run[end]
  if (last === undefined) return ''
  const verbAt = text.slice(last.end).search(/\S/)
  const mark = /^\.?(?:\s*([,—–)])|\s(-)\s)/.exec(text.slice(last.end))
  if (mark !== null && verbAt >= 0) return beforeApposition(run.slice(0, end + 1), text, mark[1] ?? '-', words)
  while (end > 0 && /^(?:on|in|at)$/.test(run[end]?.lower ?? '')) end -= 1
  return wholeClause(run.slice(0, end + 1), text, words) || nounPhrase(run.slice(0, end + 1), text, words)
}

/** "A former aide at the ministry": everything from where its clause begins, prepositions and all; '' where it holds more than a subject. */
function wholeClause(run: readonly Word[], text: string, words: SpeechWords): string {
  let from = run.length - 1
  while (from > 0 && !beginsClause(run[from - 1], run[from], text, words)) from -= 1
  const clause = run.slice(from)
  const [first, last] = [clause[0], clause.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    clause.length > subjectMaxWords ||
    words.breaks.has(first.lower) ||
    words.breaks.has(last.lower)
  )
    return ''
  if (!words.determiners.has(first.lower) && (!/^\p{Lu}/u.test(first.text) || namesNoOne.has(first.lower))) return ''
  const isNamed = (index: number) => clause.slice(0, index).some(({ text: word }) => /^\p{Lu}/u.test(word))
  const isPlain = clause.every(
    ({ lower, text: word }, index) =>
      index === 0 || (!words.verbs.has(word) && !clauseWords.test(lower) && !(/^\p{Ll}+ed$/u.test(word) && isNamed(index))),
  )
  const phrase = text.slice(first.start, last.end)
  return isPlain && clause.some(({ lower }) => words.breaks.has(lower)) && isSpeaker(phrase, words) ? phrase : ''
}

/** What begins a clause of its own inside a sentence, and what only a clause has. */
const clauseWords =
  /^(?:that|which|who|whom|whose|and|but|or|when|as|because|if|while|where|after|before|since|until|is|was|are|were|has|had|have|will|would|can|could|should|may|might|must|what|how|why|he|she|they|it|we|i|you|dass|weil|wenn|qui|que|quand|si|e|y|che|и|що|что|і)$/

function beginsClause(before: Word | undefined, word: Word | undefined, text: string, words: SpeechWords): boolean {
  if (before === undefined || word === undefined) return true
  return !/^\s+$/.test(text.slice(before.end, word.start)) || clauseWords.test(before.lower) || words.joining.has(before.lower)
}

/**
 * Written small, and no noun or adjective that looks like it: "in the primary states", "his proposed law". A noun that looks like a
 * verb is one where it stands right before the quotation.
 *
 * @param text What `run` is of, up to the quotation.
 */
export function isVerb(run: readonly Word[], index: number, text: string, words: SpeechWords): boolean {
  const word = run[index]
  const before = run[index - 1]
  if (word === undefined || !words.verbs.has(word.text)) return false
  if (before !== undefined && (words.articles.has(before.lower) || /['’]s?$/.test(before.text))) return false
  const goesWith = words.goesWith.get(word.text)
  if (goesWith !== undefined) return goesWith.test(run[index + 1]?.lower ?? '')
  if (!words.nounLike.has(word.text)) return true
  if (run.slice(Math.max(0, index - 3), index).some(({ lower }) => /^an?$/.test(lower)) && /^states?$/.test(word.text)) return false
  if (/^[,:]?(?: that)? ?["“«„]?$/.test(text.slice(word.end))) return true
  return (
    before !== undefined &&
    (/^\p{Lu}/u.test(before.text) || isPronoun(before, words) || words.between.has(before.lower) || speaks.test(before.lower))
  )
}

/** What speaks like a person: "the letter states". */
const speaks =
  /^(?:statement|letter|report|memo|article|study|e-?mail|tweet|post|filing|complaint|lawsuit|petition|resolution|document|plan)$/

export function isPassive(run: readonly Word[], index: number, words: SpeechWords): boolean {
  return (
    words.passive.has(run[index - 1]?.lower ?? '') ||
    (words.between.has(run[index - 1]?.lower ?? '') && words.passive.has(run[index - 2]?.lower ?? ''))
  )
}

function isBetween(word: Word | undefined, words: SpeechWords): boolean {
  return (
    word !== undefined && (words.between.has(word.lower) || (/ly$/.test(word.lower) && word.text === word.lower && word.lower.length > 4))
  )
}

/** "Smith, a senator from Ohio, said": the phrase before the comma that opens the apposition; of several, the one that none explains. */
function beforeApposition(run: readonly Word[], text: string, mark: string, words: SpeechWords): string {
  for (let index = run.length - 1; index > 0; index--) {
    if (!isParted(run[index - 1], run[index], text) || !opensFor(mark, text.slice(run[index - 1]?.end, run[index]?.start))) continue
    const before = run.slice(0, index)
    if (before.at(-1)?.lower === 'who') return nounPhrase(before, text, words)
    const subject = nounPhrase(before, text, words)
    const end = before.at(-1)?.end ?? 0
    if (subject === '' || party.test(subject) || !isNamedOrMeant(subject, words)) continue
    if (standsFree(before, end - subject.length, text, words)) return withName(subject, text.slice(end), words)
    const whole = explains(before, text, words) ? '' : wholeClause(before, text, words)
    if (whole !== '') return withName(whole, text.slice(end), words)
  }
  const [first] = run
  const opening = first === undefined || words.breaks.has(first.lower) ? '' : phraseAfter(run, text, words)
  return opening.includes(' ') && isNamedOrMeant(opening, words) ? opening : ''
}

/** Whether the last part of a run between commas says what the name before it is: "Ann Lee, a clerk at the court". */
function explains(run: readonly Word[], text: string, words: SpeechWords): boolean {
  const from = run.findLastIndex((word, index) => isParted(run[index - 1], word, text))
  return from > 0 && words.determiners.has(run[from]?.lower ?? '') && /^\p{Lu}/u.test(run[from - 1]?.text ?? '')
}

/** What a dash or a bracket closes, the same opened. */
function opensFor(mark: string, between: string): boolean {
  if (mark === ',') return !/\s-\s/.test(between)
  return between.includes(mark === ')' ? '(' : mark)
}

function isParted(before: Word | undefined, word: Word | undefined, text: string): boolean {
  return before !== undefined && word !== undefined && /^\.?(?:\s*[,—–(]|\s-\s)/.test(text.slice(before.end, word.start))
}

function isNamedOrMeant(subject: string, words: SpeechWords): boolean {
  const lower = subject.toLowerCase()
  return /\p{Lu}/u.test(subject) || words.pronouns.has(lower) || words.determiners.has(lower.split(' ')[0] ?? '')
}

/** Whether the phrase that begins at an offset hangs on no preposition and is no end of a longer one: "a clerk at [Moss + Lee], which". */
function standsFree(run: readonly Word[], from: number, text: string, words: SpeechWords): boolean {
  const before = run.findLast(({ start }) => start < from)
  if (before === undefined || isParted(before, { text: '', lower: '', start: from, end: from }, text)) return true
  const isNext = /^\s+$/.test(text.slice(before.end, from))
  return isNext && (!words.breaks.has(before.lower) || words.joining.has(before.lower) || clauseWords.test(before.lower))
}

/** "Sen. Ann Lee, R-Ohio, said" */
const party = /^\p{Lu}-\p{Lu}\p{L}*\.?$/u

/** The longest noun phrase at the end of a run: back to a comma, a verb, a preposition or a determiner. */
function nounPhrase(run: readonly Word[], text: string, words: SpeechWords): string {
  const last = run.at(-1)
  if (last?.lower === 'which') return last.text
  if (last === undefined || words.breaks.has(last.lower) || words.verbs.has(last.lower)) return ''
  if (last.lower === 'who' && run.length > 1) return beforeWho(run.slice(0, -1), text, words)
  if (words.pronouns.has(last.lower)) return last.text
  let from = run.length - 1
  while (from > 0 && run.length - from < subjectMaxWords) {
    const [word, before] = [run[from], run[from - 1]]
    if (word === undefined || before === undefined || words.determiners.has(word.lower)) break
    if (!/^\s+$/.test(text.slice(before.end, word.start))) break
    const isOf = /^(?:of|for|de|du|des|von|der|van|the)$/.test(before.lower) && from > 1
    const isNoun = words.articles.has(run[from - 2]?.lower ?? '')
    if (!isOf && (words.breaks.has(before.lower) || (words.verbs.has(before.lower) && !isNoun) || isPronoun(before, words))) break
    from -= 1
  }
  const phrase = text.slice(run[from]?.start ?? 0, last.end)
  if (!/\p{Lu}/u.test(phrase) && isObject(run[from - 1], words)) return ''
  return isSpeaker(phrase, words) ? phrase : ''
}

/** "in the past described": what hangs on a preposition says nothing. */
function isObject(before: Word | undefined, words: SpeechWords): boolean {
  return (
    before !== undefined &&
    /^(?:in|on|at|for|of|by|with|from|to|into|about|against|over|under|during)$/.test(before.lower) &&
    words.breaks.has(before.lower)
  )
}

function beforeWho(run: readonly Word[], text: string, words: SpeechWords): string {
  return nounPhrase(run, text, words)
}

/** "In Ohio, Smith dismissed the charge, saying “…”": the name or pronoun that begins the nearest clause with a verb. */
export function mainSubject(sentence: string, words: SpeechWords): string {
  const told = sentence.replace(dateline, '').replace(/^(?:And|But|Yet|Still|Then),? /, '')
  const clauses = (told.split(/[“”"]/)[0] ?? '').split(/(?<=,) |; | but /)
  for (const [index, clause] of [...clauses.entries()].toReversed().slice(0, clausesMax)) {
    const subject = openingSubject(clause, words)
    const explained = /^(?:the|an?) |['’]s /i.test(subject)
      ? soleName(clauses[index - 1]?.replace(/^(?:But|And|Yet|Then|Now) /, '') ?? '', words, index === 1)
      : ''
    const name = /^(?:the|an?|his|her) |['’]s /i.test(subject) ? soleName(clauses[index + 1] ?? '', words) : ''
    if (subject !== '') return explained || (name === '' ? subject : `${subject}, ${name}`)
  }
  return clauses.length > 1 ? soleName(clauses[0] ?? '', words) : ''
}

/** "WASHINGTON, Aug. 24 (UPI) — " names nobody who speaks. */
const dateline = /^[\p{Lu}][^–—\n]{2,50} [–—] /u

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
  if (isPronoun(first, words)) return first.text
  if (words.breaks.has(first.lower) || words.between.has(first.lower) || /^(?:later|earlier|after|before|ago)$/.test(second.lower))
    return ''
  const named = nameFrom(run, clause, words)
  const rest = run.filter((word) => word.start >= first.start + named.length)
  if (named === '' && words.determiners.has(first.lower)) return speakingNoun.exec(clause.slice(first.start))?.[0] ?? ''
  if (named === '' || !rest.some(({ text }) => /^\p{Ll}/u.test(text))) return ''
  const subject = withNouns(first.start, named, rest, clause, words)
  return /['’]s?$/.test(subject) ? '' : subject
}

/** "The mayor", "the company": a noun of somebody who may speak, before what they did. */
const speakingNoun = new RegExp(
  String.raw`^(?:\p{L}+ )(?:[\p{L}-]+ ){0,2}(?:${personNouns}|company|government|ministry|statement|letter|memo|group|court|agency|department|committee|campaign|paper|newspaper|report|party|union|bank|network|website)s?(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)?(?= \p{Ll}|,)`,
  'u',
)

/** "A senior White House" goes on with "aide": the small words behind a name, up to what may be a verb. */
function withNouns(start: number, named: string, rest: readonly Word[], clause: string, words: SpeechWords): string {
  const begin = start + named.length
  if (!/^\s+\p{Ll}/u.test(clause.slice(begin))) return named
  const isTold = (index: number) => rest[index] !== undefined && mayBeVerb(rest[index], words)
  const end = rest.findIndex((word, index) => {
    const isNext = /^\s+$/.test(clause.slice(rest[index - 1]?.end ?? begin, word.start))
    const isPlural =
      /[^s]s$/.test(word.text) &&
      !words.verbs.has(word.text) &&
      !words.between.has(word.lower) &&
      !clauseWords.test(word.lower) &&
      isTold(index + 1)
    return !isNext || /^\p{Lu}/u.test(word.text) || (isTold(index) && !isPlural) || words.breaks.has(word.lower)
  })
  const nouns = rest.slice(0, Math.max(0, end))
  if (nouns.length === 0 || nouns.length > mostNouns) return named
  const name = nameFrom(rest.slice(nouns.length), clause, words)
  if (/^\s+\p{Lu}/u.test(clause.slice(nouns.at(-1)?.end)) && name !== '')
    return clause.slice(start, (rest[nouns.length]?.start ?? 0) + name.length)
  return isTold(end) || rest[end]?.lower === 'who' ? clause.slice(start, nouns.at(-1)?.end) : named
}

/** Behind a name, words. */
const mostNouns = 3

/** A small word behind a name that tells what somebody did or does: "Smith took", "Smith has". */
function mayBeVerb({ text, lower }: Word, words: SpeechWords): boolean {
  return (
    words.verbs.has(text) ||
    words.anyVerb.test(text) ||
    words.between.has(lower) ||
    words.passive.has(lower) ||
    clauseWords.test(lower) ||
    /(?:ed|ing|ly|n['’]t)$/.test(lower)
  )
}

/** Behind these a clause has its subject first: "when Smith rose". */
const subordinators = /^(?:when|as|while|because|after|before|where|since)$/

/** "Huma Abedin," before what tells about her: a clause that is nothing but a name. */
function soleName(clause: string, words: SpeechWords, isFirst = false): string {
  const run = wordsOf(clause)
  const named = nameFrom(run, clause, words)
  return /^\p{Lu}/u.test(named) &&
    (named.includes(' ') || isFirst) &&
    !namesNoOne.has(named.toLowerCase()) &&
    named.length === (run.at(-1)?.end ?? 0)
    ? named
    : ''
}

/** "One" is a pronoun alone and begins a noun phrase before others: "one message". */
function isPronoun({ lower }: Word, words: SpeechWords): boolean {
  return words.pronouns.has(lower) && !words.determiners.has(lower)
}

/** The capitalised words that begin a run, with a small word between two of them that is no verb: "billionaire Donald Trump". */
export function nameFrom(run: readonly Word[], text: string, words: SpeechWords): string {
  let last = -1
  for (const [index, word] of run.slice(0, subjectMaxWords).entries()) {
    const before = run[index - 1]
    if (before !== undefined && !/^\s+$/.test(text.slice(before.end, word.start))) break
    if (/^\p{Lu}/u.test(word.text) && !(index === 0 && words.determiners.has(word.lower))) last = index
    else if (words.verbs.has(word.text) || (words.breaks.has(word.lower) && word.lower !== 'of') || index - last > 2) break
    else if (last >= 0 && mayBeVerb(word, words)) break
  }
  return last < 0 ? '' : text.slice(run[0]?.start ?? 0, run[last]?.end ?? 0)
}
