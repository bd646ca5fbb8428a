/**
 * Drivers take more than SQL has: node:sqlite binds an object in first place by name and shifts the others, and NaN and undefined
 * as null; pg writes objects as JSON and dates in a zone. Each would be kept as a wrong value without a word.
 *
 * @throws {TypeError} For all but text, finite numbers, bigint and null.
 */
export function primitive(value: unknown): string | number | bigint | null {
  if (typeof value === 'string' || typeof value === 'bigint' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new TypeError(
    `A query parameter must be text, a finite number or null, not ${value instanceof Object ? 'an object' : String(value)}`,
  )
}
