import type { NumberMention } from '../../../articles/numbers/number-mention.ts'

/** On which side of a printed number the truth lies, as the words around it say: "over" is more than it, "nearly" a little less. */
export type Bound = 'over' | 'least' | 'under' | 'nearly' | 'most' | 'about' | 'exact'

/** Longest of the words before a number and behind it, UTF-16 units. */
const [longestBefore, longestBehind] = [24, 16]

/**
 * What the words right before and behind a number say; undefined where they say nothing, or nothing is known of the language.
 *
 * @param isIdle Whether "over" may say nothing of it, so that anything goes: in "over five weeks" it is as often "in", in "handed over three prisoners" of the verb.
 */
export function boundAround(
  text: string,
  { start, end }: Pick<NumberMention, 'start' | 'end'>,
  language: string,
  isIdle: boolean,
): Bound | undefined {
  const words = patterns[language]
  if (words === undefined) return undefined
  const [before, behind] = [text.slice(Math.max(0, start - longestBefore), start), text.slice(end, end + longestBehind)]
  if (isIdle && over.test(before)) return 'about'
  return words.find(({ front, rear }) => front.test(before) || rear?.test(behind))?.bound
}

/** A number as it is printed, with the words that bound it: "more than 900". */
export function withBound(text: string, { start, end }: Pick<NumberMention, 'start' | 'end'>, language: string): string {
  const [before, behind] = [text.slice(Math.max(0, start - longestBefore), start), text.slice(end, end + longestBehind)]
  const words = patterns[language]?.find(({ front, rear }) => front.test(before) || rear?.test(behind))
  const [front = '', rear = ''] = [words?.front.exec(before)?.[0], words?.rear?.exec(behind)?.[0]]
  return text.slice(start - front.length, end + rear.length)
}

const over = /\b(?:over|über) $/iu

/** Whether a number may be said with one bound where it is written with another: who says less than is known says nothing wrong. */
export function isWithin(said: Bound | undefined, written: Bound | undefined): boolean {
  return said === written || said === 'about' || borneOut[said ?? 'none'].includes(written ?? 'none')
}

const borneOut: Readonly<Record<Bound | 'none', readonly (Bound | 'none')[]>> = {
  none: ['exact', 'about'],
  exact: ['none'],
  over: ['none'],
  least: ['none', 'exact', 'over'],
  under: ['none', 'nearly'],
  nearly: ['none', 'about', 'under', 'most'],
  most: ['none', 'exact', 'under', 'nearly'],
  about: [],
}

