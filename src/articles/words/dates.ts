/** A moment or a day said relative to the day of publication. */
export type RelativeDay =
  /** That many days later (negative: earlier). */
  | { readonly kind: 'days'; readonly days: number }
  /** The whole month or year that many later. */
  | { readonly kind: 'months' | 'years'; readonly count: number }
  /** No single day: "last week". */
  | { readonly kind: 'vague' }

/** How one language writes dates. Patterns are regular-expression sources; words in lower case. */
export type DateWords = {
  /** January first: for each month every way to write it. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** What may stand before a weekday and belongs to it: "on ", "am ". */
  readonly onDay: string
  /** Before a weekday or behind it: strictly after, strictly before. */
  readonly next: string
  readonly last: string
  readonly nextBehind?: string
  readonly lastBehind?: string
  /** Words around a weekday that put it in the future, and in the past; a name has a capital, which none of them has. */
  readonly future: RegExp
  readonly past: RegExp
  /** What puts it in the past where neither does. */
  readonly done?: RegExp
  /** Phrase → what it means. */
  readonly relative: readonly (readonly [string, RelativeDay])[]
  /** "ago" around a number of days: a pattern with the number in group `n`. */
  readonly daysAgo: string
  /** Months that are also ordinary words and need a day, a year or a preposition: "May". */
  readonly doubtful: RegExp
  /** As written, words that are no month: "march". */
  readonly neverMonth?: RegExp
  /** Short months that need a day or a year: Spanish "mar" is the sea. */
  readonly neverAlone?: RegExp
  /** What may stand between day, month and year. */
  readonly dayMark: string
  readonly link: string
  /** What stands before a month or year alone: "in", "since". */
  readonly inMonth: string
}

const days = (count: number): RelativeDay => ({ kind: 'days', days: count })
const months = (count: number): RelativeDay => ({ kind: 'months', count })
const years = (count: number): RelativeDay => ({ kind: 'years', count })
const vague: RelativeDay = { kind: 'vague' }
const list = (words: string): readonly string[] => words.split(' ')

