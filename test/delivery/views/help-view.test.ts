import { expect, it } from 'vitest'
import { helpOnView } from '../../../src/delivery/views/help-view.ts'
import { said } from '../../app/desk.ts'

const option = (name: string, required: boolean) => ({ name, summary: `about ${name}`, required, choices: [] })
const entry = { name: 'brief', summary: 'The news now', usage: '/brief [section] [since]', forAdmins: false, examples: ['/brief europe'] }

it('says once what may be left out, however many options may be', () => {
  const help = said(helpOnView({ ...entry, options: [option('section', false), option('since', false), option('style', false)] }, 'en'))
  expect(help.match(/may be left out/g)).toHaveLength(1)
  expect(said(helpOnView({ ...entry, options: [option('id', true)] }, 'en'))).not.toMatch(/may be left out/)
})
