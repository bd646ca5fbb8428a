import { personNouns, titles } from '../../../articles/words/people.ts'

/** One way in which a word makes less of an office or a charge: without it, a sentence says what is not so, or not known. */
export type Qualifier = {
  /** What it stands with, one in each match: the group `office` where that is within reach, else `head`. */
  readonly beside: readonly RegExp[]
  /** That a text has it, of whatever. */
  readonly anywhere: RegExp
}

/** The qualifiers of a language; none where none are known. */
export function qualifiersOf(language: string): readonly Qualifier[] {
  return qualifiers[language] ?? []
}

/** Whether a text has any of them: asked first of every sentence, and so of one pattern. */
export function hasQualifier(text: string, language: string): boolean {
  return anyOf[language]?.test(text) ?? false
}

/** Words of one language that qualify what they stand beside, sources of regular expressions. */
type Listed = {
  readonly front?: string
  readonly behind?: string
  /** Written together with it: "exministro", "Vizekanzler". */
  readonly joined?: string
  /** That say so elsewhere in a sentence: "who was minister until 2022". */
  readonly elsewhere?: string
}

type Quality = 'past' | 'acting' | 'deputy' | 'elect' | 'unproven'

type Language = {
  /** What people are, before which other words may stand: "former Labour leader". */
  readonly offices: string
  readonly qualities: Readonly<Partial<Record<Quality, Listed>>>
}

const roman =
  'ministr|president|directeur|director|direttore|general|procur|fiscal|alcald|intendent|sindac|maire|diput|deput|déput|secr[eé]tai?r|senator|sénateur|senador|emba|ambassa|gouvern|gobern|govern|premier|chef|jefe|capo|assessor|consej|conseil|consigl|amministrator|commissa|comisa|soldat|milita|jug|arbitr'

