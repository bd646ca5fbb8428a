import type { Passage } from '../article.ts'
import { genderOfPronoun } from '../names/gender.ts'
import { namesIn } from '../names/names.ts'
import { meansOneBefore, type People, type Person, peopleOf } from '../names/people.ts'
import type { Mention } from '../names/who-is-meant.ts'
import { type Quoted, quotedIn } from '../text/quote-marks.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type SpeechWords, speechWords } from '../words/speech.ts'
import { arabicAttribution, arabicGoesOn } from './arabic-attribution.ts'
import { attributionOf, isSpokenOf, outerSpeaker, reporterOf } from './attribution.ts'
import { hanAttribution, hanGoesOn } from './han-attribution.ts'
import { openingSubject } from './main-subject.ts'

/** Words in quotation marks and who is said to have said them. */
export type QuoteMention = {
  /** Verbatim, without the marks. */
  readonly words: string
  /** Of the words: UTF-16 offsets, [start, end). */
  readonly start: number
  readonly end: number
  /** The speaker's name, as full as the text gives it anywhere; null where no named person or body can be told. */
  readonly speaker: string | null
  /** The speaker as this place has it: "the minister", "he"; '' where nothing attributes the words. */
  readonly speakerText: string
  /** What the speaker is, as the text says it: "EU foreign-policy chief"; null where it does not. */
  readonly role: string | null
  /** Whether the words are a piece of a sentence: “deeply sorry”. */
  readonly partial: boolean
}

/** Nobody prints more in one article, and the words around each are read. */
const mostQuoted = 1_000

/**
 * Every stretch of a text in quotation marks that is attributed to somebody, in order. Last names and "he" or "she" are
 * resolved inside the text; a quotation carried over into the next paragraph, or split by its attribution, keeps its
 * speaker. Only those with a `speaker` may be published. Knows en, de, fr, es, it, ru, uk, zh, ar; other languages give none. Linear in
 * the length of `text` but for windows of bounded size; never throws.
 */
export function quotesIn(text: string, language: string): readonly QuoteMention[] {
  const quoted = quotedIn(text).slice(0, mostQuoted)
  if (quoted.length === 0) return []
  if (language === 'zh') return toldByShape(text, quoted, hanAttribution, hanGoesOn)
  if (language === 'ar') return toldByShape(text, quoted, arabicAttribution, arabicGoesOn)
  const words = speechWords(language)
  if (words === undefined) return []
  const names = namesIn(text, language)
  const people = peopleOf(text, names, language, words)
  const sentences = sentencesOf(text, language)
  const found: QuoteMention[] = []
  let last: Spoken | undefined
  let sentence = 0
  for (const quotation of quoted) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(quotation.start, quotation.end)) || isTitle(text, quotation, language)) continue
    while ((sentences[sentence + 1]?.start ?? Infinity) <= quotation.outerStart) sentence += 1
    const own = attributionOf(text, quotation, clauseOf(sentences, sentence), isFragment(text, quotation), words)
    const carried = own === '' && last !== undefined && goesOn(text, last.quotation, quotation, sentences, sentence) ? last : undefined
    const announced = carried === undefined ? announcedBy(text, quotation, people) : null
    const speakerText = own || (carried?.speakerText ?? announced?.name ?? reportedBefore(text, quotation, sentences[sentence - 1], words))
    if (speakerText === '') continue
    const mention = mentionAt(text, quotation, speakerText, sentences, sentence, last, words)
    const person = carried?.person ?? inNominative(people.find(speakerText, mention), text, quotation, names)
    if (person === null && words.verbs.has(speakerText)) continue
    found.push(told(text, quotation, speakerText, person))
    last = { quotation, speakerText, person }
  }
  return found
}

/** "По словам Ивана Петрова": the name as the text has it elsewhere, "Иван Петров"; nobody where it has it nowhere. */
function inNominative(person: Person | null, text: string, { outerStart, outerEnd }: Quoted, names: readonly Passage[]): Person | null {
  if (person === null || !/^\p{Script=Cyrillic}/u.test(person.name)) return person
  const around = text.slice(Math.max(0, outerStart - longestBetween), outerEnd + longestBetween)
  const before = around.slice(0, Math.max(0, around.indexOf(person.name)))
  if (!genitive.test(before)) return person
  const name = names.find(({ text: other }) => isCaseOf(person.name, other))?.text
  return name === undefined ? null : { ...person, name }
}

