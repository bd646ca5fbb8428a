/** How much of the end is looked at, characters: longer paragraphs are never pointers. */
const tailMaxLength = 400
/** How many pointers may stand one after another. */
const tailMaxParts = 6

/** A last paragraph that only points elsewhere. Each pattern begins at the paragraph's start and is bounded. */
const pointers: readonly RegExp[] = [
  /^(?:continue reading|read (?:more|on(?=\s*(?:$|[:.…»→]|at\b|here\b))|the (?:full|whole|rest|entire)|full|our|next|also)|keep reading|view (?:more|the full)|see (?:more|also)|click here|related(?=\s*(?:$|[:|–—])| (?:stor(?:y|ies)|articles?|topics?|coverage|reading|news|links?|content|posts?|videos?)\b)|more on this(?: story)?)\b[^\n]{0,200}$/i,
  /^(?:lire (?:la suite|aussi|plus)|à lire aussi|weiterlesen|mehr (?:lesen|zum thema|dazu(?=\s*(?:$|:|lesen|hier|in\b|im\b|finden)))|lesen sie (?:auch|mehr)|(?:leer|ver) más|seguir leyendo|sigue leyendo|lee también|leggi (?:tutto|anche|di più)|continua a leggere|читать далее|читайте также|читати далі|читайте також)(?![\p{L}])[^\n]{0,200}$/iu,
  /^(?:阅读全文|查看更多|更多阅读|相关阅读|閱讀全文)[^\n]{0,100}$/,
  /^the post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/i,
  /^(?:l['’]article|der beitrag|el artículo|l['’]articolo|la entrada) .{1,300} (?:est apparu en premier sur|erschien zuerst auf|apareció primero en|proviene da|se publicó primero en) .{1,100}$/iu,
  /^(?:share|tweet|email|print|pin|save|facebook|twitter|whatsapp|linkedin|reddit|telegram|copy link|partager|teilen|compartir|condividi)(?: (?:this|on|to|via|article|story)|[\s:,|·/]|share|tweet|email|e-mail|print|pin|save|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|copy link|link)*$/i,
  /^click to (?:share|print|email) .{0,200}$/i,
  /^(?:sign up (?:to|for|here)|subscribe (?:to|now|here)|get (?:our|the) [^\n]{0,60}(?:newsletter|email|app)|follow (?:us|our) |download our |join our |support our |abonnez-vous|inscrivez-vous|suscríbete|iscriviti|abonnieren sie|подпишитесь|підпишіться)[^\n]{0,250}$/iu,
]

/** The same at the end of a last paragraph, behind a finished sentence or an ellipsis. */
const trailing: readonly RegExp[] = [
  /(?<=[.!?…\])"”’»]) ?(?:\(?(?:Continue reading|Read (?:more|the full (?:story|article)|full (?:story|article)|on)|Lire la suite|Weiterlesen|Mehr lesen|Leer más|Seguir leyendo|Leggi tutto|Читать далее)(?: (?:at|on|about|here|in|über|sur|en|su) [^.\n]{1,80}| "[^"\n]{1,150}"| [“][^”\n]{1,150}”)?\)?)[\s.…:→»>]{0,9}$/u,
  / ?\[ ?(?:…|\.{3}) ?\]$/,
  / ?(?:→|»»|>>)$/,
]

/**
 * `text` without what publishers append to it: "Continue reading…", "The post X appeared first on Y", share links,
 * invitations to a newsletter. Only whole last paragraphs, and phrases behind the last sentence, are taken off.
 */
export function withoutTail(text: string): string {
  let rest = text
  for (let part = 0; part < tailMaxParts; part++) {
    const shorter = withoutLastPointer(rest)
    if (shorter === rest) break
    rest = shorter
  }
  return rest
}

function withoutLastPointer(text: string): string {
  const start = text.lastIndexOf('\n') + 1
  const last = text.slice(start)
  if (last.length <= tailMaxLength && pointers.some((pointer) => pointer.test(last))) return text.slice(0, start).trimEnd()
  const cut = Math.max(start, text.length - tailMaxLength)
  const end = trailing.reduce((rest, pattern) => rest.replace(pattern, ''), text.slice(cut))
  return end.length === text.length - cut ? text : (text.slice(0, cut) + end).trimEnd()
}
