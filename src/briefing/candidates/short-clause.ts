/**
 * A clause without what only says who counted or explains a word: "…, according to the sector’s review", "…, which includes
 * pensions, …". Whole pieces between commas are taken out, never one that holds the number; the gate decides whether it stands.
 *
 * @param number The number that the clause is kept for, as printed.
 */
export function shortClause(clause: string, number: string, language: string): string {
  const pieces = removable[language]
  if (pieces === undefined) return clause
  return pieces.reduce((text, piece) => text.replace(piece, (found: string, end = '') => (found.includes(number) ? found : end)), clause)
}

const removable: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /, (?:according to|as reported by) [^,;]+()$/u,
    /, [^,;]{3,60} (?:said|says|say|showed?|shows|estimates?|found|have found)(?: on \p{Lu}\p{Ll}+)?()$/u,
    /, which [^,;]{3,80},()(?= \p{Ll})/gu,
    /, (?:just|slightly|well) (?:under|over|below|above|short of) [^,;]+()$/u,
  ],
  de: [/, (?:teilte|sagte|hieß es|berichtet\p{L}*) [^,;]+()$/u],
  fr: [/, (?:selon|d[’']après|a indiqué) [^,;]+()$/u],
}