const english: DateWords = {
  months: list(
    'january|jan\\.? february|feb\\.? march|mar\\.? april|apr\\.? may june|jun\\.? july|jul\\.? august|aug\\.? september|sept?\\.? october|oct\\.? november|nov\\.? december|dec\\.?',
  ),
  weekdays: list('monday|mon\\. tuesday|tues?\\. wednesday|wed\\. thursday|thurs?\\. friday|fri\\. saturday|sat\\. sunday|sun\\.'),
  onDay: '(?:late |early )?on (?:the )?',
  next: 'next |this coming |coming ',
  last: 'last |this past |past ',
  future:
    /\b(?:will|shall|to (?:meet|visit|vote|decide|hold|travel|speak|host|begin|start|take|be|arrive)|due|expected|scheduled|plans?|planned|set to|upcoming|later this)\b|\b(?:ahead of|before|by|until) $|['’]ll\b/u,
  past: /(?<!\b(?:be|been|being) (?:\p{L}+ly )?)\b(?:said|told|announced|warned|added|wrote|tweeted|confirmed|reported|declared|insisted|argued|acknowledged|denied)\b|\b(?:was|were|had|did)\b|\bsince $/u,
  done: /\b(?!(?:need|speed|feed|bleed|breed|exceed|proceed|succeed|indeed)\b)\p{Ll}{2,}ed\b|\b(?:shot|died|met|won|left|held|made|took|began|came|went|gave|found|lost|struck|fell|rose)\b/u,
  relative: [
    ['the day before yesterday', days(-2)],
    ['the day after tomorrow', days(2)],
    ['yesterday|last night', days(-1)],
    ['overnight|(?:earlier |later )?this week|last week(?:end)?|next week(?:end)?', vague],
    ['tomorrow', days(1)],
    ['today|tonight|this (?:morning|afternoon|evening)', days(0)],
    ['(?:earlier |later )?this month', months(0)],
    ['(?:earlier |later )?this year', years(0)],
    ['last month', months(-1)],
    ['next month', months(1)],
    ['last year', years(-1)],
    ['next year', years(1)],
  ],
  daysAgo: '(?<n>one|two|three|four|five|six|seven|ten|\\d{1,2}) days? (?:ago|earlier)',
  doubtful: /^(?:may|march|mar|jan|jun|sep|dec|apr|august|april|june)$/i,
  neverMonth: /^(?:may|march|mar|august)\.?$/,
  dayMark: '(?:st|nd|rd|th)?',
  link: '(?: of)? ',
  inMonth: 'in |since |until |till |by |from |late |early |mid-|last |next |during |through |of |between ',
}

const german: DateWords = {
  months: list(
    'januar|jänner|jan\\. februar|feb\\. märz april|apr\\. mai juni juli august|aug\\. september|sept?\\. oktober|okt\\. november|nov\\. dezember|dez\\.',
  ),
  weekdays: list('montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag').map(
    (day) => `(?:${day})(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?`,
  ),
  onDay: '(?:am|vom|zum|bis|seit|ab|an diesem|am heutigen|am gestrigen|am frühen|am späten|in der nacht (?:zum|auf|zu)) ',
  next: 'nächsten |kommenden |nächster |am kommenden |am nächsten ',
  last: 'vergangenen |letzten |am vergangenen |am letzten ',
  future: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|geplant)(?!\p{L})|^(?:bis|ab) /u,
  past: /(?<!\p{L})(?:wurden?|hatten?|hat|haben|waren?|sagten?|teilten?|erklärten?|kündigten?|berichteten?|meldeten?|betonten?|bestätigten?|forderten?|warnten?|verurteilten?|lehnten?|einigten?|stimmten?|schrieb(?:en)?|beschloss(?:en)?|entschied(?:en)?|starb(?:en)?|kam(?:en)?|ging(?:en)?|gab(?:en)?|nahm(?:en)?|traf(?:en)?)(?!\p{L})|^seit /u,
  relative: [
    ['vorgestern', days(-2)],
    ['gestern', days(-1)],
    ['übermorgen', days(2)],
    ['heute', days(0)],
    ['(?:in der (?:vergangenen |letzten )?|vergangene |letzte )nacht(?! (?:auf|vom|von|zum?)\\b)|über nacht', vague],
    ['(?:in )?(?:der )?(?:vergangenen|letzten|kommenden|nächsten|dieser|vergangene|letzte|kommende|nächste|diese) woche', vague],
    ['(?:im )?(?:vergangenen|letzten) monat', months(-1)],
    ['(?:im )?(?:kommenden|nächsten) monat', months(1)],
    ['(?:in )?diesem monat', months(0)],
    ['(?:im )?(?:vergangenen|letzten) jahr|vergangenes jahr', years(-1)],
    ['(?:im )?(?:kommenden|nächsten) jahr', years(1)],
    ['(?:in )?diesem jahr', years(0)],
  ],
  daysAgo: 'vor (?<n>einem|zwei|drei|vier|fünf|sechs|sieben|zehn|\\d{1,2}) tag(?:en)?',
  doubtful: /^$/,
  dayMark: '\\.',
  link: ' ',
  inMonth: 'im |seit |bis |ende |anfang |mitte ',
}

