import { describe, expect, it } from 'vitest'
import type { Admin } from '../../../src/app/web/admin-doors.ts'
import { type Open, opened } from './samples.ts'

const ana: Admin = { platform: 'discord', workspace: 'one', channel: 'news', user: 'ana', language: 'de' }

export function adminDoorFacts(open: Open): void {
  describe('a link to the admin page', () => {
    it('lets its admin in once, however often it was looked at', async () => {
      const store = await opened(open)
      await store.keepAdminLink('h1', ana, 100, 0)
      expect([await store.adminLinkFits('h1', 99), await store.adminLinkFits('h1', 99)]).toEqual([true, true])
      expect(await store.takeAdminLink('h1', 99)).toEqual(ana)
      expect(await store.takeAdminLink('h1', 99)).toBeUndefined()
      expect(await store.adminLinkFits('h1', 99)).toBe(false)
    })

    it('has one winner among many at once', async () => {
      const store = await opened(open)
      await store.keepAdminLink('h1', ana, 100, 0)
      const taken = await Promise.all(Array.from({ length: 10 }, () => store.takeAdminLink('h1', 1)))
      expect(taken.filter((admin) => admin !== undefined)).toEqual([ana])
    })

    it('is worth nothing when its time is over, and is no session', async () => {
      const store = await opened(open)
      await store.keepAdminLink('h1', ana, 100, 0)
      expect(await store.adminLinkFits('h1', 100)).toBe(false)
      expect(await store.takeAdminLink('h1', 100)).toBeUndefined()
      expect(await store.adminSession('h1', 1)).toBeUndefined()
      expect(await store.takeAdminLink('h2', 1)).toBeUndefined()
    })
  })

  describe('a session on the admin page', () => {
    it('lasts until its moment, or until it is ended', async () => {
      const store = await opened(open)
      await store.keepAdminSession('s1', ana, 100)
      await store.keepAdminSession('s2', { ...ana, workspace: 'two' }, 100)
      expect(await store.adminSession('s1', 99)).toEqual(ana)
      expect(await store.adminSession('s1', 100)).toBeUndefined()
      expect(await store.takeAdminLink('s1', 1)).toBeUndefined()
      await store.endAdminSession('s1')
      expect(await store.adminSession('s1', 1)).toBeUndefined()
      expect((await store.adminSession('s2', 1))?.workspace).toBe('two')
    })

    it('is forgotten when the next link is made after its end', async () => {
      const store = await opened(open)
      await store.keepAdminSession('s1', ana, 100)
      await store.keepAdminLink('h1', ana, 300, 200)
      expect(await store.adminSession('s1', 1)).toBeUndefined()
    })
  })
}
