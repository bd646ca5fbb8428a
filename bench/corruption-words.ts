/** How one language is corrupted: what is looked for, and what is put in its place. Apart from the lists of src/ on purpose. */
export type CorruptionWords = {
  /** Number words that change places with each other. */
  readonly numbers: readonly string[]
  /** Units that change places with the other of their pair. */
  readonly units: readonly (readonly [string, string])[]
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly days: readonly (readonly [string, string])[]
  /** Negations and what stands where one is dropped. */
  readonly denials: readonly (readonly [RegExp, string])[]
  /** Where a negation may be put in. */
  readonly affirmations: readonly (readonly [RegExp, string])[]
  readonly hedges: readonly (readonly [RegExp, string])[]
  /** Verbs of saying that stand beside a speaker's name. */
  readonly says: string
  /** Capitalised words that no name begins with. */
  readonly noNames: ReadonlySet<string>
}

const list = (words: string): readonly string[] => words.split(' ')

const english: CorruptionWords = {
  numbers: list('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'),
  units: [
    ['million', 'billion'],
    ['bn', 'm'],
    ['percent', 'percentage points'],
    ['per cent', 'percentage points'],
    ['kilometres', 'miles'],
    ['kilometers', 'miles'],
    ['euros', 'dollars'],
    ['pounds', 'dollars'],
    ['tonnes', 'kilograms'],
    ['tons', 'pounds'],
    ['years', 'months'],
    ['year', 'month'],
    ['weeks', 'days'],
    ['days', 'months'],
    ['hours', 'minutes'],
    ['minutes', 'seconds'],
  ],
  weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: list('January February March April May June July August September October November December'),
  days: [
    ['yesterday', 'today'],
    ['tomorrow', 'yesterday'],
    ['last week', 'last month'],
    ['last month', 'last year'],
    ['last year', 'last month'],
    ['next week', 'next month'],
    ['next year', 'next month'],
    ['this week', 'this month'],
    ['this year', 'last year'],
  ],
  denials: [
    [/\b(did|does|do|is|are|was|were|has|have|had|would|could|should)n[’']t\b/gu, '$1'],
    [/\bcan(?:not|[’']t)\b/gu, 'can'],
    [/\bwon[’']t\b/gu, 'will'],
    [/ not(?= (?!only|just|least)\p{L})/gu, ''],
    [/ never(?= \p{L})/gu, ''],
    [/ no(?= (?!longer|one|matter|doubt|more|less)\p{Ll})/gu, ' a'],
    [/\bno one\b/gu, 'everyone'],
    [/\bwithout\b/gu, 'with'],
    [/\bnobody\b/gu, 'everybody'],
    [/\bnothing\b/gu, 'everything'],
    [/ neither (?=\p{L})/gu, ' '],
  ],
  affirmations: [
    [/\b(is|are|was|were|will|would|has|have|had|can|could|should|must)(?= (?!not\b|no\b|n[’']t)\p{Ll})/gu, '$1 not'],
    [
      /(?<=\p{Ll} )(agreed|announced|accepted|signed|offered|approved|voted|arrived|wanted|supported|called|asked|met|took|held|won|gave|made)(?= )/gu,
      'never $1',
    ],
    [/(?<=\b(?:is|was|has|had|with|made|found|gave) )an? (?=\p{Ll})/gu, 'no '],
    [/(?<=\b(?:agreed|plans?|decided|wants?|vowed|expected|likely) )to (?=\p{Ll})/gu, 'not to '],
  ],
  hedges: [
    [/\b(?:may|might|could) have\b/gu, 'have'],
    [/\b(?:may|might|could) be\b/gu, 'will be'],
    [/\b(?:might|could) (?=\p{Ll})/gu, 'will '],
    [/(?<=\p{Ll} )may (?=\p{Ll})/gu, 'will '],
    [/\b(?:allegedly|reportedly|possibly|probably|apparently|perhaps|potentially) /gu, ''],
    [/(?<= )(?:alleged|suspected|possible|likely|potential|presumed) (?=\p{Ll})/gu, ''],
  ],
  says: 'said|says|told|added|warned|argued|tweeted|wrote|asked|announced|insisted|testified',
  noNames: new Set(
    list(
      'The A An In On At For But And As If He She They We I It This That Its His Her Their Mr Mrs Ms Dr President Prime Minister Sen Rep Gov Senator Secretary Judge Former',
    ),
  ),
}

const german: CorruptionWords = {
  ...english,
  numbers: list('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  units: [
    ['Millionen', 'Milliarden'],
    ['Prozent', 'Prozentpunkte'],
    ['Euro', 'Dollar'],
    ['Kilometer', 'Meilen'],
    ['Tonnen', 'Kilogramm'],
    ['Jahren', 'Monaten'],
    ['Jahre', 'Monate'],
    ['Tage', 'Wochen'],
    ['Minuten', 'Stunden'],
  ],
  weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  days: [
    ['gestern', 'heute'],
    ['heute', 'morgen'],
    ['vergangenen Woche', 'kommenden Woche'],
  ],
  denials: [
    [/ nicht(?= (?!nur)|[.,])/gu, ''],
    [/\bk(ein(?:e[nmrs]?)?)(?= )/gu, '$1'],
    [/ nie(?:mals)?(?= )/gu, ''],
    [/\bohne\b/gu, 'mit'],
  ],
  affirmations: [
    [/(?<= )(ein(?:e[nmrs]?)?)(?= \p{L})/gu, 'k$1'],
    [/(?<=\p{Ll} )(?=\p{Ll}+en\.$)/gu, 'nicht '],
    [/\b(wird|werden|ist|sind|war|waren|hat|haben|hatte|kann|können|will|wollen)(?= (?!nicht|kein)\p{Ll})/gu, '$1 nicht'],
  ],
  hedges: [
    [/\bkönnte(n?)(?= )/gu, 'wird'],
    [/\b(?:angeblich|möglicherweise|wohl|womöglich|mutmaßlich\p{Ll}*) /gu, ''],
    [/\bsoll(?= )/gu, 'wird'],
    [/\bdürfte(?= )/gu, 'wird'],
  ],
  says: 'sagte|erklärte|sagt|betonte|warnte|teilte',
  noNames: new Set(list('Der Die Das Den Dem Des Ein Eine Im In Am An Auf Für Mit Und Aber Als Nach Vor Bei Zu Von Herr Frau Präsident')),
}

const french: CorruptionWords = {
  ...english,
  numbers: list('deux trois quatre cinq six sept huit dix onze douze'),
  units: [
    ['millions', 'milliards'],
    ['% ', 'points de pourcentage '],
    ['euros', 'dollars'],
    ['kilomètres', 'milles'],
    ['tonnes', 'kilogrammes'],
    ['minutes', 'heures'],
    ['ans', 'mois'],
    ['jours', 'mois'],
  ],
  weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  days: [
    ['hier', 'demain'],
    ['semaine dernière', 'semaine prochaine'],
    ['cette année', "l'année dernière"],
  ],
  denials: [
    [/ n[e’'] ?(\p{L}+) (?:pas|jamais|plus)(?= )/gu, ' $1'],
    [/\baucun(e?)\b/gu, 'un$1'],
    [/\bsans\b/gu, 'avec'],
  ],
  affirmations: [
    [/ (sera|seront|peut|peuvent|doit|veut|va|vont|sont|fait)(?= \p{Ll})/gu, ' ne $1 pas'],
    [/ (est|a|ont|était|avait)(?= \p{Ll})/gu, ' n’$1 pas'],
  ],
  hedges: [
    [/\bpourrait(?= )/gu, 'va'],
    [/\bpourraient(?= )/gu, 'vont'],
    [/ (?:peut-être|probablement|apparemment)(?= )/gu, ''],
    [/ présumée?s?(?=[ ,.])/gu, ''],
    [/\bserait\b/gu, 'est'],
    [/\baurait\b/gu, 'a'],
  ],
  says: 'a déclaré|a dit|dit|a affirmé|a ajouté|prévient|estime',
  noNames: new Set(list('Le La Les Un Une Des Du De En À Au Aux Pour Mais Et Ce Cette Il Elle Ils Selon Dans Sur M Mme')),
}

const chinese: CorruptionWords = {
  ...english,
  numbers: list('两 三 四 五 六 七 八 九 十'),
  units: [
    ['亿', '万'],
    ['美元', '欧元'],
    ['人民币', '美元'],
    ['公里', '英里'],
    ['分钟', '小时'],
    ['%', '个百分点'],
  ],
  weekdays: list('周一 周二 周三 周四 周五 周六 周日'),
  months: list('1月 2月 3月 4月 5月 6月 7月 8月 9月'),
  days: [
    ['昨天', '今天'],
    ['去年', '今年'],
    ['今年', '明年'],
  ],
  denials: [
    [/没有/gu, '有'],
    [/不会/gu, '会'],
    [/不能/gu, '能'],
    [/不应/gu, '应'],
    [/不是/gu, '是'],
    [/尚未/gu, '已经'],
  ],
  affirmations: [
    [/(?<!不)会(?!议|谈|晤|见|上|员|长)/gu, '不会'],
    [/(?<!不)是/gu, '不是'],
    [/(?<!不)将/gu, '将不'],
    [/(?<!不)同意/gu, '不同意'],
  ],
  hedges: [[/可能/gu, '']],
  says: '表示|说|指出|称',
  noNames: new Set(),
}

const languages: Readonly<Record<string, CorruptionWords>> = { en: english, de: german, fr: french, zh: chinese }

/** Undefined for a language that is not corrupted. */
export function corruptionWords(language: string): CorruptionWords | undefined {
  return languages[language]
}
