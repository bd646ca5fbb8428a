import { expect, it } from 'vitest'
import { openForm } from '../../src/app/input/open-form.ts'
import { submitForm } from '../../src/app/input/submit-form.ts'
import { said } from '../app/desk.ts'
import { marker, one, two, twoWorkspaces } from './two-workspaces.ts'

it('no form of one workspace says anything of it in another, and each would, were it not for the workspace', async () => {
  const { chat, known } = await twoWorkspaces()
  expect(known.forms.length).toBeGreaterThan(5)
  const typed = { title: 'Mine', zone: 'UTC' }
  let shown = 0
  for (const name of known.forms) {
    const [theirs, own] = [await openForm(name, one, chat), await openForm(name, two, chat)]
    expect(own.kind).toBe('form')
    expect(JSON.stringify(theirs), name).not.toMatch(marker)
    if (marker.test(JSON.stringify(own))) shown += 1
    const sent = await submitForm({ name, seen: 0, typed }, one, chat)
    expect(said(await sent.run()), name).not.toMatch(marker)
  }
  expect(shown).toBeGreaterThan(1)
})
