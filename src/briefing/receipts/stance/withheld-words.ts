/** How one language says on what something hangs, and that something is false. Sources of regular expressions, of whole words. */
export type WithheldWords = {
  /** What begins a condition; what only looks like one (even if, asked if) left out. */
  readonly conditions: string
  /** What may stand before a condition that comes before what hangs on it, besides the beginning of the sentence. */
  readonly opens: string
  /** In a claim: that it is no more than a threat, an offer, a possibility. */
  readonly leavesOpen: string
  /** Up to where begins what is denied: "denied reports that", "no evidence that". */
  readonly denies: string
  /** Reports of something, up to where begins what they say, … */
  readonly reports: string
  /** … and behind it that they are false: "the claim that … is baseless". */
  readonly areFalse: string
  /** In a claim: that something is not so. */
  readonly disowns: string
}

/** Any few words within a clause. */
const few = '[^.;:!?。；：，]{0,60}?'

const denying = '(?:den(?:y|ies|ied|ying)|dismiss\\p{L}*|reject\\p{L}*|refut\\p{L}*|disput\\p{L}*|debunk\\p{L}*)'

const told =
  '(?:reports?|claims?|suggestions?|accusations?|allegations?|rumou?rs?|notions?|ideas?|assertions?|speculation|charges?|stories)'

