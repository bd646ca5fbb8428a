import type { Quoted } from '../text/quote-marks.ts'
import type { SpeechWords } from '../words/speech.ts'
import { atItsEnd, behind, behindParticiple, type Range, windowLength } from './attribution-behind.ts'
import { isPassive, isVerb, type Word, wordsOf } from './clause-words.ts'
import { mainSubject } from './main-subject.ts'
import { phraseAfter, subjectBefore, subjectMaxWords } from './subject.ts'
import { turnedAtEnd, turnedSubject } from './turned.ts'

/** A verb with its mark, UTF-16 units. */
const longestVerb = 24

/**
 * The words that say who said a quotation: "Smith", "the prime minister", "he"; '' where the text does not say.
 *
 * @param sentence Offsets of the sentence that the quotation begins in.
 * @param isFragment Whether it is a piece of that sentence: then the words before it attribute it, or those behind its comma.
 */
export function attributionOf(text: string, quotation: Quoted, sentence: Range, isFragment: boolean, words: SpeechWords): string {
  const tail = text.slice(quotation.outerEnd, quotation.outerEnd + windowLength)
  const lead = text.slice(Math.max(sentence.start, quotation.outerStart - longestVerb), Math.max(sentence.start, quotation.outerStart))
  const said = /(\p{L}+)[,:]\s$/u.exec(lead)?.[1] ?? ''
  const isTold = words.verbs.has(said) || (said !== '' && according.test(tail))
  return (
    (isTold && ahead(text, quotation, sentence, words)) ||
    behind(text, quotation, isFragment, words) ||
    ahead(text, quotation, sentence, words) ||
    atItsEnd(text.slice(quotation.outerEnd, sentence.end), sentence.start >= quotation.outerStart, words) ||
    behindParticiple(text, quotation, sentence, words) ||
    (according.test(tail) && quotation.end - quotation.start > 12 ? phraseAfter(wordsOf(tail).slice(2), tail, words) : '') ||
    accordingAtEnd(text.slice(quotation.outerEnd, sentence.end), words) ||
    (inView.exec(text.slice(quotation.outerEnd, sentence.end))?.[1] ?? '')
  )
}

/** “… just shy” of a million, according to Ann Lee. */
function accordingAtEnd(rest: string, words: SpeechWords): string {
  const tail = /^[^.;:?!“”"]{1,160}, according to ([^“”"]+)$/u.exec(rest)?.[1]
  return tail === undefined ? '' : phraseAfter(wordsOf(tail), tail, words)
}

