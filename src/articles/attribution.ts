import type { Quoted } from './quote-marks.ts'
import type { SpeechWords } from './words/speech.ts'

/** How far an attribution may stand from its quotation, UTF-16 units. */
const windowLength = 260
/** Longest subject, words. */
const subjectMaxWords = 12
/** Clauses looked through for the subject of a participle. */
const clausesMax = 5

type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number }
type Range = { readonly start: number; readonly end: number }

const wordRuns = /[\p{L}\p{N}\p{M}]+(?:[-’'.&][\p{L}\p{N}\p{M}]+)*\.?/gu

/**
 * The words that say who said a quotation: "Smith", "the prime minister", "he"; '' where the text does not say.
 *
 * @param sentence Offsets of the sentence that the quotation begins in.
 * @param isFragment Whether it is a piece of that sentence: then only the words before it attribute it.
 */
export function attributionOf(text: string, quotation: Quoted, sentence: Range, isFragment: boolean, words: SpeechWords): string {
  return (isFragment ? '' : behind(text, quotation, words)) || ahead(text, quotation, sentence, words)
}

/** ”, Smith said.  ” said Smith.  ”, according to Smith. */
function behind(text: string, quotation: Quoted, words: SpeechWords): string {
  const last = /([^\s’'”"»])[\s’'”"»]*$/.exec(text.slice(Math.max(quotation.start, quotation.end - 6), quotation.end))?.[1] ?? ''
  if (!quotation.closed || (/[.]/.test(last) && !/^,/.test(text.slice(quotation.outerEnd)))) return ''
  const tail = (text.slice(quotation.outerEnd, quotation.outerEnd + windowLength).split('\n')[0] ?? '').split(/["“«„]/)[0] ?? ''
  const joined = /^[,.]?\s*/.exec(tail)?.[0] ?? ''
  if (!/[,?!—–-]/.test(last) && !/^\s*[,—–-]/.test(joined + tail.slice(joined.length, joined.length + 1))) return ''
  const run = wordsOf(tail.slice(0, clauseEnd(tail, joined.length)))
  const first = run[0]
  if (first === undefined) return ''
  const lead = run
    .slice(0, 3)
    .map((word) => word.lower)
    .join(' ')
  const according = /^(?:according to|in the words of) /.exec(`${lead} `)?.[0] ?? (/^(?:laut|selon|según) /.exec(`${lead} `)?.[0] || '')
  if (according !== '') return phraseAfter(run.slice(according.trim().split(' ').length), tail, words)
  if (words.verbs.has(first.text)) return phraseAfter(skipObject(run.slice(1), words), tail, words)
  if (words.between.has(first.lower) && words.verbs.has(run[1]?.lower ?? '')) return phraseAfter(run.slice(2), tail, words)
  if (/^a-t-(?:il|elle)|^-t-/.test(first.lower)) return first.lower.endsWith('elle') ? 'elle' : 'il'
  const verb = run.findIndex((_, index) => isVerb(run, index, words))
  return verb <= 0 || verb > subjectMaxWords + 6 ? '' : subjectBefore(run.slice(0, verb), tail, words)
}

/** German and French: "sagte am Montag Merkel", "a déclaré lundi M. Macron": what stands between is no name. */
function skipObject(run: readonly Word[], words: SpeechWords): readonly Word[] {
  let from = 0
  while (from < Math.min(3, run.length) && words.between.has(run[from]?.lower ?? '')) from += 1
  return run.slice(from)
}

function clauseEnd(tail: string, from: number): number {
  const stop = /[;!?]|\.(?=\s+["“«„\p{Lu}]|$)(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Rev|Lt|Col|Sgt|St|Jr|U\.S|M)\.)/u.exec(
    tail.slice(from),
  )
  return stop === null ? tail.length : from + stop.index
}

/** Smith said: “…   Smith called it “…   according to Smith, “… */
function ahead(text: string, quotation: Quoted, sentence: Range, words: SpeechWords): string {
  const from = Math.max(sentence.start, quotation.outerStart - windowLength)
  const lead = text.slice(from, quotation.outerStart)
  if (lead.trim() === '') return introduced(text, quotation, words)
  const open = lead.split(/[“”"«»„]/).at(-1) ?? ''
  const run = wordsOf(open)
  for (let index = run.length - 1; index >= 0; index--) {
    const word = run[index]
    if (word === undefined) break
    if (words.accordingTo.test(open.slice(Math.max(0, word.start - 30), word.start)) && run.length - index < subjectMaxWords)
      return phraseAfter(run.slice(index), open, words)
    if (words.participles.has(word.text)) {
      const borrowed = isPassive(run, index, words) ? subjectBefore(run.slice(0, index), open, words) : mainSubject(lead, words)
      if (borrowed !== '') return borrowed
    }
    if (word.text === 'say' && run[index - 1]?.lower === 'to') return mainSubject(lead, words)
    if (index > 0 && isVerb(run, index, words) && !isPassive(run, index, words)) {
      const subject = subjectBefore(run.slice(0, index), open, words)
      if (subject !== '') return subject
    }
  }
  return ''
}

/** A paragraph of its own after "Smith said:". */
function introduced(text: string, quotation: Quoted, words: SpeechWords): string {
  const before = text.slice(Math.max(0, quotation.outerStart - windowLength), quotation.outerStart).trimEnd()
  if (!before.endsWith(':')) return ''
  const sentence =
    before
      .slice(0, -1)
      .split(/[.!?]\s+(?=\p{Lu})|\n/u)
      .at(-1) ?? ''
  const run = wordsOf(sentence)
  const verb = run.findLastIndex((_, index) => isVerb(run, index, words))
  if (verb > 0 && run[verb - 1]?.lower === 'to') return mainSubject(sentence, words)
  if (verb > 0) return subjectBefore(run.slice(0, verb), sentence, words)
  return run.some((word) => words.participles.has(word.lower)) ? mainSubject(sentence, words) : ''
}

function wordsOf(text: string): readonly Word[] {
  const run: Word[] = []
  for (const { 0: raw, index } of text.matchAll(wordRuns)) {
    const keepsDot = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Rev|Lt|Col|Sgt|St|Jr|U\.S|M)\.$/u.test(raw)
    const word = raw.endsWith('.') && !keepsDot ? raw.slice(0, -1) : raw
    run.push({ text: word, lower: word.toLowerCase(), start: index, end: index + word.length })
  }
  return run
}

/** The noun phrase that begins a run, behind its verb: "said [John Smith], a spokesman for …". */
function phraseAfter(run: readonly Word[], text: string, words: SpeechWords): string {
  const first = run[0]
  if (first === undefined) return ''
  if (words.pronouns.has(first.lower)) return first.text
  let last = -1
  for (const [index, word] of run.slice(0, subjectMaxWords).entries()) {
    const before = run[index - 1]
    if (before !== undefined && !/^\s+$/.test(text.slice(before.end, word.start))) break
    if (words.breaks.has(word.lower) && (index === 0 || !(word.lower === 'of' || word.lower === 'de'))) break
    if (words.verbs.has(word.lower) && index > 0) break
    if (index > 0 && words.pronouns.has(word.lower)) break
    last = index
  }
  const end = run[last]
  if (end === undefined) return ''
  const phrase = text.slice(first.start, end.end)
  return isSpeaker(phrase, words) ? phrase : ''
}

function isSpeaker(phrase: string, words: SpeechWords): boolean {
  const [first = ''] = phrase.toLowerCase().split(' ')
  return (
    /\p{Lu}/u.test(phrase) || words.pronouns.has(phrase.toLowerCase()) || words.determiners.has(first) || /(?:s|men|people)$/.test(phrase)
  )
}

/** The noun phrase that ends a run, before its verb, with any apposition stepped over. */
function subjectBefore(run: readonly Word[], text: string, words: SpeechWords): string {
  let end = run.length - 1
  while (end >= 0 && isBetween(run[end], words)) end -= 1
  const last = run[end]
  if (last === undefined) return ''
  const verbAt = text.slice(last.end).search(/\S/)
  const comma = /^\s*[,—–)]/.test(text.slice(last.end))
  if (comma && verbAt >= 0) return beforeApposition(run.slice(0, end + 1), text, words)
  return nounPhrase(run.slice(0, end + 1), text, words)
}

/** Written small, and not a noun that looks like it: "in the primary states". */
function isVerb(run: readonly Word[], index: number, words: SpeechWords): boolean {
  const word = run[index]
  if (word === undefined || !words.verbs.has(word.text)) return false
  if (!words.nounLike.has(word.text)) return true
  const before = run[index - 1]
  return (
    before !== undefined &&
    (/^\p{Lu}/u.test(before.text) || words.pronouns.has(before.lower) || words.between.has(before.lower)) &&
    !/['’]s$/.test(before.text)
  )
}

function isPassive(run: readonly Word[], index: number, words: SpeechWords): boolean {
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

/** "Smith, a senator from Ohio, said": the phrase before the comma that opens the apposition. */
function beforeApposition(run: readonly Word[], text: string, words: SpeechWords): string {
  for (let index = run.length - 1; index > 0; index--) {
    const [word, before] = [run[index], run[index - 1]]
    if (word === undefined || before === undefined) break
    if (!/^\s*[,—–(]/.test(text.slice(before.end, word.start))) continue
    const subject = nounPhrase(run.slice(0, index), text, words)
    if (
      subject !== '' &&
      (/\p{Lu}/u.test(subject) ||
        words.pronouns.has(subject.toLowerCase()) ||
        words.determiners.has(subject.toLowerCase().split(' ')[0] ?? ''))
    )
      return subject
  }
  return ''
}

/** The longest noun phrase at the end of a run: back to a comma, a verb, a preposition or a determiner. */
function nounPhrase(run: readonly Word[], text: string, words: SpeechWords): string {
  const last = run.at(-1)
  if (last === undefined || words.breaks.has(last.lower) || words.verbs.has(last.lower)) return ''
  if (last.lower === 'who' && run.length > 1) return beforeWho(run.slice(0, -1), text, words)
  if (words.pronouns.has(last.lower)) return last.text
  let from = run.length - 1
  while (from > 0 && run.length - from < subjectMaxWords) {
    const [word, before] = [run[from], run[from - 1]]
    if (word === undefined || before === undefined || words.determiners.has(word.lower)) break
    if (!/^\s+$/.test(text.slice(before.end, word.start))) break
    const isOf = /^(?:of|for|de|du|des|von|der|van|the)$/.test(before.lower) && from > 1
    if (!isOf && (words.breaks.has(before.lower) || words.verbs.has(before.lower) || words.pronouns.has(before.lower))) break
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
function mainSubject(sentence: string, words: SpeechWords): string {
  const clauses = (sentence.split(/[“”"]/)[0] ?? '').split(/(?<=,) |; | but /)
  for (const clause of clauses.toReversed().slice(0, clausesMax)) {
    const subject = openingSubject(clause, words)
    if (subject !== '') return subject
  }
  return ''
}

function openingSubject(clause: string, words: SpeechWords): string {
  const run = wordsOf(clause)
  const [first, second] = run
  if (first === undefined || second === undefined || /ing$|ly$/.test(first.lower)) return ''
  if (words.pronouns.has(first.lower)) return first.text
  if (words.breaks.has(first.lower) || words.between.has(first.lower) || /^(?:later|earlier|after|before|ago)$/.test(second.lower))
    return ''
  const named = nameFrom(run, clause, words)
  return named !== '' && run.some((word) => word.start > named.length && /^\p{Ll}/u.test(word.text)) ? named : ''
}

/** The capitalised words that begin a run, with a small word between two of them: "billionaire Donald Trump". */
function nameFrom(run: readonly Word[], text: string, words: SpeechWords): string {
  let last = -1
  for (const [index, word] of run.slice(0, subjectMaxWords).entries()) {
    const before = run[index - 1]
    if (before !== undefined && !/^\s+$/.test(text.slice(before.end, word.start))) break
    if (/^\p{Lu}/u.test(word.text) && !(index === 0 && words.determiners.has(word.lower))) last = index
    else if (words.verbs.has(word.text) || (words.breaks.has(word.lower) && word.lower !== 'of') || index - last > 2) break
  }
  return last < 0 ? '' : text.slice(run[0]?.start ?? 0, run[last]?.end ?? 0)
}
