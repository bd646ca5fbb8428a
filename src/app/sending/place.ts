import type { Destination } from '../following/follow.ts'

/** Where a delivery goes. `admins`: whoever the platform knows to have installed it, else the channel. */
export type Place = Destination | { readonly kind: 'admins'; readonly otherwise: string | null }
