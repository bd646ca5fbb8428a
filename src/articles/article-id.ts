import { createHash } from 'node:crypto'
import { canonicalAddress } from './canonical-address.ts'

/** The id of the article of an address (see Article.id); undefined where it is no web address. */
export function articleId(url: string): string | undefined {
  const address = canonicalAddress(url)
  return address === undefined ? undefined : idOfCanonical(address)
}

/** @param address Canonical already. */
export function idOfCanonical(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 16)
}
