import { createHash } from 'node:crypto'
import { hourMs, minuteMs } from '../../feeds/milliseconds.ts'
import type { Caller } from '../input/caller.ts'

/** Whom a link lets in on the web: an admin, with the workspace and channel in which the link was asked for. */
export type Admin = Omit<Caller, 'isAdmin'>

/** Keeps who may come in and who is in, under hashes, so that nobody who reads the store gets in by it. */
export type AdminDoors = {
  /** Lets one admin in once, until a moment (milliseconds since the epoch); what is over by `now` is forgotten. */
  keepAdminLink(hash: string, admin: Admin, until: number, now: number): Promise<void>
  /** Whether the link would be taken now. Takes nothing. */
  adminLinkFits(hash: string, now: number): Promise<boolean>
  /** Takes the link: of many at once, one gets the admin. Undefined where it was taken, is over, or never was. */
  takeAdminLink(hash: string, now: number): Promise<Admin | undefined>
  keepAdminSession(hash: string, admin: Admin, until: number): Promise<void>
  adminSession(hash: string, now: number): Promise<Admin | undefined>
  endAdminSession(hash: string): Promise<void>
}

/** A link that nobody has used by then is worth nothing. OWASP ASVS 5.0, 6.5.5 */
export const adminLinkLifeMs = 10 * minuteMs
/** A working day, counted from the entry. */
export const adminSessionLifeMs = 8 * hourMs

/** Where an admin comes in, or why not. */
export type AdminEntry =
  | { readonly kind: 'link'; readonly address: string }
  /** `no-web`: no page is served. `no-https`: one is, without https and to other machines, where a session could be read on the way. */
  | { readonly kind: 'none'; readonly reason: 'no-web' | 'no-https' }

/** How a link's or a session's secret is kept: its SHA-256 in hexadecimal. It has 256 bits of chance, so that no salt is needed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