const french: DateWords = {
  months: list(
    'janvier|janv\\. février|févr?\\. mars avril|avr\\. mai juin juillet|juil\\. août septembre|sept\\. octobre|oct\\. novembre|nov\\. décembre|déc\\.',
  ),
  weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  onDay: '(?:le |ce )',
  next: '',
  last: '',
  nextBehind: 'prochain',
  lastBehind: 'dernier|passé',
  future:
    /(?<!\p{L})(?:doit|doivent|va|vont|prévue?s?|attendue?s?|avant|d['’]ici|(?!(?:opéra|caméra|choléra|extra|ultra|tiara)(?!\p{L}))\p{Ll}{2,20}(?:ra|ront))(?!\p{L})/u,
  past: /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent)(?!\p{L})|(?<!\p{L})depuis $/u,
  relative: [
    ['avant-hier', days(-2)],
    ['hier(?: soir| matin)?', days(-1)],
    ['après-demain', days(2)],
    ['demain', days(1)],
    ["aujourd['’]hui|ce (?:matin|soir)|cet après-midi", days(0)],
    ['cette nuit|(?:la )?nuit dernière|(?:la )?semaine (?:dernière|prochaine|passée)|cette semaine', vague],
    ['(?:le )?mois dernier', months(-1)],
    ['(?:le )?mois prochain', months(1)],
    ["(?:l['’])?(?:an|année) (?:dernier|dernière|passée?)", years(-1)],
    ["(?:l['’])?(?:an|année) prochaine?", years(1)],
    ['cette année', years(0)],
    ['ce mois-ci', months(0)],
  ],
  daysAgo: 'il y a (?<n>un|deux|trois|quatre|cinq|six|sept|dix|\\d{1,2}) jours?',
  doubtful: /^mars$/i,
  dayMark: '(?:er)?',
  link: ' ',
  inMonth: 'en |depuis |fin |début |mi-|au mois de ',
}

const spanish: DateWords = {
  months: list(
    'enero|ene\\.? febrero|feb\\.? marzo|mar\\.? abril|abr\\.? mayo|may\\.? junio|jun\\.? julio|jul\\.? agosto|ago\\.? septiembre|setiembre|sept?\\.? octubre|oct\\.? noviembre|nov\\.? diciembre|dic\\.?',
  ),
  weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
  onDay: 'el |este ',
  next: 'próximo ',
  last: 'pasado ',
  nextBehind: 'próximo|que viene',
  lastBehind: 'pasado',
  future: /(?<!\p{L})(?:previst[oa]s?|antes|hasta|\p{Ll}{1,20}rán?|va a|van a)(?!\p{L})/u,
  past: /(?<!\p{L})(?:ha|han|había|habían|fue|fueron|dijo|\p{Ll}{2,20}(?:ó|aron|ieron))(?!\p{L})/u,
  relative: [
    ['anteayer', days(-2)],
    ['ayer|anoche', days(-1)],
    ['pasado mañana', days(2)],
    ['hoy|esta (?:mañana|tarde|noche)|esta madrugada', days(0)],
    ['(?:la )?semana (?:pasada|próxima|que viene)|(?:la )?próxima semana|esta semana', vague],
    ['(?:el )?mes pasado', months(-1)],
    ['(?:el )?próximo mes', months(1)],
    ['(?:el )?año pasado', years(-1)],
    ['(?:el )?(?:próximo año|año próximo|año que viene)', years(1)],
    ['este año', years(0)],
    ['este mes', months(0)],
  ],
  daysAgo: 'hace (?<n>un|dos|tres|cuatro|cinco|seis|siete|diez|\\d{1,2}) días?',
  doubtful: /^$/,
  neverAlone: /^(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?$/i,
  dayMark: '(?:º|°)?',
  link: '(?: de | )',
  inMonth: 'en |desde |hasta |finales de |principios de |mediados de ',
}

const italian: DateWords = {
  months: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  weekdays: list('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  onDay: '',
  next: 'prossim[oa] ',
  last: 'scors[oa] ',
  nextBehind: 'prossim[oa]',
  lastBehind: 'scors[oa]',
  future: /(?<!\p{L})(?:previst[oa]|entro|prima di|\p{Ll}{2,20}(?:rà|ranno))(?!\p{L})/u,
  past: /(?<!\p{L})(?:ha|hanno|aveva|avevano|era|erano|fu|furono|disse|stat[oaie])(?!\p{L})/u,
  relative: [
    ["l['’]altro ieri", days(-2)],
    ['ieri', days(-1)],
    ['dopodomani', days(2)],
    ['domani', days(1)],
    ['oggi|stamattina|stasera|questa (?:mattina|sera)|questo pomeriggio', days(0)],
    ['stanotte|questa notte|(?:la )?(?:settimana scorsa|scorsa settimana|prossima settimana|settimana prossima)|questa settimana', vague],
    ['(?:il )?mese scorso', months(-1)],
    ['(?:il )?mese prossimo', months(1)],
    ["(?:l['’])?anno scorso", years(-1)],
    ["(?:l['’])?anno prossimo", years(1)],
    ["quest['’]anno", years(0)],
    ['questo mese', months(0)],
  ],
  daysAgo: '(?<n>un|due|tre|quattro|cinque|sei|sette|dieci|\\d{1,2}) giorn[oi] fa',
  doubtful: /^$/,
  dayMark: '°?',
  link: ' ',
  inMonth: 'a |in |da |fine |inizio |metà ',
}

/** "Окружающая среда" and "в среде" are surroundings. */
const wednesday = String.raw`(?<!(?:окружающ|городск|образовательн|природн|социальн|цифров|рабоч|жизненн|культурн|водн|информационн|доступн|комфортн|конкурентн)\p{L}{2,3}\s|(?:^|\P{L})в\s(?=среде))сред[уаые]`

const russian: DateWords = {
  months: list(
    'январ[яьею]м?|янв\\.? феврал[яьею]м?|фев\\.? март(?:а|е|у|ом)?|мар\\.? апрел[яьею]м?|апр\\.? ма[яйею]|маем июн[яьею]м? июл[яьею]м? август(?:а|е|у|ом)?|авг\\.? сентябр[яьею]м?|сент?\\.? октябр[яьею]м?|окт\\.? ноябр[яьею]м?|ноя\\.? декабр[яьею]м?|дек\\.?',
  ),
  weekdays: list(`понедельник(?:а|у)? вторник(?:а|у)? ${wednesday} четверг(?:а|у)? пятниц[уаые] суббот[уаые] воскресень[еяю]`),
  onDay: '(?:во?|с|до|к|на|(?:в|за) ночь на|утром в|вечером в|вечером во?|днем в) ',
  next: '(?:следующ|ближайш)(?:ий|ую|ей|его|ее) ',
  last: 'прошл(?:ый|ую|ой|ого|ое) ',
  future:
    /(?<!\p{L})(?:будет|будут|планиру\p{L}{1,4}|ожида\p{L}{1,5}|предсто\p{L}{1,4}|намерен[аы]?|провед[её]т|проведут|встретится|встретятся|состоится|состоятся|пройд[её]т|пройдут|прибудет|посетит|обсудит|обсудят|приедет|до)(?!\p{L})/u,
  past: /(?<!\p{L})(?:сообщи|сказа|заяви|объяви|подчеркну|отмети|написа|рассказа|уточни|добави|подтверди|предупреди|призва|приня|подписа|встрети|бы)(?:л|ла|ло|ли|лся|лась|лись)(?!\p{L})/u,
  relative: [
    ['позавчера', days(-2)],
    ['вчера', days(-1)],
    ['послезавтра', days(2)],
    ['завтра', days(1)],
    ['сегодня', days(0)],
    ['на (?:прошлой|этой|следующей) неделе', vague],
    ['в прошлом месяце', months(-1)],
    ['в прошлом году', years(-1)],
    ['в этом году', years(0)],
    ['в следующем году', years(1)],
    ['в следующем месяце', months(1)],
  ],
  daysAgo: '(?<n>два|три|четыре|пять|\\d{1,2}) дн(?:я|ей) назад',
  doubtful: /^(?:ма[йе])$/i,
  dayMark: '',
  link: ' ',
  inMonth: 'во? |с |до |к |на |за |по итогам |в течение |с начала |в конце |в начале |в середине ',
}

const ukrainian: DateWords = {
  ...russian,
  months: list(
    'січ(?:ень|ня|ні) лют(?:ий|ого|ому) берез(?:ень|ня|ні) квіт(?:ень|ня|ні) трав(?:ень|ня|ні) черв(?:ень|ня|ні) лип(?:ень|ня|ні) серп(?:ень|ня|ні) верес(?:ень|ня|ні) жовт(?:ень|ня|ні) листопад[аі]? груд(?:ень|ня|ні)',
  ),
  weekdays: list("понеділ(?:ок|ка|ку) вівтор(?:ок|ка|ку) серед[уаиі] четвер(?:га|гу)? п['’]ятниц[юяі] субот[уаиі] неділ[юяі]"),
  onDay: '(?:у|в|з|до|на|(?:у|в) ніч на|вночі на|уночі на) ',
  next: 'наступн(?:ий|у|ої|ого) ',
  last: 'минул(?:ий|у|ої|ого) ',
  future:
    /(?<!\p{L})(?:буд(?:е|уть)|\p{L}{3,20}(?:муть|тиме|тимуть)|плану\p{L}{1,4}|очіку\p{L}{1,5}|зустріне\p{L}{1,5}|відбуде\p{L}{1,5}|проведе|проведуть|приїде|прибуде|обіця\p{L}{1,3}|до)(?!\p{L})/u,
  past: /(?<!\p{L})(?:повідоми|сказа|заяви|оголоси|підкресли|зазначи|написа|розпові|уточни|дода|підтверди|попереди|ухвали|підписа|зустрі|бу)(?:в|ла|ло|ли|вся|лася|лися)(?!\p{L})/u,
  relative: [
    ['позавчора', days(-2)],
    ['учора|вчора', days(-1)],
    ['післязавтра', days(2)],
    ['завтра', days(1)],
    ['сьогодні', days(0)],
    ['(?:минулого|цього|наступного) тижня', vague],
    ['минулого місяця', months(-1)],
    ['минулого року|торік', years(-1)],
    ['цього року', years(0)],
    ['наступного року', years(1)],
  ],
  daysAgo: '(?<n>два|три|чотири|\\d{1,2}) дн(?:і|ів) тому',
  doubtful: /^лют(?:ий|ого|ому)$/i,
  inMonth: 'у |в |з |до |на |за |наприкінці |на початку |у середині |станом на ',
}

const languages: ReadonlyMap<string, DateWords> = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish, it: italian, ru: russian, uk: ukrainian }),
)

/** The date words of a language; undefined where it has none here (Chinese has its own reader). */
export function dateWords(language: string): DateWords | undefined {
  return languages.get(language)
}
