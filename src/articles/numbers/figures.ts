import type { Passage } from '../article.ts'
import { datesIn } from '../dates/dates.ts'
import { remembering } from '../text/remembering.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { NumberMention } from './number-mention.ts'
import { numbersIn } from './numbers.ts'
import { countedAt } from './what-counted.ts'

/** A number worth telling, with what it counts. */
export type FigureMention = NumberMention & {
  /** The noun phrase it counts, as written: "ships and submarines"; '' where the sentence does not say it beside the number. */
  readonly what: string
  /** What was done to them, in lower case: "killed"; null: nothing beside the number says. */
  readonly deed: string | null
  /** The sentence it stands in, by offsets of the whole text. */
  readonly sentence: Passage
}

/** Plain numbers below this are told only with a unit or a deed: "two leaders" is no figure. */
const smallest = 10
const spans =
  /^[- ]?(?:(?:working|business|calendar|straight|consecutive) )?(?:jährig\p{L}{0,2}|years?|months?|weeks?|days?|hours?|minutes?|seconds?|jahren?|monaten?|wochen?|tagen?|stunden?|minuten|années?|ans|mois|semaines?|jours?|heures?|años|meses|semanas|días|horas|anni|mesi|settimane|giorni|ore|лет|года?|месяц\p{L}{0,3}|дн\p{L}{1,3}|час\p{L}{0,3}|рок(?:и|ів|у)|рік|тиж\p{L}{1,4}|годин\p{L}{0,2}|хвилин\p{L}{0,2}|недел\p{L}{1,3}|минут\p{L}{0,2}|месяц\p{L}{0,3}|сут(?:ки|ок)|доб(?:и|у)?|سنوات|سنة|عام\p{L}{0,2}|[أا]عوام|[أا]شهر|شهرا?|[أا]يام|يوما?|[أا]سابيع|ساعات|ساعة|دقائق|دقيقة)\p{M}*(?![\p{L}\p{M}])|^(?:个?月|个?工作日|年|天|日|小时|分钟|周|岁)/iu
const references =
  /(?:\b(?:no|nos|nr|num|article|section|chapter|page|part|phase|channel|route|flight|room|stage|resolution|act|title|chapter|artikel|absatz|seite|page|artículo|articolo|aged?|number|top)\.?|第|#)\s?$/iu

/**
 * The numbers of a text that a reader would want beside it, in order, each with what it counts. Left out: dates, years,
 * times, ordinals, ages, spans of time, references ("Article 5"), and small plain numbers. Linear; never throws.
 */
export const figuresIn = remembering((text: string, language: string): readonly FigureMention[] => {
  const dates = datesIn(text, language, 0)
  const sentences = sentencesOf(text, language)
  const found: FigureMention[] = []
  let date = 0
  let sentence = 0
  for (const number of numbersIn(text, language)) {
    while ((dates[date]?.end ?? Infinity) <= number.start) date += 1
    while ((sentences[sentence]?.end ?? Infinity) <= number.start) sentence += 1
    const within = sentences[sentence]
    if (within === undefined || (dates[date]?.start ?? Infinity) < number.end) continue
    const figure = { ...number, ...countedAt(text, number, within.end, language), sentence: within }
    if (isWorthTelling(text, figure)) found.push(figure)
  }
  return found
})

/** Whether a number counts seconds to years: "90 minutes", "two-day". */
export function spansTime(text: string, { end, unit }: Pick<NumberMention, 'end' | 'unit'>): boolean {
  return unit === null && spans.test(text.slice(end, end + 24))
}

function isWorthTelling(text: string, figure: FigureMention): boolean {
  if (figure.kind !== 'amount' || /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(figure.text)) return false
  if (spansTime(text, figure)) return false
  if (references.test(text.slice(Math.max(0, figure.start - 14), figure.start))) return false
  if (figure.unit !== null || figure.deed !== null) return true
  if (figure.value < smallest || (figure.what === '' && isNumbered(text, figure.start))) return false
  return !/^,? (?:is|was|who|told|said|from|of)\b|^,/.test(text.slice(figure.end, figure.end + 24)) || figure.what !== ''
}

/** "Boeing 737": the number names, it does not count. */
function isNumbered(text: string, start: number): boolean {
  return /\p{Lu}[\p{L}\p{N}]* $/u.test(text.slice(Math.max(0, start - 20), start))
}

/**
 * Whether two figures measure one thing, so that their values can be compared: the same unit, and the same noun counted
 * (its plural folded), and the same deed. Where either does not say what it counts, they do not.
 */
export function sameQuantity(a: FigureMention, b: FigureMention): boolean {
  return a.unit === b.unit && a.deed === b.deed && a.what !== '' && b.what !== '' && headOf(a.what) === headOf(b.what)
}

/** The last word of the first of several nouns: "Russian warships and submarines" → "warship". */
function headOf(what: string): string {
  const [first = ''] = what.toLowerCase().split(/,|\s(?:and|or|und|oder|et|ou|y|o|e|и|та)\s/u)
  const [noun = ''] = first.split(/\s(?:of|from|in|de|des|du|von|della?|di)\s/u)
  const head = noun.trim().split(' ').at(-1) ?? ''
  return head.length > 4 ? head.replace(/ies$/, 'y').replace(/(?:es|en|s|n|e)$/u, '') : head
}
