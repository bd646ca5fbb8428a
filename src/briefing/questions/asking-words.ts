/**
 * What somebody wants to hear: `count` how many, `amount` how much, `price` how much money, `share` what part, `span` how long, `when`, `where`, `who`, `said` what
 * somebody says, `why`, `news` what is new; `open` is any other question.
 */
export type Wanted = 'span' | 'share' | 'price' | 'amount' | 'count' | 'when' | 'where' | 'said' | 'why' | 'who' | 'news' | 'open'

/** How a language asks, each kind as a pattern of whole words; what only announces the kind and belongs to the matter stands in a lookahead. */
export type AskingWords = Readonly<Record<Exclude<Wanted, 'open' | 'price'>, string>> & {
  /** What opens a question for all that is new, or for all that is new on something. */
  readonly news: string
  /** What opens a question of yes or no. */
  readonly settles: string
  /** What opens any other question. */
  readonly open: string
  /** Words of a question that say nothing of its matter: "people", "happen". */
  readonly empty: string
  /** What makes "how much" a question of money. */
  readonly money: string
  /** What a sentence has that says why. */
  readonly causes: string
  /** What says when without being a date: "at the weekend". */
  readonly times: string
}

const anyWords = String.raw`(?=[^?]{0,90}(?<!\p{L})`

