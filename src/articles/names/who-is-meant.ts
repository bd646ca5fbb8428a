import type { Passage } from '../article.ts'
import { personNouns } from '../words/people.ts'
import { type KnownNames, lastName, withoutPlace, withoutTitle } from './families.ts'
import { type Gender, genderOfPronoun } from './gender.ts'

/** Where "he" stands and what was said before it. */
export type Mention = {
  /** UTF-16 offset. */
  readonly at: number
  /** Where its own sentence begins, and those before it, nearest first: UTF-16 offsets. */
  readonly starts: readonly number[]
  /** The quotation before: the name of its speaker, null where nobody is named; how the text has them there; where it ends. */
  readonly latest: { readonly name: string | null; readonly speakerText: string; readonly end: number } | undefined
  /** Whom its own sentence is about: "Smith" in "Smith attacked what he called"; '' where the words before do not say. */
  readonly outer: string
  /** Who speaks in the sentence before, as the text has it: "Smith"; '' where nobody does. */
  readonly reporter: string
}

type Named = { readonly text: string; readonly start: number; readonly isPerson: boolean }

/** How far a pronoun may stand from the quotation whose speaker it means, UTF-16 units: two or three sentences. */
const reach = 500

/** How far back anybody is looked for, UTF-16 units. */
const farthest = 2000

/**
 * The name of whom "he" or "she" means: who spoke in the sentence before; else the speaker of the quotation before, as long as that
 * is near and nobody else who may be meant was named since; else the one person of the nearest sentence that names any. Nobody is
 * meant whose first name or title says otherwise. Undefined where it is not sure: rather nobody than the wrong one.
 */
export function whoIsMeant(
  pronoun: string,
  mention: Mention,
  text: string,
  names: readonly Passage[],
  known: KnownNames,
): string | undefined {
  const gender = genderOfPronoun(pronoun)
  const fits = (name: string) => gender === null || (known.gender(name) ?? gender) === gender
  const { at, latest, outer, reporter, starts } = mention
  if (outer !== '' && known.kind(outer) !== 'thing' && fits(outer)) return outer
  if (reporter !== '' && known.kind(reporter) !== 'thing' && fits(reporter)) return reporter
  const subject = ownSubject(text, starts[0], at, names, known)
  if (subject !== undefined && fits(subject)) return subject
  const since = latest?.end ?? Math.max(0, at - farthest)
  const named = namedWithin(text, names, since, at, known).filter((one) => fits(one.text))
  const others = named.filter((one) => lastName(one.text) !== lastName(latest?.name ?? ''))
  const isNear = latest !== undefined && at - since <= reach
  const before = isNear && latest.name !== null && known.kind(latest.name) !== 'thing' && fits(latest.name) ? latest.name : undefined
  const own = Math.max(starts[0] ?? 0, since)
  const isOwn = own > since
  const isRivalled = others.some((one) => one.text.includes(' ') || (isOwn && one.start >= own) || beginsSentence(text, one.start))
  if (before !== undefined && !isRivalled) return isFollowed(text.slice(since, at), before, gender) ? before : undefined
  const found = nearest(mention, text, named, gender)
  if (found === undefined || latest === undefined || at - since > reach) return found?.text
  if (latest.name !== null && !fits(latest.name) && !beginsSentence(text, found.start)) return undefined
  const mayBeLatest = before !== undefined || (latest.name === null && genderOfPronoun(latest.speakerText) === null)
  const isAnew = text.slice(since, found.start).includes('\n') && beginsSentence(text, found.start)
  return !mayBeLatest || isAnew ? found.text : undefined
}

/** "While Smith knows that Lee will come, he": whom the clause is about that a sentence opens with. */
function ownSubject(text: string, start: number | undefined, at: number, names: readonly Passage[], known: KnownNames): string | undefined {
  const opened = start === undefined || start >= at ? null : whileClause.exec(text.slice(start, Math.min(at, start + 40)))
  if (opened === null || start === undefined) return undefined
  const [first] = namedWithin(text, names, start, Math.min(at, start + opened[0].length + 12), known)
  return first?.isPerson === true && first.start <= start + opened[0].length ? first.text : undefined
}

const whileClause = /^(?:While|As|When|After|Although|Though|Before|If|Since|Because|Once) (?:(?:\p{Lu}\p{Ll}*\.? ){0,3}(?=\p{Lu}))?/u

/** Names in a stretch that are of people or may be. */
function namedWithin(whole: string, names: readonly Passage[], from: number, to: number, known: KnownNames): readonly Named[] {
  return names.slice(firstFrom(names, from), firstFrom(names, to)).flatMap(({ text, start }) => {
    const kind = specifies(whole, start) ? 'thing' : known.kind(text)
    return kind === 'thing' ? [] : [{ text: withoutPlace(withoutTitle(text.split(' ')).join(' ')), start, isPerson: kind === 'person' }]
  })
}

/** "The Trump campaign" names nobody who may be meant. */
function specifies(text: string, start: number): boolean {
  return /(?:^|\s)(?:[Tt]he|[Aa]n?)\s$/.test(text.slice(Math.max(0, start - 5), start))
}

/**
 * The one person of the nearest sentence that names any; a sentence that has only "he" hands on to the one before. In its own sentence,
 * further back, or beside another "he" it must be whom the sentence is about.
 */
function nearest({ at, starts }: Mention, text: string, named: readonly Named[], gender: Gender | null): Named | undefined {
  let end = at
  for (const [index, start] of starts.entries()) {
    const here = named.filter((one) => one.start >= start && one.start < end)
    const sentence = text.slice(start, end)
    const [first] = here
    if (first !== undefined) {
      const isLone = first.isPerson && here.every((one) => lastName(one.text) === lastName(first.text))
      const isClear = index === 1 && !has(text.slice(start, first.start), gender)
      return isLone && (isClear || beginsSentence(text, first.start)) ? first : undefined
    }
    if (somebody.test(sentence) || (index > 0 && !has(sentence, gender))) return undefined
    end = start
  }
  return undefined
}

/** Somebody without a name, who may be meant. */
const somebody = new RegExp(
  String.raw`(?<!\p{L})(?:the|The|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|\p{L}+['’]s) (?:[\p{L}.-]+ ){0,2}(?:${personNouns})(?!\p{L})`,
  'u',
)

/** No paragraph between a quotation and "he" is about something else. */
function isFollowed(between: string, name: string, gender: Gender | null): boolean {
  const paragraphs = between.split(/\n+/).slice(1, -1)
  return paragraphs.every((paragraph) => has(paragraph, gender) || paragraph.includes(lastName(name)))
}

function has(text: string, gender: Gender | null): boolean {
  return gender !== 'female' && /\b(?:he|him|his|il|er|él)\b/i.test(text)
    ? true
    : gender !== 'male' && /\b(?:she|her|elle|sie|ella|lei)\b/i.test(text)
}

/** Whether what stands at an offset is what its sentence is about, as far as its place tells. */
function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const lead = before.split(/[.!?]["”’]?\s+(?=\p{Lu}|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Lt|Col|U\.S)\.\s+)|[\n"“”]/u).at(-1) ?? ''
  return /^\s*(?:[^,]{0,80}, )?(?:\p{Lu}[\p{L}.’-]* )*$/u.test(lead)
}

/** Index of the first name that begins at `from` or later, by halving. */
export function firstFrom(names: readonly Passage[], from: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
