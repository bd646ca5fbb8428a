import { describe, expect, it } from 'vitest'
import { type Open, opened } from './samples.ts'

export function installationFacts(open: Open): void {
  describe('installations', () => {
    it('are found by their team, and the last one counts', async () => {
      const store = await opened(open)
      await store.keepInstallation('T1', 'first')
      await store.keepInstallation('T2', 'other')
      await store.keepInstallation('T1', 'second')
      expect(await store.installation('T1')).toBe('second')
      expect(await store.installation('T2')).toBe('other')
    })

    it('are gone when they are forgotten, and nobody else’s are', async () => {
      const store = await opened(open)
      await store.keepInstallation('T1', 'first')
      await store.keepInstallation('T2', 'other')
      await store.forgetInstallation('T1')
      await store.forgetInstallation('T3')
      expect(await store.installation('T1')).toBeUndefined()
      expect(await store.installation('T2')).toBe('other')
    })
  })
}
