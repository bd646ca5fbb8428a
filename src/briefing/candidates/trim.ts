/**
 * A sentence without what belongs to the page and not to the fact: dateline, agency credit, "Watch:", "Exclusive:".
 * Only whole pieces at its ends are taken off; nothing inside changes.
 *
 * @returns The trimmed sentence with a full stop where it had no mark; undefined where it is no whole sentence.
 */
export function trimSentence(sentence: string): string | undefined {
  if (sentence.length > longestSentence) return undefined
  let text = sentence
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}) (?=[,.](?:\s|$))/gu, '')
    .trim()
  for (const piece of openers) text = text.replace(piece, '')
  for (const piece of closers) text = text.replace(piece, '')
  text = text.trim()
  if (text === '' || isCut(text) || isLopsided(text) || endsShort.test(text)) return undefined
  return /(?:[.!?。！？؟…।॥]'?|["”’»」』)])$/u.test(text) ? text : `${text}${/\p{Script=Han}$/u.test(text) ? '。' : '.'}`
}

/** A title without the outlet's name or a label such as "Live:"; undefined where nothing tells is left. */
export function trimHeadline(title: string, outlet: string): string | undefined {
  let text = title.replace(/\s+/g, ' ').trim()
  for (const piece of labels) text = text.replace(piece, '')
  // Behind a label a headline may have begun small.
  if (!title.trim().startsWith(text)) text = text.replace(/^\p{Ll}(?=[\p{Ll} ])/u, (letter) => letter.toUpperCase())
  const ending = /\s+(?:[-–—|·]|\|\|)\s+([^-–—|·]{2,40})$/u.exec(text)
  if (ending?.[1] && (ending[0].includes('|') || isSameName(ending[1], outlet))) text = text.slice(0, ending.index)
  text = text.trim()
  return text === '' || isCut(text) || isLopsided(text) || hangs.test(text) ? undefined : text
}

/** UTF-16 units; what is longer is no sentence, and the patterns below are not made for it. */
const longestSentence = 1_000

/** "The Court of Appeals for the D.C.": a feed cut it at a full stop that ends no sentence. */
const endsShort = /\b(?:[Tt]he D\.C|Mr|Mrs|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|St|vs|Amb)\.$/

/** What its feed cut off: a headline, or a sentence without its full stop. */
export const hangs =
  /(?:(?<!\b(?:is|are|was|were|be|not|all|game|it) )\bover|\b(?:because|and|or|the|an?|of|to|in|on|at|into|with|for|from|by|as|than|that|but|der|die|das|und|mit|von|le|la|les|et|de|du))$/iu

const agencies = String.raw`Reuters|AP|AFP|EFE|KNA|(?:dpa|epd|sid)(?:[/-]\p{L}{2,4})?|TASS|Xinhua|ANSA|Bloomberg|[\p{Lu}][\p{L}.&-]+(?: [\p{Lu}][\p{L}.&-]+){0,3}`

const labels = [
  /^(?:live|watch|video|photos?|pictures|breaking(?: news)?|exclusive|update(?: \d+)?|developing|latest|listen|explainer|analysis|just in|hm+|oops|wow|eilmeldung|direct|en direct|vidéo)\s*[:|–—-]\s+/iu,
  /^\[[^\]]{2,20}\]\s+/u,
  // Coronavirus World Updates: Missouri sues China … · Tokyo LIVE: …
  /^[^:]{2,40}\b(?:[Uu]pdates|LIVE):\s+(?=\p{Lu}.*\s\p{Lu})/u,
  // Coronavirus: RAF plane lands … · not Covid-19: Five new cases, one death, which names nothing else
  /^(?:[Cc]oronavirus|C(?:ovid|OVID)(?:-19)?|Brexit|Climate change|Ukraine war|Israel-Gaza(?: war)?|Ukraine-Krieg|Guerre en Ukraine)(?: \p{Ll}+){0,2}:\s+(?=\p{Lu}.*\s\p{Lu})/u,
]

