import { isFirstName } from '../names/gender.ts'
import { namesNoOne, personNouns } from '../words/people.ts'
import type { SpeechWords } from '../words/speech.ts'
import { clauseWords, isBetween, isPronoun, type Word } from './clause-words.ts'

/** Longest subject, words. */
const subjectMaxWords = 12

/** The noun phrase that begins a run, behind its verb: "said [John Smith], a spokesman for …". */
export function phraseAfter(run: readonly Word[], text: string, words: SpeechWords): string {
  const first = run[0]
  if (first === undefined) return ''
  if (isPronoun(first, words)) return first.text
  let last = -1
  for (const [index, word] of run.slice(0, subjectMaxWords).entries()) {
    const before = run[index - 1]
    if (before !== undefined && !/^\s+$/.test(text.slice(before.end, word.start))) break
    const isLinked = before !== undefined && linking.test(before.lower)
    if (words.breaks.has(word.lower) && (index === 0 || !linking.test(word.lower))) break
    if (index > 0 && /^(?:who|which|that)$/.test(word.lower)) break
    if (words.verbs.has(word.text) && index > 0 && !words.articles.has(before?.lower ?? '')) break
    if (!isLinked && beginsAnother(word, before, words)) break
    if (index > 0 && words.turns && /^\p{Ll}+(?:ючи|ачи|вши|[aei]ndo)$/u.test(word.text)) break
    last = index
  }
  const end = run[last]
  if (end === undefined) return ''
  const phrase = text.slice(first.start, end.end)
  return isSpeaker(phrase, words) || words.articles.has('') ? withName(phrase, text.slice(end.end), words) : ''
}

/** What joins the parts of one noun phrase. */
const linking = /^(?:of|de|du|des|del|della|dello|dei|degli|delle|di|da|von|van|für|y|e)$/

/** "Mario Draghi l’Europa": behind a name an article begins the next phrase. */
function beginsAnother(word: Word, before: Word | undefined, words: SpeechWords): boolean {
  const isArticle = words.articles.has(word.text) || /^l['’]/.test(word.text)
  return isArticle && before !== undefined && /^\p{Lu}/u.test(before.text) && word.text !== 'the'
}

/** "The minister of trade" with the name that stands behind it between commas. */
function withName(phrase: string, rest: string, words: SpeechWords): string {
  const [first = ''] = phrase.toLowerCase().split(' ')
  if (words.articles.has('')) return nameBehind(phrase, rest)
  const name = words.articles.has(first) || /^l['’]|['’]s? /.test(phrase) ? fullName.exec(rest)?.[1] : undefined
  return name === undefined || words.breaks.has((name.split(' ')[0] ?? '').toLowerCase()) ? phrase : `${phrase}, ${name}`
}

/** "глава комитета по бюджету [Иван Петров]": where nouns have no articles, the full name that ends what somebody is. */
function nameBehind(phrase: string, rest: string): string {
  const name = /^\p{Lu}/u.test(phrase) ? undefined : endsOffice.exec(rest)?.[1]
  return name === undefined ? phrase : `${phrase}, ${name}`
}

const endsOffice =
  /^(?:,|(?= \p{Ll}))(?!\s(?:котор|який|яка|что|що|где|де|когда|коли)(?!\p{Ll}{4}))(?: [\p{L}.-]+,?){0,12}? ([А-ЯЁІЇЄҐ][а-яёіїєґ’]+(?: \p{Lu}\.)? [А-ЯЁІЇЄҐ][а-яёіїєґ’]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’]+)?)(?=[,.;:]|\s\p{Ll}|$)/u

const fullName = new RegExp(
  String.raw`^, (?:(?:\p{Ll}[\p{L}-]+ ){0,2}(?:${personNouns}) )?(?:(?:Capt|Lt|Col|Maj|Gen|Sgt|Adm|Cmdr|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Rev)\. )?(\p{Lu}[\p{L}’-]+(?: (?:(?:de|von|van|der|al|bin|el|la) ){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}’-]+)){1,3})(?=[,.;:]|\s\p{Ll}|$)`,
  'u',
)

