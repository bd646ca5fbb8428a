import type { Quoted } from './quote-marks.ts'
import { isPassive, isVerb, mainSubject, nameFrom, phraseAfter, subjectBefore, subjectMaxWords, type Word, wordsOf } from './subject.ts'
import type { SpeechWords } from './words/speech.ts'

/** How far an attribution may stand from its quotation, UTF-16 units. */
const windowLength = 260

type Range = { readonly start: number; readonly end: number }

/**
 * The words that say who said a quotation: "Smith", "the prime minister", "he"; '' where the text does not say.
 *
 * @param sentence Offsets of the sentence that the quotation begins in.
 * @param isFragment Whether it is a piece of that sentence: then the words before it attribute it, or those behind its comma.
 */
export function attributionOf(text: string, quotation: Quoted, sentence: Range, isFragment: boolean, words: SpeechWords): string {
  return (
    behind(text, quotation, isFragment, words) ||
    ahead(text, quotation, sentence, words) ||
    atItsEnd(text.slice(quotation.outerEnd, sentence.end), words)
  )
}

/** Who says what a sentence without quotation marks reports: the subject of its first verb of speech; '' where it has none. */
export function reporterOf(sentence: string, words: SpeechWords): string {
  const run = wordsOf(sentence)
  const verb = run.findIndex((_, index) => index > 0 && isVerb(run, index, sentence, words))
  return verb < 0 || isPassive(run, verb, words) ? '' : subjectBefore(run.slice(0, verb), sentence, words)
}

