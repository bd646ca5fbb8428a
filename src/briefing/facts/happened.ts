import { isNegatorOrHedge } from '../receipts/stance/negation.ts'
import { wordsOf } from '../words/words-of.ts'

/**
 * Whether what stands at [start, end) of a text is told as a thing that came about: not denied, doubted or called for, nor called
 * off. UTF-16 offsets. "Talks on a ceasefire" tell of none, "ceasefire collapses" tells that it ended.
 */
export function hasHappened(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(0, start).split(clauseMark).at(-1) ?? ''
  const after = text.slice(end).split(clauseMark)[0] ?? ''
  if (wordsOf(before, language).slice(-wordsGoverned).some(isNegatorOrHedge)) return false
  const { wished, undone } = unreal[language] ?? {}
  return !(wished?.test(lastWords(before)) ?? false) && !(undone?.test(after) ?? false)
}

const clauseMark = /[.;:!?…—–。；：！？]+|,? (?:but|and then|aber|mais) /u
/** "Denied that the captain had been arrested". */
const wordsGoverned = 6

/** The last words of a text, a few more than a verb reaches over. */
function lastWords(text: string): string {
  return text.split(/\s+/).slice(-7).join(' ')
}

/** What stands before a thing that is only wished for or given up, and after one that came to nothing. */
type Unreal = { readonly wished: RegExp; readonly undone: RegExp }

const unreal: Readonly<Record<string, Unreal>> = {
  en: {
    wished:
      /\b(?:call(?:s|ed|ing)? (?:for|off)|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|wants?|wanted|seek(?:s|ing)?|sought|hop(?:e[sd]?|ing) (?:for|of|to)|refus(?:e[sd]?|al|ing)|rul(?:e[sd]?|ing) out|cancel(?:s|led|ing)?|scrap(?:s|ped)?|fail(?:s|ed|ure)? to|fear(?:s|ed)?|talks? (?:on|about|over|for|of)|negotiat\p{L}+|discuss\p{L}*|avert(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|foil(?:s|ed)?|thwart(?:s|ed)?|anniversary of|appeal(?:s|ed)? for|push(?:es|ed)? for|bid for|easing of|eas(?:es|ed)|lift(?:s|ed|ing)?|drop(?:s|ped)?)\b/iu,
    undone:
      /^\W*(?:talks?|negotiations?|proposals?|plans?|offers?|calls?|appeals?|demands?|bid|hopes?|relief|(?:is |are |was |were |has |have |been )*(?:collaps\p{L}+|off|called off|fail(?:s|ed)|fell through|falls through|broken|expire[sd]?|unlikely|lifted|eased|dropped|overturned|averted|foiled))\b/iu,
  },
  de: {
    wished:
      /(?<!\p{L})(?:forder\p{L}+|verlang\p{L}+|woll(?:en|te\p{L}*)|will|lehn\p{L}+|Gespräche über|Verhandlungen über|verhinder\p{L}+|Forderung\p{L}*|Ruf nach|Lockerung\p{L}*|gegen)(?!\p{L})/iu,
    undone: /^\W*(?:\p{L}+ ){0,3}(?:abgesagt|gescheitert|geplatzt|abgelehnt|aufgehoben|gefordert|verhindert|ab)(?!\p{L})/iu,
  },
  fr: {
    wished:
      /(?<!\p{L})(?:appel(?:le(?:nt)?|s)? à|demand\p{L}+|exig\p{L}+|refus\p{L}+|exclu\p{L}+|annul\p{L}+|négocia\p{L}+|pourparlers sur|levée des|éviter|empêch\p{L}+)(?!\p{L})/iu,
    undone: /^\W*(?:\p{L}+ ){0,3}(?:annulée?s?|rompue?s?|échoué|levée?s|refusée?s?|exigée?s?|évitée?s?)(?!\p{L})/iu,
  },
}