const lists: Readonly<Record<string, Language>> = {
  en: {
    offices: `(?:${[...titles].filter((title) => /^[a-z]{4,}$/.test(title)).join('|')}|${personNouns})s?`,
    qualities: {
      past: {
        front: 'former|ex|one-?time|erstwhile|then',
        elsewhere: 'formerly|once|previous(?:ly)?|past|until|retired|ousted|who (?:was|were|served)|had been|served as|predecessor|late',
      },
      acting: { front: 'acting|interim|caretaker|provisional', elsewhere: 'temporar(?:y|ily)|for now|stand-?in|in the meantime' },
      deputy: { front: 'deputy|vice', elsewhere: 'deputies|deputising|second-in-command|No\\. ?2' },
      elect: {
        front: 'incoming',
        behind: 'elect|designate',
        elsewhere: 'will become|to become|takes? office|elected|inaugurat\\w+|chosen|nominee',
      },
      unproven: {
        front:
          'suspected|alleged|accused|presumed|purported|self-(?:proclaimed|styled|declared|described)|would-be|so-called|attempted|aspiring|fake',
        elsewhere:
          'allegedly|suspects?|suspicion|accus\\w+|alleg\\w+|charged|calls (?:him|her|it|them)sel\\w+|claim\\w*|believed|attempts?|attempting|tr(?:y|ies|ied|ying) to|on trial|in custody',
      },
    },
  },
  de: {
    offices: '\\p{Lu}[\\p{L}-]+',
    qualities: {
      past: {
        front: 'ehemalige[nrms]?|frühere[nrms]?|einstige[nrms]?|damalige[nrms]?|ex|alt',
        joined: 'ex|alt',
        elsewhere: 'bis \\d{4}|einst|ehemals|früher|gewesen',
      },
      acting: {
        front: 'kommissarische[nrms]?|amtierende[nrms]?|geschäftsführende[nrms]?|interims',
        joined: 'interims',
        elsewhere: 'kommissarisch|vorübergehend|übergangsweise',
      },
      deputy: { front: 'stellvertretende[nrms]?|vize', joined: 'vize', elsewhere: 'stellvertreter\\p{L}*|\\p{L}*vize' },
      elect: { front: 'designierte[nrms]?|gewählte[nrms]?|künftige[nrms]?', elsewhere: 'designiert|gewählt|soll|wird' },
      unproven: {
        front: 'mutmaßliche[nrms]?|angebliche[nrms]?|vermeintliche[nrms]?|selbsternannte[nrms]?|sogenannte[nrms]?|versuchte[nrms]?',
        elsewhere: 'mutmaßlich|angeblich|verdächtig\\p{L}*|verdacht\\p{L}*|soll|sollen|versuch\\p{L}*',
      },
    },
  },
  fr: {
    offices: roman,
    qualities: {
      past: {
        front: "(?:l['’])?(?:ancien(?:ne)?s?|ex)|alors",
        joined: "(?:l['’])?ex",
        elsewhere: "jusqu['’]en|autrefois|a été|avait été|fut",
      },
      acting: { behind: 'intérim|intérimaire|provisoire|par intérim' },
      deputy: { front: 'vice', behind: 'adjointe?s?|délégué', joined: 'vice|sous', elsewhere: 'numéro deux' },
      elect: { front: 'futur', behind: 'élue?|désignée?', elsewhere: 'sera|deviendra' },
      unproven: {
        front: 'soi-disant|prétendue?s?|tentatives? de|tentatives? d',
        behind: 'présumée?s?|autoproclamée?s?',
        elsewhere: 'soupçon\\p{L}*|accus\\p{L}+|serai\\p{L}*|aurai\\p{L}*|tent\\p{L}+',
      },
    },
  },
  es: {
    offices: roman,
    qualities: {
      past: { front: 'ex|antigu[oa]s?|entonces', joined: 'ex', elsewhere: 'hasta \\d{4}|fue|había sido' },
      acting: { behind: 'interin[oa]s?|en funciones|provisional' },
      deputy: { front: 'vice', behind: 'adjunt[oa]s?', joined: 'vice|sub', elsewhere: 'número dos' },
      elect: { front: 'futur[oa]', behind: 'elect[oa]s?|entrante', elsewhere: 'será|asumirá' },
      unproven: {
        front: 'presunt[oa]s?|supuest[oa]s?|autoproclamad[oa]s?|intento de',
        behind: 'autoproclamad[oa]s?',
        elsewhere: 'sospech\\p{L}+|acus\\p{L}+|habría\\p{L}*|intent\\p{L}+',
      },
    },
  },
  it: {
    offices: roman,
    qualities: {
      past: { front: "(?:l['’])?ex|(?:l['’])?allora|già", joined: "(?:l['’])?ex", elsewhere: 'fino al|è stat[oa]|era stat[oa]' },
      acting: { behind: 'ad interim|facente funzioni?|reggente|provvisori[oa]' },
      deputy: { front: 'vice', behind: 'aggiunt[oa]|vicari[oa]', joined: 'vice|sotto', elsewhere: 'numero due' },
      elect: { front: 'futur[oa]', behind: 'elett[oa]|designat[oa]', elsewhere: 'sarà|diventerà' },
      unproven: {
        front: 'presunt[oaie]|sedicent[ei]|autoproclamat[oaie]|tentat[oaie]',
        behind: 'presunt[oaie]|autoproclamat[oaie]',
        elsewhere: 'sospett\\p{L}+|accus\\p{L}+|avrebb\\p{L}+|tent\\p{L}+',
      },
    },
  },
  ru: {
    offices: 'министр|президент|премьер|мэр|губернатор|прокурор|директор|глав|генерал|посол|депутат|председател|начальник',
    qualities: {
      past: { front: 'бывш\\p{L}+|экс|тогдашн\\p{L}+', joined: 'экс', elsewhere: 'ранее|раньше|был|была|занимал\\p{L}*' },
      acting: { front: '(?:исполняющ\\p{L}+ обязанности|врио|и\\. ?о\\.|временн\\p{L}+)' },
      deputy: { front: 'заместител\\p{L}+|вице|зам', joined: 'зам|вице' },
      elect: { front: '(?:ново)?избранн\\p{L}{2,3}', elsewhere: 'избран\\p{L}*|станет' },
      unproven: {
        front: 'предполагаем\\p{L}+|подозреваем\\p{L}+|самопровозглаш\\p{L}+|так называем\\p{L}+|мним\\p{L}+',
        elsewhere: 'подозр\\p{L}+|предполож\\p{L}+|якобы|обвин\\p{L}+',
      },
    },
  },
  uk: {
    offices: 'міністр|президент|прем|мер|губернатор|прокурор|директор|глав|голов|очільни|генерал|посол|депутат|начальник',
    qualities: {
      past: { front: 'колишн\\p{L}+|екс|тодішн\\p{L}+', joined: 'екс', elsewhere: 'раніше|був|була' },
      acting: { front: "(?:в\\. ?о\\.|виконув\\p{L}+ обов['’ʼ]язки|тимчасов\\p{L}+)" },
      deputy: { front: 'заступни\\p{L}+|віце', joined: 'віце' },
      elect: { front: '(?:ново)?обран\\p{L}{2,3}', elsewhere: 'обран\\p{L}*|стане' },
      unproven: {
        front: 'ймовірн\\p{L}+|підозрюван\\p{L}+|самопроголош\\p{L}+|так зван\\p{L}+',
        elsewhere: 'підозр\\p{L}+|імовірно|ймовірно|нібито|звинувач\\p{L}+',
      },
    },
  },
  ar: {
    offices: '(?:ال)?(?:رئيس|وزير|مدير|قائد|حاكم|سفير|نائب|عمدة|محافظ)',
    qualities: {
      past: { behind: '(?:ال)?(?:سابق|أسبق)ة?', elsewhere: 'سابقا' },
      acting: { front: '(?:ال)?قائم بأعمال', behind: '(?:ال)?مؤقت|بالإنابة|بالوكالة' },
      deputy: { front: '(?:ال)?نائبة?' },
      elect: { behind: '(?:ال)?منتخبة?' },
      unproven: { behind: '(?:ال)?(?:مزعوم|مشتبه|مفترض)ة?', elsewhere: 'يشتبه|يزعم|متهم' },
    },
  },
  zh: {
    offices: '总统|总理|首相|部长|市长|省长|州长|主席|检察长|局长|司令|将军|大使|议员|校长|行长|主任|董事长|首席执行官|发言人|书记',
    qualities: {
      past: { front: '前|原|时任', elsewhere: '曾任|曾经|曾' },
      acting: { front: '代理|临时|署理' },
      deputy: { front: '副' },
      elect: { front: '当选|候任', elsewhere: '即将' },
      unproven: { front: '所谓|自称|自封' },
    },
  },
}

