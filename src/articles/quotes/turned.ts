import { isFirstName } from '../names/gender.ts'
import type { SpeechWords } from '../words/speech.ts'
import type { Word } from './clause-words.ts'
import { wordsOf } from './clause-words.ts'
import { phraseAfter } from './subject.ts'

/**
 * Whoever stands behind a verb of speech that begins a clause, with a day or whom it was said to between them: "a déclaré, lundi, à
 * l’AFP le ministre", "dit-elle"; '' where it begins with no such verb.
 */
export function turnedSubject(run: readonly Word[], text: string, words: SpeechWords): string {
  let at = 0
  while (at < mostBetween && words.between.has(run[at]?.lower ?? '') && pronounOf(run[at]) === '') at += 1
  const pronoun = pronounOf(run[at])
  if (pronoun !== '') return pronoun
  const verb = run[at]
  if (verb === undefined || !words.verbs.has(verb.text.replace("'", '’'))) return ''
  return phraseAfter(behindObject(run.slice(at + 1), text, verb.end, words), text, words)
}

/** The same for the last clause of a sentence that begins so: "… zu spät, sagte am Montag der Minister." */
export function turnedAtEnd(sentence: string, words: SpeechWords): string {
  if (!words.turns) return ''
  const open = sentence.split(/[“”"«»„;:?!]|\.\s/)[0] ?? ''
  for (const { index } of [...open.matchAll(/, /g)].toReversed().slice(0, mostClauses)) {
    const clause = open.slice(index + 2)
    const subject = turnedSubject(wordsOf(clause.slice(0, longestClause)), clause, words)
    if (subject !== '') return subject
  }
  return ''
}

const mostBetween = 3
const mostClauses = 4
/** UTF-16 units. */
const longestClause = 160

/** "a-t-il", "concluent-ils": French puts its pronouns behind the verb. */
function pronounOf(word: Word | undefined): string {
  return /-(?:t-)?(ils?|elles?|on)$/.exec(word?.lower ?? '')?.[1] ?? ''
}

/** Without adverbs, the infinitive of "a fait savoir", a day between commas, and whom it was said to. */
export function behindObject(run: readonly Word[], text: string, from: number, words: SpeechWords): readonly Word[] {
  const rest = text.slice(from)
  const start =
    from +
    (dayBetween.exec(rest)?.[0].length ??
      dayThere.exec(rest)?.[0].length ??
      toWhom.exec(rest)?.[0].length ??
      infinitive.exec(rest)?.[0].length ??
      reporters.exec(rest)?.[0].length ??
      meanwhile.exec(rest)?.[0].length ??
      0)
  const named =
    start === from && preposition.test(rest)
      ? run.slice(0, mostOfOutlet).findIndex((word, index) => index > 1 && beginsName(word, run[index + 1]))
      : -1
  let since = named > 0 ? named : run.findIndex((word) => word.start >= start)
  if (since < 0) return []
  for (const end = since + mostBetween; since < end && words.between.has(run[since]?.lower ?? ''); ) since += 1
  return run.slice(since)
}

/** "… au micro de Radio Sud [Aline Castaing]", "al Corriere [Anna Rossi]". */
const preposition = /^ (?:au|aux|à|sur|dans|chez|auprès|a|ad|al|alla|ai|en|su|sul)\s/u
const mostOfOutlet = 8

function beginsName({ text }: Word, next: Word | undefined): boolean {
  return isFirstName(text) && /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(next?.text ?? '')
}

const meanwhile =
  /^ (?:en cambio|por su parte|sin embargo|invece|dal canto suo|de son côté|en revanche|hingegen|seinerseits|ihrerseits)(?=\s)/u
const days =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica'
const dayBetween = new RegExp(`^, (?:(?:ce|este|il) )?(?:${days})[^,.;:]{0,24},`, 'u')
/** "a déclaré jeudi dernier le président", "ha detto ieri a Taranto la sindaca". */
const dayThere = new RegExp(
  `^ (?:(?:ce|este|el|il) )?(?:${days}|hier|ieri|ayer|oggi|hoy|aujourd['’]hui)(?: (?:dernier|scors[oa]|pasado|matin|soir|mattina|sera))?(?: (?:à|a|en|in|ad) \\p{Lu}[\\p{L}-]+)? (?=(?:le|la|l['’]|un|une|el|il|lo|\\p{Lu})[\\p{L} ])`,
  'u',
)
const toWhom =
  /^ (?:(?:à|a|ad|alla|al|ai|aux|au) |à l['’]|all['’])(?!(?:un|une|le|la|el|il)\s)[^,.;:«»“”]{2,60}? (?=(?:le|la|un|une|M\.|Mme|el|il|lo)\s)/u
const reporters =
  /^ (?:журналистам|журналістам|репортерам|корреспондент\p{Ll}*|кореспондент\p{Ll}*|агентству|изданию|виданню|газете|газеті|телеканалу|каналу|СМИ|ЗМІ)(?: «[^»\n]{1,40}»| \p{Lu}[\p{L}-]+)?(?= \p{Ll})/u
const infinitive = /^ (?:savoir|valoir|remarquer|observer|comprendre|part|saber|notar|sapere|notare)(?=\s)/u
