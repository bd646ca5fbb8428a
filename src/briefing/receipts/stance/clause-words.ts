/** How one language denies and hedges, as regular expressions over a clause in lower case. */
export type StanceWords = {
  /** That something is not so; several in one clause are one denial ("ne … jamais", "не … никто"). */
  readonly not: RegExp
  /** Each turns what it governs: "опроверг", "dément". */
  readonly turns: RegExp
  readonly hedges: RegExp
  /** That it is so after all: said of what its source only denies. */
  readonly confirms: RegExp
  /** That somebody says so, or that it is to come: no hedge by itself, but enough in a claim where the source has one. */
  readonly says: RegExp
}

const [before, behind] = ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])']
const whole = (words: string, flags = 'u') => new RegExp(`${before}(?:${words})${behind}`, flags)
const any = (words: string) => new RegExp(words, 'gu')

/** By language; English has rules of its own (negation.ts). */
export const stanceWords: Readonly<Record<string, StanceWords>> = {
  de: {
    not: whole('nicht|nichts|kein\\p{L}{0,2}|nie|niemals|kaum|niemand\\p{L}{0,2}|ohne|weder'),
    turns: whole(
      '(?:dementier|bestr(?:eit|itt)|vernein|ausschl(?:ie|o)ß?|schließ|ausgeschlossen|leugne|zurückgewiesen|abgelehnt|verweiger|versäum|aufgehört)\\p{L}*|(?<=(?<!\\p{L})(?:n[ai]h?m|weis|wies|zieh|zog)\\p{L}* .*)zurück|(?<=(?<!\\p{L})lehn\\p{L}* .*)ab',
      'gu',
    ),
    hedges: whole(
      'könnten?|dürften?|soll(?:en|ten?)?|angeblich|mutmaßlich\\p{L}*|möglich\\p{L}*|womöglich|wohl|vermutlich|wahrscheinlich\\p{L}*|offenbar|verdächtig\\p{L}*|verdacht\\p{L}*|erwartet|geplant\\p{L}*|unwahrscheinlich|würden?',
    ),
    confirms: whole('(?:bestätig)\\p{L}*'),
    says: whole('laut|zufolge|nach angaben|nach (?:\\p{L}+ )?\\p{L}*angaben|sagte|behauptet'),
  },
  fr: {
    not: /(?<!\p{L})(?:ne|pas|jamais|aucune?|sans|ni|rien)(?!\p{L})|(?<!\p{L})n['’](?=\p{L})/u,
    turns: whole(
      "(?:dément|démenti|ni(?:e|é|ent)|exclu|refus|rejet|annul)\\p{L}*|(?<=vot\\p{L}{1,5} )contre|(?:cess(?:e|ent|é)|arrêté)(?= d[e’'])",
      'gu',
    ),
    hedges: whole(
      '\\p{L}+rai(?:t|ent)|présumée?s?|soupçonn\\p{L}+|soupçons?|probable\\p{L}*|peut-être|peut|peuvent|possible\\p{L}*|attendue?s?|apparemment|prévoi\\p{L}+|prévue?s?|doi(?:t|vent)|redout\\p{L}+|envisag\\p{L}+',
    ),
    confirms: whole('(?:confirm|reconna[iî]|admet)\\p{L}*'),
    says: whole("selon|d['’]après|affirm\\p{L}+|dit|assur\\p{L}+"),
  },
  es: {
    not: whole('no|nunca|jamás|ningún|ninguna?|nadie|sin|tampoco|ni'),
    turns: whole('(?:nieg|neg(?:ó|ar)|desm(?:int|ent|ient)|descart|rechaz|exclu(?:y|i))\\p{L}*|dej(?:a|an|ó|aron|ado) de', 'gu'),
    hedges: whole(
      '\\p{L}+ría[ns]?|pued\\p{L}+|presunt\\p{L}+|supuest\\p{L}+|posible\\p{L}*|probable\\p{L}*|quizás?|aparentemente|atribuid\\p{L}+|sospech\\p{L}+|se espera|prev[ée]\\p{L}*|planea\\p{L}*',
    ),
    confirms: whole('(?:confirm|admit|reconoc)\\p{L}*'),
    says: whole('según|asegur\\p{L}+|afirm\\p{L}+|dijo'),
  },
  it: {
    not: whole('non|mai|nessun[ao]?|senza|né|niente|nulla'),
    turns: whole('(?:smenti|nega|esclu|respin|rifiut|annullat)\\p{L}*|sme(?:tt\\p{L}+|sso) di', 'gu'),
    hedges: whole(
      '\\p{L}+rebber?o?|può|possono|presunt\\p{L}+|possibil\\p{L}+|probabil\\p{L}+|forse|sospett\\p{L}+|ritenut\\p{L}+|previst\\p{L}+|dovr\\p{L}+|apparentemente|rischi\\p{L}*',
    ),
    confirms: whole('(?:conferm|ammett|ammess)\\p{L}*'),
    says: whole('secondo|afferma\\p{L}*|detto'),
  },
  ru: {
    not: whole('не|нет|ни|без|никогда|никто|никаких|нельзя'),
    turns: whole('(?:опров[ер]|отрица|отверг|исключ|отказ|опровер|переста)\\p{L}*', 'gu'),
    hedges: whole(
      'мо(?:жет|гут|г|гли|гла)|якобы|предполож\\p{L}+|предполаг\\p{L}+|возможн\\p{L}+|вероятн\\p{L}+|бы|ожида\\p{L}+|планиру\\p{L}+|намерен\\p{L}*|подозрева\\p{L}+|утвержда\\p{L}+|считает|жд[её]т|видимо|по-видимому',
    ),
    confirms: whole('(?:подтверд|призна[её]т|признал)\\p{L}*'),
    says: whole('по (?:данным|словам|мнению|оценкам?)|сообщ\\p{L}+|заяв\\p{L}+|утвержда\\p{L}+'),
  },
  uk: {
    not: whole('не|немає|нема|ні|ані|без|ніколи|ніхто|жодн\\p{L}+'),
    turns: whole('(?:спрост|запереч|відкин|виключ|відмов|відхил|переста)\\p{L}*', 'gu'),
    hedges: whole(
      'мо(?:же|жуть|гли|гла|жлив\\p{L}+)|нібито|(?:й|і)мовірн\\p{L}+|би|очіку\\p{L}+|плану\\p{L}+|має намір|підозрю\\p{L}+|підозр\\p{L}+|стверджу\\p{L}+|припуска\\p{L}+|мабуть',
    ),
    confirms: whole('(?:підтверд|визна[єв])\\p{L}*'),
    says: whole('за (?:даними|словами|оцінками)|повідом\\p{L}+|заяв\\p{L}+|стверджу\\p{L}+'),
  },
  ar: {
    not: whole('[وف]?(?:لا|لم|لن|ليس|ليست|بدون|دون|عدم|بلا|غير)'),
    turns: whole('[وف]?(?:ي|ت|س|ن)?(?:نفى|نفت|نفي|رفض|رفضت|استبعد|استبعدت|كذب|كذبت)', 'gu'),
    hedges: whole('[وف]?(?:قد|ربما|يشتبه|للاشتباه|بالاشتباه|الاشتباه|مزعوم\\p{L}*|يعتقد|محتمل\\p{L}*|المحتمل|يزعم|تزعم|يمكن)'),
    confirms: whole('(?:[وف]?(?:اعترف|أقر|قبل))\\p{L}*'),
    says: whole('[وف]?(?:بحسب|حسب|وفق|وفقا|قال|قالت|[أا]كد|[أا]كدت)'),
  },
  zh: {
    not: /(?<!是)(?:没有|没|未(?!来)|无(?!人机|线)|不(?!断|仅|同|少|过|久|锈|动产|满|法)|勿|尚未|从未|毫无)/u,
    turns: any('否认|驳斥|排除|拒绝|停止|(?<!票)反对|否决'),
    hedges: /可能|或将|或许|也许|据称|疑似|涉嫌|怀疑|预计|(?<!模)拟(?!议)|有望|或于|料将|如果|计划/u,
    confirms: /证实|承认|确认/u,
    says: /据|称|表示|说/u,
  },
}
