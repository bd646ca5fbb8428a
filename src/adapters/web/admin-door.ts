import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Clock } from '../../app/ports.ts'
import { type Admin, type AdminDoors, adminSessionLifeMs, hashOf } from '../../app/web/admin-doors.ts'

/** Lets admins in by their links, and knows who is in. */
export type AdminDoor = {
  fits(secret: string): Promise<boolean>
  /** Takes the link and begins a session, whose cookie goes with the answer. False where the link does not fit. */
  enter(context: Context, secret: string): Promise<boolean>
  /** Who is in; undefined where nobody is, or may be no longer. */
  admin(context: Context): Promise<Admin | undefined>
  leave(context: Context): Promise<void>
}

export type AdminDoorOptions = {
  readonly store: AdminDoors
  readonly clock: Clock
  /** Asked at each request: whoever lost the right is out with the next click. */
  mayAdminister(admin: Admin): Promise<boolean>
}

/** `__Host-`: no other host or path can set it, and it comes over https alone. Loopback counts as https to browsers. */
const cookieName = '__Host-attache-admin'
const secretForm = /^[\w-]{43}$/

export function openAdminDoor({ store, clock, mayAdminister }: AdminDoorOptions): AdminDoor {
  async function endSession(context: Context): Promise<void> {
    const session = getCookie(context, cookieName)
    if (session !== undefined) await store.endAdminSession(hashOf(session))
  }
  return {
    fits: async (secret) => secretForm.test(secret) && store.adminLinkFits(hashOf(secret), clock.now()),
    async enter(context, secret) {
      const admin = secretForm.test(secret) ? await store.takeAdminLink(hashOf(secret), clock.now()) : undefined
      if (!admin || !(await mayAdminister(admin))) return false
      await endSession(context)
      const session = randomBytes(32).toString('base64url')
      await store.keepAdminSession(hashOf(session), admin, clock.now() + adminSessionLifeMs)
      const options = { httpOnly: true, secure: true, sameSite: 'Strict', path: '/', maxAge: adminSessionLifeMs / 1_000 } as const
      setCookie(context, cookieName, session, options)
      return true
    },
    async admin(context) {
      const session = getCookie(context, cookieName)
      if (session === undefined || !secretForm.test(session)) return undefined
      const admin = await store.adminSession(hashOf(session), clock.now())
      if (!admin || (await mayAdminister(admin))) return admin
      await store.endAdminSession(hashOf(session))
      return undefined
    },
    async leave(context) {
      await endSession(context)
      deleteCookie(context, cookieName, { path: '/', secure: true })
    },
  }
}
