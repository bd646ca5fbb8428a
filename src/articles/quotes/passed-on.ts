import type { SpeechWords } from '../words/speech.ts'
import { isVerb, wordsOf } from './clause-words.ts'
import { phraseAfter, subjectBefore } from './subject.ts'

/**
 * Whose words somebody passes on: "Tass quoted [Moss] as saying “", "” is how [Moss] described it"; '' where nobody does.
 *
 * @param lead What stands before the quotation in its sentence.
 * @param rest What stands behind it there.
 */
export function passedOn(lead: string, rest: string, words: SpeechWords): string {
  const object = quoting.exec(lead)?.[1] ?? quotingBehind.exec(rest)?.[1]
  if (object !== undefined) return phraseAfter(wordsOf(object), object, words)
  const named = howSaid.exec(rest)?.[1] ?? ''
  const run = wordsOf(named)
  const verb = run.findIndex((_, index) => index > 0 && isVerb(run, index, named, words))
  return verb > 0 ? subjectBefore(run.slice(0, verb), named, words) : ''
}

const quotes = String.raw`(?:(?:quot|cit)(?:ed|es|e|ing) (?!by )(?=[^“”"]{2,120} as \p{Ll}+ing\b)|zitier(?:te|t|ten|en) (?=[^„“”"]{2,120} mit den Worten))`
const quoting = new RegExp(String.raw`(?<!\p{L})${quotes}([^“”"„]*)$`, 'u')
const quotingBehind = new RegExp(String.raw`^[,.]?\s[^“”"„,.;:]{1,60}? ${quotes}([^“”"„]*)`, 'u')
const howSaid = /^(?::?\s(?:that|this))?\s(?:is|was) (?:how|what) ([^“”"]*)/u
