import { type QuoteMention, quotesIn } from '../../articles/quotes/quotes.ts'
import { folded } from '../words/folded.ts'
import { quotedWords } from '../words/quoted-words.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { isSameInCase } from './names/declined.ts'
import { once, read } from './read.ts'

/** Quotations of a claim that no passage has word for word, and those put into another mouth. */
export function strangeQuotations(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const written = evidence.flatMap(quotationsOf)
  const strange = quotationsIn(claim.text)
    .filter((words) => !written.some((other) => holdsWords(other, straightened(words))) && !isNameInMarks(words, claim.language, written))
    .map((text) => ({ kind: 'quotation', text }) as const)
  return [...strange, ...strangeSpeakers(claim, evidence)]
}

const quotationsOf = once(({ text }: Evidence) => quotationsIn(text).map(straightened))

/** A firm's name in marks and in another case: «Степозерна» by «Степозерно». */
function isNameInMarks(words: string, language: string, written: readonly string[]): boolean {
  return /^\p{Lu}[\p{L}-]+$/u.test(words) && written.some((other) => isSameInCase(words.toLowerCase(), other, language))
}

/** What stands in quotation marks; straight single ones too, which are apostrophes more often: here they only ask for more. */
function quotationsIn(text: string): readonly string[] {
  return [...quotedWords(text), ...[...text.matchAll(singleMarks)].map((match) => match[1] ?? '')]
}

const singleMarks = /(?<![\p{L}\p{N}])'(?=\S)([^'"\n]{3,300}?)(?<=\S)'(?![\p{L}\p{N}])/gu

/** Whether a quotation has these words in one piece, none of them cut. */
function holdsWords(quotation: string, words: string): boolean {
  const edge = /\p{Script=Han}/u.test(words) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  return new RegExp(`${edge[0]}${RegExp.escape(words)}${edge[1]}`, 'u').test(quotation)
}

/** A claim that stands in a passage word for word has its speaker with it. */
function strangeSpeakers(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  if (evidence.some(({ text }) => straightened(text).includes(straightened(claim.text)))) return []
  const written = evidence.map((passage) => ({ passage, quotes: spokenIn(passage) }))
  return spokenIn(claim).flatMap(({ words, speaker, partial }) => {
    const same = written.flatMap(({ quotes }) => quotes.filter((other) => straightened(other.words).includes(straightened(words))))
    const isKnown =
      speaker !== null &&
      (same.some((other) => other.speaker !== null && shareAName(speaker, other.speaker)) ||
        (partial &&
          written.some(({ passage, quotes }) => namesBeside(words, passage, quotes).some((beside) => shareAName(speaker, beside)))))
    return speaker === null || same.length === 0 || isKnown ? [] : [{ kind: 'speaker', text: speaker }]
  })
}

const spokenIn = once(({ text, language }: Pick<Evidence, 'text' | 'language'>) => quotesIn(text, language))

/** Where nobody is found to say a few quoted words: their sentence and the one before, where whoever says them may be named. */
function namesBeside(words: string, passage: Evidence, quotes: readonly QuoteMention[]): readonly string[] {
  const { text } = passage
  const sentences = read.sentences(passage)
  return [...text.matchAll(new RegExp(RegExp.escape(words), 'g'))].flatMap(({ index }) => {
    const isSpoken = quotes.some(({ speaker, start, end }) => speaker !== null && start <= index && index < end)
    const own = sentences.findIndex(({ start, end }) => start <= index && index < end)
    return isSpoken ? [] : [text.slice(sentences[Math.max(0, own - 1)]?.start, sentences[own]?.end)]
  })
}

function shareAName(a: string, b: string): boolean {
  return !new Set(folded(a).split(' ')).isDisjointFrom(new Set(folded(b).split(' ')))
}

/** All marks alike, small letters, one space between words, no mark at the end. */
function straightened(words: string): string {
  const plain = words
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return plain.replace(/(?<![.,;:!?…])[.,;:!?…]+$/u, '')
}
