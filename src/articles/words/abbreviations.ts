/** How one language ends its sentences. All words in lower case, without their last full stop. */
export type SentenceWords = {
  /** Abbreviations that always stand before something: "Mr". */
  readonly inside: ReadonlySet<string>
  /** Abbreviations before a number, and words elsewhere: "art. 5". */
  readonly numbered: ReadonlySet<string>
  /** Abbreviations that may stand last: "Inc". */
  readonly either: ReadonlySet<string>
  /** Words that begin sentences and seldom names. */
  readonly starters: ReadonlySet<string>
  /** Whether "3." is how the language writes "third". */
  readonly dottedOrdinals: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const english: SentenceWords = {
  inside: set(
    'mr mrs ms messrs dr prof profs amb del dels gen gens lt col maj sgt cpl capt cmdr adm sen sens rep reps gov govs pres rev hon st mt ft fr sr dep supt det insp vs cf approx est v al',
  ),
  numbered: set('no nos fig vol pp art ch'),
  either: set(
    'inc corp ltd co bros jr sr st mt ft al etc jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd calif mass conn ariz fla pa va md wash wis minn mich ill ind tenn tex okla ore colo dept univ assn gov',
  ),
  starters: set(
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from with without as after before during since until while when where what who why how if although though because but and or so yet nor however meanwhile according also both each many most some several such one two three no not now then still even earlier later last next under over between among despite following amid citing unlike additionally moreover furthermore officials police president minister yesterday today tomorrow tonight',
  ),
  dottedOrdinals: false,
}

const german: SentenceWords = {
  inside: set(
    'dr prof hr fr st hrsg ing dipl med phil jur rer nat vgl bzw ca evtl ggf inkl sog u z d i s o bspw gen geb mio mrd str tel lt jhdt',
  ),
  numbered: set('nr abs art bd max min'),
  either: set('usw etc jan feb mrz apr jun jul aug sept okt nov dez mio mrd co'),
  starters: set(
    'der die das den dem des ein eine einer eines er sie es wir ich ihr man dies diese dieser dieses in im an am auf bei nach vor mit von zu zum zur aus für über unter durch gegen ohne um seit bis als wenn während weil obwohl doch aber und oder so auch dabei damit dann dort hier nun nur noch schon bereits laut zudem außerdem allerdings jedoch beide viele einige mehrere kein keine nicht wie was wer wo gestern heute morgen',
  ),
  dottedOrdinals: true,
}

const french: SentenceWords = {
  inside: set('m mm mme mlle mgr dr pr me st ste n av bd env cf p apr'),
  numbered: set('no art pp vol ch'),
  either: set('etc janv févr avr juil sept oct nov déc'),
  starters: set(
    'le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs en dans sur sous à au aux par pour avec sans selon après avant depuis pendant lors mais et ou donc or ni car si quand comme alors aussi ainsi toutefois cependant enfin puis plusieurs deux trois hier aujourd’hui demain lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  dottedOrdinals: false,
}

const spanish: SentenceWords = {
  inside: set('sr sra srta sres dr dra d dña prof gral cnel ing lic av'),
  numbered: set('no núm pág vol art'),
  either: set('etc ee uu ud uds ene feb mar abr may jun jul ago sept oct nov dic'),
  starters: set(
    'el la los las un una unos unas este esta estos estas ese esa él ella ellos ellas se su sus en de del al a con sin por para según tras desde hasta durante pero y o aunque cuando como si no ya también además sin embargo entre dos tres ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo',
  ),
  dottedOrdinals: false,
}

const italian: SentenceWords = {
  inside: set('sig sigg dott dr prof avv ing on sen gen col cap mons st n ecc'),
  numbered: set('art pag vol'),
  either: set('ecc etc gen feb mar apr mag giu lug ago set ott nov dic'),
  starters: set(
    'il lo la i gli le l un uno una questo questa questi queste quello egli lui lei essi loro si suo sua in nel nella di del della da dal a al con senza per secondo dopo prima durante ma e o anche quando come se non già inoltre tra fra due tre ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato',
  ),
  dottedOrdinals: false,
}

const russian: SentenceWords = {
  inside: set('г гг ул пр д им тов т е н п с см ср проф акад ген полк кв обл руб коп долл тыс млн млрд'),
  numbered: set('стр рис'),
  either: set('им др пр руб долл тыс млн млрд г гг'),
  starters: set(
    'в на по с из к о об у за от до для при он она они это этот эта эти мы я вы его её их но и а или если когда как так также однако между после перед вчера сегодня завтра',
  ),
  dottedOrdinals: false,
}

const ukrainian: SentenceWords = {
  inside: set('р рр вул ім м с т д див проф акад ген обл грн коп тис млн млрд'),
  numbered: set('стор рис'),
  either: set('ін грн тис млн млрд р рр'),
  starters: set(
    'в у на по з із до о об за від для при він вона вони це цей ця ці ми я ви його її їх але і й а або якщо коли як так також однак між після перед учора вчора сьогодні завтра',
  ),
  dottedOrdinals: false,
}

const dotted = (words: SentenceWords): SentenceWords => ({ ...words, dottedOrdinals: true })

const languages: ReadonlyMap<string, SentenceWords> = new Map([
  ...Object.entries({ en: english, de: german, fr: french, es: spanish, it: italian, ru: russian, uk: ukrainian }),
  ...['cs', 'sk', 'pl', 'hu', 'da', 'no', 'fi', 'hr', 'sr', 'sl', 'et', 'lv'].map((language) => [language, dotted(english)] as const),
])

/** The words of a language; English ones where the language has none here, since its abbreviations travel. */
export function sentenceWords(language: string): SentenceWords {
  return languages.get(language) ?? english
}
