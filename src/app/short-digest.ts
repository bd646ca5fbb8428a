import { createHash } from 'node:crypto'

/** 16 hexadecimal digits of SHA-256, the same for the same parts for ever. @param parts As JSON has them. */
export function shortDigest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