const openers = [
  ...labels,
  /^[—–-]\s+(?=["“„«]?\p{Lu})/u,
  /^(?:UPDATE \d+-)/u,
  // Voices - Lockdown makes … · Monday: Californians share …
  /^(?:voices|opinion|comment|feature|insight|first person|in depth)\s*[:|–—-]\s+(?=\p{Lu})/iu,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day: (?=\p{Lu})/u,
  // By the numbers: The U.S. is now averaging …
  /^(?:by the numbers|the big picture|driving the news|state of play|catch up quick|what['’]s (?:next|new|happening)|why it matters|yes, but|between the lines|the bottom line|the latest|flashback|zoom (?:in|out)|details|context):\s+(?=[\p{Lu}\p{N}])/iu,
  // coronavirus: California’s schools …
  /^\p{Ll}[\p{Ll} -]{2,24}:\s+(?=\p{Lu})/u,
  // BRUSSELS (Reuters) - · LONDON, Feb 12 (AP) — · PARIS, 12 février (AFP) - · MADRID, 12 feb (EFE).- · (Reuters) -
  new RegExp(
    String.raw`^(?:\p{Lu}[\p{L}.'’-]*(?:(?: and |[ /,]+)(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}\.?(?: (?:de )?\p{Ll}{3,10}\.?)?))*\s*)?\((?:${agencies})\)\s*\.?[-–—:]+\s+`,
    'u',
  ),
  // القاهرة (رويترز) -
  /^(?:\p{Script=Arabic}+ ){1,4}(?:\d{1,2} \p{Script=Arabic}+ )?\((?:رويترز|أ ف ب|د ب أ|شينخوا|الأناضول|وكالات)\)\s*[-–—]+\s+/u,
  // 新华社北京2月12日电（记者 王明）
  /^\p{Script=Han}{1,6}[社网]\p{Script=Han}{0,8}(?:\d{1,2}月)?\d{1,2}日[电讯]\s*(?:（[^）]{1,30}）)?[，：]?\s*/u,
  // Washington (CNN) The … · (CNN)The …
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2})){0,3} )?\((?:CNN(?: Business)?|Reuters|AP|AFP|UPI|EFE|EUROPA PRESS|dpa|Xinhua|TASS|CBS|NBC|ABC|CBN)\) ?(?=["“„«]?\p{Lu})/u,
  // BERLIN – · BEIJING, Feb. 13 --
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /,]+(?:\p{Lu}[\p{L}.'’-]+|\d{1,2}\.?)){0,4}\s*(?:[–—]|--?)\s+(?=["“„«]?\p{Lu})/u,
  // RIGA—The …
  /^\p{Lu}[\p{Lu}.'’-]{3,}(?:, \p{Lu}\p{L}+)?[–—](?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[^–—]*$|(?:The|An?|In|On|At|As|For|When|After|With|President|Prime|Two|Three|More|U\.S\.) )/u,
]

const closers = [
  new RegExp(String.raw`\s*[([](?:${agencies})[)\]]\s*$`, 'u'),
  /\s*(?:Read more|Continue reading|Mehr lesen|Weiterlesen|Lire la suite|Leer más|Seguir leyendo|Leggi tutto|Читать далее|Читати далі|阅读全文)[.…>» ]*$/iu,
]

function isCut(text: string): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])["”’]?$/u.test(text) || /[,;:–—-]$/u.test(text)
}

/** A bracket or a quotation mark that opens and does not close, or the other way round. */
function isLopsided(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  const straight = count(/"/g) % 2 === 1
  const curly = count(/[“„]/gu) > 0 && count(/“/gu) + count(/„/gu) > count(/”/gu) + (count(/„/gu) > 0 ? count(/“/gu) : 0)
  const closing = count(/”/gu) > 0 && count(/[“„]/gu) === 0
  return straight || curly || closing || count(/\(/g) !== count(/\)/g) || count(/«/g) !== count(/»/g) || count(/「/g) !== count(/」/g)
}

function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return plain(a) === plain(b) || plain(b).startsWith(plain(a)) || plain(a).startsWith(plain(b))
}
