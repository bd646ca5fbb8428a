/** Words each beside another, sources of regular expressions of whole words. */
export type Pairs = readonly (readonly [string, string])[]

/** What of a language's words says the contrary of what was decided, done or allowed: see `TurnedList`. */
export const contraries: Readonly<Record<string, { readonly opposites: Pairs; readonly parts: Pairs }>> = {
  en: {
    opposites: [
      [
        'approv(?:e[sd]?|ing|al)|adopt(?:s|ed|ing)|ratif(?:y|ies|ied)|pass(?:es|ed)(?= (?:the|an?|its) )|accept(?:s|ed|ing)?',
        'reject(?:s|ed|ing|ion)|veto(?:es|ed|ing)?|vot(?:e[sd]?|ing) down|(?:turn(?:s|ed)|throw(?:s|n)|threw) (?:down|out)|rul(?:e[sd]|ing) out',
      ],
      ['agree[sd]? to', '(?:refus|declin)(?:e[sd]?|ing) to'],
      ['back(?:s|ed|ing)|support(?:s|ed|ing)|endors(?:e[sd]?|ing)|favou?r(?:s|ed)?', 'oppos(?:e[sd]?|ing|ition to)'],
      ['convict(?:s|ed|ion)|found guilty|guilty of', 'acquit(?:s|ted|tal)?|clear(?:s|ed)(?= (?:\\S+ ){0,4}of )|found not guilty'],
      [
        'allow(?:s|ed|ing)?|permit(?:s|ted|ting)?',
        'ban(?:s|ned|ning)?|bar(?:s|red|ring)|forbid(?:s|den)?|forbade|prohibit(?:s|ed|ing)?|outlaw(?:s|ed)',
      ],
      ['confirm(?:s|ed|ing)?', 'den(?:y|ies|ied|ying)|refut(?:e[sd]?|ing)'],
      ['releas(?:e[sd]?|ing)|freed', 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|jail(?:s|ed)?|imprison(?:s|ed)'],
      ['surviv(?:e[sd]?|ing|ors?)', 'died|killed|dead|drowned'],
      ['higher|highest', 'lower|lowest'],
      ['many', '(?<!\\ba )few'],
      ['doubl(?:e[sd]?|ing)|twofold', 'tripl(?:e[sd]?|ing)|quadrupl\\w+|(?:three|four)fold'],
      ['tripl(?:e[sd]?|ing)|threefold', 'quadrupl\\w+|fourfold'],
      ['the north(?= of|[,.;]|$)|northern(?! (?:ireland|territory))', 'the south(?= of|[,.;]|$)|southern'],
      ['the east(?= of|[,.;]|$)|eastern', 'the west(?= of|[,.;]|$)|western'],
      ['morning', 'afternoon|evening'],
      ['(?<=\\d[^,.;]{0,24})(?:a|per|each|every) year', '(?<=\\d[^,.;]{0,24})(?:a|per|each|every) (?:month|week|day)'],
      ['(?<=\\d[^,.;]{0,24})(?:a|per|each|every) month', '(?<=\\d[^,.;]{0,24})(?:a|per|each|every) (?:week|day|hour)'],
    ],
    parts: [
      [
        'start(?:s|ed|ing)?|beg(?:ins?|an|un|inning)|launch(?:es|ed|ing)?',
        'stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|ceas(?:e[sd]|ing)',
      ],
      [
        'stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|ceas(?:e[sd]|ing)',
        '(?:re)?start(?:s|ed|ing)?|beg(?:ins?|an|un|inning)|resum(?:e[sd]?|ing)|launch(?:es|ed|ing)?',
      ],
      ['open(?:s|ed|ing)?', 'clos(?:e[sd]?|ing|ure)|shut(?:s|ting)?'],
      ['clos(?:e[sd]?|ing|ure)|shut(?:s|ting)?', '(?:re)?open(?:s|ed|ing)?'],
    ],
  },
  de: {
    opposites: [
      [
        'angenommen|nahm\\p{L}*(?=.{1,90} an(?!\\p{L}))|gebilligt|billig(?:t|te|ten)|zugestimmt|stimm\\p{L}+(?=.{1,90} zu(?!\\p{L}))|verabschiede\\p{L}*|genehmig\\p{L}+|ratifizier\\p{L}+',
        'abgelehnt|lehn\\p{L}+(?=.{1,90} ab(?!\\p{L}))|verworfen|verwarf\\p{L}*|verwirft',
      ],
      ['verurteil\\p{L}*|schuldig', 'freigesprochen|freispr\\p{L}+|spr[aie]\\p{L}*ch\\p{L}*(?=.{1,90} frei(?!\\p{L}))'],
      ['erlaub\\p{L}+|gestatt\\p{L}+|zugelassen', 'verb(?:iet|ot)\\p{L}*|untersag\\p{L}+'],
      ['freigelassen|freigekommen', 'festgenommen|verhaftet\\p{L}*|inhaftiert'],
      ['verdoppel\\p{L}+', 'verdreifach\\p{L}+|vervierfach\\p{L}+'],
      ['Norden\\p{L}*|nördlich\\p{L}*', 'Süden\\p{L}*|südlich\\p{L}*'],
      ['Osten\\p{L}*|östlich\\p{L}*', 'Westen\\p{L}*|westlich\\p{L}*'],
    ],
    parts: [
      ['beg(?:inn|ann|onnen)\\p{L}*|start\\p{L}*|gestartet', 'stopp\\p{L}*|gestoppt|ausgesetzt|eingestellt|unterbrochen|aufgehört'],
      [
        'stopp\\p{L}*|gestoppt|ausgesetzt|eingestellt|unterbrochen|aufgehört',
        'beg(?:inn|ann|onnen)\\p{L}*|start\\p{L}*|gestartet|wieder ?aufgenommen',
      ],
      ['(?:ge|er)?öffn\\p{L}+', 'schlie(?:ß|ss)\\p{L}*|geschlossen|schloss\\p{L}*|gesperrt|sperr\\p{L}+'],
      ['schlie(?:ß|ss)\\p{L}*|geschlossen|schloss\\p{L}*|gesperrt|sperr\\p{L}+', '(?:wieder)?(?:ge|er)?öffn\\p{L}+|wiedereröffn\\p{L}+'],
    ],
  },
  fr: {
    opposites: [
      ['adopt\\p{L}+|approuv\\p{L}+|valid(?:e|é)\\p{L}*|ratifi\\p{L}+|accept\\p{L}+', 'rejet\\p{L}+|refus\\p{L}+|repouss\\p{L}+'],
      ['condamn\\p{L}+|coupables?', 'relax(?:e|é)\\p{L}*|acquitt\\p{L}+|blanchi\\p{L}*'],
      ['autoris\\p{L}+|perm(?:et|is)\\p{L}*', 'interdi\\p{L}+'],
      ['libér(?:é|er|ation)\\p{L}*|relâch\\p{L}+', 'interpell\\p{L}+|incarcér\\p{L}+|écrou\\p{L}+|arrêté\\p{L}*'],
      ['doubl\\p{L}+', 'tripl\\p{L}+|quadrupl\\p{L}+'],
      ['nord', 'sud'],
    ],
    parts: [
      ['commenc\\p{L}+|début\\p{L}+|lanc(?:e|é)\\p{L}*', 'cess(?:e|é)\\p{L}* d|suspend\\p{L}*|interromp\\p{L}+|arrêt(?:e|é) d'],
      [
        'cess(?:e|é)\\p{L}* d|suspend\\p{L}*|interromp\\p{L}+|arrêt(?:e|é) d',
        'commenc\\p{L}+|début\\p{L}+|repr(?:is|end)\\p{L}*|lanc(?:e|é)\\p{L}*',
      ],
      ['ouvr\\p{L}+|ouvert\\p{L}*', 'ferm(?:e|é|er|eture)\\p{L}*'],
      ['ferm(?:e|é|er|eture)\\p{L}*', '(?:r(?:é|e)?)?ouvr\\p{L}+|(?:r)?ouvert\\p{L}*|réouverture'],
    ],
  },
  es: {
    opposites: [
      ['aprob\\p{L}+|aprueb\\p{L}+|ratific\\p{L}+|acept\\p{L}+', 'rechaz\\p{L}+|desestim\\p{L}+'],
      ['conden\\p{L}+|culpables?', 'absol\\p{L}+|absuel\\p{L}+'],
      ['permit\\p{L}+|autoriz\\p{L}+', 'proh[ií]b\\p{L}+'],
      ['liber\\p{L}+|excarcel\\p{L}+', 'deten\\p{L}+|det(?:iene|ienen|uvo|uvieron)|arrest\\p{L}+|encarcel\\p{L}+'],
      ['duplic\\p{L}+', 'triplic\\p{L}+|cuadruplic\\p{L}+'],
      ['norte', 'sur'],
    ],
    parts: [
      [
        'empez\\p{L}+|empie[cz]\\p{L}+|comenz\\p{L}+|comien[cz]\\p{L}+|inici\\p{L}+',
        'dej(?:a|an|ó|aron|ado) de|ces(?:a|an|ó|aron)|suspend\\p{L}+|paraliz\\p{L}+|interrump\\p{L}+',
      ],
      [
        'dej(?:a|an|ó|aron|ado) de|ces(?:a|an|ó|aron)|suspend\\p{L}+|paraliz\\p{L}+|interrump\\p{L}+',
        'empez\\p{L}+|empie[cz]\\p{L}+|comenz\\p{L}+|comien[cz]\\p{L}+|inici\\p{L}+|reanud\\p{L}+',
      ],
      ['abr(?:e|en|ió|ieron|irá|irán)|abiert[oa]s?', 'cierr\\p{L}+|cerr(?:ó|aron|ará|arán|ad[oa]s?)'],
      ['cierr\\p{L}+|cerr(?:ó|aron|ará|arán|ad[oa]s?)', '(?:re)?abr(?:e|en|ió|ieron|irá|irán)|(?:re)?abiert[oa]s?|reapertura'],
    ],
  },
  it: {
    opposites: [
      ['approv\\p{L}+|ratific\\p{L}+|accett\\p{L}+|accolt[oaie]', 'boccia\\p{L}+|resp(?:in|int)\\p{L}+|rigett\\p{L}+|rifiut\\p{L}+'],
      ['condann\\p{L}+|colpevol\\p{L}+', 'assol\\p{L}+'],
      ['permett\\p{L}+|permess\\p{L}+|autorizz\\p{L}+', 'vieta\\p{L}*|diviet\\p{L}+|proibi\\p{L}+'],
      ['liberat[oaie]|scarcerat[oaie]|rilasciat[oaie]', 'arrest\\p{L}+|incarcerat[oaie]'],
      ['raddoppi\\p{L}+', 'triplic\\p{L}+|quadruplic\\p{L}+'],
      ['nord', 'sud'],
    ],
    parts: [
      ['inizia\\p{L}+|comincia\\p{L}+|avvia\\p{L}+', 'smesso di|smett\\p{L}+ di|cessa\\p{L}*|sospe\\p{L}+|interrott\\p{L}+'],
      [
        'smesso di|smett\\p{L}+ di|cessa\\p{L}*|sospe\\p{L}+|interrott\\p{L}+',
        'inizia\\p{L}+|comincia\\p{L}+|avvia\\p{L}+|ripre(?:nd|s)\\p{L}+',
      ],
      ['aper(?:t|tur)\\p{L}+|apr(?:e|ono|irà|iranno)', 'chiu[sd]\\p{L}+'],
      ['chiu[sd]\\p{L}+', '(?:ri)?aper(?:t|tur)\\p{L}+|(?:ri)?apr(?:e|ono|irà|iranno)'],
    ],
  },
  ru: {
    opposites: [
      ['одобр\\p{L}+|принял\\p{L}*|утверд\\p{L}+|утвержд[её]н\\p{L}*|поддержал\\p{L}*|ратифиц\\p{L}+', 'отклон\\p{L}+|отверг\\p{L}*'],
      ['осуди\\p{L}+|осужд\\p{L}+|приговор\\p{L}+|виновн\\p{L}+', 'оправда\\p{L}+'],
      ['разреш\\p{L}+', 'запре[тщ]\\p{L}+'],
      ['освобо\\p{L}+|отпу(?:сти|щен)\\p{L}*', 'задерж\\p{L}+|арест\\p{L}+'],
      ['вдвое|удво\\p{L}+', 'втрое|утрои\\p{L}+|вчетверо'],
      ['север\\p{L}*', 'юг[еауо]?\\p{L}{0,2}|южн\\p{L}+'],
      ['восто[кч]\\p{L}*', 'запад\\p{L}*'],
    ],
    parts: [
      ['нач(?:ал|ин)\\p{L}*', 'переста\\p{L}+|прекрати\\p{L}+|прекращ\\p{L}+|приостан\\p{L}+'],
      ['переста\\p{L}+|прекрати\\p{L}+|прекращ\\p{L}+|приостан\\p{L}+', 'нач(?:ал|ин)\\p{L}*|возобнов\\p{L}+'],
      ['открыл\\p{L}*|открыва\\p{L}+|открыт\\p{L}*|открое\\p{L}+', 'закры\\p{L}+|закро\\p{L}+'],
      ['закры\\p{L}+|закро\\p{L}+', 'открыл\\p{L}*|открыва\\p{L}+|открыт\\p{L}*|открое\\p{L}+'],
    ],
  },
  uk: {
    opposites: [
      ['схвал\\p{L}+|ухвал\\p{L}+|підтримал\\p{L}*|прийня(?:в|л)\\p{L}*|ратифік\\p{L}+', 'відхил\\p{L}+|відкину\\p{L}+'],
      ['засуди\\p{L}+|засудж\\p{L}+|винн\\p{L}+', 'виправда\\p{L}+'],
      ['дозвол\\p{L}+', 'заборон\\p{L}+'],
      ['звільн\\p{L}+|відпу(?:сти|щен)\\p{L}*', 'затрим\\p{L}+|арешт\\p{L}+'],
      ['вдвічі|удвічі|подво\\p{L}+', 'втричі|утричі|потро\\p{L}+|вчетверо'],
      ['північ\\p{L}*', 'півден\\p{L}*|півдн\\p{L}+'],
      ['сх(?:ід|од)\\p{L}*', 'зах(?:ід|од)\\p{L}*'],
    ],
    parts: [
      ['поча(?:в|л)\\p{L}*|почина\\p{L}+', 'переста\\p{L}+|припин\\p{L}+|призупин\\p{L}+'],
      ['переста\\p{L}+|припин\\p{L}+|призупин\\p{L}+', 'поча(?:в|л)\\p{L}*|почина\\p{L}+|віднов\\p{L}+'],
      ['відкри\\p{L}+', 'закри\\p{L}+'],
      ['закри\\p{L}+', 'відкри\\p{L}+'],
    ],
  },
  ar: {
    opposites: [
      ['[وف]?(?:وافق|وافقت|أقر|أقرت|صادق|صادقت)', '[وف]?(?:رفض|رفضت)'],
      ['[وف]?(?:أدان|أدانت|إدانة|بإدانة)', '[وف]?(?:برأ|برأت|براءة|ببراءة|تبرئة|بتبرئة)'],
      ['[وف]?(?:ي|ت)?(?:سمح|سمحت)', '[وف]?(?:ي|ت)?(?:حظر|حظرت|منع|منعت)'],
      ['(?:ال)?شمال\\p{L}{0,2}', '(?:ال)?جنوب\\p{L}{0,2}'],
    ],
    parts: [
      ['[وف]?(?:ي|ت)?(?:فتح|فتحت|افتتح|افتتحت)', '[وف]?(?:ي|ت)?(?:[أا]?غلق|[أا]غلقت)|إغلاق'],
      ['[وف]?(?:ي|ت)?(?:[أا]?غلق|[أا]غلقت)|إغلاق', '[وف]?(?:ي|ت)?(?:فتح|فتحت|افتتح|افتتحت)'],
    ],
  },
  zh: {
    opposites: [
      ['通过(?=了|该|这|法案|决议|预算|.{0,8}(?:法|案|预算|决议))|批准', '否决|驳回'],
      ['有罪|判处|判刑', '无罪'],
      ['允许', '禁止'],
      ['获释|释放', '被捕|逮捕|拘留'],
      ['翻倍|翻一番|两倍', '三倍|四倍|翻两番'],
      ['北部', '南部'],
      ['东部', '西部'],
    ],
    parts: [
      ['开始|启动', '停止|暂停|中止'],
      ['停止|暂停|中止', '开始|启动|恢复|重启'],
      ['开放', '关闭'],
      ['关闭', '开放|重开'],
    ],
  },
}
