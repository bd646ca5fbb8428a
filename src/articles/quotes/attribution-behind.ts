import type { Quoted } from '../text/quote-marks.ts'
import type { SpeechWords } from '../words/speech.ts'
import { isVerb, type Word, wordsOf } from './clause-words.ts'
import { nameFrom } from './main-subject.ts'
import { phraseAfter, subjectBefore } from './subject.ts'
import { turnedAtEnd, turnedSubject } from './turned.ts'

/** How far an attribution may stand from its quotation, UTF-16 units. */
export const windowLength = 400

/** UTF-16 offsets, [start, end). */
export type Range = { readonly start: number; readonly end: number }

/** ”, Smith said.  ” said Smith.  ”, according to Smith. */
export function behind(text: string, quotation: Quoted, isFragment: boolean, words: SpeechWords): string {
  const last = /([^\s’'”"»])[\s’'”"»]*$/.exec(text.slice(Math.max(quotation.start, quotation.end - 6), quotation.end))?.[1] ?? ''
  const tail = (text.slice(quotation.outerEnd, quotation.outerEnd + windowLength).split('\n')[0] ?? '').split(/["“«„]/)[0] ?? ''
  const signed = isFragment ? undefined : signature.exec(text.slice(quotation.outerEnd, quotation.outerEnd + 80))?.[1]
  if (signed !== undefined) return signed.trim()
  const late = words.turns ? saidLast.exec(text.slice(quotation.outerEnd, quotation.outerEnd + 60))?.[0] : undefined
  if (late !== undefined) {
    const rest = text.slice(quotation.outerEnd + late.length, quotation.outerEnd + windowLength).split('\n')[0] ?? ''
    return phraseAfter(wordsOf(rest), rest, words)
  }
  if (isFragment ? last !== ',' : !/[,?!—–-]/.test(last) && !/^\s*[,—–-]/.test(tail)) return stopped(tail)
  const run = wordsOf(tail.slice(0, clauseEnd(tail, /^[,.]?\s*/.exec(tail)?.[0].length ?? 0)))
  const [first] = run
  if (/[?!]/.test(last) && /^\s*(?:He|She|They|I|We|It|You)$/.test(tail.slice(0, first?.end))) return ''
  if (first === undefined || (isFragment && !goesOnToSpeaker(first, text.slice(quotation.start, quotation.end), words))) return ''
  return afterMark(first, run, tail, words) || (isFragment ? '' : byShape(first, run, tail, words))
}

/** “We will stay.” — Ann Lee */
const signature = /^\s*(?:—|–|--) ?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4} ?)(?:[,(\n]|$)/u

/** “…”. Così Anna Rossi.  “…” Lo dichiara Anna Rossi.  «…». Así lo ha dicho Ana Ruiz.: a sentence of its own behind the quotation. */
const saidLast =
  /^\.?\s+(?:Così|A \p{Ll}+rlo è|(?:Lo|È quanto) (?:ha |hanno |si )?(?:detto|dichiarato|affermato|scritto|sottolineato|spiegato|annunciato|dichiara|dichiarano|afferma|dice|dicono|scrive|sottolinea|spiega|annuncia)|Così (?:ha|si è) \p{Ll}+|Así (?:lo )?(?:ha|se ha) \p{Ll}+|C['’]est ce qu['’]a \p{Ll}+) (?=\p{L})/u

/** Whether what stands behind a fragment may say whose it is: “… as a burn bag,” the Times reported. */
function goesOnToSpeaker({ lower }: Word, quoted: string, words: SpeechWords): boolean {
  return /\s/.test(quoted) && !words.breaks.has(lower) && !/ing$|^according$/.test(lower)
}

function afterMark(first: Word, run: readonly Word[], tail: string, words: SpeechWords): string {
  const lead = run
    .slice(0, 3)
    .map((word) => word.lower)
    .join(' ')
  const according =
    /^(?:according to|in the words of|laut|so|selon|d['’]après|según|secondo|по словам|за словами) /.exec(`${lead} `)?.[0] ?? ''
  if (according !== '') return phraseAfter(run.slice(according.trim().split(' ').length), tail, words)
  const behindVerb = words.turns ? turnedSubject(run, tail, words) : ''
  if (behindVerb !== '') return behindVerb
  const turned = words.between.has(first.lower) ? run.slice(1) : run
  const isTurned = turned[0] !== undefined && (words.verbs.has(turned[0].text) || (turned !== run && words.anyVerb.test(turned[0].text)))
  if (isTurned) return phraseAfter(skipObject(turned.slice(1), words), tail, words)
  const verb = run.findIndex((_, index) => index > 0 && isVerb(run, index, tail, words))
  const isAnswered = /^(?:yes|no|so)$/.test(run[verb + 1]?.lower ?? '')
  return verb <= 0 || isAnswered ? '' : subjectBefore(run.slice(0, verb), tail, words)
}

/** ”, Smith barked.  ”, beamed Smith.  ”, the playbook advises.: whoever stands right behind a quotation with a verb, whatever the verb. */
function byShape(first: Word, run: readonly Word[], tail: string, words: SpeechWords): string {
  if (quantity.test(first.lower)) return ''
  const turned = words.anyVerb.test(first.text) ? run.slice(1) : run
  const named = words.pronouns.has(first.lower) ? first.text : nameFrom(turned, tail, words)
  const next = turned.find(({ start }) => start >= (turned[0]?.start ?? 0) + named.length)
  if (named !== '') return turned !== run || words.anyVerb.test(next?.text ?? '') ? named : ''
  const verb = run.findIndex(({ text, end }, index) => index > 1 && words.anyVerb.test(text) && /^(?:[.,;:]|$)/.test(tail.slice(end)))
  return verb > 0 && words.determiners.has(first.lower) ? subjectBefore(run.slice(0, verb), tail, words) : ''
}

/** Capitalised where they begin a sentence, they begin another one. */
const quantity = /^(?:others|some|many|most|few|several|both|critics|supporters|here|there|that|this|those|these)$/

/** “Never again.” Smith said.: nothing but a name and the plainest verb, up to a mark. */
function stopped(tail: string): string {
  const [whole = '', before, verb, turned, behind] =
    /^\s(?:((?:\p{Lu}[\p{L}.’-]+ ){1,3}|[hH]e |[sS]he )(\p{Ll}+)|(\p{Ll}+)((?: \p{Lu}[\p{L}’-]+){1,3}))/u.exec(tail) ?? []
  const isPlain = /^(?:said|says|added)$/.test(verb ?? turned ?? '')
  return isPlain && /^[.,]/.test(tail.slice(whole.length)) ? (before ?? behind ?? '').trim() : ''
}

/** “Robots, all of them,” he likes to call the others, he told CNN.: at the very end of the sentence that begins with the quotation. */
export function atItsEnd(rest: string, words: SpeechWords): string {
  const last = turnedAtEnd(rest, words)
  if (last !== '') return last
  const clause = /, ([^,“”"]{2,90})[.]["”]?\s*$/u.exec(rest)?.[1] ?? ''
  const run = wordsOf(clause)
  const turned = words.verbs.has(run[0]?.lower ?? '') ? phraseAfter(run.slice(1), clause, words) : ''
  if (turned !== '') return turned
  const verb = run.findIndex((_, index) => index > 0 && isVerb(run, index, clause, words))
  return verb > 0 && run.length - verb <= mostBehindVerb ? subjectBefore(run.slice(0, verb), clause, words) : ''
}

/** "told the newspaper on Friday", words. */
const mostBehindVerb = 6

/** “…”, insistió.: the verb alone, whose subject is whoever was named before. */
export function verbAlone(tail: string, words: SpeechWords): string {
  const [first] = skipObject(wordsOf(/^[,.]?\s[^\n.;:]{2,60}/.exec(tail)?.[0] ?? ''), words)
  return first !== undefined && words.dropsSubject && words.verbs.has(first.text) ? first.text : ''
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