/** By language. */
export const withheldWords: Readonly<Record<string, WithheldWords>> = {
  en: {
    conditions:
      '(?<!(?:even|as|what|ask|asks|asked|asking|wonder\\p{L}*|see|knows?|knew|unclear|doubts?|doubted|question|decided?|sure) )if(?! (?:any|not|only|so|anything|ever|at all)\\b)|unless|(?:provided|providing|assuming|on (?:the )?condition) that|(?<!\\b(?:times|twice|half) )(?:as|so) long as',
    opens: 'that|and|but|says?|said',
    leavesOpen:
      'if|unless|provided|providing|would|could|may|might|should|until|once|when|after|without|otherwise|threat\\p{L}*|warn\\p{L}*|offer\\p{L}*|propos\\p{L}*|condition\\p{L}*|depend\\p{L}*|contingent|subject to|as long as|in (?:return|exchange)|ready|willing|demand\\p{L}*|urg\\p{L}+|ask\\p{L}*',
    denies: `${denying}(?: (?:[\\p{L}-]+ ){0,3}?${told})? that|den(?:y|ies|ied|ying)(?= (?:ever )?\\p{L}+ing )|(?:no|little|any|without) (?:evidence|proof|signs?|indications?|suggestion|truth|basis)${few} that|(?:not true|untrue|false|wrong|a lie|incorrect|baseless|unfounded) that|falsely (?:claim|report|stat|suggest|alleg|sa)\\p{L}*(?: that)?`,
    reports:
      '(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stor(?:y|ies)|assertions?|speculation|accusations?|posts?|videos?) that',
    areFalse:
      '(?:is|are|was|were|has been|have been|had been|turned out to be|proved) (?:\\p{L}+ ){0,2}?(?:false|untrue|baseless|unfounded|groundless|wrong|fake|fabricated|incorrect|true|denied|dismissed|rejected|debunked|a (?:hoax|lie)|hoaxes|lies)',
    disowns:
      "no|not|never|nothing|nobody|none|neither|nor|without|\\p{L}+n['’]t|cannot|den(?:y|ies|ied|ying|ial)|dismiss\\p{L}*|reject\\p{L}*|refut\\p{L}*|disput\\p{L}*|debunk\\p{L}*|false\\p{L}*|untrue|baseless|unfounded|groundless|wrong\\p{L}*|fake|fabricat\\p{L}*|incorrect\\p{L}*|hoax\\p{L}*|lies?|rumou?rs?|alleg\\p{L}*|claim\\p{L}*|accus\\p{L}*|report(?:s|ed|edly)?",
  },
  de: {
    conditions:
      '(?<!(?:auch|selbst|als|immer|außer) )(?:wenn|falls)(?! (?:auch|überhaupt|möglich|nötig)(?!\\p{L}))|sofern|es sei denn|außer wenn|außer,|(?:vorausgesetzt|unter der bedingung),?(?: dass)?|solange',
    opens: 'dass|und|aber|doch',
    leavesOpen:
      'wenn|falls|sofern|es sei denn|außer|sonst|andernfalls|bis|sobald|solange|ohne|würden?|könnten?|dürften?|soll(?:en|te|ten)?|droh\\p{L}*|warn\\p{L}*|biete\\p{L}*|bot|boten|angebot\\p{L}*|bereit|forder\\p{L}*|vorausgesetzt|bedingung\\p{L}*|abhängig|hängt|im gegenzug|nachdem|(?:stimmt|legt|zieht|kommt)(?= .*,)',
    denies: `(?:dementier|bestr(?:eit|itt)|verneint|widersprach|widersprich|wies|weis|zurückgewiesen|keine? (?:beleg|beweis|hinweis|anzeichen|anhaltspunkt)|falsch|unwahr|nicht wahr|unzutreffend)\\p{L}*${few},? (?:dass|wonach)`,
    reports: '(?:bericht|meldung|gerücht|behauptung|vorw[uü]rf|angabe|darstellung)\\p{L}*,?(?: (?:dass|wonach))?',
    areFalse: '(?:ist|sind|sei|seien|war|waren) (?:\\p{L}+ )?(?:falsch|unwahr|unbegründet|haltlos|erfunden|nicht wahr|unzutreffend|unsinn)',
    disowns:
      'nicht|nichts|kein\\p{L}*|nie|niemals|niemand|ohne|weder|dementier\\p{L}*|bestr(?:eit|itt)\\p{L}*|widersprach|zurück\\p{L}*|wies|falsch\\p{L}*|unwahr\\p{L}*|unbegründet\\p{L}*|haltlos\\p{L}*|gerücht\\p{L}*|angeblich|vorw[uü]rf\\p{L}*|behaupt\\p{L}*|lüge\\p{L}*',
  },
  fr: {
    conditions:
      "(?<!(?:même|comme|demand\\p{L}*|savoir|sait) )(?:si(?= (?:le|la|les|l['’]|un|une|des|son|sa|ses|leur|ce|cette|elle|on|nous|vous|aucune?|tous?|toutes?|\\p{Lu}))|s['’](?=ils? ))|à moins (?:que|d['’]|de)|sauf si|sauf à|à condition (?:que|qu['’]|de|d['’])|pourvu que|tant que",
    opens: 'que|et|mais',
    leavesOpen:
      "si|s['’]il\\p{L}?|à moins|sauf|sinon|à condition|pourvu|tant que|jusqu['’]\\p{L}+|dès que|après|sans|en échange|\\p{L}+rai(?:t|ent)|pourrai\\p{L}*|peu(?:t|vent)|menac\\p{L}+|propos\\p{L}+|prête?s?|offr\\p{L}+|exig\\p{L}+|dépend\\p{L}*|condition\\p{L}*",
    denies: `(?:dément|démenti|ni(?:e|é|ent)(?!\\p{L})|rejet|réfut|contest)\\p{L}*(?: (?:que|qu['’])|${few} selon l\\p{L}+|${few} (?:idée|rumeur|accusation|affirmation|allégation|information|thèse)s? (?:que|qu['’]))|(?:aucune? (?:preuve|élément|signe|indice)|rien ne (?:prouve|indique|montre)|(?:pas|sans) (?:de )?preuves?)${few} (?:que|qu['’])|(?:faux|inexact|infondé) (?:que|qu['’])`,
    reports: "(?:rumeur|information|affirmation|accusation|allégation|propos)s? (?:selon l\\p{L}+|que|qu['’])",
    areFalse: '(?:est|sont|était|étaient|serai(?:t|ent)) (?:\\p{L}+ )?(?:fauss|infond|mensong|inexact|dément|invent)\\p{L}*',
    disowns:
      "ne|pas|jamais|aucune?|rien|sans|ni|n['’]\\p{L}+|dément\\p{L}*|ni(?:e|é|ent)|rejet\\p{L}*|réfut\\p{L}*|contest\\p{L}*|faux|fauss\\p{L}*|infond\\p{L}*|mensong\\p{L}*|inexact\\p{L}*|rumeurs?|accus\\p{L}*|serai\\p{L}*|aurai\\p{L}*|préten\\p{L}*",
  },
  es: {
    conditions:
      '(?<!(?:como|incluso|aun|pregunt\\p{L}*|sabe\\p{L}*|saber|decidir) )si(?! (?:bien|acaso))|a menos que|a no ser que|salvo (?:que|si)|siempre (?:que|y cuando)|con tal de que|con la condición de que|mientras no|siempre y cuando',
    opens: 'que|y|pero',
    leavesOpen:
      'si|a menos|a no ser|salvo|siempre que|siempre y cuando|de lo contrario|hasta|cuando|tras|después|sin|a cambio|\\p{L}+ría[ns]?|pued\\p{L}+|podr\\p{L}+|amenaz\\p{L}+|propon\\p{L}*|propuso|ofrec\\p{L}+|dispuest\\p{L}+|exig\\p{L}+|depend\\p{L}*|condici\\p{L}*',
    denies: `(?:neg(?:ó|aron|ar)|nieg|desm(?:int|ient)|rechaz|descart)\\p{L}*(?: que|${few} de que)|(?:no hay|sin|ningún|ninguna) (?:prueba|indicio|evidencia|señal)\\p{L}* de que|(?:es|era|sea|fuera) (?:falso|mentira|incorrecto|inexacto) que`,
    reports: '(?:rumor|informaci|informe|acusaci|afirmaci|versi)\\p{L}* (?:de|según \\p{L}+ \\p{L}+)? ?que',
    areFalse: '(?:es|son|era|eran) (?:\\p{L}+ )?(?:fals|infundad|mentira|inexact|incorrect)\\p{L}*',
    disowns:
      'no|nunca|jamás|ningún|ninguna?|nada|nadie|sin|tampoco|ni|nieg\\p{L}*|neg(?:ó|ar\\p{L}*)|desm(?:int|ient)\\p{L}*|rechaz\\p{L}*|descart\\p{L}*|fals\\p{L}*|mentira|infundad\\p{L}*|rumor\\p{L}*|acus\\p{L}*|presunt\\p{L}*|supuest\\p{L}*',
  },
  it: {
    conditions:
      '(?<!(?:come|anche|chiest\\p{L}*|chied\\p{L}*|sapere) )se(?! (?:ne|stess\\p{L}+|mai|non altro)(?!\\p{L}))|a meno che|salvo che|purché|a (?:patto|condizione) che|sempre che|finché non',
    opens: 'che|e|ma',
    leavesOpen:
      'se|a meno|salvo|purché|a patto|a condizione|altrimenti|finché|fino a|quando|dopo|senza|in cambio|\\p{L}+rebber?o?|può|possono|potr\\p{L}+|minacci\\p{L}+|propon\\p{L}*|offr\\p{L}+|pront[oaie]|chied\\p{L}+|dipend\\p{L}*|condizion\\p{L}*',
    denies: `(?:smenti|nega|respin|esclu)\\p{L}*(?: che|${few} secondo cui|${few} (?:voc[ei]|idea|notizi[ae]|accus[ae]|affermazion[ei]|ipotesi) che)|(?:non ci sono|nessuna?|senza|nulla|niente) (?:prov|indiz|indic|dimostr)\\p{L}*${few} che|(?:è|era|sia|fosse) (?:falso|infondato|sbagliato|una bugia) che`,
    reports: '(?:voc[ei]|notizi[ae]|accus[ae]|affermazion[ei]|indiscrezion[ei]) (?:secondo cui|che)',
    areFalse: '(?:è|sono|era|erano|sarebbero) (?:\\p{L}+ )?(?:fals|infondat|smentit|inventat)\\p{L}*',
    disowns:
      'non|mai|nessun[oa]?|senza|né|niente|nulla|smenti\\p{L}*|nega\\p{L}*|respin\\p{L}*|esclu\\p{L}*|fals\\p{L}*|infondat\\p{L}*|voc[ei]|accus\\p{L}*|presunt\\p{L}*',
  },
  ru: {
    conditions: '(?<!(?:даже|как) )если(?: только)?|при условии,? что|разве что|в случае,? если',
    opens: 'что|и|но|а',
    leavesOpen:
      'если|при условии|иначе|в противном случае|пока|когда|после|без|в обмен|бы|мо(?:жет|гут|г|гли)|угро\\p{L}+|пригро\\p{L}+|предл\\p{L}+|готов\\p{L}*|треб\\p{L}+|услови\\p{L}+|зависит|зависят|намерен\\p{L}*',
    denies: `(?:опров[ер]|отрица|отрицал|отверг)\\p{L}*${few}, (?:что|будто)|(?:нет|никаких) (?:доказательств|признаков|свидетельств|оснований|подтверждени)\\p{L}*${few}, что|(?:неправда|неверно|ложь), (?:что|будто)`,
    reports: '(?:слух|сообщени|утверждени|информаци|обвинени)\\p{L}*(?: о том)?, (?:что|будто)',
    areFalse:
      '(?:(?:является|являются|оказал\\p{L}+|это|—|–) )?(?:ложн|не соответству|неправд|недостовер|вымыс|выдум|фейк|необоснован)\\p{L}*',
    disowns:
      'не|нет|ни|без|никогда|никто|никаких|опров[ер]\\p{L}*|отриц\\p{L}*|отверг\\p{L}*|неправд\\p{L}*|неверн\\p{L}*|лож\\p{L}*|слух\\p{L}*|якобы|обвин\\p{L}*|недостовер\\p{L}*|фейк\\p{L}*',
  },
  uk: {
    conditions: '(?<!(?:навіть|як) )якщо|за умови,? що|хіба що|у разі,? якщо|хіба якщо',
    opens: 'що|і|та|але|а',
    leavesOpen:
      'якщо|за умови|інакше|поки|коли|після|без|в обмін|б|би|мо(?:же|жуть|гли|гла)|погро\\p{L}+|загро\\p{L}+|пропон\\p{L}+|готов\\p{L}*|вимаг\\p{L}+|умов\\p{L}+|залеж\\p{L}+|хіба',
    denies: `(?:спрост|запереч|відкин|відхил)\\p{L}*${few}, (?:що|ніби|нібито)|(?:немає|нема|жодних) (?:доказів|ознак|свідчень|підстав|підтверджен)\\p{L}*${few}, що|(?:неправда|невірно|брехня), (?:що|ніби)`,
    reports: '(?:чутк|повідомленн|твердженн|інформаці|звинуваченн)\\p{L}*(?: про те)?, (?:що|ніби|нібито)',
    areFalse: '(?:(?:є|виявил\\p{L}+|це|—|–) )?(?:неправд|хибн|фальшив|не відповіда|недостовір|вигад|фейк|безпідстав)\\p{L}*',
    disowns:
      'не|немає|нема|ні|ані|без|ніколи|ніхто|жодн\\p{L}+|спрост\\p{L}*|запереч\\p{L}*|відкин\\p{L}*|відхил\\p{L}*|неправд\\p{L}*|хибн\\p{L}*|чутк\\p{L}*|нібито|звинувач\\p{L}*|недостовір\\p{L}*|фейк\\p{L}*',
  },
  ar: {
    conditions: '(?<!(?:حتى|ما|عما) )إ(?:لا إ)?ذا|بشرط|شريطة|ما لم|في حال(?:ة)?|إلا في حال',
    opens: 'أن|إن|و|لكن',
    leavesOpen:
      '[وف]?(?:إذا|إلا|بشرط|شريطة|ما لم|في حال\\p{L}*|وإلا|حتى|بعد|دون|مقابل|قد|يمكن|هدد\\p{L}*|تهدد\\p{L}*|عرض\\p{L}*|مستعد\\p{L}*|طالب\\p{L}*|عندما)',
    denies: `[وف]?(?:نف[ىيت]|ينفي|تنفي|كذب)\\p{L}*${few} (?:أن|بأن|إن|(?:تقارير|أنباء|شائعات) عن)|(?:لا (?:يوجد |توجد )?دليل|لا (?:يوجد |توجد )?أدلة|لا مؤشر\\p{L}*) على أن|(?:ليس صحيحا|غير صحيح|ليس من الصحيح) أن`,
    reports: '(?:ال)?(?:شائعات|تقارير|أنباء|مزاعم|إشاعات) (?:عن|حول|بأن|التي تقول إن|عن أن)',
    areFalse: '(?:كاذب|غير صحيح|لا أساس|ملفق|عار)\\p{L}*',
    disowns:
      '[وف]?(?:لا|لم|لن|ليس|ليست|بدون|دون|عدم|غير|نف[ىيت]\\p{L}*|ينفي|تنفي|نفي|رفض\\p{L}*|كذب\\p{L}*|كاذب\\p{L}*|شائعات|مزاعم|اتهم\\p{L}*)',
  },
  zh: {
    conditions: '除非|如果|假如|倘若|若(?!干)|只要|前提是|要是',
    opens: '',
    leavesOpen: '除非|如果|假如|倘若|若|只要|前提|要是|否则|可能|威胁|警告|提议|愿意|要求|条件|一旦|直到|之后',
    denies: '否认(?:了)?(?:有关)?|驳斥(?:了)?(?:有关)?|没有(?:任何)?(?:证据|迹象)(?:表明|显示|证明)?|并无(?:证据|迹象)(?:表明|显示|证明)?',
    reports: '有关|关于|所谓',
    areFalse: '的?(?:传闻|报道|说法|消息|指控|谣言)(?:并)?(?:不实|不属实|是假的|纯属虚构|毫无根据|没有根据|是谣言|不真实)',
    disowns: '没有|没|未|不|否认|驳斥|不实|虚假|谣言|传闻|据称|涉嫌|指控|并非|无',
  },
}
