import { wholeWord } from './whole-words.ts'

/** Deeds of one language: the word that people are shown, and every form of it beside a number; regular-expression sources. */
type DeedWords = readonly (readonly [shown: string, forms: string])[]

const deeds: Readonly<Record<string, DeedWords>> = {
  de: [
    ['getötet', 'tote?|toten|getötet|gestorben'],
    ['verletzt', 'verletzte?|verletzten'],
    ['festgenommen', 'festgenommen|verhaftet'],
    ['vermisst', 'vermisst'],
    ['ertrunken', 'ertrunken'],
  ],
  fr: [
    ['morts', 'morts?|tuée?s?|décédée?s|décès'],
    ['blessés', 'blessée?s?'],
    ['arrêtés', 'arrêtée?s?|interpellée?s?'],
    ['disparus', 'disparue?s?'],
    ['évacués', 'évacuée?s?'],
  ],
  es: [
    ['muertos', 'muert[oa]s?|murieron|fallecieron|fallecid[oa]s'],
    ['heridos', 'herid[oa]s?'],
    ['detenidos', 'detenid[oa]s?|detuvo a'],
    ['desaparecidos', 'desaparecid[oa]s'],
    ['evacuados', 'evacuad[oa]s'],
  ],
  it: [
    ['morti', 'mort[ioae]|uccis[oaie]|vittime'],
    ['feriti', 'ferit[oaie]'],
    ['arrestati', 'arrestat[oaie]'],
    ['dispersi', 'dispers[oaie]'],
    ['evacuati', 'evacuat[oaie]'],
  ],
  ru: [
    ['погибли', 'погиб(?:ли|ло|ла)?|погибших|убит[ыо]?'],
    ['пострадали', 'пострадал[иоа]|пострадавших|ранен[ыо]?|раненых'],
    ['задержаны', 'задержан[ыо]?|задержал[иа]?'],
    ['эвакуированы', 'эвакуирован[ыо]?|эвакуировали'],
  ],
  uk: [
    ['загинули', 'загину(?:ли|ло|ла|в)|загиблих|вбит[іо]'],
    ['поранені', 'поранен[іо]|поранених|постраждал[иоа]'],
    ['затримані', 'затриман[іо]|затримал[иа]|затримав'],
    ['евакуйовані', 'евакуйован[іо]|евакуювали'],
  ],
  ar: [
    ['قتلى', 'قتلى|قتيلا?|قتلوا|قتلت?|مقتل|لقوا حتفهم'],
    ['جرحى', 'جرحى|جريحا?|أصيبت?|أصيبوا|إصابة|مصابا?'],
    ['معتقلين', 'اعتقلت?|اعتقال|أوقفت?|توقيف'],
    ['مفقودين', 'مفقودا?|مفقودين'],
    ['نازحين', 'نزحوا?|نزح'],
  ],
  zh: [
    ['死亡', '死亡|遇难|丧生|身亡|罹难'],
    ['受伤', '受伤|重伤|轻伤'],
    ['被捕', '被捕|被拘留'],
    ['失踪', '失踪|失联'],
  ],
}

/** Whether a deed, as people are shown it in any language, is that people died: "killed", "getötet", 死亡. */
export function isDeath(deed: string | null): boolean {
  return deed !== null && deaths.has(deed)
}

/** Whether it is that they died, or that nobody knows. */
export function isLoss(deed: string | null): boolean {
  return deed !== null && (deaths.has(deed) || missing.has(deed))
}

/** The first of each language, and the English one (numbers/what-counted.ts). */
const deaths: ReadonlySet<string> = new Set(['killed', ...Object.values(deeds).flatMap(([first]) => first?.[0] ?? [])])
const missing: ReadonlySet<string> = new Set('missing vermisst disparus desaparecidos dispersi مفقودين 失踪'.split(' '))

/** What an adverb may put between a deed and its number. */
const between =
  'mindestens|rund|etwa|bis zu|au moins|environ|près de|al menos|unos|almeno|circa|не менее|около|как минимум|щонайменше|близько|на|نحو|أكثر من|至少|约|逾|超过'

/** The deed of one word, as people are shown it; null where the language knows none by it. */
export function deedOf(word: string, language: string): string | null {
  const plain = language === 'ar' ? word.replace(/\p{M}/gu, '') : word
  return patternsOf(language)?.find(([, , whole]) => whole.test(plain))?.[0] ?? null
}

/** The deed right before a number: "погибли семь"; null where there is none. */
export function deedBefore(text: string, language: string): string | null {
  const plain = language === 'ar' ? text.replace(/\p{M}/gu, '') : text
  return patternsOf(language)?.find(([, last]) => last.test(plain))?.[0] ?? null
}

/** The deed that a Chinese count goes on with: "死亡"; null where there is none. */
export function hanDeed(behind: string): string | null {
  return hanDeeds.find(([, first]) => first.test(behind))?.[0] ?? null
}

const hanDeeds = (deeds.zh ?? []).map(([shown, forms]) => [shown, new RegExp(`^(?:${forms})`, 'u')] as const)

type Patterns = readonly (readonly [shown: string, last: RegExp, whole: RegExp])[]

const patterns = new Map(
  Object.entries(deeds).map(([language, words]): [string, Patterns] => [
    language,
    words.map(([shown, forms]) => [shown, new RegExp(`(?<!\\p{L})(?:${forms})(?: (?:${between}))? $`, 'iu'), wholeWord(forms)]),
  ]),
)

function patternsOf(language: string): Patterns | undefined {
  return patterns.get(language)
}