function isSpeaker(phrase: string, words: SpeechWords): boolean {
  const [first = ''] = phrase.toLowerCase().split(' ')
  return /\p{Lu}/u.test(phrase) || words.determiners.has(first) || /(?:s|men|people|police|management|staff)$/.test(phrase)
}

/** The noun phrase that ends a run, before its verb, with any apposition stepped over. */
export function subjectBefore(run: readonly Word[], text: string, words: SpeechWords): string {
  let end = run.length - 1
  while (end >= 0 && isBetween(run[end], words) && !/^["”]?,|^,/.test(text.slice(run[end]?.end))) end -= 1
  const last = run[end]
  if (last === undefined) return ''
  const mark = /^\.?(?:\s*([,—–)])|\s(--?)\s)/.exec(text.slice(last.end))
  if (mark !== null) return beforeApposition(run.slice(0, end + 1), text, mark[1] ?? '-', words)
  const when = whenever.exec(text.slice(run[0]?.start, last.end))?.[1]?.length ?? 0
  while (end > 0 && (/^(?:on|in|at)$/.test(run[end]?.lower ?? '') || (run[end]?.start ?? 0) >= last.end - when)) end -= 1
  while (end > 0 && isBetween(run[end], words)) end -= 1
  const whole = run.slice(0, end + 1)
  return wholeClause(whole, text, words) || nounPhrase(whole.slice(0, beforeMaker(whole)), text, words)
}

/** "In the past", between a subject and its verb. */
const whenever =
  /\s(in (?:the past|part|turn|recent (?:days|weeks|months|years))|at (?:the|one|this|that) (?:time|point)|for (?:years|now)|of course)$/

/** "A letter obtained by the Post": where the phrase ends that says through whom something came; the length of the run where none does. */
function beforeMaker(run: readonly Word[]): number {
  const by = run.findLastIndex(({ lower }) => lower === 'by')
  const isMade = by > 1 && run.length - by <= 6 && /^\p{Ll}{3,}(?:ed|wn|en)$/u.test(run[by - 1]?.text ?? '')
  return isMade ? by - 1 : run.length
}

/** "A former aide at the ministry": everything from where its clause begins, prepositions and all; '' where it holds more than a subject. */
function wholeClause(run: readonly Word[], text: string, words: SpeechWords): string {
  const clause = lastClause(run, text, words)
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
      index === 0 ||
      isPair(clause, index + 1) ||
      (!words.verbs.has(word) && !clauseWords.test(lower) && !(/^\p{Ll}+ed$/u.test(word) && isNamed(index))),
  )
  const phrase = text.slice(first.start, last.end)
  return isPlain && clause.some(({ lower }) => words.breaks.has(lower)) ? phrase : ''
}

function lastClause(run: readonly Word[], text: string, words: SpeechWords): readonly Word[] {
  let from = run.length - 1
  while (from > 0 && (isPair(run, from) || !beginsClause(run[from - 1], run[from], text, words))) from -= 1
  return run.slice(from)
}

/** "A letter from Moss and Roy". */
function isPair(run: readonly Word[], index: number): boolean {
  return run[index - 1]?.lower === 'and' && /^\p{Lu}/u.test(run[index]?.text ?? '') && /^\p{Lu}/u.test(run[index - 2]?.text ?? '')
}

function beginsClause(before: Word | undefined, word: Word | undefined, text: string, words: SpeechWords): boolean {
  if (before === undefined || word === undefined) return true
  return !/^\s+$/.test(text.slice(before.end, word.start)) || clauseWords.test(before.lower) || words.joining.has(before.lower)
}

