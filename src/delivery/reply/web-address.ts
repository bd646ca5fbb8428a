/**
 * The address as a link may carry it: absolute, http or https, without credentials; null for anything else.
 * Written by the URL standard's serialiser, so it holds no control character, space, quote or angle bracket.
 */
export function webAddress(value: string): string | null {
  const url = URL.parse(value)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') return null
  if (url.username !== '' || url.password !== '') return null
  return url.href.replace(/['"<>`\\^{|}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Where a link really leads, for people: the host without "www.", internationalised names as ASCII; '' where it leads nowhere. */
export function shownHost(value: string): string {
  const url = URL.parse(value)
  return url ? url.host.replace(/^www\./, '') : ''
}