/** ”, Smith said.  ” said Smith.  ”, according to Smith. */
function behind(text: string, quotation: Quoted, isFragment: boolean, words: SpeechWords): string {
  if (!quotation.closed) return ''
  const last = /([^\s’'”"»])[\s’'”"»]*$/.exec(text.slice(Math.max(quotation.start, quotation.end - 6), quotation.end))?.[1] ?? ''
  const tail = (text.slice(quotation.outerEnd, quotation.outerEnd + windowLength).split('\n')[0] ?? '').split(/["“«„]/)[0] ?? ''
  if (last === '.' && !tail.startsWith(',')) return stopped(tail, words)
  if (isFragment ? last !== ',' : !/[,?!—–-]/.test(last) && !/^\s*[,—–-]/.test(tail)) return ''
  const run = wordsOf(tail.slice(0, clauseEnd(tail, /^[,.]?\s*/.exec(tail)?.[0].length ?? 0)))
  const [first] = run
  if (/[?!]/.test(last) && /^\s*(?:He|She|They)$/.test(tail.slice(0, first?.end))) return ''
  if (first === undefined || (isFragment && !goesOnToSpeaker(first, text.slice(quotation.start, quotation.end), words))) return ''
  return afterMark(first, run, tail, words) || (/[,?!]/.test(last) ? byShape(first, run, tail, words) : '')
}

/** Whether what stands behind a fragment may say whose it is: “… as a burn bag,” the Times reported. */
function goesOnToSpeaker({ lower }: Word, quoted: string, words: SpeechWords): boolean {
  return /\s/.test(quoted) && !words.joining.has(lower) && !words.breaks.has(lower) && !/ing$|^according$/.test(lower)
}

function afterMark(first: Word, run: readonly Word[], tail: string, words: SpeechWords): string {
  const lead = run
    .slice(0, 3)
    .map((word) => word.lower)
    .join(' ')
  const according = /^(?:according to|in the words of|laut|selon|según) /.exec(`${lead} `)?.[0] ?? ''
  if (according !== '') return phraseAfter(run.slice(according.trim().split(' ').length), tail, words)
  if (words.verbs.has(first.text)) return phraseAfter(skipObject(run.slice(1), words), tail, words)
  if (words.between.has(first.lower) && words.verbs.has(run[1]?.lower ?? '')) return phraseAfter(run.slice(2), tail, words)
  if (/^a-t-(?:il|elle)|^-t-/.test(first.lower)) return first.lower.endsWith('elle') ? 'elle' : 'il'
  const verb = run.findIndex((_, index) => isVerb(run, index, tail, words))
  return verb <= 0 || verb > subjectMaxWords + 6 ? '' : subjectBefore(run.slice(0, verb), tail, words)
}

/** ”, Smith barked.  ”, beamed Smith.: whoever stands right behind a quotation with a verb, whatever the verb. */
function byShape(first: Word, run: readonly Word[], tail: string, words: SpeechWords): string {
  if (words.breaks.has(first.lower) || words.joining.has(first.lower)) return ''
  const turned = /^\p{Ll}+ed$/u.test(first.text) && /^\p{Lu}/u.test(run[1]?.text ?? '') ? run.slice(1) : run
  const named = words.pronouns.has(first.lower) ? first.text : nameFrom(turned, tail, words)
  const next = turned.find(({ start }) => start >= (turned[0]?.start ?? 0) + named.length)
  return named !== '' && /^\p{Lu}/u.test(named) && (turned !== run || /^(?:\p{Ll}+(?:ed|s)|went)$/u.test(next?.text ?? '')) ? named : ''
}

/** “Never again.” Smith said.: nothing but a name and the plainest verb. */
function stopped(tail: string, words: SpeechWords): string {
  const named = /^\s((?:\p{Lu}[\p{L}.’-]+ ){1,3}|[hH]e |[sS]he )(\p{Ll}+)\./u.exec(tail)
  return named?.[1] !== undefined && /^(?:said|says|added)$/.test(named[2] ?? '') && words.verbs.has(named[2] ?? '') ? named[1].trim() : ''
}

/** “Robots, all of them,” he likes to call the others, he said.: at the very end of the sentence that begins with the quotation. */
function atItsEnd(rest: string, words: SpeechWords): string {
  const clause = /, ([^,“”"]{2,60})[.]["”]?\s*$/u.exec(rest)?.[1] ?? ''
  const run = wordsOf(clause)
  return run.length > 1 && isVerb(run, run.length - 1, clause, words) ? subjectBefore(run.slice(0, -1), clause, words) : ''
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
  const turned = open === lead ? inverted(run, open, words) : ''
  if (turned !== '') return turned
  for (let index = run.length - 1; index >= 0; index--) {
    const subject = subjectAt(index, run, open, lead, words)
    if (subject !== '') return subject
  }
  return /:\s$/.test(lead) ? mainSubject(lead, words) : ''
}

/** Who says what a sentence quotes, where the word at `index` tells that somebody does. */
function subjectAt(index: number, run: readonly Word[], open: string, lead: string, words: SpeechWords): string {
  const word = run[index]
  if (word === undefined) return ''
  const according = open.slice(Math.max(0, word.start - 30), word.start)
  if (words.accordingTo.test(according) && (run.length - index < subjectMaxWords || word.start === according.length))
    return phraseAfter(run.slice(index), open, words)
  const before = run.slice(0, index)
  if (words.participles.has(word.text) || (index === run.length - 1 && /(?:,|\bby) \p{Ll}{2,}ing,? $/u.test(open)))
    return isPassive(run, index, words) ? subjectBefore(before, open, words) : ofParticiple(before, word, open, lead, words)
  if (word.text === 'say' && run[index - 1]?.lower === 'to') return mainSubject(lead, words)
  if (index === 0 || !isVerb(run, index, open, words) || isPassive(run, index, words)) return ''
  if (words.joining.has(run[index - 1]?.lower ?? '')) return mainSubject(lead, words)
  const subject = subjectBefore(before, open, words)
  return inner.test(subject) ? outerSubject(before.slice(0, -1), open, lead, words) || subject : subject
}

/** A subject that stands for one named before it in its sentence. */
const inner = /^(?:he|she)$/
const subordinate = /^(?:when|after|as|before|while|where|if|since|until|and|but)$/

/** "Smith says she thinks it “…”", "Smith attacked what she calls “…”": whoever the sentence is about, where that is a name. */
function outerSubject(run: readonly Word[], open: string, lead: string, words: SpeechWords): string {
  if (subordinate.test(run.at(-1)?.lower ?? '')) return ''
  const verb = run.findLastIndex((_, index) => index > 0 && isVerb(run, index, open, words))
  const subject = (verb > 0 && subjectBefore(run.slice(0, verb), open, words)) || mainSubject(lead, words)
  return /\p{Lu}/u.test(subject) ? subject : ''
}

/** "Smith wore a hat reading “…”": without a comma it is the hat that speaks. */
function ofParticiple(before: readonly Word[], { start, text }: Word, open: string, lead: string, words: SpeechWords): string {
  const isLoose = before.length > 0 && /\p{L}\s$/u.test(open.slice(0, start)) && !words.breaks.has(before.at(-1)?.lower ?? '')
  return (isLoose && text === 'reading' && subjectBefore(before, open, words)) || mainSubject(lead, words)
}

/** Said Smith, a neighbour: “… */
function inverted([verb, ...run]: readonly Word[], text: string, words: SpeechWords): string {
  const isTurned = verb !== undefined && words.verbs.has(verb.lower) && verb.text !== verb.lower && !words.nounLike.has(verb.lower)
  return isTurned ? phraseAfter(run, text, words) : ''
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
  const turned = inverted(run, sentence, words)
  if (turned !== '') return turned
  const verb = run.findLastIndex((_, index) => isVerb(run, index, sentence, words))
  if (verb > 0 && run[verb - 1]?.lower === 'to') return mainSubject(sentence, words)
  return (verb > 0 && subjectBefore(run.slice(0, verb), sentence, words)) || mainSubject(sentence, words)
}
