/** What of a language's words turns round what they tell, sources of regular expressions: see `TurnedWords`. */
export const turnedLists = {
  en: {
    opposites: [
      [
        'r[io]ses?|risen|rising|increas(?:e[sd]?|ing)|gr[eo]w(?:s|n|ing|th)?|climb(?:s|ed|ing)?|widen(?:s|ed|ing)?|up(?= (?:by )?\\d)',
        'fell|fall(?:s|en|ing)?|drop(?:s|ped)?(?= (?:by|to|from|\\d))|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|narrow(?:s|ed|ing)|down(?= (?:by )?\\d)',
      ],
      ['more', 'less|fewer'],
      ['above|exceed(?:s|ed|ing)?|passed|just over', 'below|just under'],
      ['faster|fastest|quick(?:er|est|ly)', 'slow(?:er|est|ly)'],
      ['better|best', 'worse|worst'],
      ['heavier|heaviest', 'lighter|lightest'],
      ['larger|largest|bigger|biggest', 'smaller|smallest'],
      ['stronger|strongest', 'weaker|weakest'],
      ['longer|longest', 'shorter|shortest'],
      ['ahead|in front', 'behind'],
    ],
    parts: [
      ['most', 'some|several|many|few|part'],
      ['all|every|entire', 'some|several|many|few|part|most|certain|two of|three of'],
    ],
    times: [
      ['until|till', 'since'],
      ['until|till', 'from'],
      ['before', 'after'],
    ],
    superlatives: [
      'largest|biggest|greatest',
      'longest',
      'highest',
      'lowest',
      'smallest',
      'fastest',
      'slowest',
      'strongest',
      'weakest',
      'deadliest|bloodiest',
      'ever|record(?= (?:high|low|\\d|[€$£]))|unprecedented',
    ],
    because: 'because(?: of)?|owing to|as a result of|thanks to|due to(?= (?:the|an?|its|his|her|their) )',
    causal:
      'because|since|so|as|due to|owing|thanks|result\\w*|reason\\w*|caus\\w+|led to|leads? to|reflect\\w*|prompt\\w*|after|following|over|amid|why|response|respond\\w*|driven|blam\\w+|attribut\\w+|therefore|thus|given|force[sd]?|make|makes|made|mean[st]?',
  },
  de: {
    opposites: [
      [
        '(?:an)?(?:ge)?st(?:ie|ei)g\\p{L}*|anstieg\\p{L}*|w[aäu]chs\\p{L}*|(?:ge)?wachsen|zu(?:ge)?n[oe]mmen|nahm\\p{L}*(?=.{1,90} zu(?!\\p{L}))|erhöh\\p{L}*|zuwachs|kletter\\p{L}*',
        '(?:ge)?s[aiu]nk\\p{L}*|fiel\\p{L}*|(?:ge)?fallen|fällt|zurückge(?:gangen|hen)|g[ei]\\p{L}{2,3}(?=.{1,90} zurück(?!\\p{L}))|ab(?:ge)?n[oe]mmen|nahm\\p{L}*(?=.{1,90} ab(?!\\p{L}))|schrumpf\\p{L}*|verringer\\p{L}*|rückg[aä]ng\\p{L}*',
      ],
      ['mehr', 'weniger'],
      ['über|oberhalb', 'unter|unterhalb'],
      ['höher\\p{L}*|höchst\\p{L}+', 'niedriger\\p{L}*|niedrigst\\p{L}+|tiefst\\p{L}+'],
      ['größer\\p{L}*|größt\\p{L}+', 'kleiner\\p{L}*|kleinst\\p{L}+'],
      ['stärker\\p{L}*|stärkst\\p{L}+', 'schwächer\\p{L}*|schwächst\\p{L}+'],
      ['länger\\p{L}*|längst\\p{L}+', 'kürzer\\p{L}*|kürzest\\p{L}+'],
      ['schneller\\p{L}*|schnellst\\p{L}+', 'langsamer\\p{L}*|langsamst\\p{L}+'],
      ['besser\\p{L}*|best\\p{L}{1,2}', 'schlechter\\p{L}*|schlechtest\\p{L}+'],
    ],
    parts: [
      ['meisten', 'einige\\p{L}?|mehrere\\p{L}?|manche\\p{L}?|viele\\p{L}?|wenige\\p{L}?|teil'],
      ['alle[nrs]?|sämtliche\\p{L}?|jede[mnrs]?', 'einige\\p{L}?|mehrere\\p{L}?|manche\\p{L}?|viele\\p{L}?|wenige\\p{L}?|teil|meisten'],
    ],
    times: [
      ['bis', 'seit'],
      ['vor|bevor', 'nach|nachdem'],
    ],
    superlatives: [
      'größt\\p{L}+',
      'längst\\p{L}{2}',
      'höchst\\p{L}{2}',
      'niedrigst\\p{L}+|tiefst\\p{L}+',
      'kleinst\\p{L}+',
      'stärkst\\p{L}+',
      'ältest\\p{L}+',
      'jemals|rekord\\p{L}*',
    ],
    because: 'weil|wegen|aufgrund|infolge|dank',
    causal:
      'weil|wegen|aufgrund|infolge|dank|da|denn|nach|nachdem|durch|deshalb|daher|darum|deswegen|somit|grund|gründe\\p{L}?|ursache\\p{L}?|angesichts|führ\\p{L}+|zwing\\p{L}*|zwang\\p{L}*|sorg\\p{L}+|folge\\p{L}?|damit',
  },
  fr: {
    opposites: [
      [
        'augment\\p{L}+|hausses?|progress\\p{L}+|grimp\\p{L}+|cro(?:ît|issance|issent)|accr\\p{L}+|relev(?:er|é\\p{L}*)',
        'baiss\\p{L}+|diminu\\p{L}+|recul\\p{L}*|chut\\p{L}+|réduit\\p{L}*|rédui\\p{L}+|abaiss\\p{L}+|replis?|tomb\\p{L}+',
      ],
      ['supérieure?s?|au-dessus', 'inférieure?s?|en dessous|au-dessous'],
      ['plus (?:fort|haut|élevé)\\p{L}*', 'plus (?:faible|bas|basse)s?|moins (?:fort|haut|élevé)\\p{L}*'],
      ['plus grande?s?|plus gros\\p{L}*', 'plus petite?s?'],
      ['plus longue?s?', 'plus courte?s?'],
      ['plus (?:rapide|vite)\\p{L}*', 'plus lente?\\p{L}*|moins (?:rapide|vite)\\p{L}*'],
      ['meilleure?s?|mieux', 'pires?|moins bien'],
      ['devant|en tête', 'derrière'],
    ],
    parts: [
      ['la plupart', 'certaine?s?|quelques|plusieurs|une partie|peu'],
      ['tous|toutes|chaque', 'certaine?s?|quelques|plusieurs|une partie|peu|la plupart|beaucoup'],
    ],
    times: [
      ["jusqu['’](?:à|au|en|aux)", 'depuis'],
      ['avant', 'après'],
    ],
    superlatives: [
      '(?:la|les?) plus (?:grand|gros|important)\\p{L}*',
      '(?:la|les?) plus longue?s?',
      '(?:la|les?) plus (?:haut|élevé|fort)\\p{L}*',
      '(?:la|les?) plus (?:bas|faible)\\p{L}*',
      '(?:la|les?) plus (?:ancien|vieux|vieille)\\p{L}*',
      'jamais vue?s?|records?',
    ],
    because: "parce qu(?:e|['’])|à cause d(?:e|u|es|['’])|en raison d(?:e|u|es|['’])|grâce (?:à|aux?)|car",
    causal:
      'parce|cause\\p{L}*|raisons?|grâce|car|puisqu\\p{L}*|comme|suite|après|entraîn\\p{L}+|provoqu\\p{L}+|dû|due|dus|conséquen\\p{L}+|donc|face|ainsi|afin|pour',
  },
  es: {
    opposites: [
      [
        'sub(?:e|en|ió|ieron|ir|ida|iendo|idas)|aument\\p{L}+|crec(?:e|en|ió|ieron|er|imiento|ido)|increment\\p{L}+|alzas?|elev\\p{L}+',
        'baj(?:a|an|ó|aron|ar|ada|ado)|ca(?:e|en|yó|yeron|er|ída|ído)|disminu\\p{L}+|descend\\p{L}+|descen[sd]\\p{L}+|redu[cj]\\p{L}+|retroce\\p{L}+',
      ],
      ['superior(?:es)?|por encima', 'inferior(?:es)?|por debajo'],
      ['más alt[oa]s?', 'más baj[oa]s?'],
      ['mayor(?:es)?|más grandes?', 'menor(?:es)?|más pequeñ[oa]s?'],
      ['más larg[oa]s?', 'más cort[oa]s?'],
      ['más rápid\\p{L}+', 'más lent\\p{L}+'],
      ['más fuertes?', 'más débil(?:es)?'],
      ['mejor(?:es)?', 'peor(?:es)?'],
    ],
    parts: [
      ['la mayoría', 'algun[oa]s?|algún|vari[oa]s|unos pocos|parte'],
      ['tod[oa]s?|cada', 'algun[oa]s?|algún|vari[oa]s|unos pocos|parte|la mayoría|much[oa]s'],
    ],
    times: [
      ['hasta', 'desde'],
      ['antes de(?:l)?', 'después de(?:l)?|tras'],
    ],
    superlatives: [
      '(?:el|la|los|las) (?:mayor(?:es)?|más grandes?)(?! parte)|(?:el|la) \\p{L}+ más grandes?',
      'más larg[oa]s?',
      'más alt[oa]s?',
      'más baj[oa]s?',
      'más antigu[oa]s?',
      'récords?|jamás|nunca antes',
    ],
    because: 'porque|debido al?|a causa de(?:l)?|gracias al?|por culpa de(?:l)?',
    causal:
      'porque|debid[oa]s?|causa\\p{L}*|gracias|culpa|pues|ya que|puesto|como|tras|después|motiv\\p{L}+|raz(?:ón|ones)|provoc\\p{L}+|oblig\\p{L}+|llev\\p{L}+|ante|así|consecuencia|por',
  },
  it: {
    opposites: [
      [
        'sal(?:e|gono|it[aoei]|ire|endo)|aument\\p{L}+|cresc\\p{L}+|cresciut[aoei]|rialz\\p{L}+|increment\\p{L}+|alza(?:re)?',
        'scend\\p{L}+|sces[aoei]|cal[aoi]|cal(?:at[aoei]|are|ano)|diminu\\p{L}+|diminuzione|ridott[aoei]|ridu[cz]\\p{L}+|abbass\\p{L}+|flession[ei]|crollat[aoei]',
      ],
      ['superior[ei]|sopra', 'inferior[ei]|sotto'],
      ['più alt[aoei]', 'più bass[aoei]'],
      ['maggior[ei]|più grand[ei]', 'minor[ei]|più piccol[aoei]'],
      ['più fort[ei]', 'più debol[ei]'],
      ['più lung(?:[ao]|h[ei])', 'più cort[aoei]'],
      ['più veloc[ei]', 'più lent[aoei]'],
      ['miglior[ei]|meglio', 'peggior[ei]|peggio'],
      ['in testa|davanti', 'in coda|dietro'],
    ],
    parts: [
      ['la maggior parte', 'alcun[ei]|qualche|divers[ei]|poch[ei]'],
      ['tutt[ei]|ogni', 'alcun[ei]|qualche|divers[ei]|poch[ei]|la maggior parte|molt[ei]'],
    ],
    times: [
      ["fino (?:a|al|alla|all['’]|ai|alle)", "dal|dalla|dall['’]"],
      ["prima d(?:i|el|ella|ell['’]|ei|elle|egli)", 'dopo'],
    ],
    superlatives: [
      '(?:il|la|i|le|gli) (?:\\p{L}+ )?(?:più grand[ei]|maggior[ei])(?! parte)',
      'più lung(?:[ao]|h[ei])',
      'più alt[aoei]',
      'più bass[aoei]',
      'più fort[ei]',
      'più antic(?:[ao]|h[ei])',
      'record|in assoluto',
    ],
    because: "perché|poiché|a causa d(?:i|el|ella|ell['’]|ei|elle|egli)|grazie (?:a|al|alla|all['’]|ai|alle)|per via",
    causal:
      'perché|poiché|caus[aei]\\p{L}*|grazie|siccome|dopo|dovut[aoei]|motiv[io]|provoc\\p{L}+|visto|seguito|quindi|così|costr\\p{L}+|di fronte|ragion[ei]|porta\\p{L}*|per',
  },
  ru: {
    opposites: [
      [
        '(?:вы|под|воз)?рос(?:л[аои])?|вырост\\p{L}*|раст(?:[её]т|ут)|увелич\\p{L}+|повы[сш]\\p{L}+|рост[аеу]?|подорож\\p{L}+',
        'упа[лд]\\p{L}*|снизи\\p{L}+|снижен\\p{L}+|снижа\\p{L}+|пада\\p{L}+|сократи\\p{L}+|уменьш\\p{L}+|подешев\\p{L}+|спад\\p{L}{0,2}',
      ],
      ['выше', 'ниже'],
      ['больше', 'меньше'],
      ['(?:самы\\p{L} )?высок\\p{L}+|наивысш\\p{L}+', '(?:самы\\p{L} )?низк\\p{L}+'],
      ['лучш\\p{L}+', 'худш\\p{L}+|хуже'],
      ['сильн\\p{L}+', 'слаб\\p{L}+'],
    ],
    parts: [
      ['вс[её]|все(?:м|х|ми)?|кажд\\p{L}+', 'некотор\\p{L}+|несколько|част[ьи]|многие|большинств\\p{L}+'],
      ['большинств\\p{L}+', 'некотор\\p{L}+|несколько|част[ьи]'],
    ],
    times: [
      ['до', 'с|со'],
      ['перед|до', 'после'],
    ],
    superlatives: [
      'сам\\p{L}{2} (?:больш|крупн)\\p{L}+|крупнейш\\p{L}+',
      'сам\\p{L}{2} (?:длинн|долг)\\p{L}+',
      'сам\\p{L}{2} высок\\p{L}+|наивысш\\p{L}+',
      'сам\\p{L}{2} низк\\p{L}+',
      'рекорд\\p{L}*',
    ],
    because: 'потому что|из-за|поскольку|так как|благодаря',
    causal:
      'потому|из-за|поскольку|так как|благодаря|после|причин\\p{L}+|вызва\\p{L}+|прив[её]\\p{L}+|связ\\p{L}+|ввиду|поэтому|на фоне|вследствие|чтобы',
  },
  uk: {
    opposites: [
      [
        'зр[оі]с(?:л[аои]|та\\p{L}+)?|збільш\\p{L}+|підвищ\\p{L}+|подорож\\p{L}+',
        'впа[вл]\\p{L}*|зни[зж]\\p{L}+|скороти\\p{L}+|зменш\\p{L}+|подешев\\p{L}+|пада\\p{L}+',
      ],
      ['вище|вищ\\p{L}+|найвищ\\p{L}+|високи\\p{L}+', 'нижче|нижч\\p{L}+|найнижч\\p{L}+|низьк\\p{L}+'],
      ['більше', 'менше'],
      ['кращ\\p{L}+', 'гірш\\p{L}+'],
    ],
    parts: [['вс[іе]|усі|усе|кожн\\p{L}+', 'деяк\\p{L}+|кілька|частин\\p{L}+|багато|більшіст\\p{L}+']],
    times: [
      ['до', 'з|із|від'],
      ['перед|до', 'після'],
    ],
    superlatives: ['найбільш\\p{L}+', 'найдовш\\p{L}+', 'найвищ\\p{L}+', 'найнижч\\p{L}+', 'рекорд\\p{L}*'],
    because: 'тому що|через те|оскільки|завдяки|бо',
    causal: 'тому|через|оскільки|завдяки|бо|після|причин\\p{L}+|спричин\\p{L}+|призве\\p{L}+|унаслідок|внаслідок|щоб',
  },
  ar: {
    opposites: [
      [
        '[وف]?(?:ي|ت)?(?:رتفع|ارتفع|ارتفعت|صعد|صعدت|زاد|زادت|زيد|نمو|نما|نمت)|ارتفاع\\p{L}*|زيادة',
        '[وف]?(?:ي|ت)?(?:نخفض|انخفض|انخفضت|هبط|هبطت|تراجع|تراجعت|تقلص|تقلصت)|انخفاض\\p{L}*|تراجع',
      ],
      ['(?:ال)?[أا]على', '(?:ال)?[أا]دنى|(?:ال)?[أا]قل'],
    ],
    parts: [['كل|جميع|كافة', 'بعض|عدة|معظم']],
    times: [
      ['حتى', 'منذ'],
      ['قبل', 'بعد'],
    ],
    superlatives: ['[أا]كبر (?!من)', '[أا]طول (?!من)', '[أا]على (?!من)', '[أا]دنى'],
    because: 'بسبب|لأن\\p{L}*|نتيجة',
    causal: 'بسبب|لأن\\p{L}*|نتيجة|بعد|جراء|إثر|أدى|أدت|لذلك|كي',
  },
  zh: {
    opposites: [
      ['上升|升至|增加|增长|上涨|上调|涨|攀升|扩大', '下降|降至|减少|下跌|下滑|下调|跌|缩减|缩小'],
      ['高于|超过', '低于|不到'],
      ['最高', '最低'],
      ['最大', '最小'],
      ['最多', '最少'],
      ['以来|自\\S{2,10}起', '以前|之前|截至|直到|为止|(?<![达升降跌增涨减])到'],
      ['之前|前夕', '之后'],
    ],
    parts: [
      ['所有|全部|全体', '部分|一些|有的|几家|多数'],
      ['多数|大部分', '少数|个别'],
    ],
    times: [],
    superlatives: ['最大', '最长', '最高', '最低', '史上|创纪录|空前'],
    because: '因为|由于',
    causal: '因|由于|导致|使|所以|为此|后|以致|造成',
  },
} as const
