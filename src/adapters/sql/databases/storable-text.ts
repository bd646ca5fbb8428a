/**
 * Text as every database gives it back: PostgreSQL refuses NUL, and no UTF-8 holds half of a surrogate pair; both become
 * U+FFFD. Lengths stay, so that offsets into the text do too.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
