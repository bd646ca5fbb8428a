import { percentDecoded } from '../../feeds/reading/percent-decoded.ts'
import { toldError } from './told-error.ts'

/** Makes what is logged harmless: text without secrets, and facts whose errors say what an operator needs and nothing else. */
export type Harmless = {
  text(words: string): string
  facts(facts: object): Readonly<Record<string, unknown>>
}

/**
 * Three nets, since each alone has holes: what is known to be secret, what looks like a secret, and what stands under a name that
 * says so. Errors of libraries carry whole requests with their headers: of them only named fields are taken.
 *
 * @param secrets Values that must never be seen, as they stand in the settings.
 */
export function harmlessWith(secrets: readonly string[]): Harmless {
  const known = secrets.flatMap(formsOf).toSorted((a, b) => b.length - a.length)
  const text = (words: string) => shapes.reduce((left, [shape, instead]) => left.replace(shape, instead), withoutKnown(words, known))
  return { text, facts: (facts) => harmlessFields(facts, text, 0) }
}

/** Where a secret stood. */
const hidden = '[secret]'
/** A shorter one would be found in every other word; it is caught by its shape or its name. */
const shortestKnown = 6

/** A secret as it may stand somewhere: as given, in a query, and in a header of a name and it. */
function formsOf(secret: string): readonly string[] {
  const password = URL.parse(secret)?.password ?? ''
  const plain = [secret, password, percentDecoded(password)].filter((form) => form.length >= shortestKnown)
  return [...new Set(plain.flatMap((form) => [form, encodeURIComponent(form), Buffer.from(form).toString('base64')]))]
}

function withoutKnown(words: string, known: readonly string[]): string {
  return known.reduce((left, secret) => left.replaceAll(secret, hidden), words)
}

/** Tokens of both platforms, credentials in headers and addresses, and addresses that are keys themselves. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:xox[a-z]|xapp|xwfp)-[\w-]{4,}/gi, hidden],
  [/\b[\w-]{20,30}\.[\w-]{5,8}\.[\w-]{20,}/g, hidden],
  [/\b(Bearer|Basic|Bot|Digest)\s+[\w.~+/=-]{6,}/gi, `$1 ${hidden}`],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"'<>]{1,500}@/gi, `$1${hidden}@`],
  [/(\/(?:webhooks|interactions)\/\d{5,25}\/)[\w.~-]{10,}/g, `$1${hidden}`],
  [/(hooks\.slack\.com\/)[\w/-]{6,}/g, `$1${hidden}`],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s?"'<>]{1,2000})\?[^\s"'<>]+/gi, `$1?${hidden}`],
]

const secretName = /token|secret|passw|^pass$|authorization|cookie|credential|api_?key|^key$|signature|headers|database_?url|sealed/i
const deepest = 4
const mostItems = 50

function harmlessFields(facts: object, text: Harmless['text'], depth: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts)
      .slice(0, mostItems)
      .map(([name, value]) => [name, secretName.test(name) ? hidden : harmless(value, text, depth + 1)]),
  )
}

function harmless(value: unknown, text: Harmless['text'], depth: number): unknown {
  if (typeof value === 'string') return text(value)
  if (value instanceof Error) return toldError(value, text)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' || typeof value === 'symbol' ? undefined : value
  if (depth > deepest || ArrayBuffer.isView(value)) return '…'
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => harmless(item, text, depth + 1))
  return harmlessFields(value, text, depth)
}
