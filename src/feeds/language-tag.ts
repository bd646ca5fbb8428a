/** A language as feeds write it ("en-us", "en_GB") → a BCP 47 tag; null where it is none. */
export function languageTag(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written.trim().slice(0, 35).replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
