import type { FollowedArticle, Passage } from '../../articles/article.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import { asidesIn } from '../../articles/text/asides.ts'
import { sentencesOf } from '../../articles/text/sentences.ts'
import { termsOf } from '../../stories/words/terms.ts'
import type { Evidence } from '../receipts/claim.ts'
import { quotedWords } from '../words/quoted-words.ts'
import { wordCount } from '../words/words-of.ts'
import { type Reading, settleDates } from './settle-dates.ts'
import { hangs, trimSentence } from './trim.ts'

/** A sentence that may tell a story: what would be said, and the words of the article that it rests on. */
export type Candidate = {
  readonly article: FollowedArticle
  readonly text: string
  /** As the gate takes it, with its offsets in the article's text. */
  readonly passage: Passage & Evidence
  /** Place among the article's sentences, from 0. */
  readonly position: number
}

/** Sentences of one article that are looked at: news stands at the top. */
const sentencesRead = 12
const fewestWords = 6
/** A sentence that is largely quotation is shown as one, with its speaker. Part of its words. */
const leastUnquoted = 0.7
/** Words that carry meaning and are no numbers: "April 22, 2020 5:00 AM" has one. */
const fewestTerms = 3
/** More is hard to read in a chat. */
const mostWords = 48

/** The sentences of an article that can stand alone, in order. */
export function candidatesOf(article: FollowedArticle, reading: Reading): readonly Candidate[] {
  const { language } = article
  const publishedAt = printedAt(article)
  return ownSentences(article)
    .filter(({ text }) => !isTitleAgain(text, article.title))
    .slice(0, sentencesRead)
    .flatMap((sentence, position) => {
      if (isCutOff(sentence, article.text)) return []
      const trimmed = trimSentence(withoutTitle(sentence.text, article.title))
      if (trimmed === undefined) return []
      const told = tidied(trimmed, language)
      if (!standsAlone(told, language)) return []
      const text = settleDates(told, language, publishedAt, reading)
      if (text === undefined) return []
      const passage = { ...sentence, language, publishedAt }
      return [text, ...shortened(text, language)].map((said) => ({ article, text: said, passage, position }))
    })
}

