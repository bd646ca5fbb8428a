/** Text made safe for XML and HTML, in elements and in attributes. */
export const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Paragraphs as HTML; one that begins with `<` is markup already. */
export const paragraphsHtml = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => (text.startsWith('<') ? text : `<p>${escapeMarkup(text)}</p>`)).join('\n')

/** "Wed, 12 Feb 2025 18:05:00 +0100", as RFC 822 with RFC 2822's four-digit year. */
export function rfc822(instant: number, zoneMinutes = 0): string {
  const local = new Date(instant + zoneMinutes * 60_000).toUTCString()
  return zoneMinutes === 0 ? local : local.replace('GMT', offset(zoneMinutes).replace(':', ''))
}

/** "2025-02-12T18:05:00+01:00", as RFC 3339. */
export function rfc3339(instant: number, zoneMinutes = 0): string {
  const local = new Date(instant + zoneMinutes * 60_000).toISOString().replace('.000Z', '')
  return `${local}${zoneMinutes === 0 ? 'Z' : offset(zoneMinutes)}`
}

/** Text as bytes; what the character set cannot hold becomes a numeric reference. */
export function encode(text: string, charset: 'utf-8' | 'windows-1252'): Buffer {
  if (charset === 'utf-8') return Buffer.from(text)
  const bytes = Array.from(text, (char) => windows1252.get(char) ?? [...Buffer.from(`&#${char.codePointAt(0)};`)])
  return Buffer.from(bytes.flat())
}

/** The bytes of the 256 characters of windows-1252. */
const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), [byte]] as const),
)

const twoDigits = (number: number) => String(number).padStart(2, '0')

const offset = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`
