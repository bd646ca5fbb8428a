import type { Quoted } from '../text/quote-marks.ts'
import type { SpeechWords } from '../words/speech.ts'
import { atItsEnd, behind, type Range, verbAlone, windowLength } from './attribution-behind.ts'
import { isPassive, isVerb, type Word, wordsOf } from './clause-words.ts'
import { mainSubject } from './main-subject.ts'
import { passedOn } from './passed-on.ts'
import { phraseAfter, subjectBefore } from './subject.ts'
import { behindObject, turnedAtEnd, turnedSubject } from './turned.ts'

/** Of its own sentence so much is looked at on either side of a quotation, UTF-16 units. */
const farthest = 2 * windowLength
/** A verb with its mark, UTF-16 units. */
const longestVerb = 24

/**
 * The words that say who said a quotation: "Smith", "the prime minister", "he"; '' where the text does not say.
 *
 * @param sentence Offsets of the sentence that the quotation begins in.
 * @param isFragment Whether it is a piece of that sentence: then the words before it attribute it, or those behind its comma.
 */
export function attributionOf(text: string, quotation: Quoted, sentence: Range, isFragment: boolean, words: SpeechWords): string {
  const lead = text.slice(Math.max(sentence.start, quotation.outerStart - longestVerb), Math.max(sentence.start, quotation.outerStart))
  const said = /(\p{L}+)[,:]\s$/u.exec(lead)?.[1] ?? ''
  const before = text.slice(Math.max(sentence.start, quotation.outerStart - farthest), quotation.outerStart)
  const rest = text.slice(quotation.outerEnd, Math.min(sentence.end, quotation.outerEnd + farthest))
  return (
    passedOn(before, rest, words) ||
    (words.verbs.has(said) && ahead(text, quotation, sentence, words)) ||
    behind(text, quotation, isFragment, words) ||
    ahead(text, quotation, sentence, words) ||
    atItsEnd(rest, words) ||
    verbAlone(text.slice(quotation.outerEnd, quotation.outerEnd + windowLength), words)
  )
}

/** Who says what a sentence without quotation marks reports: the subject of its first verb of speech; '' where it has none. */
export function reporterOf(sentence: string, words: SpeechWords): string {
  const atEnd = turnedAtEnd(sentence, words)
  if (atEnd !== '') return atEnd
  const run = wordsOf(sentence)
  const verb = run.findIndex((_, index) => index > 0 && isVerb(run, index, sentence, words))
  if (verb < 0) return speech.test(sentence) ? mainSubject(sentence, words) : ''
  return subjectBefore(run.slice(0, verb), sentence, words)
}

/** What one speaks in. */
const speech =
  /\b(?:statement|letter|tweet|post|e-?mail|interview|speech|message|remarks|note|memo|appeal|address|testimony|warning|stance|tone)\b/u

/** Smith said: “…   Smith called it “…   according to Smith, “… */
function ahead(text: string, quotation: Quoted, sentence: Range, words: SpeechWords): string {
  const from = Math.max(sentence.start, quotation.outerStart - windowLength)
  const lead = text.slice(from, quotation.outerStart)
  if (lead.trim() === '') return introduced(text, quotation, words)
  const open = sinceQuoted(lead)
  const run = wordsOf(open)
  const turned = open === lead ? inverted(run, open, words) : ''
  const owning = turned || ownerOf(lead, ownedSpeech)
  if (owning !== '') return owning
  for (let index = run.length - 1; index >= 0; index--) {
    const subject = subjectAt(index, run, open, lead, words)
    if (subject !== '') return subject
  }
  const headed = headline.exec(lead)?.[1]
  if (headed !== undefined) return headed
  if (!/:\s$/.test(lead)) return ''
  const ended = words.turns ? namedAtEnd(lead) || (open === lead ? '' : turnedSubject(run, open, words)) : ''
  return ended || ownerOf(lead, ownedBeforeColon) || mainSubject(lead, words)
}

/** "Di tutt’altro umore il collega [Fabio Ricasoli]: «". */
function namedAtEnd(lead: string): string {
  const found = nameAtEnd.exec(lead)
  return found?.[1] === undefined || isSpokenOf(lead, found.index) ? '' : found[1]
}

const nameAtEnd = /(?<!\p{Lu}[\p{L}.’-]* )((?:\p{Lu}[\p{L}’-]+ ){1,2}\p{Lu}[\p{L}’-]+):\s$/u