/** Words before a number and, behind "…", after it; the first bound that they fit counts. */
const lists: Readonly<Record<string, Readonly<Partial<Record<Bound, string>>>>> = {
  en: {
    most: 'up to|as (?:much|many|high) as|at (?:the )?most|no (?:more|higher) than|not more than … or (?:less|fewer)',
    least: 'at (?:the )?least|no (?:less|fewer) than|not less than … or more',
    over: 'more than|over|above|exceed(?:s|ed|ing)?|passed|in excess of|upwards of|topp(?:ed|ing)',
    nearly: 'nearly|almost|just (?:short of|under|below)',
    under: 'less than|fewer than|under|below',
    about: 'about|around|some|roughly|approximately|close to|an estimated',
    exact: 'exactly|precisely',
  },
  de: {
    most: 'bis zu|höchstens|maximal|nicht mehr als',
    least: 'mindestens|wenigstens|nicht weniger als',
    over: 'mehr als|über|gut',
    nearly: 'fast|beinahe|knapp|nahezu',
    under: 'weniger als|unter',
    about: 'rund|etwa|ungefähr|circa|ca\\.|schätzungsweise',
    exact: 'genau|exakt',
  },
  fr: {
    most: "jusqu['’]à|au (?:plus|maximum)|pas plus de … au (?:plus|maximum)",
    least: 'au (?:moins|minimum)|pas moins de … au (?:moins|minimum)',
    over: "plus (?:de|d’|d')|au-del[aà] (?:de|des)|supérieure?s? (?:à|aux)",
    nearly: 'presque',
    under: "moins (?:de|d’|d')|inférieure?s? (?:à|aux)|en dessous (?:de|des)",
    about: "environ|quelque|près (?:de|d’|d')|autour de|à peu près … environ",
    exact: 'exactement|précisément',
  },
  es: {
    most: 'hasta|como (?:máximo|mucho)|no más de … como (?:máximo|mucho)',
    least: 'al menos|por lo menos|como mínimo|no menos de … (?:como mínimo|por lo menos)',
    over: 'más de|por encima de|superior(?:es)? al?',
    nearly: 'casi',
    under: 'menos de|por debajo de|inferior(?:es)? al?',
    about: 'un[oa]s|cerca de|alrededor de|en torno al?|aproximadamente … aproximadamente',
    exact: 'exactamente|precisamente',
  },
  it: {
    most: 'fino a|al massimo|non più di … al massimo',
    least: 'almeno|non meno di … almeno',
    over: 'più di|oltre|sopra (?:i|le|gli)|superior[ei] a',
    nearly: 'quasi|poco meno di',
    under: 'meno di|sotto (?:i|le|gli)|inferior[ei] a',
    about: 'circa|intorno (?:a|ai|alle)|un[ao]? … circa',
    exact: 'esattamente|precisamente',
  },
  ru: {
    most: 'не (?:более|больше)(?: чем)?|максимум',
    least: 'не (?:менее|меньше)(?: чем)?|по меньшей мере|как минимум|минимум',
    over: 'более(?: чем)?|больше|свыше|превы\\p{L}+',
    nearly: 'почти|без малого',
    under: 'менее(?: чем)?|меньше',
    about: 'около|примерно|порядка|приблизительно',
    exact: 'ровно|точно',
  },
  uk: {
    most: 'щонайбільше|не більше(?: ніж)?|максимум',
    least: 'щонайменше|не менше(?: ніж)?|принаймні',
    over: 'понад|більше(?: ніж)?|більш (?:як|ніж)',
    nearly: 'майже',
    under: 'менше(?: ніж)?|менш (?:як|ніж)',
    about: 'близько|приблизно|орієнтовно',
    exact: 'рівно|точно',
  },
  ar: {
    most: 'ما يصل إلى|لا يزيد (?:عن|على) … على الأكثر',
    least: 'ما لا يقل عن|لا يقل عن … على الأقل',
    over: '(?:[وب])?أكثر من|ما يزيد (?:عن|على)|يتجاوز|تجاوز',
    nearly: 'ما يقرب من',
    under: '(?:[وب])?أقل من',
    about: 'نحو|حوالي|قرابة|زهاء … تقريبا',
    exact: '… بالضبط',
  },
  zh: {
    most: '最多|至多|多达|不超过',
    least: '至少|最少|不少于|不低于',
    over: '超过|逾|多于|高于 … [多余]|以上',
    nearly: '近|将近|接近',
    under: '不到|不足|少于|低于',
    about: '约|大约|大概 … 左右|上下',
    exact: '恰好|正好',
  },
}

type BoundWords = { readonly bound: Bound; readonly front: RegExp; readonly rear: RegExp | undefined }

/** "No more than" before "more than". */
const order = ['most', 'least', 'over', 'nearly', 'under', 'about', 'exact'] as const

const patterns: Readonly<Record<string, readonly BoundWords[]>> = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => {
    const [start, space] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', ' ']
    const patternsOf = (bound: Bound): BoundWords => {
      const [front = '', rear] = (list[bound] ?? '(?!)').split(/ ?… /)
      return {
        bound,
        front: new RegExp(front === '' ? '(?!)' : `${start}(?:${front})${space}(?:[€$£]|US\\$)?$`, 'iu'),
        rear: rear === undefined ? undefined : new RegExp(`^${space}(?:${rear})`, 'iu'),
      }
    }
    return [language, order.map(patternsOf)]
  }),
)
