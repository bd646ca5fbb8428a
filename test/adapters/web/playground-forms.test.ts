import { Parser } from 'htmlparser2'
import { expect, it } from 'vitest'
import { commandForms } from '../../../src/adapters/web/playground-forms.ts'
import type { Caller } from '../../../src/app/input/caller.ts'
import { defineCommand } from '../../../src/app/input/command.ts'
import { optionFacts } from '../../../src/app/input/option-facts.ts'
import { chatOf, echo } from './playground-desk.ts'

const caller: Caller = { platform: 'web', workspace: 'local', channel: 'briefing', user: 'you', isAdmin: true, language: 'en' }

async function formOf(name: string, who = caller, chat = chatOf([echo])): Promise<string> {
  const forms = await commandForms(who, chat, '/playground/run')
  return forms.map(String).find((form) => form.includes(`<code>/${name}</code>`)) ?? ''
}

it('draws a text with what may be chosen as suggestions where words are one’s own', async () => {
  expect(await formOf('echo')).toContain(
    '<label for="echo-words"><strong>words</strong> anything at all <span class="faint">(may be left out)</span></label>',
  )
  expect(await formOf('echo')).toContain(
    '<input type="text" autocomplete="off" id="echo-words" name="option:words" maxlength="100" list="echo-words-list"><datalist id="echo-words-list"><option value="hello">Hello &lt;there&gt;</option></datalist>',
  )
})

it('draws a list of what may be chosen for a name', async () => {
  expect(await formOf('echo')).toContain(
    '<select id="echo-city" name="option:city"><option value="">(left out)</option><option value="lodz">Łódź &amp; more</option></select>',
  )
})

it('draws a text, and no list, for the rest of a line, however short it must be', async () => {
  const words = defineCommand({ ...echo, rest: 'city' })
  expect(await formOf('echo', caller, chatOf([words]))).toContain('<input type="text" autocomplete="off" id="echo-city"')
})

it('draws a list of the choices, with none chosen, which must be', async () => {
  expect(await formOf('echo')).toContain(
    '<select id="echo-colour" name="option:colour" required><option value="">Choose…</option><option value="red">red</option><option value="green">green</option></select>',
  )
})

it('draws a number within its bounds, and a yes or no', async () => {
  expect(await formOf('echo')).toContain('<input type="number" step="any" id="echo-count" name="option:count" min="1" max="9">')
  expect(await formOf('echo')).toContain(
    '<select id="echo-loud" name="option:loud"><option value="">(left out)</option><option value="yes">yes</option><option value="no">no</option></select>',
  )
})

it('offers nothing that only buttons carry', async () => {
  expect(await formOf('echo')).not.toContain('secret')
})

it('draws a text where the list may be longer than what is offered of it', async () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ label: `City ${index}`, value: `${index}` }))
  const listed = defineCommand({ ...echo, complete: async () => many })
  expect(await formOf('echo', caller, chatOf([listed]))).toContain('<input type="text" autocomplete="off" id="echo-city"')
})

it('offers what is for admins to admins alone', async () => {
  const chat = chatOf([defineCommand({ ...echo, access: 'admins' })])
  expect(await formOf('echo', caller, chat)).not.toBe('')
  expect(await formOf('echo', { ...caller, isAdmin: false }, chat)).toBe('')
})

it.each(chatOf().commands)('has one labelled field for each option of /$name that people may fill in', async (command) => {
  const fields: string[] = []
  const labels: string[] = []
  const parser = new Parser({
    onopentag(element, given) {
      if (['input', 'select', 'textarea'].includes(element) && given.id) fields.push(given.id)
      if (element === 'label') labels.push(given.for ?? '')
    },
  })
  parser.end(await formOf(command.name))
  const offered = optionFacts(command).filter(({ hidden }) => !hidden)
  expect(fields).toEqual(offered.map(({ name }) => `${command.name.replace(' ', '-')}-${name}`))
  expect(labels).toEqual(fields)
})
