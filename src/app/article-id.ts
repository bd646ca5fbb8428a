import { createHash } from 'node:crypto'
import { canonicalAddress } from '../articles/canonical-address.ts'

/** The id that an article of this address has (see Article.id); undefined where it is no web address. */
export function articleId(url: string): string | undefined {
  const address = canonicalAddress(url)
  return address === undefined ? undefined : createHash('sha256').update(address).digest('hex').slice(0, 16)
}
