import { describe, expect, it } from 'vitest'
import { dockStrike, openDesk, said } from '../app/desk.ts'

async function desk() {
  const opened = await openDesk()
  await opened.publish(...dockStrike)
  await opened.ask('brief europe')
  await opened.ask('follow strikes')
  await opened.ask('follow ports to:channel', admin)
  await opened.ask('feedback e1 wrong')
  return opened
}

const ben = { user: 'ben' }
const admin = { isAdmin: true }

describe('/privacy', () => {
  it('shows a person all that is kept of them, and nobody else’s', async () => {
    const { ask } = await desk()
    const shown = said(await ask('privacy'))
    expect(shown).toMatch(/“strikes” – followed for you/)
    expect(shown).toMatch(/“ports” – followed for the channel/)
    expect(shown).toMatch(/you called it wrong/)
    expect(said(await ask('privacy', ben))).toContain('Nothing is kept of you here.')
    expect(said(await ask('privacy', { workspace: 'two' }))).toContain('Nothing is kept of you here.')
  })

  it('deletes it when it was asked once more', async () => {
    const { ask } = await desk()
    const asked = await ask('privacy delete')
    expect(said(asked)).toContain('deleted for good')
    expect(said(await ask('privacy'))).toContain('“strikes”')
    expect(said(await ask('privacy delete sure:yes'))).toContain('Nothing is kept of you here any more.')
    expect(said(await ask('privacy'))).toContain('Nothing is kept of you here.')
    expect(said(await ask('following'))).toMatch(/“ports”/)
  })

  it('tells an admin that what they changed stays known, also when the rest is deleted', async () => {
    const { ask } = await desk()
    await ask('settings stories:5', { user: 'ben', isAdmin: true })
    expect(said(await ask('privacy', ben))).toContain('1 change that you made as an admin: /audit lists them')
    expect(said(await ask('privacy delete sure:yes', ben))).toContain('Of you stays only what you changed here as an admin')
  })

  it.each([
    'privacy export workspace',
    'privacy delete workspace',
    'privacy delete workspace sure:yes',
  ])('%s is for admins', async (line) => {
    const { ask, store } = await desk()
    expect(said(await ask(line))).toContain('for its admins')
    expect((await store.totals()).workspaces).toBe(1)
  })

  it('tells an admin how much is kept, and deletes all of it', async () => {
    const { ask, store } = await desk()
    const shown = said(await ask('privacy export workspace', admin))
    expect(shown).toMatch(/feeds: 3\nstories: 1\nbriefings: 0\nanswers: 1\nfollows: 2\ndeliveries: 0\nfeedback: 1/)
    expect(shown).toContain('attache export one')
    await ask('privacy delete workspace sure:yes', admin)
    expect(Object.values(await store.workspaceRows('one')).flat()).toEqual([])
  })
})