const [start, end] = ['(?<!\\p{L})', '(?!\\p{L})']

const qualifiers: Readonly<Record<string, readonly Qualifier[]>> = Object.fromEntries(
  Object.entries(lists).map(([language, { offices, qualities }]) => [
    language,
    Object.values(qualities).map((listed) => (language === 'zh' ? hanQualifier(listed, offices) : qualifierOf(listed, offices))),
  ]),
)

const anyOf: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(lists).map(([language, { qualities }]) => {
    const all = Object.values(qualities).flatMap(({ front, behind, joined }) => [front, behind, joined && `(?:${joined})\\p{L}{4,}`])
    const some = all.filter(Boolean).join('|')
    return [
      language,
      language === 'en' ? new RegExp(`\\b(?:${some})\\b`, 'i') : new RegExp(language === 'zh' ? some : `${start}(?:${some})`, 'iu'),
    ]
  }),
)

/** An office may stand behind up to two other words, which are no verb and no plural; what is none stands beside, behind a name at most. */
function qualifierOf({ front, behind, joined, elsewhere }: Listed, offices: string): Qualifier {
  const office = `(?<office>(?:${inAnyCase(offices)})\\p{L}*)`
  const head = '(?<head>\\p{L}{3,})'
  return qualifierFrom(
    [
      front && `${start}(?:${inAnyCase(front)})[- ]+(?:(?:(?!\\p{L}+(?:ed|s) )\\p{L}+[- ]){0,2}?${office}|(?:\\p{Lu}\\p{L}+ )?${head})`,
      behind && `${start}${office}(?: \\p{L}+){0,3}[- ](?:${behind})${end}`,
      behind && `${start}${head}[- ](?:${behind})${end}`,
      joined && `${start}(?:${inAnyCase(joined)})(?<head>\\p{L}{4,})`,
    ],
    [`${start}(?:${[front, behind, elsewhere].filter(Boolean).join('|')})${end}`, joined && `${start}(?:${joined})\\p{L}{4,}`],
  )
}

/**
 * A pattern with each of its letters in either case. Node 26 forgets a flag that is set inside a pattern in a program that has made more
 * than a megabyte of code of its patterns, as any does that runs for a while; what is around it here asks for capitals, so that the whole
 * cannot have the flag.
 */
function inAnyCase(pattern: string): string {
  let isSet = false
  return pattern.replace(/\\p\{\w+\}|\\.|[[\]]|\p{Ll}/gu, (part) => {
    if (/^[[\]]$/.test(part)) isSet = part === '['
    const upper = /^\p{Ll}$/u.test(part) ? part.toUpperCase() : part
    if (upper === part || upper.length > 1) return part
    return isSet ? part + upper : `[${part}${upper}]`
  })
}

function hanQualifier({ front, elsewhere }: Listed, offices: string): Qualifier {
  return qualifierFrom([`(?:${front})\\p{Script=Han}{0,6}?(?<office>${offices})`], [front, elsewhere])
}

function qualifierFrom(beside: readonly (string | undefined)[], anywhere: readonly (string | undefined)[]): Qualifier {
  return {
    beside: beside.filter((pattern) => pattern !== undefined).map((pattern) => new RegExp(pattern, 'dgu')),
    anywhere: new RegExp(anywhere.filter((pattern) => pattern !== undefined).join('|'), 'iu'),
  }
}