/** "Smith, a senator from Ohio, said": the phrase before the comma that opens the apposition; of several, the one that none explains. */
function beforeApposition(run: readonly Word[], text: string, mark: string, words: SpeechWords): string {
  const named = words.turns ? fullNameAtEnd(run, text) : ''
  if (named !== '') return named
  for (let index = run.length - 1; index > 0; index--) {
    if (!isParted(run[index - 1], run[index], text) || !opensFor(mark, text.slice(run[index - 1]?.end, run[index]?.start))) continue
    const before = run.slice(0, index)
    if (before.at(-1)?.lower === 'who') return nounPhrase(before, text, words)
    const [subject, end] = [nounPhrase(before, text, words), before.at(-1)?.end ?? 0]
    if (party.test(subject) || !isNamedOrMeant(subject, words)) continue
    if (standsFree(before, end - subject.length, text, words)) return withName(subject, text.slice(end), words)
    const whole = explains(before, text, words) ? '' : wholeClause(before, text, words)
    if (whole !== '') return withName(whole, text.slice(end), words)
  }
  const [first] = run
  const opening = first === undefined || words.breaks.has(first.lower) ? '' : phraseAfter(run, text, words)
  return opening.includes(' ') ? opening : ''
}

/** "La ministra de Educación y Deportes, [Ana Ruiz]," where a first name begins what stands between the last two commas. */
function fullNameAtEnd(run: readonly Word[], text: string): string {
  const from = run.findLastIndex((word, index) => isParted(run[index - 1], word, text))
  const name = from < 2 ? '' : text.slice(run[from]?.start, run.at(-1)?.end).replace(/^(?:Me|Mme) /, '')
  return /^\p{Lu}[\p{L}’-]+(?: (?:de |del |la |di |von |van )?\p{Lu}[\p{L}’-]+){1,3}$/u.test(name) && isFirstName(name.split(' ')[0] ?? '')
    ? name
    : ''
}

/** Whether the last part of a run between commas says what the name before it is: "Ann Lee, a clerk at the court". */
function explains(run: readonly Word[], text: string, words: SpeechWords): boolean {
  const from = run.findLastIndex((word, index) => isParted(run[index - 1], word, text))
  return from > 0 && words.determiners.has(run[from]?.lower ?? '') && /^\p{Lu}/u.test(run[from - 1]?.text ?? '')
}

/** What a dash or a bracket closes, the same opened. */
function opensFor(mark: string, between: string): boolean {
  return mark === ',' || between.includes(mark === ')' ? '(' : mark)
}

function isParted(before: Word | undefined, word: Word | undefined, text: string): boolean {
  return before !== undefined && word !== undefined && /^\.?(?:\s*[,—–(]|\s--?\s)/.test(text.slice(before.end, word.start))
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
  return isNext && (!words.breaks.has(before.lower) || clauseWords.test(before.lower))
}

/** "Sen. Ann Lee, R-Ohio, said" */
const party = /^\p{Lu}-\p{Lu}[\p{L}.]*$/u

/** The longest noun phrase at the end of a run: back to a comma, a verb, a preposition or a determiner. */
function nounPhrase(run: readonly Word[], text: string, words: SpeechWords): string {
  const last = run.at(-1)
  if (last?.lower === 'which') return last.text
  if (/^(?:who|qui)$/.test(last?.lower ?? '') && run.length > 1) return beforeWho(run.slice(0, -1), text, words)
  if (last === undefined || words.breaks.has(last.lower) || words.verbs.has(last.lower)) return ''
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
  if (words.turns && from === 1 && words.breaks.has(run[0]?.lower ?? '')) return ''
  if (!/\p{Lu}/u.test(phrase) && isObject(run[from - 1])) return ''
  return isSpeaker(phrase, words) ? phrase : ''
}

/** "in the past described": what hangs on a preposition says nothing. */
function isObject(before: Word | undefined): boolean {
  return /^(?:in|on|at|for|of|by|with|from|to|into|about|against|over|under|during)$/.test(before?.lower ?? '')
}

function beforeWho(run: readonly Word[], text: string, words: SpeechWords): string {
  const from = run.findLastIndex((word, index) => isParted(run[index - 1], word, text))
  const of = run.findLastIndex(({ lower }, index) => lower === 'of' && words.determiners.has(run[index + 1]?.lower ?? ''))
  const isNamed = of > from && /\p{Lu}.* \p{Lu}/u.test(text.slice(run[of - 2]?.start, run[of - 1]?.end))
  return nounPhrase(explains(run, text, words) ? run.slice(0, from) : isNamed ? run.slice(0, of) : run, text, words)
}
