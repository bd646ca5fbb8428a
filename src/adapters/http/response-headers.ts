import { reservesWords } from '../../feeds/reserved.ts'

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** A header's value, the first where it was sent more than once; '' where it was not. */
export function header(headers: Headers, name: string): string {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/**
 * How long an answer stays fresh, seconds: Cache-Control's max-age, else Expires against Date (RFC 9111, 4.2.1). Null where
 * neither says, or it must not be kept at all.
 */
export function freshSeconds(headers: Headers): number | null {
  const control = header(headers, 'cache-control')
  if (/\bno-(?:store|cache)\b/i.test(control)) return null
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,15})/i.exec(control)?.[1]
  if (seconds !== undefined) return Number(seconds)
  const until = (Date.parse(header(headers, 'expires')) - Date.parse(header(headers, 'date'))) / 1000
  return Number.isFinite(until) && until > 0 ? Math.round(until) : null
}

/** Whether a publisher keeps its words to itself. */
export function isReserved(headers: Headers): boolean {
  return reservesWords({ tdm: header(headers, 'tdm-reservation'), robots: [headers['x-robots-tag'] ?? []].flat().join(',') })
}

/** Retry-After in seconds from now, whether given in seconds or as a date; null where there is none that can be read. */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const value = header(headers, 'retry-after').trim()
  if (/^\d{1,15}$/.test(value)) return Number(value)
  const at = /\d{2}:\d{2}/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000))
}
