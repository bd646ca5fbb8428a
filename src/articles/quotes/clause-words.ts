import type { SpeechWords } from '../words/speech.ts'

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
/** What begins a clause of its own inside a sentence, and what only a clause has. */
export const clauseWords =
  /^(?:that|which|who|whom|whose|and|but|or|when|as|because|if|while|where|after|before|since|until|is|was|are|were|has|had|have|will|would|can|could|should|may|might|must|what|how|why|he|she|they|it|we|i|you|dass|weil|wenn|qui|que|quand|si|e|y|che|и|що|что|і)$/
/**
 * Written small, and no noun or adjective that looks like it: "in the primary states", "his proposed law". A noun that looks like a
 * verb is one where it stands right before the quotation.
 *
 * @param text What `run` is of, up to the quotation.
 */
export function isVerb(run: readonly Word[], index: number, text: string, words: SpeechWords): boolean {
  const word = run[index]
  const before = run[index - 1]
  if (word === undefined) return false
  if (!words.verbs.has(word.text)) return false
  if (before !== undefined && (words.articles.has(before.lower) || /['’]s?$/.test(before.text))) return false
  const goesWith = words.goesWith.get(word.text)
  if (goesWith !== undefined) return goesWith.test(run[index + 1]?.lower ?? '')
  if (!words.nounLike.has(word.text)) return true
  if (/^[,:]?(?: that)? ?["“«„]?$/.test(text.slice(word.end))) return true
  return before !== undefined && (/^\p{Lu}/u.test(before.text) || isPronoun(before, words) || words.between.has(before.lower))
}

export function isPassive(run: readonly Word[], index: number, words: SpeechWords): boolean {
  return words.passive.has(run[index - 1]?.lower ?? '')
}

export function isBetween(word: Word | undefined, words: SpeechWords): boolean {
  return word !== undefined && (words.between.has(word.lower) || (/\p{Ll}{3}ly$/u.test(word.text) && word.text === word.lower))
}
/** Whether a small word behind a name may tell what somebody did or does: "Smith took", "Smith has". */
export function mayBeVerb({ text, lower }: Word, words: SpeechWords): boolean {
  return (
    words.verbs.has(text) ||
    words.anyVerb.test(text) ||
    words.between.has(lower) ||
    clauseWords.test(lower) ||
    /(?:ed|ing|ly|n['’]t)$/.test(lower)
  )
}
/** "One" is a pronoun alone and begins a noun phrase before others: "one message". */
export function isPronoun({ lower }: Word, words: SpeechWords): boolean {
  return words.pronouns.has(lower) && !words.determiners.has(lower)
}