/** What a name stands behind in the genitive, with the office between. */
const genitive = /(?<!\p{L})(?:по (?:словам|мнению|данным|утверждению)|за словами|на думку) (?:[\p{Ll}-]+ ){0,5}$/iu

/** "Ивана Петрова" is a case of "Иван Петров". */
function isCaseOf(name: string, nominative: string): boolean {
  const [parts, stems] = [name.split(' '), nominative.split(' ').map((part) => part.replace(/[аяьйий]$/u, ''))]
  return (
    name !== nominative &&
    parts.length === stems.length &&
    parts.every((part, index) => part.startsWith(stems[index] ?? ' ') && part.length - (stems[index]?.length ?? 0) <= 3)
  )
}

type Spoken = { readonly quotation: Quoted; readonly speakerText: string; readonly person: Person | null }

/** Sentences before a quotation in which "he" may be named. */
const sentencesBefore = 3

function mentionAt(
  text: string,
  quotation: Quoted,
  speakerText: string,
  sentences: readonly Passage[],
  sentence: number,
  last: Spoken | undefined,
  words: SpeechWords,
): Mention {
  const starts = sentences.slice(Math.max(0, sentence - sentencesBefore), sentence + 1).map(({ start }) => start)
  const latest = last && { name: last.person?.name ?? null, speakerText: last.speakerText, end: last.quotation.outerEnd }
  if (!meansOneBefore(speakerText, words)) return { at: quotation.outerStart, starts: starts.toReversed(), latest, outer: '', reporter: '' }
  if (answers(text, speakerText, last)) return { at: quotation.outerStart, starts: [], latest: undefined, outer: '', reporter: '' }
  const start = Math.max(starts.at(-1) ?? 0, quotation.outerStart - longestBetween)
  const pronoun = ` ${text.slice(start, quotation.outerStart).toLowerCase()}`.indexOf(` ${speakerText.toLowerCase()} `)
  const at = pronoun < 0 ? quotation.outerStart : start + pronoun
  const outer = outerSpeaker(text, quotation, clauseOf(sentences, sentence), words)
  return { at, starts: starts.toReversed(), latest, outer, reporter: reporterBefore(sentences, sentence, latest?.end ?? 0, words) }
}

/** Who speaks in the sentence before; where that says "he" too, in the one before that. */
function reporterBefore(sentences: readonly Passage[], sentence: number, since: number, words: SpeechWords): string {
  for (let before = sentence - 1; before >= Math.max(0, sentence - sentencesBefore); before--) {
    const reporter = reporterAmong(sentences[before], since, words)
    if (genderOfPronoun(reporter) === null) return reporter
  }
  return ''
}

/** “Will you stay?” asked Lee. His answer: “…”: whoever was asked, and nobody says who. */
function answers(text: string, speakerText: string, last: Spoken | undefined): boolean {
  return last !== undefined && /^(?:his|her)$/i.test(speakerText) && asks(text, last.quotation)
}

/** Marks and spaces behind a question mark, UTF-16 units. */
const mostMarks = 40

function asks(text: string, { start, end }: Quoted): boolean {
  return /\?\W*$/.test(text.slice(Math.max(start, end - mostMarks), end))
}