export const askingWords: Readonly<Record<string, AskingWords>> = {
  en: {
    span: 'how long|(?:for )?how many (?:seconds|minutes|hours|days|nights|weeks|months|years)|how old',
    share:
      '(?:what|which|how (?:large|big|high)(?: an?)?) (?:percentage|per ?cent|share|proportion|fraction)(?: of)?|how many (?:per ?cent|percentage points?)|(?<=^)(?:the )?(?:share|percentage|part) of',
    amount: String.raw`how much|how (?:expensive|costly)|(?:at|for|by) what (?:price|cost|amount)|what(?:['’]s| is| was| are| were| will be)? (?:the |an? )?(?=(?:total )?(?:price|cost|budget|amount|value|fine)(?!\p{L}))|what (?:does|did|do|will|would) (?=[^?]{0,80}(?<!\p{L})cost(?!\p{L}))|how cheap`,
    count: String.raw`how many|what(?:['’]s| is| was)? the (?:number|count) of|(?=death toll)|(?=casualt(?:y|ies)(?!\p{L}))|what(?:['’]s| is| was) the (?=toll)|(?<=^)(?:the )?number of`,
    when: 'since when|until when|when|(?:on |in |at |by |since |until )?(?:what|which) (?:exact )?(?:day|date|time|month|year|hour)|how soon',
    where:
      'where(?: in the world)?|(?:in |at |to |from )?(?:what|which) (?:country|countries|city|cities|town|place|region|state|province|capital|venue|continent)',
    said: String.raw`what (?:exactly )?(?:did|does|do|has|have|had)${anyWords}(?:says?|said|tell|told|claims?|claimed|respond|replied|reply|comments?|think|call|answer|promise[ds]?|warn(?:ed)?|threaten(?:ed)?|announced?|demand(?:ed)?|want|admit|deny|accuse)(?!\p{L}))|how (?:did|does|do|has|have|is|are)${anyWords}(?:react\p{L}*|respond\p{L}*|reply|answer|comment)(?!\p{L}))|what (?:is|was|are|were) (?=[^?]{0,60}(?:reaction|response|answer|position|view|reply|opinion))|(?=[^?]{0,60}(?:reaction|response) to)`,
    why: "why|how come|for (?:what|which) reason|what (?:caused|led to|is behind|was behind|prompted|triggered|sparked|started)|what(?:['’]s| is| was) the (?:reasons?|cause|motive)(?: (?:for|of|behind))?",
    who: "(?<=^)(?:the )?names? of|who(?:m|se|['’]s|['’]ll)?|(?:what|which) (?:person|people|minister|president|leader|official|politician|company|firm|party|team|player|group|court|judge|agency|outlet|newspaper|airline|bank|actor|singer|organi[sz]ation|club|author|body)",
    settles:
      "(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)(?:n['’]t)?(?! (?:you|we|anyone know|anybody know)(?!\\p{L}))",
    news: String.raw`what(?:['’]s|s| is| are)? (?:new|happening|going on|up|the (?:latest|news))(?: news)?|what(?:['’]s| has| have)? happened(?! to| with)|(?:is there |are there |do you have |got )?any(?:thing)? (?:news|new|updates?|developments)|(?:the |all )?(?:latest|news|updates?)(?: news| developments)?(?= (?:on|about|from|in|for|of)(?!\p{L})|$)|tell me(?: more| something| all| everything)?(?= about)|what(?: can you tell me|['’]s the story| do (?:we|you) know)?(?= about)|(?:brief|update) (?:me|us)|(?:give|show|send) (?:me|us) (?:the |an? )?(?:latest |today['’]s )?(?:news|update|briefing|brief|summary|headlines)|catch me up`,
    open: "what(?:['’]s)?|which|how|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|tell me(?: about)?|any(?:thing)?(?: (?:news|new|update))?(?: on| about)?",
    empty:
      'anyone|anybody|someone|somebody|people|persons?|happen(?:s|ed|ing)?|going on|exactly|currently|actually|really|latest|news|please|now|so far|yet|ever|at the moment|said|says?|did|does|do|got|get|there|name|number|much|many|going|go|again|still|exact|guy|man|woman|else',
    money: String.raw`cost\p{L}*|prices?|pa(?:y|ys|id|ying)|spen\p{L}+|money|profits?|salar\p{L}+|wages?|budget|fine[ds]?|worth|compensat\p{L}+|invest\p{L}*|debts?|owes?|earn\p{L}*|revenue|fund\p{L}*|cheap|expensive|raise[ds]? for|sold|prize|reward|damage|loan|ransom|bail|stake|bid|tax|bill|fee|aid|give|given|gave|donat\p{L}*`,
    causes: String.raw`because|due to|owing to|caused? by|causing|as a result|in protest|in response|to (?:avoid|prevent|stop|protect|curb)|so that|sparked by|triggered by|prompted by|reasons?|blam\p{L}+|citing|led to|in order to|for fear|fear(?:s|ing)|in (?:retaliation|revenge)|on suspicion|accused of|for (?:\p{Ll}+ing)|explain\p{L}*|attribut\p{L}*|cit(?:e|es|ed)|(?:arrest|sack|fir|fin|jail|charg|suspend|critici[sz]|protest|resign|sue)\p{L}*(?: \p{L}+){0,4} (?:over|after)|plotting|accus\p{L}+|shortage`,
    times: String.raw`(?:at|over|this|next|last|every|coming) (?:the )?(?:weekend|week|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|decade|season)|(?:early|mid|late|in|by|from|until|during|since)[- ](?:the )?(?:spring|summer|autumn|fall|winter|(?:first|second|third|fourth|final) (?:quarter|half))|(?:end|middle|start|beginning) of (?:the |this |next )?(?:week|month|year|season|\d{4})|(?:with)?in (?:(?:a|the next|the coming|\p{L}+|\d+) )?(?:few )?(?:days|weeks|months|years|hours)(?!['’])|(?:days|weeks|months|years|hours) (?:ago|later|earlier|from now)|tomorrow|overnight|midnight|no (?:new )?date|at \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m`,
  },
  de: {
    span: '(?:seit |für )?wie lange?(?: dauer\\p{L}+)?|wie viele (?:sekunden|minuten|stunden|tage|nächte|wochen|monate|jahre)|wie alt',
    share: '(?:wie viel|wieviel|wie viele) prozent|welcher anteil|welchen anteil|welcher prozentsatz|wie hoch (?:ist|war) der anteil',
    amount: String.raw`wie ?viel(?! prozent)|wie teuer|was (?=koste\p{L}*)|wie hoch (?:ist|sind|war|waren)|zu welchem preis|um wie viel`,
    count: 'wie viele[nr]?|(?<=^)(?:zahl|anzahl) (?:der|von)|(?=opferzahl|todesopfer|zahl der (?:toten|opfer|verletzten))',
    when: 'seit wann|bis wann|ab wann|wann|an welchem (?:tag|datum)|um wie viel uhr|in welchem (?:jahr|monat)',
    where:
      'wohin|woher|wo|(?:in|aus|nach) welche[mnr] (?:land|ländern|stadt|städten|ort|region|staat|bundesland)|welches land|welche (?:stadt|länder|region)',
    said: String.raw`was (?:sagt|sagte|sagten|sagen|meint|meinte|fordert|forderte|fordern|erklärt|erklärte|antwortet|antwortete|kündigt|will|wirft|warf|denkt|versprach)|was (?:hat|haben)${anyWords}(?:gesagt|erklärt|gefordert|gemeint|angekündigt|geantwortet|versprochen|vorgeworfen)(?!\p{L}))|wie (?:reagiert|reagierte|reagieren|reagierten|äußert|äußerte)|wie (?:hat|haben)${anyWords}(?:reagiert|geantwortet)(?!\p{L}))`,
    why: 'warum|weshalb|wieso|weswegen|aus welchem grund|was (?:verursachte|führte zu|steckt hinter|löste)|was (?:ist|war) der grund(?: für)?|wodurch',
    who: String.raw`wer|wen|wem|wessen|mit wem|von wem|welche[rsnm]? (?:person|minister\p{L}*|präsident\p{L}*|firma|unternehmen|konzern|partei|politiker\p{L}*|gruppe|gericht|behörde|verein|bank)`,
    settles:
      '(?:ist|sind|hat|haben|war|waren|wird|werden|wurde|wurden|kann|können|darf|dürfen|soll|sollen|muss|müssen|gibt es)(?! (?:du|man)(?!\\p{L}))',
    news: String.raw`was (?:gibt es|gibt['’]?s|ist) (?:denn )?(?:neues|neu)|was ist (?=[^?]{0,60}(?<!\p{L})los(?!\p{L}))|was (?:ist )?(?:gerade )?(?:passiert|geschieht|geschah|geschehen)(?! mit)|was läuft|(?:gibt es|gibt['’]?s) (?:etwas )?neue[sn]?(?: nachrichten| meldungen)?|(?:das |die )?(?:neueste[sn]?|nachrichten|neuigkeiten|aktuelles)(?: nachrichten)?(?= (?:zu|über|aus|von|vom|zum|zur|bei|in|im)(?!\p{L})|$)|erzähl\p{L}* mir(?: etwas| mehr| alles)?|was (?:weißt du|wissen wir)`,
    open: 'was|welche[rsnm]?|wie|ist|sind|hat|haben|war|waren|wird|werden|wurde|wurden|gibt es|kann|können|darf|soll|worum|womit',
    empty:
      'keine?[nrsm]?|menschen|leute|personen|passiert|geschehen|geschah|los|gerade|eigentlich|aktuell|neues|genau|bitte|jetzt|bisher|gibt|gesagt|sagt|sagte|es|noch|mehr|schon|wieder|weniger|gemacht|neue[rsnm]?',
    money: String.raw`koste\p{L}*|preis\p{L}*|zahl(?:t|en|te|ten)|bezahl\p{L}*|ausg\p{L}+|geld|gewinn\p{L}*|gehalt|lohn|budget|strafe|wert|entschädig\p{L}*|invest\p{L}*|schulden|verdien\p{L}*|umsatz|teuer|euro|dollar|hilfe`,
    causes: String.raw`weil|wegen|aufgrund|durch|damit|denn|aus (?:protest|angst|sorge)|grund|auslöser|ursache|verursacht\p{L}*|angesichts|begründ\p{L}*|erklär\p{L}*|führ\p{L}* (?:das|dies|es) auf|konsequenz|auslös\p{L}*`,
    times: String.raw`(?:am|übers) (?:kommenden |nächsten |vergangenen )?wochenende|(?:nächste|kommende|diese|vergangene|jede)[nrsm]? (?:woche|monat|jahr|jahres|frühjahr|sommer|herbst|winter)|(?:im|seit|bis|ab) (?:frühjahr|frühling|sommer|herbst|winter|dem (?:frühjahr|sommer|herbst|winter))|(?:ende|anfang|mitte) (?:\d{4}|(?:des|der|dieser|dieses|nächster|nächsten) (?:jahres|monats|woche))|jahresende|monatsende|jahreswechsel|(?:in|binnen|vor|nach) \p{L}+ (?:tagen|wochen|monaten|jahren|stunden)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)|mitternacht|morgen früh`,
  },
  fr: {
    span: "(?:pendant |depuis )?combien de temps(?: (?:a|ont|va|dure)(?: dur\\p{L}+)?)?|combien (?:a |va )?dur\\p{L}+|(?:pendant |depuis |en )?combien (?:de |d['’])(?:secondes|minutes|heures|jours|nuits|semaines|mois|années|ans)|quel âge",
    share: "quel(?:le)? (?:pourcentage|part|proportion|taux)(?: de| d['’])?",
    amount: String.raw`combien (?:coûte\p{L}*|a coûté|ont coûté|d['’]argent|d['’]euros|de dollars|de milliards|de millions)|à combien|quel(?:le)? (?:est|était|sera|sont) (?=le (?:prix|coût|montant|budget)|la (?:somme|valeur|facture)|l['’]amende)|quel(?:le)? (?:prix|coût|montant|somme|budget)|combien (?=.{0,40}(?:dépens|vaut|paie|paye|paient|investi))`,
    count: "combien(?: de| d['’])?|(?<=^)nombre (?:de|d['’])|(?=bilan)|quel(?:le)? est le (?=bilan|nombre)",
    when: "depuis quand|jusqu['’]à quand|à partir de quand|quand|quel jour|(?:à )?quelle (?:date|heure)|en quelle année",
    where: "d['’]où|où|(?:dans |de |vers )?quel(?:le)?s? (?:pays|villes?|régions?|endroit|lieu|état)",
    said: String.raw`qu['’](?:a|ont|avait|en pense|en dit)${anyWords}(?:dit|déclaré|répondu|annoncé|affirmé|promis|demandé|pense|dit)(?!\p{L}))|que (?:dit|disent|pense|pensent|répond|répondent|demande|demandent|veut|réclame|réclament|propose|promet)|qu['’]est-ce qu(?:e |['’])${anyWords}(?:dit|déclaré|répondu|annoncé)(?!\p{L}))|comment (?:a |ont )?(?=[^?]{0,60}(?:réagi|répond))`,
    why: "pourquoi|pour quelles? raisons?|quelle est la (?:cause|raison)(?: de| du)?|qu['’]est-ce qui a (?:causé|provoqué|déclenché)|à cause de quoi",
    who: String.raw`c['’]est qui|qui est|(?:à|de|avec|par|pour|contre) qui|qui|quel(?:le)?s? (?:personnes?|ministre|président\p{L}*|dirigeant\p{L}*|entreprise|groupe|parti|tribunal|équipe|banque)`,
    settles: "(?:est-ce qu(?:e |['’])(?!(?:tu|vous|on) )|y a-t-il|\\p{L}+-t-(?:il|elle|ils|elles)(?!\\p{L}))",
    news: String.raw`quoi de neuf|qu['’](?:y a-t-il|est-ce qu['’]il y a) de (?:neuf|nouveau)|(?:qu['’]est-ce qui |que )se passe(?:-t-il)?|(?:que s['’]est-il|qu['’]est-ce qui s['’]est) passé(?! avec)|(?:y a-t-il |il y a )?(?:du nouveau|des nouvelles)|(?:les |des )?(?:dernières )?(?:nouvelles|actualités|actus?|infos)(?= (?:sur|de|du|des|en|au|aux|à)(?!\p{L})|$)|(?:parle|dis|raconte)[- ]moi(?: tout)?|que sait-on`,
    open: "est-ce (?:que|qu['’])|qu['’]est-ce (?:que|qui|qu['’])|que|quoi|quel(?:le)?s?|comment|y a-t-il|a-t-(?:il|elle)",
    empty:
      'est|ce|que|il|elle|ont|été|personnes|gens|passe|passé|arrivé|exactement|actuellement|dernières?|nouvelles|nouveau|maintenant|dit|déclaré|il y a|fait|après|encore|plus|toujours|quoi|elle|part|depuis',
    money: String.raw`co[uû]t\p{L}*|prix|pa[iy]\p{L}+|dépens\p{L}*|argent|bénéfices?|salaires?|budget|amende|valeur|vaut|indemni\p{L}+|invest\p{L}*|dettes?|gagn\p{L}+|euros?|dollars?|aide|montant|somme`,
    causes: String.raw`parce qu(?:e|['’])|car|à cause (?:de|du|des)|en raison (?:de|du|des)|suite à|afin de|faute de|grâce à|provoqué\p{L}* par|motif|raison|cause|faisant suite|en réponse|expliqu\p{L}*|justifi\p{L}*|invoqu\p{L}*|reproch\p{L}*|imput\p{L}*|en cause`,
    times: String.raw`(?:ce|le) week-end|(?:la semaine|le mois|l['’]an(?:née)?) (?:prochain|dernier|dernière|prochaine|passée?)|(?:au|du|cet?|en|l['’]) ?(?:printemps|été|automne|hiver)|(?:fin|début) (?:\d{4}|de l['’]année|du mois|de la semaine)|(?:début|mi|fin)[- ](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:dans|d['’]ici|il y a) \p{L}+ (?:jours|semaines|mois|ans|heures)|minuit|demain`,
  },
  es: {
    span: '(?:durante |desde hace |por )?cuánto tiempo|cuánto (?:ha |va a )?(?:dur|tard|llev)\\p{L}+|(?:durante |en )?cuánt[oa]s (?:segundos|minutos|horas|días|noches|semanas|meses|años)|qué edad',
    share: 'qué (?:porcentaje|parte|proporción|tasa)(?: de)?|cuál (?:es|fue) el porcentaje(?: de)?',
    amount: String.raw`cuánto (?:cuesta\p{L}*|costó|costará|dinero|vale|valen|pag\p{L}+|gast\p{L}+|inv\p{L}+)|a cuánto|cuánto|cuál (?:es|fue|será) (?=el (?:precio|coste|costo|monto|presupuesto|importe)|la (?:multa|suma|cifra))|qué (?=precio|presupuesto)`,
    count: 'cuánt[oa]s|(?<=^)número de|(?=balance de)|cuál es el (?=número|balance)',
    when: 'desde cuándo|hasta cuándo|cuándo|(?:en )?qué (?:día|fecha|año|mes)|a qué hora',
    where: '(?:de |a |en )?d[óo]nde|adónde|(?:en |de |a )?qué (?:país|países|ciudad|ciudades|región|lugar|estado|provincia)',
    said: String.raw`qué (?:dijo|dice|dicen|dijeron|opina|opinan|piensa|respondió|responde|pidió|pide|piden|anunció|quiere|exige|exigen|prometió|reclama)|qué (?:ha|han)${anyWords}(?:dicho|declarado|respondido|anunciado|pedido)(?!\p{L}))|cómo (?=[^?]{0,60}(?:reaccion|respond))`,
    why: 'por qué|a qué se debe|cuál (?:es|fue) (?:la causa|el motivo|la razón)(?: de| del)?|qué (?:causó|provocó|motivó)',
    who: '(?:a |de |con |por |para |contra )?qui[ée]n(?:es)?|qué (?:personas?|ministr[oa]|president[ea]|empresa|partido|equipo|grupo|tribunal|banco|líder)',
    settles: '(?:hay|ha|han|es|son|fue|fueron|está|están|va|van|puede|pueden)',
    news: String.raw`qué hay (?:de )?nuevo|qué (?:pasa|pasó|ha pasado|está pasando|ocurre|ocurrió|ha ocurrido)(?! con)|qué se sabe|qué noticias(?: hay)?|(?:hay )?(?:alguna |las |últimas )*(?:noticias?|novedad(?:es)?)(?= (?:sobre|de|del|en|desde)(?!\p{L})|$)|háblame|cuéntame|dime(?: algo| todo)?(?= (?:sobre|de))`,
    open: 'qué|cuál(?:es)?|cómo|hay|ha|han|es|son|fue|está',
    empty: String.raw`personas|gente|pasa|pasó|pasado|ocurr\p{L}+|sucedi\p{L}+|exactamente|actualmente|últim[oa]s?|noticias|ahora|dicho|dijo|hay|todavía|más|aún|lleva|iba|después`,
    money: String.raw`cuest\p{L}+|cost\p{L}+|precios?|pag\p{L}+|gast\p{L}+|dinero|beneficios?|salarios?|sueldo|presupuesto|multa|valor|vale|indemniz\p{L}+|inv\p{L}+|deuda|gan\p{L}+|euros?|dólares|ayuda`,
    causes: String.raw`porque|por (?:una?|el|la|los|las|su|sus|falta de)|debido a|a causa de|ya que|como consecuencia|a raíz de|motivo|causa|razón|en protesta|provocad[oa]s? por|en respuesta|explic\p{L}*|atribuy\p{L}*|quiere|busca`,
    times: String.raw`(?:este|el|próximo) fin de semana|(?:la semana|el mes|el año) (?:próxim[oa]|que viene|pasad[oa])|(?:próxim[oa]) (?:semana|mes|año)|(?:en|desde|hasta|esta|este) (?:la |el )?(?:primavera|verano|otoño|invierno)|(?:a )?(?:fin(?:ales|es)?|principios|mediados) de (?:\d{4}|año|mes|semana)|(?:dentro de|en|hace) \p{L}+ (?:días|semanas|meses|años|horas)|medianoche|mañana`,
  },
  it: {
    span: String.raw`(?:per |da )?quanto tempo|(?:per |in )?quant[ie] (?:secondi|minuti|ore|giorni|notti|settimane|mesi|anni)|quanto (?:è )?dura\p{L}*|quanti anni`,
    share: '(?:che|quale) (?:percentuale|quota|parte|proporzione)(?: di)?',
    amount: String.raw`quanto (?:costa\p{L}*|è costat\p{L}+|vale|valgono|spend\p{L}+|pag\p{L}+|invest\p{L}+)|a quanto|quanto|(?:qual è|quale) (?=il (?:prezzo|costo|budget)|la (?:multa|somma|cifra))|per quale (?:cifra|somma)`,
    count: 'quant[ie]|(?<=^)numero (?:di|dei|delle)|(?=bilancio)|qual è il (?=bilancio|numero)',
    when: 'da quando|fino a quando|quando|(?:in |a )?(?:che|quale) (?:giorno|data|ora|anno|mese)',
    where: '(?:da |di )?dove|(?:in |da |di )?(?:che|quale|quali) (?:paese|paesi|città|regione|luogo|stato)',
    said: '(?:che )?cosa (?:dice|dicono|ha detto|hanno detto|ha dichiarato|ha risposto|risponde|pensa|chiede|chiedono|vuole|ha annunciato|ha promesso|ha chiesto)|come (?:ha reagito|hanno reagito|reagisce|reagiscono|ha risposto|risponde|commenta)',
    why: 'perché|come mai|per quale motivo|qual è (?:la causa|il motivo|la ragione)(?: di| del)?|(?:che )?cosa ha (?:causato|provocato|scatenato)',
    who: '(?:a |di |con |da |per |contro )?chi|(?:che|quale|quali) (?:persona|ministr[oa]|president[ea]|azienda|società|partito|squadra|gruppo|tribunale|banca)',
    settles: "(?:c['’]è|ci sono|è|sono|ha|hanno|sarà|saranno|può|possono)",
    news: String.raw`(?:che )?(?:cosa )?c['’]è di nuovo|(?:che )?(?:cosa )?(?:succede|sta succedendo|è successo|è accaduto)(?! a)|cosa si sa|(?:ci sono )?(?:le )?(?:ultime )?(?:notizie|novità)(?= (?:su|sul|sulla|sui|di|da|dal|dalla|in)(?!\p{L})|$)|parlami|raccontami|dimmi(?: tutto| qualcosa)?`,
    open: "che cosa|cosa|che|qual(?:e|i)?|come|c['’]è|ci sono|è|sono|ha|hanno",
    empty:
      'persone|gente|success[oaie]|succede|accadut[oa]|accade|esattamente|attualmente|ultim[aei]|notizie|adesso|ora|detto|ci|dopo|ancora|fatt[oaei]|più|ex',
    money: String.raw`cost\p{L}+|prezz\p{L}+|pag\p{L}+|spen\p{L}+|spes\p{L}+|soldi|denaro|profitt\p{L}+|stipendi\p{L}*|bilancio|multa|vale|valore|risarc\p{L}+|invest\p{L}+|debito|guadagn\p{L}+|euro|dollari|aiut\p{L}+`,
    causes: String.raw`perché|poiché|a causa (?:di|del|della|dei)|in seguito a|affinché|dovut[oaie] a|motivo|causa|ragione|in segno di protesta|di fronte|provocat[oaie] da|in risposta|spieg\p{L}*|attribu\p{L}*|motiv\p{L}*`,
    times: String.raw`(?:nel|questo|il|prossimo) (?:fine settimana|weekend)|(?:prossim[oa]|scors[oa]) (?:settimana|mese|anno)|(?:settimana|mese|anno) (?:prossim[oa]|scors[oa])|(?:in|dalla|dall['’]|in) ?(?:primavera|estate|autunno|inverno)|(?:fine|inizio) (?:\d{4}|anno|mese|settimana)|(?:tra|fra|entro) \p{L}+ (?:giorni|settimane|mesi|anni|ore)|\p{L}+ (?:giorni|settimane|mesi|anni) fa|mezzanotte|domani`,
  },
  ru: {
    span: String.raw`сколько времени|как долго|сколько (?:секунд|минут|часов|дней|суток|ночей|недель|месяцев|лет)|сколько (?:дли[лт]|продл|продолж)\p{L}+|какого возраста`,
    share: 'как(?:ой|ая|ую) (?:процент|долю|доля|часть)|сколько процентов|на сколько процентов',
    amount: String.raw`сколько (?=сто(?:ит|ил\p{L}*)|потрат\p{L}+|заплат\p{L}+|денег|выдел\p{L}+)|за сколько|(?:на )?как(?:ова|ую|ая) (?=сумм\p{L}|цен\p{L}|стоимость)|во сколько обош\p{L}+`,
    count: 'сколько|каково (?=число)|(?<=^)число',
    when: 'с каких пор|до каких пор|до какого числа|когда|какого числа|в какой день|во сколько|в каком году',
    where:
      'где|куда|откуда|(?:в|из) как(?:ом|ой|их|ого) (?:городе|стране|странах|регионе|месте|области|страны|города)|какая страна|какие страны',
    said: String.raw`что (?:сказал|заявил|ответил|думает|говорит|говорят|требует|требуют|пообещал|предложил|сообщил|объявил|хочет)\p{L}*|как (?:отреагировал|ответил|прокомментировал|реагирует|реагируют)\p{L}*|что (?=[^?]{0,50}(?:сказал|заявил|ответил)\p{L}*)`,
    why: 'почему|из-за чего|по какой причине|зачем|что (?:стало причиной|вызвало|привело к)|какова причина',
    who: 'кто так(?:ой|ая|ие)|с кем|кого|кому|кем|кто|ч(?:ей|ья|ьё|ьи)|как(?:ой|ая|ое|ие) (?:человек|министр|президент|компания|партия|команда|группа|суд|банк)',
    settles: '(?:есть ли|правда ли|\\p{L}+ ли)',
    news: 'что (?:нового|происходит|случилось|произошло|творится|известно)(?! с(?:о)? )|(?:есть ли |какие |последние |свежие )*новости|есть ли что-то новое|расскажи(?:те)?(?: мне)?',
    open: 'что|чего|чем|как(?:ой|ая|ое|ие|ую|им|ими)?|есть ли|ли',
    empty: String.raw`такой|такая|такое|такие|своих|свои|своего|своей|своём|этот|эта|это|человек|людей|люди|произошло|случилось|происходит|сейчас|точно|последние|новости|новое|заявил\p{L}*|сказал\p{L}*|ещё|еще|после|уже|больше`,
    money: String.raw`сто(?:ит|ил|имость)\p{L}*|цен\p{L}+|плат\p{L}+|заплат\p{L}+|потрат\p{L}+|трат\p{L}+|ден(?:ег|ьги)|прибыл\p{L}+|зарплат\p{L}+|бюджет\p{L}*|штраф\p{L}*|компенсац\p{L}+|инвест\p{L}+|долг\p{L}*|рубл\p{L}+|доллар\p{L}*|евро`,
    causes: String.raw`потому что|из-за|так как|поскольку|в связи с|вследствие|в результате|по причине|причин\p{L}+|на фоне|в знак протеста|в ответ|вызван\p{L}+|объясн\p{L}*|ссыла\p{L}*|вызв\p{L}*`,
    times: String.raw`(?:на|в) выходны[ех]|в (?:начале|середине|конце) (?:\d{4}|года|месяца|недели|весны|лета|осени|зимы)|на (?:следующей|этой|прошлой|будущей) неделе|в (?:следующем|этом|прошлом) (?:месяце|году)|весной|летом|осенью|зимой|через \p{L}+ (?:дн|недел|месяц|год|лет|час)\p{L}*|до конца (?:года|месяца|недели)|\p{L}+ (?:дн\p{L}|недел\p{L}|месяц\p{L}*|года?|лет|час\p{L}*) назад|завтра|полноч\p{L}+`,
  },
  uk: {
    span: String.raw`скільки часу|як довго|скільки (?:секунд|хвилин|годин|днів|діб|ночей|тижнів|місяців|років)|скільки (?:трива|продовж)\p{L}+`,
    share: String.raw`як(?:ий|а|у) (?:відсоток|частк\p{L}|частин\p{L})|скільки відсотків|на скільки відсотків`,
    amount: String.raw`скільки (?=кошту\p{L}+|витрат\p{L}+|заплат\p{L}+|грошей|виділ\p{L}+)|за скільки|(?:на )?як(?:а|у) (?=сум\p{L}|цін\p{L}|вартість)`,
    count: 'скільки|яка (?=кількість)|(?<=^)кількість',
    when: 'відколи|доки|до якого числа|коли|якого числа|якого дня|о котрій|в якому році',
    where:
      'звідки|куди|де|(?:у|в|з|із) як(?:ому|ій|их|ої|ого) (?:місті|країні|країнах|регіоні|місці|області|країни|міста)|яка країна|які країни',
    said: String.raw`що (?:сказа|заяви|відпові|дума|говори|каж|вимага|пообіця|запропонува|повідоми|оголоси|хоч)\p{L}*|як (?:відреагува|відпові|прокоментува|реагу)\p{L}*|що (?=[^?]{0,50}(?:сказа|заяви|відпові)\p{L}*)`,
    why: 'чому|через що|з якої причини|навіщо|що (?:стало причиною|спричинило|призвело до)|яка причина',
    who: 'хто так(?:ий|а|і)|з ким|кого|кому|ким|хто|чи(?:й|я|є|ї)(?= )|як(?:ий|а|е|і) (?:міністр|президент|компанія|партія|команда|група|суд|банк)',
    settles: 'чи',
    news: 'що (?:нового|відбувається|сталося|трапилося|коїться|відомо)(?! (?:з|із|зі) )|(?:чи є |які |останні |свіжі )*новини|розкаж(?:и|іть)(?: мені)?',
    open: 'що|чого|чим|як(?:ий|а|е|і|у|им|ими)?|чи',
    empty: String.raw`такий|така|таке|такі|свої|своїх|своє|свого|своєї|про|цей|ця|це|людей|осіб|люди|сталося|трапилося|відбувається|відбулося|зараз|точно|останні|новини|нове|заяви\p{L}*|сказа\p{L}*|ще|після|вже|більше`,
    money: String.raw`кошту\p{L}+|вартіст\p{L}+|цін\p{L}+|плат\p{L}+|заплат\p{L}+|витра\p{L}+|гро(?:шей|ші)|прибут\p{L}+|зарплат\p{L}+|бюджет\p{L}*|штраф\p{L}*|компенсац\p{L}+|інвест\p{L}+|борг\p{L}*|грив\p{L}+|долар\p{L}*|євро`,
    causes: String.raw`тому що|через|бо|оскільки|у зв['’ʼ]язку з|внаслідок|в результаті|причин\p{L}+|на тлі|на знак протесту|у відповідь|спричин\p{L}+|поясн\p{L}*|посила\p{L}*|викликан\p{L}*`,
    times: String.raw`(?:на|у|в) вихідн(?:их|і)|(?:на початку|в середині|у? ?наприкінці|в кінці) (?:\d{4}|року|місяця|тижня|весни|літа|осені|зими)|(?:наступного|цього|минулого) (?:тижня|місяця|року)|навесні|влітку|восени|взимку|через \p{L}+ (?:дн|тижн|місяц|рок|годин)\p{L}*|до кінця (?:року|місяця|тижня)|\p{L}+ (?:дн\p{L}+|тижн\p{L}+|місяц\p{L}+|рок\p{L}+|годин\p{L}*) тому|завтра|опівн\p{L}+`,
  },
  ar: {
    span: String.raw`كم (?:من الوقت|استغرق\p{L}*|استمر\p{L}*|دام\p{L}*|ساعة|يوما?ً?|دقيقة|أسبوعا?ً?|شهرا?ً?|سنة|عاما?ً?)|منذ متى`,
    share: '(?:ما|كم)(?: هي)? (?:نسبة|النسبة)|كم في المئة',
    amount: String.raw`(?:ب)?كم (?=(?:كلف|تكلف|تبلغ تكلفة|بلغت (?:تكلفة|قيمة)|يكلف|ثمن|سعر|دفع|أنفق|مليون|مليار)\p{L}*)|كم (?:تبلغ|يبلغ|بلغت|بلغ)(?= (?:قيمة|تكلفة|حجم|ميزانية|سعر))|ما(?: هي| هو)? (?=(?:قيمة|تكلفة|ثمن|سعر|ميزانية))`,
    count: 'كم (?:عدد|بلغ عدد)|كم(?: من)?|ما (?=عدد|حصيلة)|(?<=^)عدد',
    when: 'منذ متى|إلى متى|متى|في أي (?:يوم|تاريخ|عام|سنة|شهر|ساعة)',
    where: '(?:من |إلى )?أين|(?:في |من )?أي (?:دولة|مدينة|بلد|منطقة|مكان|ولاية)|(?:في |من )?أية (?:دولة|مدينة)',
    said: String.raw`ماذا (?:قال|قالت|يقول|تقول|أعلن|أعلنت|طلب|طلبت|يريد|تريد|رد|ردت|صرح|صرحت)|بماذا (?:رد|ردت|صرح|صرحت|وعد|طالب|طالبت)|كيف (?:رد|ردت|علق|علقت|تفاعل|يرد|ترد)|ما (?=رد(?: فعل)?(?!\p{L})|موقف|تعليق)`,
    why: 'لماذا|ما (?:هو )?(?:سبب|السبب|أسباب)|ما الذي (?:تسبب|أدى|سبب)|لأي سبب',
    who: '(?<=^)(?:و)?من(?: هو| هي| هم| الذي| التي| الذين)?|(?:مع|ل|إلى) من(?= )|أي (?:شركة|حزب|وزير|رئيس|فريق|محكمة|جماعة|مجموعة|بنك)',
    settles: 'هل',
    news: 'ما (?:الجديد|هو الجديد|(?:هي )?(?:آخر )?(?:الأخبار|أخبار|المستجدات))|ماذا (?:يحدث|حدث|جرى|يجري|يدور)(?! ل)|(?:آخر |أحدث )?(?:الأخبار|أخبار|المستجدات|مستجدات)|حدثني|أخبرني',
    open: 'ما(?:ذا)?(?: هو| هي)?|هل|كيف|أي|أية',
    empty: 'الناس|شخصا?ً?|أشخاص|حدث|يحدث|جرى|يجري|الآن|آخر|أخبار|قال|قالت|أعلن|عدد|بلغ|تم|بعد|عن|رئيس',
    money: String.raw`كلف\p{L}*|تكلف\p{L}*|سعر|ثمن|قيمة|دفع\p{L}*|أنفق\p{L}*|ميزانية|غرامة|تعويض\p{L}*|راتب|مال|أموال|دولار|يورو`,
    causes:
      'بسبب|لأن|لأنه|لأنها|نتيجة|إثر|من أجل|جراء|ردا|احتجاجا|على خلفية|سبب|لتجنب|لمنع|خوفا|بهدف|عزا|عزت|أرجع|أرجعت|أوضح|أوضحت|إلى مرض',
    times: String.raw`نهاية (?:الأسبوع|الشهر|العام|السنة)|(?:الأسبوع|الشهر|العام|السنة) (?:المقبل|القادم|الماضي|المقبلة|القادمة|الماضية)|(?:الربيع|الصيف|الخريف|الشتاء)|(?:خلال|بعد|قبل) (?:\p{L}+ )?(?:أيام|أسابيع|أشهر|سنوات|ساعات|يومين|أسبوعين|شهرين|عامين)|غدا|منتصف الليل`,
  },
  zh: {
    span: '多长时间|多久|(?:几|多少)(?:个)?(?:小时|分钟|天|年|月|周|星期)|多大年纪|几岁',
    share: '百分之多少|百分之几|(?:多大|多少|什么)(?:的)?比例|占比(?:是)?多少|占多少',
    amount: '多少钱|多少(?:亿|万)?(?:美元|欧元|元|英镑|日元|资金)|(?:花费|耗资|投资|价值|成本|金额|罚款|预算)(?:是|了|为)?多少|多贵',
    count: '(?:有)?多少(?:人|名|个|位|艘|架|辆|家|座|枚)?|几(?:人|名|个|位|艘|架|辆|家|座|枚|国)',
    when: '什么时候|什么时间|何时|哪(?:一)?天|几月几[日号]|几号|哪年',
    where: '(?:在)?(?:哪里|哪儿|何处|什么地方|哪个(?:国家|城市|地方|地区|省)|哪些(?:国家|城市|地区)|哪国|哪座城市)',
    said: '(?:说|表示|称|回应|宣布|警告|要求|承诺)了?(?:些)?什么|怎么(?:说|回应|看|评价)|(?:如何|怎样)(?:回应|评价|看待|反应)|有(?:什么|何)(?:反应|回应)',
    why: '为什么|为何|因为什么|原因(?:是)?什么|什么原因|怎么会|是什么(?:导致|引起)',
    who: '(?:是|被|跟|和|与)?谁|哪(?:一)?位|什么人|哪(?:个|家|些)(?:公司|人|机构|党|银行|法院|部门|球队|组织|企业)',
    settles: '',
    news: '(?:有|还有)?(?:什么|啥|哪些)(?:最新|新)?(?:新闻|消息|动态|进展|情况)|(?:最新|今日|今天的?|昨天的?)(?:的)?(?:新闻|消息|动态|进展|情况)|(?:正在)?发生了?(?:什么|啥)(?:事情?|情况)?|(?:讲讲|说说|谈谈|介绍(?:一下)?|告诉我)(?:关于)?',
    open: '什么|怎么样?|如何|哪些?|是否|有没有|吗|呢|多',
    empty: '人|发生|最新|消息|新闻|现在|目前|事情|情况|了|说|表示|有|是|后|今天|还|要',
    money: '钱|美元|欧元|元|英镑|资金|费用|价格|价值|成本|投资|罚款|预算|金额|利润|工资',
    causes: '因为|由于|因|导致|为了|所致|原因|引发|抗议|鉴于|出于|以避免|以防|由|引起|故障',
    times: String.raw`(?:本|上|下|这个?)(?:周末|周|星期|个?月)|周末|明年|今年|去年|年[初中底末]|月[初中底末]|(?:春|夏|秋|冬)(?:季|天)|[一二三四五六七八九十两几\d]+(?:天|周|个月|年|小时)(?:后|内|前)|明天|凌晨|午夜|稍后`,
  },
}
