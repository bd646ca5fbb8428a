/** A headline without its shouting: "Ministers should NOT yet tell …" in plain letters. Only small words and verbs that are nobody's initials. */
export function calmed(headline: string, language: string): string {
  return language === 'en' && /\p{Ll}{3}/u.test(headline) ? headline.replace(shouted, (word) => word.toLowerCase()) : headline
}

const shouted =
  /(?<=\s)(?:NO|NOT|NOW|ALL|HALF|ONLY|BUT|AND|DID|DOES|WILL|STILL|BACK|TODAY|NEVER|EVERY|MORE|LESS|AGAIN|FINALLY|STAYS?|LOSES?|WINS?|REFUSES?|BANS?|SAYS|AFTER|BEFORE|WITHOUT|AGAINST|DOUBLE|TWICE|FIRST|LAST)(?=[\s,:;.!?]|$)/gu