/** “… a failure” all along, in Lee’s view. */
const inView = /^[^.;:?!“”"]{0,80}\bin ((?:\p{Lu}[\p{L}.-]* ?){1,3})['’]s (?:view|words|opinion|telling|eyes|estimation)\b/u

const according = /^,?\s?according to /

/** Who says what a sentence without quotation marks reports: the subject of its first verb of speech; '' where it has none. */
export function reporterOf(sentence: string, words: SpeechWords): string {
  const atEnd = turnedAtEnd(sentence, words)
  if (atEnd !== '') return atEnd
  const run = wordsOf(sentence)
  const verb = run.findIndex((_, index) => index > 0 && isVerb(run, index, sentence, words))
  if (verb < 0 && (speech.test(sentence) || run.some((word, index) => index > 1 && words.participles.has(word.text))))
    return mainSubject(sentence, words)
  return verb < 0 || isPassive(run, verb, words) ? '' : subjectBefore(run.slice(0, verb), sentence, words)
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
  const owning = turned || ownerOf(lead, ownedSpeech) || ownerOf(lead, ownedThatIs)
  if (owning !== '') return owning
  for (let index = run.length - 1; index >= 0; index--) {
    const subject = subjectAt(index, run, open, lead, words)
    if (subject !== '') return subject
  }
  const headed = text[from - 1] === undefined || text[from - 1] === '\n' ? headline.exec(lead)?.[1] : undefined
  if (headed !== undefined && !/[“”"«»]/.test(lead)) return headed
  return /:\s$/.test(lead) ? beforeColon(lead, words) : ''
}

/** "Lee ends her speech with: “": whoever the sentence is about, before whose it is. */
function beforeColon(lead: string, words: SpeechWords): string {
  const [owning, main] = [ownerOf(lead, ownedBeforeColon), mainSubject(lead, words)]
  const isOwn = /^(?:his|her)$/i.test(owning) && /^\p{Lu}/u.test(main) && !words.determiners.has(main.split(' ')[0]?.toLowerCase() ?? '')
  return (isOwn ? main : owning) || main || (label.exec(lead)?.[1] ?? '')
}

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
  /^(?!(?:From|Via|By|In|On|At|Watch|Read|Related|Image|Photo|Media|Video|Update|The|More|Also|Opinion|Analysis|Exclusive|Report|Poll|Breaking) ?)((?:\p{Lu}[\p{L}.’-]*\.? ?){1,3}): (?=\p{Lu}|$)/u

/** "• Ann Lee: “…": who speaks in a transcript or a list. */
const label =
  /^[\s•*·–—-]*(?!(?:From|Via|By|In|On|At|Watch|Read|Related|Image|Photo|Media|Video|Update) )((?:(?:\p{Lu}\p{Ll}*\.? ){1,4}\p{Lu}[\p{L}’-]+)|\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}):?\s*$/u

/** A work or a programme inside a sentence: star of “Scandal,”. */
const titled = /(?<=['’]s? |\b(?:the|of|on|for|at|with|show|film|book|song) )[“"](\p{Lu}[^“”"\n]{0,40}?)(,?)[”"]/gu

/** "Her answer was brief: “", "her remark that “", "Lee’s promise to “": whose it is speaks. */
function ownerOf(lead: string, owned: RegExp): string {
  const [, pronoun, name] = owned.exec(lead) ?? []
  return name ?? pronoun ?? ''
}

const owner = String.raw`(?:^|[\s,(])(?<!, (?:the )?)(?:([Hh]is|[Hh]er)|(?!(?:Here|There|That|It|What|Who|Let|He|She)['’])((?:\p{Lu}[\p{L}.’-]* ?){1,3})['’]s) (?!(?:offices?|campaign|team|spokes\p{L}+|lawyers?|attorneys?|aides?|staff|administration|camp|company) )(?:[\p{Ll}-]+ ){0,3}`
const ownedBeforeColon = new RegExp(String.raw`${owner}(?:\p{Ll}+ ){0,2}\p{Ll}+:\s$`, 'u')
const ownSpeech =
  'remarks?|claims?|statements?|warnings?|comments?|assertions?|promises?|vows?|pledges?|declarations?|insistence|suggestions?|arguments?|predictions?|accusations?|tweets?|messages?|words?|descriptions?|answers?|repl(?:y|ies)|responses?|view|opinion|telling'
const ownedSpeech = new RegExp(
  `${owner}(?:${ownSpeech})(?:(?: (?:was|is|were))? that (?:[^,.;:“”"]{1,80} )?|(?: (?:was|is|were))? (?:to|as|of) |, )$`,
  'u',
)
/** "Lee’s answer was “", where the sentence begins with it. */
const ownedThatIs = new RegExp(`^(?:[^,]{0,60}, )?${owner}(?:${ownSpeech}) (?:was|is) $`, 'u')

/** Who says what a sentence quotes, where the word at `index` tells that somebody does. */
function subjectAt(index: number, run: readonly Word[], open: string, lead: string, words: SpeechWords): string {
  const word = run[index]
  if (word === undefined) return ''
  const according = open.slice(Math.max(0, word.start - 30), word.start)
  if (words.accordingTo.test(according) && (run.length - index < subjectMaxWords || word.start === according.length))
    return phraseAfter(run.slice(index), open, words)
  const before = run.slice(0, index)
  if (
    (words.participles.has(word.text) && !isAdjective(run[index - 1])) ||
    (index === run.length - 1 && /(?:,|\bby) \p{Ll}{2,}ing(?: that)?,? $/u.test(open))
  )
    return isPassive(run, index, words) ? subjectBefore(before, open, words) : ofParticiple(before, word, open, lead, words)
  const to = /^\p{Ll}+ly$/u.test(run[index - 1]?.text ?? '') ? index - 2 : index - 1
  if (run[to]?.lower === 'to' && words.verbs.has(word.text)) return urged(run.slice(0, to + 1), open, words) || mainSubject(lead, words)
  const between =
    words.verbs.has(word.text) && !spokenTo.test(word.lower) && /,\s$/.test(open.slice(0, word.start))
      ? /^ ([^,]{2,60}),/.exec(open.slice(word.end))?.[1]
      : undefined
  if (between !== undefined && phraseAfter(wordsOf(between), between, words) === between) return between
  if (index > 0 && index === run.length - 1 && /,\s$/.test(open) && words.anyVerb.test(word.text) && !words.verbs.has(word.text))
    return anyTeller(before, open, words)
  if (index === 0 || !isVerb(run, index, open, words)) return ''
  if (isPassive(run, index, words)) return run[index + 1]?.lower === 'by' ? phraseAfter(run.slice(index + 2), open, words) : ''
  if (words.joining.has(run[index - 1]?.lower ?? ''))
    return mainSubject(lead, words) || (run[index - 1]?.lower === 'then' ? subjectBefore(before, open, words) : '')
  const subject = subjectBefore(before, open, words)
  if (subject !== '' && /\bif $/.test(open.slice(0, Math.max(0, open.lastIndexOf(subject, word.start))))) return mainSubject(lead, words)
  if (
    index === run.length - 1 &&
    naming.test(word.lower) &&
    !/\p{Lu}/u.test(subject.slice(1)) &&
    !words.pronouns.has(subject.toLowerCase())
  )
    return ''
  if (wouldSay.test(open.slice(run[index - 2]?.start, word.end)) && !open.includes(','))
    return outerSubject(before, open, lead, words) || subject
  return subject
}

/** "The Post sighs, “": whoever is named before any verb and a comma. */
function anyTeller(before: readonly Word[], open: string, words: SpeechWords): string {
  if (words.passive.has(before.at(-1)?.lower ?? '')) return ''
  const subject = subjectBefore(before, open, words)
  const isNamed = /\p{Lu}/u.test(subject.slice(1)) || /^\p{Lu}\p{L}+$/u.test(subject)
  return isNamed && /(?:^|, |; |— | and )$/.test(open.slice(0, open.lastIndexOf(subject))) ? subject : ''
}

/** "A more demanding": no verb. */
function isAdjective(before: Word | undefined): boolean {
  return before !== undefined && /^(?:more|most|less|very|so|too|such|the|an?|its|their)$/.test(before.lower)
}

/** "Items labeled “": without an object it is they who are named so. */
const naming = /^(?:called|labell?ed|dubbed|titled|named|branded|termed|deemed|considered)$/

/** "He expects that voters will say “": nobody has said it yet. */
const wouldSay = /\b(?:will|would|should|could|might|may|can|must) (?:say|ask|tell|call|answer|write)$/

/** Verbs with whom somebody speaks to behind them: "who was in the building, told negotiators". */
const spokenTo =
  /^(?:tell|tells|told|ask|asks|asked|urged|urges|warned|reminded|assured|reassured|informed|advised|called|accused|thanked)$/

/** "…, prompting CNN to declare": whoever was made to speak. */
function urged(before: readonly Word[], open: string, words: SpeechWords): string {
  const verb = before.findLastIndex(
    ({ text }, index) =>
      index > 0 && /^\p{Ll}{3,}ing$|^(?:prompted|led|lead|leads|left|forced|caused|allowed|moved|pushed|drove)$/u.test(text),
  )
  return verb < 0 || before.length - verb > subjectMaxWords ? '' : phraseAfter(before.slice(verb + 1, -1), open, words)
}

/** A subject that stands for one named before it in its sentence. */
const inner = /^(?:he|she)$/
const subordinate = /^(?:when|after|as|before|while|where|if|since|until|and|but|because|although|though)$/

/** "Smith says she thinks it “…”", "Smith attacked what she calls “…”": whoever the sentence is about, where that is a name. */
function outerSubject(run: readonly Word[], open: string, lead: string, words: SpeechWords): string {
  if (subordinate.test(run.at(-1)?.lower ?? '') || (run.at(-1)?.lower === 'which' && words.breaks.has(run.at(-2)?.lower ?? ''))) return ''
  const verb = run.findLastIndex((word, index) => index > 0 && (isVerb(run, index, open, words) || words.participles.has(word.text)))
  const since = run.slice(verb + 1)
  if (verb > 0 && (open.slice(run[verb]?.end, run.at(-1)?.end).includes(',') || since.filter(({ lower }) => lower === 'that').length > 1))
    return ''
  if (verb <= 0 && open !== lead && !/^(?:what|whom|which)$/.test(run.at(-1)?.lower ?? '')) return ''
  const finite = words.participles.has(run[verb]?.text ?? '')
    ? run.findLastIndex((_, index) => index > 0 && isVerb(run, index, open, words))
    : verb
  const main = verb === finite ? '' : mainSubject(lead, words)
  const subject = main || (finite > 0 && subjectBefore(run.slice(0, finite), open, words)) || mainSubject(lead, words)
  if (inner.test(subject) && finite > 1) return outerSubject(run.slice(0, finite - 1), open, lead, words)
  return /\p{Lu}/u.test(subject) && subject !== 'I' && !/['’]s /.test(subject) ? subject : ''
}

/** "Smith wore a hat reading “…”": without a comma it is the hat that speaks. */
function ofParticiple(before: readonly Word[], { start, text }: Word, open: string, lead: string, words: SpeechWords): string {
  const isLoose = before.length > 0 && /\p{L}\s$/u.test(open.slice(0, start)) && !words.breaks.has(before.at(-1)?.lower ?? '')
  if (isLoose && ofCrowds.test(text))
    return subjectBefore(before.slice(0, before.findLastIndex(({ lower }) => !seen.test(lower)) + 1), open, words)
  if (isLoose && besides.test(open.slice(0, start)))
    return subjectBefore(before.slice(before.findLastIndex(({ lower }) => lower === 'with') + 1), open, words)
  const told = open === lead ? -1 : before.findIndex((_, index) => index > 0 && isVerb(before, index, open, words))
  const turned = words.turns && open !== lead ? turnedSubject(before, open, words) : ''
  const teller = turned || (told < 0 ? '' : subjectBefore(before.slice(0, told), open, words))
  if (teller !== '') return teller
  const isAdjunct = before.length > 1 && /^(?:on|in|at)$/.test(before.at(-2)?.lower ?? '')
  return (isLoose && text === 'reading' && !isAdjunct && subjectBefore(before, open, words)) || mainSubject(lead, words)
}

/** Without a comma, whoever is named right before: "protesters chanting “". */
const ofCrowds = /^(?:chanting|shouting|screaming|yelling|demanding)$/

/** "…, with Smith warning that “": a clause that has a speaker of its own. */
const besides = /(?:^|,\s)with [^,“”"]+$/iu

/** "Began chanting", "could be heard shouting". */
const seen = /^(?:began|begin|started|kept|shown|seen|heard|filmed|recorded|caught|was|were|is|are|be|been|can|could)$/

/** Said Smith, a neighbour: “… */
function inverted(all: readonly Word[], text: string, words: SpeechWords): string {
  const [verb, ...run] = as.test(all[0]?.lower ?? '') && words.verbs.has(all[1]?.text ?? '') ? all.slice(1) : all
  if (verb !== undefined && verb !== all[0]) return phraseAfter(run, text, words)
  const isTurned = verb !== undefined && words.verbs.has(verb.lower) && verb.text !== verb.lower && !words.nounLike.has(verb.lower)
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
  if (verb > 0 && run[verb - 1]?.lower === 'to') return mainSubject(sentence, words)
  return (
    (verb > 0 && subjectBefore(run.slice(0, verb), sentence, words)) ||
    ownerOf(`${sentence}: `, ownedBeforeColon) ||
    mainSubject(sentence, words) ||
    (label.exec(sentence)?.[1] ?? '')
  )
}
