import type { Outlet } from './feed.ts'

/** Who speaks through an outlet: its owner, or the outlet itself where it owns itself. */
export function ownerOf({ owner, name }: Pick<Outlet, 'owner' | 'name'>): string {
  return owner ?? name
}
