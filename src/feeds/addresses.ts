/** Longest address that is followed, in characters: what browsers and servers agree to carry. */
export const longestAddress = 4_096

/**
 * An address in a feed → one that may be followed: absolute, http or https, without user name and password.
 *
 * @param base What a relative address is relative to.
 * @returns Null for anything else: `javascript:`, `mailto:`, what is no address at all.
 */
export function webAddress(written: string, base: string): string | null {
  const address = written
    .replace(/[\t\n\r]/g, '')
    .trim()
    .replaceAll('&amp;', '&')
  if (address === '' || address.length > longestAddress) return null
  const absolute = /^www\.[^/]+\./i.test(address) ? `https://${address}` : address
  if (!URL.canParse(absolute, base)) return null
  const url = new URL(absolute, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return url.username || url.password || url.hostname === '' ? null : url.href
}

/** Whether a text is an absolute http or https address by itself, as a permalink guid is. */
export function isWebAddress(written: string): boolean {
  return /^https?:\/\//i.test(written.trim())
}