/** The end of a text that its feed cut: without a full stop where a sentence before has one, or behind a word that nothing ends with. */
function isCutOff({ start, end, text: sentence }: Passage, text: string): boolean {
  if (/[\p{P}\p{S}]$/u.test(sentence) || text.slice(end).trim() !== '' || !/\p{Script=Latin}$/u.test(sentence)) return false
  return hangs.test(sentence) || /[.!?]["”’']?\s*$/u.test(text.slice(0, start))
}

/** The sentences of an article, verbatim and in order, without captions and posts. */
function ownSentences({ text, language }: Pick<FollowedArticle, 'text' | 'language'>): readonly Passage[] {
  const asides = asidesIn(text)
  return sentencesOf(text, language).filter((sentence) => !asides.some(({ start, end }) => start <= sentence.start && sentence.end <= end))
}

/** "Riga bans cars from its centre The city council voted …": a heading that runs into the text. */
function withoutTitle(sentence: string, title: string): string {
  const rest = evenMarks(sentence).startsWith(`${evenMarks(title)} `) ? sentence.slice(title.length + 1) : ''
  return title.length >= fewestOfTitle && /^\p{Lu}[^:]/u.test(rest) ? rest : sentence
}

/** Quotation marks and apostrophes straight, in as many UTF-16 units. */
function evenMarks(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')
}

/** UTF-16 units: a shorter title may be a sentence's own beginning. */
const fewestOfTitle = 20

/** The same without a clause at its end that tells another thing: what it tells may have been told. */
function shortened(text: string, language: string): readonly string[] {
  const short = language === 'en' ? text.replace(/, while [^,;"“”]{10,}(?=\.$)/u, '') : text
  return short !== text && standsAlone(short, language) ? [short] : []
}

/** "Its army & plans" in words, and without "(file photo)" or a clause that only points back: "Quay Economics, which wrote it, calculates …". */
function tidied(sentence: string, language: string): string {
  const and = ands[language]
  const bare = language === 'en' && sentence.includes('(') ? sentence.replace(pictures, '') : sentence
  const plain = and === undefined || !bare.includes(' & ') ? bare : bare.replace(/(?<=\p{Ll}) & (?=\p{Ll})/gu, ` ${and} `)
  return language === 'en' && plain.includes(', wh') ? plain.replace(/, (?:which|who) \p{Ll}+ (?:it|them|him|her),(?= \p{Ll})/u, '') : plain
}

/** "(pictured left)", "(file photo)". */
const pictures = / \((?:(?:file|stock|library) (?:photo|picture|image)|pictured?(?: [^()]{1,30})?|left|right|above|below)\)/giu

const ands: Readonly<Record<string, string>> = { en: 'and', de: 'und', fr: 'et', es: 'y', it: 'e' }

/** Some feeds print the title again where the text should be. */
function isTitleAgain(sentence: string, title: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return bare(sentence) === bare(title)
}

/** Whether a sentence is understood without its neighbours, and tells rather than asks, teases or advertises. */
export function standsAlone(sentence: string, language: string): boolean {
  const words = wordCount(sentence, language)
  const unquoted = quotedWords(sentence).reduce((rest, quoted) => rest.replace(quoted, ''), sentence)
  return (
    words >= fewestWords &&
    words <= mostWords &&
    wordCount(unquoted, language) >= words * leastUnquoted &&
    telling(sentence, language) >= fewestTerms &&
    !/[?？]["”’»」]?$/u.test(sentence) &&
    !leansBack[language]?.test(sentence) &&
    !/, (?:however|too|meanwhile|though|jedoch|allerdings|toutefois|cependant|sin embargo),/u.test(sentence) &&
    !(speaksToReader[language] ?? speaksToReader.en)?.test(unquoted) &&
    !boilerplate.test(sentence) &&
    !isHeading(sentence) &&
    !namelessSubject.test(sentence) &&
    !hearsay.test(sentence) &&
    !unanswered.test(sentence) &&
    !remarking.test(sentence) &&
    !furniture.test(sentence) &&
    !namelessSpeaker.test(sentence) &&
    !(pointsBack[language]?.test(unquoted) ?? false)
  )
}

/** "Ann Lee and Piotr Malec", "By Harriet Lowe in Riga", "Port of Riga Closed by Flood": no word is written small but such as stand small in headings; scripts with one size of letters have none. */
function isHeading(sentence: string): boolean {
  return (
    /\p{Lu}/u.test(sentence) &&
    !/\p{Lo}/u.test(sentence) &&
    [...sentence.matchAll(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu)].every(([word]) => smallInHeadings.has(word))
  )
}

const smallInHeadings: ReadonlySet<string> = new Set(
  'a an the and or of in on at to for with by from as und von vom et de du des le la les l’ y e del el los di da il with over after'.split(
    ' ',
  ),
)

function telling(sentence: string, language: string): number {
  return termsOf(sentence, language).filter(({ term }) => !/^\d/.test(term)).length
}

/** Openings that point at a sentence before. */
const leansBack: Readonly<Record<string, RegExp>> = {
  en: /^["“‘']?(?:\p{L}+ing (?:that|this|it|them|so)|he|she|it|they|his|her|their|its|him|them|this|that|these|those|there|such|but|and|or|so|yet|also|however|meanwhile|instead|now|within (?:minutes|hours|days|weeks|months)(?=,)|then|thus|therefore|hence|consequently|accordingly|nonetheless|nevertheless|still|nor|likewise|similarly|in response|in turn|by comparison|after all|moreover|furthermore|in addition|by contrast|as a result|for example|for instance|both|another|others|(?:in|on|at|from|according to|during|throughout) the (?:clip|video|footage|interview|letter|statement|post|tweet|document|message|article|recording|e-?mail|memo|filing|lawsuit|complaint|incident|process|same)|the (?:latter|two|pair|move|decision|incident|announcement|comments?|remarks|news|statement)|here(?:'|’)?s|here (?:is|are)|(?:that|it)(?:'|’)s|(?:(?:north|south|east|west) of|across|over) the border|(?:\p{L}+ ){0,4}of (?:that|those|these|them)|(?:part|parts|some|most|much|half|all|none|little|a \p{L}+) of it|what|why|how|who|which|on the other hand|elsewhere|(?:earlier|later|separately)(?=,)|later the|afterwards?|additionally|besides(?=,)|in the meantime|in other words|that said|not so|because of (?:this|that|it)|(?:due|owing|thanks) to (?:this|that|it)|(?:since|until|by|before|after) then|(?:for|on) (?:his|her|its|their) part|to (?:this|that) end|like (?:his|her|its|their))\b/iu,
  de: /^["„»]?(?:er|sie|es|dies\p{L}*(?! (?:Woche|Jahr|Monat|Sommer|Winter|Herbst|Frühjahr|Mal)(?!\p{L}))|das|dabei|dazu|damit|doch|aber|und|auch|zudem|außerdem|dort|dann|so|jedoch|allerdings|deshalb|deswegen|daher|darum|danach|daraufhin|davon|darunter|dennoch|trotzdem|seitdem|seither|hinzu|ihr\p{L}*|sein\p{L}*|beide|warum|wie|was|wer|denn|deren|dessen|damals|dagegen|dadurch|dafür|darüber|darauf|darin|daran|daraus|hier|hierzu|hierbei|stattdessen|gleichzeitig|zugleich|ebenso|ebenfalls|inzwischen|mittlerweile|unterdessen|derweil|zuvor|später|schließlich|anschließend|nun|sonst|somit|folglich|ferner|wiederum|ihm|ihnen|laut (?:ihm|ihr)|nach (?:seinen|ihren|deren|dessen)|unter ihnen|ein\p{L}* (?:von ihnen|davon)|im gegenzug|jene\p{L}*|(?:ein\p{L}* )?solche\p{L}*|grund dafür|hintergrund (?:ist|sind|waren?)|letztere\p{L}*|(?:der|die|den|dem) (?:vorfall|unfall|unglück\p{L}*|tat|täter|mann|frau|entscheidung|schritt|maßnahme|angaben|verletzten|opfer))(?![\p{L}])/iu,
  fr: /^["«]?\s?(?:il|elle|ils|elles|ce(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week-end|mois)(?!\p{L}))|cet(?! (?:été|hiver|automne|après-midi))|cette(?! (?:semaine|année|nuit))|ces|cela|mais|et|or|donc|son|sa|ses|leur|leurs|ainsi|pourtant|toutefois|en outre|de plus|par ailleurs|en revanche|dès lors|depuis lors|ensuite|puis|par conséquent|c[’']est pourquoi|pourquoi|comment|qui|c['’](?:est|était)|celui-ci|celle-ci|ceux-ci|celles-ci|(?:selon|pour|d['’]après|quant à) (?:lui|elle|eux|elles)|pour (?:sa|leur) part|de (?:son|leur) côté|en effet|de même|enfin|auparavant|par la suite|alors(?! que)|aussi|néanmoins|cependant|d['’]ailleurs|là|là-bas|parmi (?:eux|elles)|l['’]une? d['’](?:eux|elles)|tous(?= (?:deux|ont|sont))|(?:dans le même|pendant ce) temps|(?:une?|de) tel\p{L}*|y compris|lui|eux|autrement dit|à cet égard|après (?:cela|quoi)|le drame|le suspect|l['’](?:homme|accident|incident|individu|intéressé)|la victime|la décision|la mesure|les deux)(?![\p{L}'’])/iu,
  es: /^["«]?(?:él|ella|ellos|ellas|est[aeo]s?(?! (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|jornada)(?!\p{L}))|es[aeo]s?|aquel\p{L}*|pero|y|su|sus|además|sin embargo|también|por (?:eso|ello|tanto)|asimismo|no obstante|en cambio|entonces|luego|por qué|cómo|quién|según (?:él|ella|ellos|ellas)|así|allí|ahí|(?:tras|ante|pese a) (?:ello|esto|eso)|por (?:su parte|otr[oa] (?:lado|parte)|lo tanto|último)|mientras tanto|en tanto|dich[oa]s?|en (?:ese|este|tal) sentido|al respecto|de hecho|de est[ea] (?:forma|manera|modo)|finalmente|posteriormente|previamente|igualmente|más tarde|después(?=,)|un[oa] de ell[oa]s|(?:entre|tod[oa]s) ell[oa]s|otr[oa]s? de l[oa]s|lo anterior|es decir|en consecuencia|a su vez|aunque también|el (?:suceso|accidente|siniestro|detenido|hombre|vehículo|incidente)|la (?:víctima|decisión|medida)|ambos|ambas)(?![\p{L}])/iu,
  it: /^["«]?(?:egli|lui|lei|loro|quest[aeio](?! (?:settimana|mese|mattina|sera|notte|estate|inverno)(?!\p{L}))|quell[aeio]|quei|ciò|ma|e|suo|sua|inoltre|tuttavia|anche|per questo|pertanto|quindi|invece|poi|perché|come|chi|secondo (?:lui|lei|loro)|quest['’]ultim[ao]|così|perciò|però|eppure|infatti|intanto|nel frattempo|lì|là|di conseguenza|ess[aeio]|un[ao] di loro|(?:tra|fra) (?:di )?(?:loro|essi)|dal canto (?:suo|loro)|da parte (?:sua|loro)|a (?:sua|loro) volta|in seguito|in precedenza|infine|allo stesso tempo|d['’]altr[ao] (?:parte|canto)|tal[ei]|successivamente|dunque|del resto|l['’](?:uomo|incidente|episodio)|la (?:vittima|decisione|misura)|entramb[ie])(?![\p{L}])/iu,
  ru: /^["«]?(?:он|она|оно|они|это|этот|эта|эти|но|а|и|его|её|ее|их|также|однако|при этом|кроме того|поэтому|затем|потом|тем не менее|происшествие|инцидент|стороны|обе|мужчина|женщина|задержанный|ранее|так|об этом|по (?:его|её|ее|их|этим|этой) \p{L}+|в частности|там|тогда|теперь|(?:после|до|кроме|помимо|для|из-за) этого|помимо того|в связи с этим|перед этим|напомним|напомина\p{L}+|отмечается|уточняется|вместе с тем|в свою очередь|между тем|тем временем|таким образом|так(?:ой|ая|ое|ие)|тот|та|те|ему|ей|им|(?:у|с|к|от|для|за|в|на) н(?:его|её|ее|их|ему|ей|им|ими|ём|ем)|(?:од(?:ин|на|но)|двое|трое|некоторые|многие) из (?:них|этих)|среди (?:них|этих)|впрочем|зато|кстати|к тому же|более того|соответствующ\p{L}+|вс[её] это|согласно (?:ему|ей|им)|следовательно|итак)(?![\p{L}])/iu,
  uk: /^["«]?(?:він|вона|воно|вони|це|цей|ця|ці|але|а|і|його|її|їх|також|однак|при цьому|крім того|тому|потім|згодом|тим не менш|інцидент|сторони|обидв\p{L}+|чоловік|жінка|затриманий|раніше|так|про це|за (?:його|її|їхніми|їх|цими) \p{L}+|зокрема|там|тоді|тепер|(?:після|до|крім|окрім|для|через) цього|окрім того|у зв['’ʼ]язку з цим|перед цим|нагадаємо|нагаду\p{L}+|зазначається|уточнюється|водночас|натомість|таким чином|тим часом|св(?:оєю чергою|ою чергу)|у свою чергу|так(?:ий|а|е|і)|той|та|те|ті|йому|їй|їм|(?:у|в|з|до|від|для|за|на) н(?:ього|еї|их|им|ими|ею|ій|ьому)|(?:од(?:ин|на|не)|двоє|троє|деякі) (?:із|з) них|серед них|втім|утім|проте|зате|адже|отже|відтак|до речі|до того ж|більше того|відповідн(?:е|ий|а|і) рішення)(?![\p{L}])/iu,
  ar: /^["«]?(?:وهو|وهي|هو|هي|هم|هذا|هذه|ذلك|تلك|لكن|ولكن|كما|وذلك|وكان|وكانت|الحادث|وأضاف|وتابع|وقال إن|وقالت إن|و?(?:أوضح|أكد|أشار|لفت|أضاف|تابع|بين|ذكر|شدد|نوه|أردف)ت? (?:إلى )?(?:على )?(?:أن|أنه|أنها)|من (?:جهته|جهتها|جانبه|جانبها|جهتهم)|بدوره|بدورها|و?في المقابل|و?في (?:هذا|هذه|ذلك|تلك|السياق|الوقت نفسه)|و?في وقت سابق|و?كذلك|ل?ذلك|لذا|إلا أن|غير أن|بيد أن|و?مع ذلك|و?بحسب المصدر|و?من بينهم|و?بالتالي|ومن ثم|ومنهم|ومنها|وبذلك|كما أن|و?أيضا|علما|و?(?:بعد|قبل) ذلك)(?![\p{L}\p{M}])/u,
  zh: /^[“「]?(?:他|她|它|他们|她们|这|那|该|此|但|而|并|其|对此|同时|此外|因此|所以|随后|然而|(?:报告|声明|公告|通报|文章)(?:还|也)?(?:说|称|显示|指出|认为|强调)|事故发生|事件|双方|两国|会谈中|会上|当天|另外|另据|不过|据[他她其]|当时|之后|与此同时|另一方面|为此|于是|后者|前者|对于[这该此]|上述|以上(?!海)|同日|至此|随着[该此这]|在[此这该]|由此|据此|否则|尽管如此|接着)/u,
}

const speaksToReader: Readonly<Record<string, RegExp>> = {
  en: /\b(?:[Yy]ou|[Yy]ours?|[Ww]e|[Oo]urs?(?! (?:own )?(?:solar system|galaxy|planet|sun|species|universe)\b)|us|(?<!\bWar )I(?!-[\p{Lu}\d])|[Mm]y|me|[Ll]et['’]s)\b/u,
  de: /(?<!\p{L})(?:wir|uns|unser\p{L}*|ich|mein\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos|je)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:nosotros|nuestr\p{L}+|usted|yo)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:noi|nostr[aoie]|voi|vostr[aoie]|io)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:мы|нас|нам|наш\p{L}*|вы|вас|вам|ваш\p{L}*|я|мой|моя)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ми|нас|нам|наш\p{L}*|ви|вас|вам|ваш\p{L}*|я|мій|моя)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:نحن|أنا|أنتم|لدينا|إننا)(?!\p{L})/u,
  zh: /我们|我國|您|你/u,
}

/** Quotes somebody whom only a sentence before names. */
const namelessSpeaker =
  /[”"»]\s*(?:he|she|they|the \p{Ll}+) (?:said|says|added|told|wrote|continued)|[”"»]\s*(?:said|added) (?:he|she|they|the \p{Ll}+)\b(?! \p{Lu})|(?:sagte|so) (?:er|sie)(?!\p{L})|(?:a-t-il|a-t-elle)/u

/** "As premier, he …": who, only a sentence before says. */
const namelessSubject =
  /^(?:An?|As|After|Before|While|When|In|With|Despite|Once|For|At|On|By|During|Although|Though|If|Like|Unlike|Since|Asked|\p{Lu}\p{Ll}{2,}ing)\b[^,]{0,90}, (?:he|she|they|it|his|her|their|its)\b|^(?:On )?\p{Lu}\p{Ll}+day,? (?:after|before|as|when|while) (?:he|she|they|it)\b|^(?:As of|On|By) \p{Lu}\p{Ll}+ (?:morning |night |evening |afternoon )?(?:he|she|they|it)\b/u

/** "What China sold there", "had already climbed", "hält er für möglich": where, beyond what or who, only a sentence before says. */
const pointsBack: Readonly<Record<string, RegExp>> = {
  en: /(?<!\b(?:out|up|down|over|in|here and)) there(?=[,.;]| (?:last|this|next|since|in|on|by|from|to|for|and|as|than)\b)|\bhad already\b|\bover the same (?:period|time)\b|^Together with (?:their|its|his|her)\b|\bthe latter\b|\bthe former\b(?=[,.;]| (?:is|was|has|had|will|would|can|could|may|might|said|says)\b)|\bthe (?:larger|greater|bigger|smaller|main|other) (?:part|share|half|one)\.$|\bthe (?:gap|difference|shortfall|sum|rest|programme)\b(?! (?:of|in|between|that|for|to|from|on|with|which|left)\b)|\bas (?:mentioned|noted|described) (?:above|earlier)\b|\b[Ii]n the (?:\p{Ll}+ )?(?:clip|video|footage)\b(?! of)|\b(?:with|of|on|for|to|by|from|at|about|against) that (?!end|extent|point|time|date|day|night|week|month|year|matter|way)\p{Ll}{3,}(?=[,.;])|\bth(?:is|ese) (?!(?:week|month|year|morning|afternoon|evening|weekend|summer|autumn|fall|winter|spring|season|time|century|decade|quarter|term|day|past|coming|country|nation|is|was|are|were|days|weeks|years)\b)\p{Ll}{3,}|\b(?:pictured|shown|seen|listed) (?:above|below|here|left|right)\b/iu,
  de: /^(?:(?!(?<!\p{L})(?:und|oder|aber)(?!\p{L}))[^,;:–—])* (?:er|ihn|ihm|davon(?! aus))(?!\p{L})/u,
}

/** "Claims swirled that …": nobody answers for it. */
const hearsay =
  /^(?:\p{Lu}\p{Ll}+ )?(?:claims|rumou?rs|speculation|theories)\b[^.]{0,40}\b(?:swirl|mount|spread|circulat|abound|gr[eo]w)\p{L}*/iu

/** "The president was asked what happens if …": and what he said, only a sentence after tells. */
const unanswered = /\b(?:was|were) asked (?:what|whether|if|why|how|when)\b(?!.*\b(?:said|says|replied|answered|responded|but|and)\b)/u

/** "Unfortunately, protests have erupted", "First, he appears to …": how its outlet takes it. */
const remarking =
  /^(?:Un)?(?:fortunately|surprisingly|happily)\b|^At long last\b|^(?:Sadly|Thankfully|Frankly|Ironically|Tellingly|Predictably|Luckily|Honestly|Curiously|Hopefully)\b|^(?:First|Second|Third|Finally|Lastly),/u

/** What is said aside, what a page sets between the words of a sentence, and above an article: "Ann LeeRiga bans cars MORE’s book", "EDITOR'S NOTE: …". */
const furniture =
  /^\(.*\)\.?$|\p{Ll}{2}\p{Lu}{1,4}\p{Ll}{2,}.*\bMORE\b|\p{Ll}{2}\p{Lu}{2,}\b.*\bMORE\b|^(?:SEE ALSO|RELATED|READ MORE)\b|^The following (?:article|story|piece|essay|column)\b|^(?:Updated|Published|Posted)(?: at| on|:) |^(?:EDITOR['’]?S['’]? NOTE|CORRECTION|CLARIFICATION)\b/u

const boilerplate =
  /^\(?related:|click here|did not (?:immediately )?respond to (?:a |our )?requests?|declined to (?:comment|say)|sign up|subscribe|newsletter|read more|follow us|all rights reserved|getty images|cookie|our (?:correspondent|reporter)s?|this (?:article|story|post)\b|photo(?:graph)?:|picture:|advertisement|^(?:listen to|watch (?:the|live)|download the)|©|https?:\/\/|\bhere are\b|\bwhat (?:to|you|we) (?:know|need)|live updates?|\bpodcast\b|\bto stay up to date\b|click on the|(?:lesen|finden|hören|erfahren|abonnieren) sie|mehr zum thema|(?<!\p{L})lire aussi|abonnez-vous|inscrivez-vous|cliquez|le[ae] también|puede interesar|suscríb[ae]|(?:haz|haga) clic|leggi anche|iscriviti|clicca |читайте (?:также|також)|подпи(?:сывайтесь|шитесь)|підпи(?:суйтесь|шіться)|اقرأ أيضا|点击|责任编辑|扫码/iu
