import { createHash } from 'node:crypto'
import { canonicalAddress } from './canonical-address.ts'

/**
 * The id of the article of an address (see Article.id); undefined where it is no web address.
 *
 * @param scope Of the workspace whose private feed lists it; null: a public feed does.
 */
export function articleId(url: string, scope: string | null = null): string | undefined {
  const address = canonicalAddress(url)
  return address === undefined ? undefined : idOfCanonical(address, scope)
}

/** @param address Canonical already. */
export function idOfCanonical(address: string, scope: string | null): string {
  return createHash('sha256')
    .update(scope === null ? address : `${scope} ${address}`)
    .digest('hex')
    .slice(0, 16)
}