/** Whom a sentence without quotation marks is about, where it says that they speak; '' elsewhere. */
function reporterAmong(sentence: Passage | undefined, since: number, words: SpeechWords): string {
  if (sentence === undefined || sentence.start < since || /["“”«»„]/.test(sentence.text)) return ''
  const turned = saidBy.exec(sentence.text)?.[1]
  if (turned !== undefined) return turned
  const main = mainClause(sentence.text)
  if (main !== sentence.text) return reporterOf(main, words) || openingSubject(main, words)
  const reporter = reporterOf(sentence.text, words)
  return opensSentence.test(sentence.text.slice(0, ` ${sentence.text}`.indexOf(` ${reporter}`))) ? reporter : ''
}

/** "When Lee objected, Moss laughed": what the sentence is about. */
function mainClause(sentence: string): string {
  return /^(?:When|As|After|While|Although|Though|Before|Once) [^,“”"]+, (.*)$/su.exec(sentence)?.[1] ?? sentence
}

/** "The law failed, said Ann Lee, a professor." */
const saidBy = /, (?:said|says|according to) (\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,3} ?)(?:,[^,]{0,80})?\.$/u

/** What stands before the subject of a sentence. */
const opensSentence = /^(?:[^,]{0,80}, ){0,2}(?:(?:But|And|Yet|Then) )?$/

/** "The warning came from Kaja Kallas, the EU’s foreign policy chief: “…”": the one person of the sentence before the colon. */
function announcedBy(text: string, { outerStart }: Quoted, people: People): Person | null {
  const before = text.slice(Math.max(0, outerStart - 250), outerStart)
  if (!/:\s*$/.test(before)) return null
  const sentence = before.split(/[.!?]["”’]?\s+(?=\p{Lu})|\n/u).at(-1) ?? ''
  const person = people.lone(outerStart - sentence.length, outerStart)
  return person === null || isSpokenOf(sentence, sentence.lastIndexOf(person.name)) ? null : person
}

/** Smith praised the deal. “A good day for us.”: a quotation that stands alone is whoever's the sentence before reports. */
function reportedBefore(text: string, { outerStart, outerEnd }: Quoted, before: Passage | undefined, words: SpeechWords): string {
  if (before === undefined || text.slice(before.end, outerStart).trim() !== '' || /["“”«»„:?]/.test(before.text)) return ''
  return /^\s*(?:\n|$|\p{Lu}|["“«„])/u.test(text.slice(outerEnd)) && /[.!?]\W{0,2}$/.test(text.slice(Math.max(0, outerEnd - 3), outerEnd))
    ? reporterOf(mainClause(before.text), words)
    : ''
}

function clauseOf(sentences: readonly Passage[], index: number): { readonly start: number; readonly end: number } {
  return sentences[index] ?? { start: 0, end: 0 }
}

/**
 * Whether one speaker goes on: nothing but white space, or the attribution of the first, stands between two quotations; or the second
 * is another piece that one sentence quotes.
 */
function goesOn(text: string, first: Quoted, second: Quoted, sentences: readonly Passage[], index: number): boolean {
  const between = text.slice(first.outerEnd, second.outerStart)
  const sentence = sentences[index]
  if (sentence !== undefined && sentence.start <= first.outerStart) return sameClause.test(between) && !whereas.test(between)
  if (isFragment(text, second)) return false
  const isAttribution =
    between.length <= longestAttribution && (sentences[index - 1]?.start ?? 0) < first.outerEnd && !anothers.test(between)
  return isAttribution && (!between.includes('\n') || (fillsParagraph(text, second) && !takesTurns(text, first, second)))
}

/** “Civil?” and “No.” in paragraphs of their own: one asks and another answers. */
function takesTurns(text: string, first: Quoted, second: Quoted): boolean {
  return first.closed && second.end - second.start < longestTurn && (asks(text, first) || asks(text, second))
}

/** UTF-16 units. */
const longestTurn = 60
const longestBetween = 400
const longestAttribution = 200
/** "Moss – “", "La replica: «": somebody else begins. */
const anothers =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.’'-]+ [–—-] |(?:repl(?:y|ies|ica|ique)|réplique|réplica|response|answer|risposta|respuesta|réponse|antwort|ответ|відповідь)\s?: ?)$/iu
/** What one sentence goes on to quote is still whoever's it began to quote, where no dash or colon parts them. */
const sameClause = /^[^.;:?!—–\n]{1,200}$/

/** What begins a clause about somebody else: "mientras el líder del PP". */
const whereas =
  /(?<!\p{L})(?:whereas|others|mientras|mentre|während|wohingegen|tandis qu|alors qu|тогда как|в то время как|тоді як|а (?=\p{Lu}))/u

/** A paragraph that is nothing but a quotation goes on with the speaker who was named last in the one before. */
function fillsParagraph(text: string, { outerStart, outerEnd }: Quoted): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, outerStart - 2), outerStart)) && /^\s*(?:\n|$)/.test(text.slice(outerEnd, outerEnd + 2))
}

/** A piece of a sentence begins small, or ends without a full stop inside another's sentence. */
function isFragment(text: string, { start, outerStart }: Quoted): boolean {
  const first = text[start] ?? ''
  const before = text.slice(Math.max(0, outerStart - 2), outerStart)
  return first.toLowerCase() === first && first.toUpperCase() !== first ? !/[,:—–]\s?$/.test(before) : /[\p{L}\p{N}’']\s$/u.test(before)
}

/** “Good Morning America”, a work or a programme rather than words said: all capitals, no full stop, behind a preposition or a possessive. */
function isTitle(text: string, quotation: Quoted, language: string): boolean {
  const { start, end, outerStart, outerEnd } = quotation
  if (isNamed(text, quotation) || /^-\p{Lu}/u.test(text.slice(outerEnd, outerEnd + 2))) return true
  if (fillsParagraph(text, quotation) && quotation.closed && end - start < 40 && /\p{L}$/u.test(text.slice(start, end))) return true
  const long = text.slice(start, end).match(/\p{L}{3,}/gu) ?? []
  if (long.length === 0 || long.some((word) => /^\p{Ll}/u.test(word) && !smallInTitles.test(word))) return false
  return (beforeTitle[language] ?? english).test(text.slice(Math.max(0, outerStart - 30), outerStart))
}

const smallInTitles = /^(?:the|and|for|with|from|les|des|del|della|dello|dei|delle|los|las)$/

const english =
  /(?:['’]s?|\b(?:on|the|of|show|for|in|at|titled|entitled|called|named|book|film|movie|song|program|series|to|from|and|newspaper|column)),?\s$/i

/** What stands before an outlet or a work rather than before words said. */
const beforeTitle: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:(?:sagten?|sagt|erklärten?|berichte\p{L}*|schreibt|meldet|laut|gegenüber|Zeitung|Magazin|Sender|Portal|Film|Serie|Roman|Interview mit)(?: (?:der|dem|den|die|das))?|und (?:der|dem))\s$/u,
  fr: /(?<!\p{L})(?:par|à|au|aux|de|du|dans|sur|chez|journal|quotidien|magazine|chaîne|site|film|roman|série)\s$/u,
  es: /(?<!\p{L})(?:a|al|de|del|en|por|con|diario|periódico|revista|cadena|película|serie)\s$/u,
  it: /(?<!\p{L})(?:a|al|alla|di|del|della|su|sul|da|dal|nel|giornale|quotidiano|film|programma|serie)\s$/u,
}

/** На портале «Активный гражданин», сообщает «Интерфакс»: what a noun or a verb of reporting before it says is a name. */
function isNamed(text: string, { start, end, outerStart }: Quoted): boolean {
  const words = text.slice(start, end)
  return (
    words.length < 40 &&
    /^\p{Lu}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,3}$/u.test(words) &&
    nounBefore.test(text.slice(Math.max(0, outerStart - 24), outerStart))
  )
}

const nounBefore =
  /(?<!\p{L})(?:(?:портал|газет|телеканал|канал|компани|фильм|клуб|парти|агентств|издани|видання|журнал|программ|програм|\p{Lu}{2,5}|завод|групп|груп|сайт|концерн|холдинг|фонд|радио|радіо)\p{L}{0,3}|сообща(?:ет|ют)|переда(?:ет|ют|ёт)|пишет|повідомля(?:є|ють)|переда(?:є|ють)|пише)\s$/u

function told(text: string, quotation: Quoted, speakerText: string, person: Person | null): QuoteMention {
  const { start, end } = quotation
  return {
    words: text.slice(start, end),
    start,
    end,
    speaker: person?.name ?? null,
    speakerText,
    role: person?.role ?? null,
    partial: isFragment(text, quotation),
  }
}

/** Without capitals: by the words right before or behind each; what stands right behind an attribution goes on. */
function toldByShape(
  text: string,
  quoted: readonly Quoted[],
  attribute: typeof hanAttribution,
  goesOnIn: (between: string) => boolean,
): readonly QuoteMention[] {
  const found: QuoteMention[] = []
  let last: { readonly quotation: Quoted; readonly by: ReturnType<typeof hanAttribution> } | undefined
  for (const quotation of quoted) {
    const between = last && text.slice(last.quotation.outerEnd, quotation.outerStart)
    const isSame = between !== undefined && between.length < longestAttribution && goesOnIn(between)
    const by = isSame
      ? last?.by
      : (attribute(text, quotation) ?? (between !== undefined && nextTo.test(between.trim()) ? last?.by : undefined))
    if (by !== undefined && /[\p{L}\p{N}]/u.test(text.slice(quotation.start, quotation.end)))
      found.push(told(text, quotation, by.phrase, by.name === null ? null : { name: by.name, role: by.role }))
    last = { quotation, by }
  }
  return found
}

/** An attribution up to its full stop, or nothing. */
const nextTo = /^(?:[^。！？.؟!\n]{0,60}[。.])?$/u
