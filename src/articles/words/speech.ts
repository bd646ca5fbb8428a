/** How one language says who said something. All words in lower case; patterns are regular-expression sources. */
export type SpeechWords = {
  /** Verbs with a subject of their own: "said". */
  readonly verbs: ReadonlySet<string>
  /** Forms of `verbs` that are nouns as often: a verb only right behind a name or a pronoun. */
  readonly nounLike: ReadonlySet<string>
  /** Forms of `verbs` that are of speech only with the next word: "put it", "shot back". */
  readonly goesWith: ReadonlyMap<string, RegExp>
  /** Forms that make a verb of speech passive, so that its speaker stands elsewhere: "was called". */
  readonly passive: ReadonlySet<string>
  /** Forms that borrow the subject of their sentence: "saying". */
  readonly participles: ReadonlySet<string>
  /** Phrases with the speaker behind them: "according to". */
  readonly accordingTo: RegExp
  /** Words between subject and verb: adverbs, auxiliaries. */
  readonly between: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  /** Words that begin a noun phrase. */
  readonly determiners: ReadonlySet<string>
  /** Of `determiners`, those behind which no verb stands. */
  readonly articles: ReadonlySet<string>
  /** Words before a verb that shares the subject of its sentence: "and said". */
  readonly joining: ReadonlySet<string>
  /** What any verb looks like that stands beside a name right behind a quotation: "barked". */
  readonly anyVerb: RegExp
  /** Whether a verb of speech that begins a clause has its subject behind it: "sagte Holm", "a déclaré M. Roy". */
  readonly turns: boolean
  /** Whether a verb alone may say that whoever spoke last goes on: “…”, insistió. */
  readonly dropsSubject?: true
  /** Words that may not be part of a subject: prepositions, conjunctions, question words. */
  readonly breaks: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Every stem with every ending: "afirm segur" and "ó a" are "afirmó afirma seguró segura". */
const forms = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ')

/** What one expresses in words. */
const feeling =
  /^(?:concerns?|hopes?|fears?|confidence|doubts?|regrets?|support|outrage|frustration|dismay|disappointment|anger|shock|surprise|optimism|disbelief|relief|gratitude|amusement|skepticism|alarm)$/

const withNext: ReadonlyMap<string, RegExp> = new Map([
  ['put', /^it$/],
  ['puts', /^it$/],
  ['made', /^clear$/],
  ['makes', /^clear$/],
  ['fired', /^(?:back|off)$/],
  ['fires', /^(?:back|off)$/],
  ['shot', /^back$/],
  ['hit', /^(?:back|out)$/],
  ['hits', /^(?:back|out)$/],
  ['went', /^on$/],
  ['chimed', /^in$/],
  ['weighed', /^in$/],
  ...['expressed', 'expresses', 'voiced', 'voices'].map((verb) => [verb, feeling] as const),
])

const english: SpeechWords = {
  verbs: set(
    'said says say told tells tell added adds add asked asks ask wrote writes write tweeted tweets argued argues argue called calls call claimed claims claim declared declares declare explained explains ' +
      'explain insisted insists insist noted notes note observed observes replied replies responded responds stated states state warned warns warn suggested suggests announced announces acknowledged ' +
      'acknowledges admitted admits agreed agrees alleged alleges asserted asserts boasted boasts commented comments complained complains concluded concludes conceded concedes confirmed confirms ' +
      'continued continues contended contends countered counters criticized criticizes criticised decried denied denies denounced described describes dismissed joked jokes maintained maintains mused ' +
      'opined pointed pledged promised predicted predicts proclaimed pronounced quipped recalled recalls recounted remarked remarks reiterated repeated reported reports reads read retorted revealed reveals ' +
      'shouted slammed snapped spoke stressed swore testified testifies thundered urged urges vowed vows wondered yelled accused accuses blasted cautioned emphasized emphasised exclaimed fumed hailed ' +
      'hinted implored labeled labelled lamented mentioned praised protested questioned quoted ranted termed ridiculed scoffed shot signaled tweeting vented branded mocked thinks thought believes believed feels ' +
      'hopes knew concurred cited cites published posted posts began begins demanded demands challenged characterized lashed answered advised rejected welcomed condemned referred deemed dubbed advocated applauded assured attested averred bemoaned berated bragged commended conveyed counseled counselled deadpanned decreed disclosed divulged enthused exhorted griped informed inquired instructed interjected intoned lectured moaned muttered murmured objected pondered preached reasoned reassured recited reckoned reflected reminded remembered roared ruled speculated surmised taunted teased theorized trumpeted uttered ventured volunteered stressing underlined underscored clarified elaborated forecast foresaw ordered petitioned lauded saluted cheered cried implied inferred ' +
      'chanted confessed thanked blamed imagined proposed opposed likened compared portrayed touted defended charged charges refers refer mention mentions denounce describe promise promises criticize attacked ' +
      'echoed summed marveled marvelled grumbled whispered screamed sneered sighed chided scolded pleaded prayed testify defines defined labels invoked railed derided anticipated reveal accuse acknowledge confirm reply respond suggest decries rebuked fired retweeted gushed emailed blogged summarized summarised categorized chimed panned trashed skewered bashed assailed excoriated lambasted disparaged belittled bellowed barked boomed crowed howled hissed wailed jeered heckled captioned hypothesized insinuated admonished congratulated scorned bristled demurred deplored assures threatened threatens retorts flagged characterizes characterised put puts made makes fires hit hits went weighed ' +
      'indicated indicates heralded heralds extolled laments bemoans fretted frets signals posited posits affirmed affirms reaffirmed rebutted refuted castigated pilloried penned professed intimated laughed huffed sniffed texted faulted faults doubts doubted expressed expresses voiced voices',
  ),
  nounLike: set(
    'states state reports report notes note claims claim calls call reads comments remarks posts posted quotes promises promise charges charge mentions mention labels thought offers urges demands vows feels believes cites argues',
  ),
  goesWith: withNext,
  passive: set('is are was were be been being'),
  participles: set(
    'saying adding telling calling writing noting arguing asking insisting claiming warning declaring explaining tweeting suggesting describing stating accusing vowing promising stressing pointing citing quoting concluding predicting boasting joking complaining criticizing blasting urging announcing referring emphasizing asserting reading responding shouting labeling labelling interjecting dubbing characterizing slamming denouncing mocking proclaiming questioning mentioning repeating alleging admitting pledging contending acknowledging lamenting confirming emailing texting ridiculing deriding lambasting praising hailing touting recounting recalling replying musing observing remarking reasoning chanting screaming yelling demanding pleading begging imploring cautioning scolding clarifying dismissing summarizing thundering bragging crowing mouthing echoing ruling blaming expressing voicing indicating signaling denying hinting',
  ),
  accordingTo: /\b(?:according to|in the words of|as told by|in a statement from|in a (?:letter|tweet|post) from)\s$/i,
  between: set(
    'earlier also long has had have would will later then once even still further now just often first again already only instead ' +
      'never is was are were been could might may should must did does do not be today yesterday sunday monday tuesday wednesday thursday friday saturday both himself herself likewise',
  ),
  pronouns: set('he she they it i we you who one someone somebody everyone everybody'),
  determiners: set(
    'the a an one another his her their its our my some many several two three other both this that these those all no each every most any someone somebody everyone everybody',
  ),
  articles: set('the a an his her their its our my'),
  anyVerb:
    /^(?:\p{Ll}{2,}(?:ed|[^s]s)|went|wrote|found|told|thought|felt|knew|held|began|swore|spoke|shot|hit|read|swept|sang|wept|shrugged|took|gave|made|met|saw|ran|sent|led|left|came|got|kept|lost|won|beat|fought|brought|sought|paid|drew|threw|broke|chose|spent|stood|sat|rose|swung|fell|grew|became|built|bought|caught|heard|meant|understood|withdrew|wore|tore|drove|rode|flew|slid|stuck|struck|hung|laid|lay|leapt|set|put|cut|let)$/u,
  joining: set('and but then or'),
  turns: false,
  breaks: set(
    'in on at for by from with without as after before during since until while when where what how why whether maybe perhaps if although though because but and or so yet nor than to into about against over under between among of that which despite amid following like unlike given per via within throughout besides beyond behind toward towards upon except alongside across around near including regarding concerning',
  ),
}

const german: SpeechWords = {
  verbs: set(
    'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint schrieb schreibt fügte ergänzte kritisierte warnte warnt forderte fordert teilte mitteilte berichtete berichtet kündigte nannte nennt ' +
      'bezeichnete bekräftigte versicherte antwortete fragte behauptete mahnte äußerte zitierte lobte verwies räumte unterstrich sprach beklagte verkündete hieß gesagt erklärt betont geschrieben hob schlug wies rief drohte ' +
      forms(
        'monier mahn kommentier resümier konstatier präzisier entgegn erwider erläuter bemerk beton beteuer versprech wart begründ bedauer schilder erzähl appellier bilanzier urteil argumentier kritisier warn versicher äußer bezeichn bekräftig behaupt antwort lob',
        'te t ten',
      ) +
      ' begründete bedauerte erwartete spricht gestand gesteht gab beschrieb beschreibt führte bezeichnet würdigte würdigt stellte',
  ),
  nounLike: set(''),
  goesWith: new Map(),
  passive: set('wird wurde wurden werden'),
  participles: set(''),
  accordingTo: /(?<!\p{L})(?:laut|nach (?:angaben|den worten|aussage|darstellung|einschätzung) (?:von|des|der)|so)\s$/iu,
  between: set(
    'auch dann später am noch zudem weiter hat habe hatte bereits erneut wiederholt heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag hingegen dagegen daraufhin dazu indes',
  ),
  pronouns: set('er sie es ich wir man'),
  determiners: set('der die das ein eine dem den seine ihre sein ihr'),
  articles: set('der die das ein eine dem den seine ihre'),
  anyVerb: /^(?:\p{Ll}{3,}(?:te|ten|t|ieb|ach|ief|annte))$/u,
  joining: set('und aber'),
  turns: true,
  breaks: set(
    'in im am an auf bei nach vor mit von zu zum zur aus für über unter durch gegen ohne um seit bis als wenn während weil obwohl doch aber und oder dass ist sind war waren wird hat habe sei sich werde so',
  ),
}

const french: SpeechWords = {
  verbs: set(
    'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute estimé estime assuré assure indiqué indique annoncé annonce souligné souligne précisé précise écrit rappelé rappelle dénoncé dénonce lancé lance ' +
      'répondu répond insisté insiste regretté regrette prévenu prévient confié confie reconnu reconnaît conclu conclut commenté commente réagi réagit martelé résume poursuit poursuivi salué averti avertit jugé juge raconte raconté ' +
      forms(
        'tempêt ironis pest souhait réclam plaid fustig critiqu défend déplor constat rétorqu soupir félicit réjoui rapport témoign détaill lâch lanç argument redout observ promet menac exhort relev revendiqu',
        'é e ait',
      ) +
      ' réjoui réjouit soutenu soutient promis promet défendu défend fait disait expliquait affirmait ajoutait soulignait estimait précisait ' +
      forms('confirm évoqu accus qualifi exig refus propos préconis réaffirm concéd interpell alert conclu', 'é e ait ent') +
      ' concluent disent opposé oppose relate relaté relève relevait glisse glissé prédit prédisait voit voient appelle appelé parle parlent sourit admet admis renchérit ' +
      forms('affirm expliqu ajout estim assur indiqu soulign précis rappel regrett racont résum conseill confi jug', 'ait aient ent') +
      ' ' +
      forms(
        'raill tranch répliqu souffl martel acquiesc point nuanc tempér tonn plaisant s’indign s’étonn s’emport s’interrog s’inquièt',
        'é e ait',
      ),
  ),
  nounLike: set(''),
  goesWith: new Map(),
  passive: set('est sont été'),
  participles: set(
    'ajoutant affirmant déclarant expliquant précisant estimant soulignant assurant indiquant dénonçant rappelant regrettant jugeant promettant évoquant qualifiant accusant',
  ),
  accordingTo: /(?<!\p{L})(?:selon|d['’]après|^pour)\s$/iu,
  between: set(
    "a ont avait aussi également encore ensuite récemment notamment a-t-il a-t-elle lui leur y alors lui-même s’est s'est lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui vivement",
  ),
  pronouns: set('il elle lui on ils elles je nous celui-ci celle-ci'),
  determiners: set('le la les un une son sa ses ce cette leur'),
  articles: set('le la les un une son sa ses ce cette leur'),
  anyVerb: /^(?:\p{Ll}{3,}(?:e|é|a|it|ut|ait))$/u,
  joining: set('et mais'),
  turns: true,
  breaks: set(
    'en dans sur sous à au aux par pour avec sans après avant depuis pendant lors mais et ou donc car si quand comme que qui de du des est sont était sera faut à auprès devant',
  ),
}

const spanish: SpeechWords = {
  verbs: set(
    'dijo dice afirmó afirma aseguró asegura declaró declara explicó explica añadió añade agregó señaló señala indicó indica anunció anuncia advirtió advierte destacó destaca sostuvo sostiene subrayó expresó manifestó ' +
      'escribió escribe comentó comenta respondió responde insistió insiste denunció denuncia reconoció apuntó apunta concluyó pidió dicho escrito ' +
      forms(
        'afirm asegur declar explic señal indic anunci destac subray expres manifest coment denunci apunt lament celebr critic reclam alert avis zanj sentenci asever recalc acus confes reproch remat relat rechaz exig advirt insist sosten reconoc respond agreg',
        'ó a aba ado aron',
      ) +
      ' advertido insistido sostenido reconocido respondido pedido tildó tildado tachó tachado calificó calificado afeó afeado acusó acusado llamó llamado definió definido exigió exige exigido presumió presume presumido cree creyó sostuvo ve ven propuso propone defendió defiende defendido prometió promete prometido sugirió sugiere sugerido pide reclamó consideró considera considerado ' +
      forms(
        'vaticin enfatiz puntualiz ironiz razon zanj reproch reiter opin apost aclar avanz matiz ironiz censur replic inst record agradec acept justific pronostic',
        'ó a aba ado aron',
      ),
  ),
  nounLike: set('denuncia pregunta lanza demanda reclama alerta marca'),
  goesWith: new Map(),
  passive: set('fue fueron sido'),
  participles: set(
    'agregando añadiendo afirmando señalando asegurando explicando llamándolo llamándola calificándolo calificándola tachándolo tildándolo acusándolo',
  ),
  accordingTo: /(?<!\p{L})(?:según|de acuerdo con|a juicio de|en opinión de|en palabras de|^para)\s$/iu,
  between: set('lo le les se ha han había también además luego hoy ayer este lunes martes miércoles jueves viernes sábado domingo'),
  pronouns: set('él ella ellos ellas'),
  determiners: set('el la los las un una su sus'),
  articles: set('el la los las un una su sus'),
  anyVerb: /^(?:\p{Ll}{3,}(?:ó|aba|ía|a|e))$/u,
  joining: set('y pero'),
  turns: true,
  dropsSubject: true,
  breaks: set('en de del a con sin por para según tras desde hasta durante mientras pero y o aunque cuando como si que es está al ante'),
}

const italian: SpeechWords = {
  verbs: set(
    'detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea annunciato annuncia avvertito avverte commentato commenta scritto scrive assicurato assicura ribadito ribadisce ' +
      'osservato osserva concluso conclude precisato precisa sostenuto sostiene ricordato ricorda replicato replica risposto risponde ammesso ammette chiesto chiede denunciato denuncia ' +
      forms(
        'dichiar afferm spieg sottoline annunci comment assicur osserv precis ricord replic denunci attacc esult rilanc tuon critic confid raccont confess lament acclar puntualizz esort chios attest rimarc',
        'ato a ò ava',
      ) +
      ' definito definisce bollato accusato parlato parla parlano fatto fa ribatte ribattuto sorride',
  ),
  nounLike: set('replica conclude'),
  goesWith: new Map(),
  passive: set('è sono stato stata stati state'),
  participles: set('aggiungendo affermando sottolineando spiegando precisando'),
  accordingTo: /(?<!\p{L})(?:secondo|a giudizio di|^per)\s$/iu,
  between: set('lo ci si ne ha hanno aveva anche poi inoltre ancora oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  pronouns: set('lui lei loro egli chi quest’ultimo quest’ultima'),
  determiners: set('il lo la i gli le un uno una suo sua'),
  articles: set('il lo la i gli le un uno una suo sua'),
  anyVerb: /^(?:\p{Ll}{4,}(?:ato|uto|ito|a|e|isce))$/u,
  joining: set('e ma'),
  turns: true,
  dropsSubject: true,
  breaks: set(
    'in di da a con su per tra fra senza dopo prima durante e o ma che se quando mentre come del della dei nel nella al alla ai agli alle dai dal è sono ai',
  ),
}

const russian: SpeechWords = {
  verbs: set(
    'сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила сообщили написал написала пояснил пояснила рассказал рассказала объяснил объяснила ответил ответила ' +
      'предупредил предупредила напомнил напомнила уточнил уточнила считает говорит говорил говорила признал признала пообещал заключил ' +
      forms(
        'замети подытожи констатирова утвержда призва прокомментирова обвини возрази уверя завери возмути пожалова поблагодари раскритикова',
        'л ла ли',
      ) +
      ' отмечает подчеркивает заявляет утверждает пишет объявил объявила уверен уверена убежден убеждена считают высказался высказалась рассказывает передает передаёт поделился поделилась',
  ),
  nounLike: set(''),
  goesWith: new Map(),
  passive: set(''),
  participles: set('отметив добавив подчеркнув заявив пояснив уточнив сообщив назвав напомнив сказав'),
  accordingTo: /(?<!\p{L})по (?:словам|мнению|данным|утверждению)\s$/iu,
  between: set('также затем ранее уже вновь снова позже'),
  pronouns: set('он она они'),
  determiners: set(''),
  articles: set(''),
  anyVerb: /^\p{Ll}{3,}(?:л|ла|ли|ет|ит|ют|ят|лся|лась)$/u,
  joining: set('и но а'),
  turns: true,
  breaks: set(
    'в на по из с со к у о об от до за под над при после перед между для и но а что чтобы когда если как журналистам репортерам корреспондентам агентству',
  ),
}

const ukrainian: SpeechWords = {
  verbs: set(
    'сказав сказала сказали заявив заявила заявили зазначив зазначила підкреслив підкреслила додав додала повідомив повідомила повідомили написав написала пояснив пояснила розповів розповіла відповів відповіла попередив ' +
      'попередила нагадав нагадала уточнив уточнила наголосив наголосила вважає каже говорить впевнений впевнена переконаний визнав визнала пообіцяв ' +
      forms('поясни запевни заклика прокоментува звинувати заперечи подякува розкритикува констатува стверджува зауважи', 'в ла ли') +
      ' підкреслює зазначає заявляє пише стверджує',
  ),
  nounLike: set(''),
  goesWith: new Map(),
  passive: set(''),
  participles: set('зазначивши додавши підкресливши заявивши'),
  accordingTo: /(?<!\p{L})(?:за словами|на думку)\s$/iu,
  between: set('також потім раніше вже знову пізніше'),
  pronouns: set('він вона вони'),
  determiners: set(''),
  articles: set(''),
  anyVerb: /^\p{Ll}{3,}(?:в|ла|ли|є|ить|ує|ють|вся|лася)$/u,
  joining: set('і й та але'),
  turns: true,
  breaks: set(
    'в у на по з із зі до від за під над при після перед між для і й та але що щоб коли якщо як про журналістам репортерам кореспондентам агентству',
  ),
}

const languages: ReadonlyMap<string, SpeechWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['ru', russian],
  ['uk', ukrainian],
])

/** The words of speech of a language; undefined where it has none here (Chinese has its own reader). */
export function speechWords(language: string): SpeechWords | undefined {
  return languages.get(language)
}
