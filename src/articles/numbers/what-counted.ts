import { sentenceWords } from '../words/abbreviations.ts'
import { deedOf, deedBefore as foreignDeedBefore, hanDeed } from '../words/deeds.ts'
import type { NumberMention } from './number-mention.ts'

/** Longest noun phrase taken, words. */
const mostWords = 5
const windowLength = 90
/** In Arabic what is counted follows at once, and "and" is written together with its word. */
const mostArabic = 1
const arabicStops = /^(?:و\p{L}{3,}|على|في|من|إلى|عن|مع|خلال|منذ|بعد|قبل|آخر\p{L}*)$/u
const words = /^[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*/u
const links = /^ (?:(?:(?:worth )?of|in|de|du|des|an|für|di|von|для|der) |d['’])(?:the |its |their |total |la |le |les |das |der |die )?/iu
/** English words that end a noun phrase, besides those that begin sentences. */
const stops = new Set(
  (
    'is are was were be been has have had will would can could may might must should do does did to than that which who whom whose into through against about per each as more less other others ' +
    'said says told left hit struck went came took made fell rose grew dropped increased decreased including compared up down off out back away ago later earlier old also already since under over near around among between just only now ' +
    'wurden wurde sind waren ist war haben hat hatte ont a été sont était étaient han fue fueron son sono stati'
  ).split(' '),
)
const deeds =
  /^(?:killed|dead|died|injured|hurt|wounded|arrested|detained|missing|displaced|evacuated|hospitalized|hospitalised|deported|infected|rescued|kidnapped|executed|charged)$/iu
/** "Death toll rises to", and the same in other languages: the number counts people killed, whatever stands behind it. */
const toll =
  /(?<!\p{L})(?:(?:death )?toll|(?:die )?zahl der (?:toten|todesopfer)|bilan|(?:la )?cifra de (?:muertos|fallecidos)|bilancio delle vittime|число (?:погибших|жертв)|кількість (?:загиблих|жертв))(?: (?:from|in|of|nach|in|de|du|bei) [^.,;:]{2,30}?)?,? (?:now |has |had |have |also |a |è |est )*(?:at|stands? at|stood at|to|rose to|risen to|rises? to|jump(?:s|ed) to|climb(?:s|ed) to|hits?|reach(?:es|ed)|passe[sd]|tops?|topped|(?:stieg|steigt|ist) auf|auf|grimp\p{L}+ à|pass\p{L}+ à|s['’]alourdit à|à|(?:sube|subió|asciende|aumenta) a|(?:sale|salito) a|(?:возросло|выросло|достигло) ?(?:до)?|(?:зросла|сягнула) ?(?:до)?)(?: (?:at least|about|around|nearly|more than|over|mindestens|au moins|al menos|almeno))?\s$/iu
const passive =
  /^ ?(?:(?:had|have|has) )?(?:were|was|are|is|been|wurden?|sind|waren|ont été|sont|sono stat[ei]|è stat[oa]|fueron|fue|han sido|были|было|було|були) /i
const deedBefore =
  /(?:^|[\s(])(killed|killing|kills|injured|injuring|wounded|wounding|arrested|arresting|detained|detaining|displaced|displacing|evacuated|deported|infected|rescued|kidnapped|executed)(?: (?:at least|about|around|nearly|more than|some|up to|over|an estimated|almost|another))?\s$/i
const measureWords = /^(?:多|余)?(?:名|个|人|艘|架|辆|枚|次|家|座|项|份|位|条|起|件|只|头)/

/** What the number counts and what was done to it, by the words beside it in its sentence (which ends at `sentenceEnd`). */
export function countedAt(
  text: string,
  number: NumberMention,
  sentenceEnd: number,
  language: string,
): { readonly what: string; readonly deed: string | null } {
  const behind = text.slice(number.end, Math.min(sentenceEnd, number.end + windowLength))
  if (number.unit === null && toll.test(text.slice(Math.max(0, number.start - 70), number.start))) return { what: 'people', deed: 'killed' }
  if (language === 'zh' || language === 'ja') return hanCount(behind)
  const { phrase, next } = nounPhrase(behind, number.unit !== null, language)
  const before = text.slice(Math.max(0, number.start - 40), number.start)
  if (language !== 'en')
    return {
      what: phrase,
      deed:
        number.unit === null
          ? (deedOf(next, language) ?? deedOf(phrase.split(' ')[0] ?? '', language) ?? foreignDeedBefore(before, language))
          : null,
    }
  const deed = deedBefore.exec(before)?.[1] ?? (deeds.test(next) ? next : undefined)
  return { what: phrase, deed: deed === undefined ? null : plainDeed(deed) }
}

/** 九人死亡: people, dead. A measure word of people is what is counted where nothing else is said. */
function hanCount(behind: string): { readonly what: string; readonly deed: string | null } {
  const measure = /^(?:多|余)?(人次|人|户|票)/.exec(behind)
  const deed = hanDeed(measure === null ? behind.replace(measureWords, '') : behind.slice(measure[0].length))
  const isCounted = deed !== null || (measure !== null && measure[1] !== '人')
  return { what: (isCounted ? '' : hanPhrase(behind)) || (measure?.[1] ?? ''), deed }
}

function nounPhrase(behind: string, hasUnit: boolean, language: string): { readonly phrase: string; readonly next: string } {
  const { starters } = sentenceWords(language)
  const skip = links.exec(behind)?.[0].length ?? (hasUnit ? 0 : (/^[- ]/.exec(behind)?.[0].length ?? 0))
  const begun = hasUnit && skip === 0 ? (/^ /.exec(behind)?.[0].length ?? 0) : skip
  let at = begun
  let end = begun
  let isJoined = false
  for (let count = 0; count < mostWords; count++) {
    const word = words.exec(behind.slice(at))?.[0] ?? ''
    const lower = word.toLowerCase()
    const isDeed = language === 'en' ? deeds.test(lower) : count > 0 && deedOf(lower, language) !== null
    // "Claimed 59 lives and injured 500": what stands behind "and" was done to others.
    const isOfOthers = isDeed && isJoined
    if (word === '' || /^\d/.test(word) || isDeed)
      return { phrase: trimmed(behind.slice(begun, end), language), next: isOfOthers ? '' : lower }
    const isJoin = /^(?:and|und|et|y|e|и)$/.test(lower) && count > 0
    isJoined = isJoin
    if (language === 'ar' && (count === mostArabic || arabicStops.test(lower))) break
    if (!isJoin && (stops.has(lower) || starters.has(lower) || (/ed$|ing$/.test(lower) && count > 0 && language === 'en'))) break
    at += word.length
    if (!isJoin) end = at
    if (behind[at] !== ' ') break
    at += 1
  }
  const next = words.exec(behind.slice(end).replace(passive, '').trimStart())?.[0].toLowerCase() ?? ''
  return { phrase: trimmed(behind.slice(begun, end), language), next }
}

/** A participle last is no noun: "737 landed"; nor is in German what is written small: "Stellen weg". */
function trimmed(phrase: string, language: string): string {
  const noun = language === 'de' ? phrase.replace(/(?<=\p{Lu}[\p{L}-]*)(?: \p{Ll}+)+$/u, '') : phrase
  return noun.replace(/(?:^| )\p{Ll}{2,20}ed$/u, '').trim()
}

/** 名士兵 → 士兵, up to the next punctuation or verb particle. */
function hanPhrase(behind: string): string {
  const rest = behind.replace(measureWords, '')
  return /^\p{Script=Han}{1,8}?(?=[，。、；的在被将已了和与及]|[^\p{Script=Han}]|$)/u.exec(rest)?.[0] ?? ''
}

/** "killing", "dead" and "killed" are one deed. */
function plainDeed(deed: string): string {
  const lower = deed.toLowerCase()
  if (/^(?:kill|dead|died)/.test(lower)) return 'killed'
  return /^(?:injur|wound|hurt)/.test(lower) ? 'injured' : lower.replace(/ing$/, 'ed')
}
