import type { Clock, Store } from '../ports.ts'
import { type Admin, type AdminEntry, adminLinkLifeMs, hashOf } from './admin-doors.ts'
import { isLoopbackName } from './loopback.ts'

/** The web page, and chance for secrets that open parts of it. */
export type Web = {
  /** Where it is reached: "https://news.example.org"; undefined while it is not. */
  site(): string | undefined
  /** 256 bits in base64url. */
  newSecret(): string
}

/** A link that lets an admin in on the web; it holds the only copy of its secret. */
export async function adminEntry(
  admin: Admin,
  web: Web | undefined,
  { store, clock }: { readonly store: Pick<Store, 'keepAdminLink'>; readonly clock: Clock },
): Promise<AdminEntry> {
  const site = web?.site()
  if (!web || site === undefined) return { kind: 'none', reason: 'no-web' }
  if (!isSafe(new URL(site))) return { kind: 'none', reason: 'no-https' }
  const secret = web.newSecret()
  const now = clock.now()
  await store.keepAdminLink(hashOf(secret), admin, now + adminLinkLifeMs, now)
  return { kind: 'link', address: new URL(`/admin/enter/${secret}`, site).href }
}

/** Whether nobody on the way can read what passes. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || isLoopbackName(hostname)
}
