/** A text without accents and vowel marks, its ligatures and full-width letters as plain ones: "Müller" is "Muller". */
export function withoutAccents(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** How many accents and vowel marks a text has. */
export function accentsIn(text: string): number {
  return text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}