/** "Moss on Carl Roy: “", "nach dem Treffen mit Kanzler Roy: „": whether a name hangs on a word for whom one is with or speaks of. */
export function isSpokenOf(sentence: string, at: number): boolean {
  return spokenOf.test(sentence.slice(0, Math.max(0, at)))
}

const spokenOf =
  /(?<!\p{L})(?:with|on|about|over|against|mit|über|gegen|avec|sur|contre|con|sobre|contra|su)\s(?:(?!\p{L}+,)[\p{L}’']+\s){0,2}$/u

/** What stands behind the last quotation of a lead; a work in marks is none. */
function sinceQuoted(lead: string): string {
  return (
    lead
      .replace(titled, '$1$2')
      .split(/[“”"«»„]/)
      .at(-1) ?? ''
  )
}

/** Whom "he" means in "Smith attacked what he calls “", as the sentence has it; '' where the words before do not say. */
export function outerSpeaker(text: string, { outerStart }: Quoted, sentence: Range, words: SpeechWords): string {
  const lead = text.slice(Math.max(sentence.start, outerStart - windowLength), Math.max(sentence.start, outerStart))
  const open = sinceQuoted(lead)
  const run = wordsOf(open)
  const verb = run.findLastIndex((_, index) => index > 0 && isVerb(run, index, open, words))
  const isInner = verb > 1 && inner.test(subjectBefore(run.slice(0, verb), open, words))
  const outer = isInner ? outerSubject(run.slice(0, verb - 1), open, lead, words) : ''
  return inner.test(outer.toLowerCase()) ? '' : outer
}

/** "Ann Lee: Plan ‘Has Come a Long Way’": a headline that begins with who says it. */
const headline =
  /^(?!(?:From|Via|By|In|On|At|Watch|Read|Related|Image|Photo|Media|Video|Update|The|More|Also|Opinion|Analysis|Exclusive|Report|Poll|Breaking) ?)(\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,2} ?): (?=\p{Lu}|$)/u

/** A work or a programme inside a sentence: star of “Scandal,”. */
const titled = /(?<=['’]s? |\b(?:the|of|on|for|at|with|show|film|book|song) )[“"](\p{Lu}[^“”"\n]{0,40}?)(,?)[”"]/gu

/** "Her answer was brief: “", "her remark that “", "Lee’s promise to “": whose it is speaks. */
function ownerOf(lead: string, owned: RegExp): string {
  const [, pronoun, name] = owned.exec(lead) ?? []
  return name ?? pronoun ?? ''
}

const owner = String.raw`(?:^|[\s,(])(?<!, (?:the )?)(?:([Hh]is|[Hh]er)|(?!(?:Here|There|That|It|What|Who|Let|He|She)['’])(\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,2} ?|[Tt]he \p{Ll}{3,})['’]s) (?!(?:offices?|campaign|team|spokes\p{L}+|lawyers?|attorneys?|aides?|staff|administration|camp|company) )(?:[\p{Ll}-]+ ){0,3}`
const ownedBeforeColon = new RegExp(String.raw`${owner}(?:\p{Ll}+ ){0,2}\p{Ll}+:\s$`, 'u')
const ownSpeech =
  'remarks?|claims?|statements?|warnings?|comments?|assertions?|promises?|vows?|pledges?|declarations?|insistence|suggestions?|arguments?|predictions?|accusations?|tweets?|messages?|words?|descriptions?|answers?|repl(?:y|ies)|responses?|view|opinion|telling'
const ownedSpeech = new RegExp(
  `${owner}(?:${ownSpeech})(?:(?: (?:was|is|were))? that (?:[^,.;:“”"]{1,80} )?|(?: (?:was|is|were))? (?:to|of) |, )$`,
  'u',
)
/** Who says what a sentence quotes, where the word at `index` tells that somebody does. */
function subjectAt(index: number, run: readonly Word[], open: string, lead: string, words: SpeechWords): string {
  const word = run[index]
  if (word === undefined) return ''
  const according = open.slice(Math.max(0, word.start - 30), word.start)
  if (words.accordingTo.test(according)) return phraseAfter(run.slice(index), open, words)
  const before = run.slice(0, index)
  if (words.participles.has(word.text) || (index === run.length - 1 && /(?:,|\bby) \p{Ll}{2,}ing(?: that)?,? $/u.test(open)))
    return isPassive(run, index, words) ? subjectBefore(before, open, words) : ofParticiple(before, word, open, lead, words)
  if (!isVerb(run, index, open, words)) return ''
  if (isPassive(run, index, words)) return run[index + 1]?.lower === 'by' ? phraseAfter(run.slice(index + 2), open, words) : ''
  const joint = run.slice(0, index).findLast(({ lower }) => !words.between.has(lower))
  if (words.joining.has(joint?.lower ?? '')) return mainSubject(lead, words)
  const subject = subjectBefore(before, open, words)
  const next = run[index + 1]?.start
  if (subject === '' && words.turns && next !== undefined && /^\s/.test(open.slice(word.end, next)))
    return phraseAfter(behindObject(run.slice(index + 1), open, word.end, words), open, words)
  const isNaming = index === run.length - 1 && naming.test(word.lower)
  return isNaming && !/\p{Lu}/u.test(subject.slice(1)) && !words.pronouns.has(subject.toLowerCase()) ? '' : subject
}

/** "Items labeled “": without an object it is they who are named so. */
const naming = /^(?:called|labell?ed|dubbed|titled|named|branded|termed|deemed|considered)$/

/** A subject that stands for one named before it in its sentence. */
const inner = /^(?:he|she)$/

/** "Smith says she thinks it “…”", "Smith attacked what she calls “…”": whoever the sentence is about, where that is a name. */
function outerSubject(run: readonly Word[], open: string, lead: string, words: SpeechWords): string {
  if (run.at(-1)?.lower === 'which') return ''
  const verb = run.findLastIndex((_, index) => index > 0 && isVerb(run, index, open, words))
  if (verb > 0 && open.slice(run[verb]?.end, run.at(-1)?.end).includes(',')) return ''
  if (verb <= 0 && open !== lead) return ''
  const subject = (verb > 0 && subjectBefore(run.slice(0, verb), open, words)) || mainSubject(lead, words)
  return /\p{Lu}/u.test(subject) && subject !== 'I' && !/['’]s /.test(subject) ? subject : ''
}

/** "Smith wore a hat reading “…”": without a comma it is the hat that speaks. */
function ofParticiple(before: readonly Word[], { start, text }: Word, open: string, lead: string, words: SpeechWords): string {
  const isLoose = before.length > 0 && /\p{L}\s$/u.test(open.slice(0, start)) && !words.breaks.has(before.at(-1)?.lower ?? '')
  if (isLoose && besides.test(open.slice(0, start)))
    return subjectBefore(before.slice(before.findLastIndex(({ lower }) => lower === 'with') + 1), open, words)
  const told = open === lead ? -1 : before.findIndex((_, index) => index > 0 && isVerb(before, index, open, words))
  const turned = words.turns && open !== lead ? turnedSubject(before, open, words) : ''
  const teller = turned || (told < 0 ? '' : subjectBefore(before.slice(0, told), open, words))
  if (teller !== '') return teller
  const isAdjunct = before.length > 1 && /^(?:on|in|at)$/.test(before.at(-2)?.lower ?? '')
  return (isLoose && text === 'reading' && !isAdjunct && subjectBefore(before, open, words)) || mainSubject(lead, words)
}

/** "…, with Smith warning that “": a clause that has a speaker of its own. */
const besides = /(?:^|,\s)with [^,“”"]+$/iu

/** Said Smith, a neighbour: “… */
function inverted(all: readonly Word[], text: string, words: SpeechWords): string {
  const [verb, ...run] = as.test(all[0]?.lower ?? '') && words.verbs.has(all[1]?.text ?? '') ? all.slice(1) : all
  if (verb !== undefined && verb !== all[0]) return phraseAfter(run, text, words)
  const isTurned = verb !== undefined && words.verbs.has(verb.lower) && !words.nounLike.has(verb.lower)
  return isTurned ? phraseAfter(run, text, words) : ''
}

/** "Как заявил президент, “": as somebody said. */
const as = /^(?:as|wie|come|como|comme|как|як)$/

/** A paragraph of its own after "Smith said:". */
function introduced(text: string, quotation: Quoted, words: SpeechWords): string {
  const before = text.slice(Math.max(0, quotation.outerStart - windowLength), quotation.outerStart).trimEnd()
  if (!/(?::|\b(?:this|the following))$/.test(before)) return ''
  const sentence =
    before
      .replace(/:$/, '')
      .split(/[.!?]["”’]?\s+(?=\p{Lu})|\n/u)
      .at(-1) ?? ''
  const run = wordsOf(sentence)
  const turned = inverted(run, sentence, words)
  if (turned !== '') return turned
  const verb = run.findLastIndex((_, index) => isVerb(run, index, sentence, words))
  return (verb > 0 && subjectBefore(run.slice(0, verb), sentence, words)) || mainSubject(sentence, words)
}
