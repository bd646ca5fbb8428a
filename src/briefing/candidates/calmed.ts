/** A headline without its shouting: "Ministers should NOT yet tell …" in plain letters. Only small words and verbs that are nobody's initials. */
export function calmed(headline: string, language: string): string {
  return language === 'en' && /\p{Ll}{3}/u.test(headline) ? headline.replace(shouted, (word) => word.toLowerCase()) : headline
}

const shouted =
  /(?<=\s)(?:NO|NOT|NOW|ALL|HALF|ONLY|BUT|AND|DID|DOES|WILL|STILL|BACK|TODAY|NEVER|EVERY|MORE|LESS|AGAIN|FINALLY|STAYS?|LOSES?|WINS?|REFUSES?|BANS?|SAYS|AFTER|BEFORE|WITHOUT|AGAINST|DOUBLED?|TWICE|FIRST|LAST|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|DOZENS|HUNDREDS|THOUSANDS|MILLIONS?|BILLIONS?|DAYS?|WEEKS?|MONTHS?|YEARS?|DOWN|OUT|OFF|OVER|EVER|ALREADY|BEST|WORST|WORSE|BIG|WAS|WERE|THAT|DENIES|SACKED|FIRED|WITHDRAWS?|KEEPS?|MISSED|FLAWED)(?=[\s,:;.!?]|$)/gu
