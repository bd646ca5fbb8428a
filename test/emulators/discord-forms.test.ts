import { ComponentType, type Interaction } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { newsroom } from './discord/newsroom.ts'

const field = (component: object, more: object = {}) => ({ type: 18, label: 'Field', component, ...more })
const text = (more: object = {}) => field({ type: 4, custom_id: 'words', style: 1, ...more })
const entries = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}`, ...more }))
const id = '123456789012345678'

/** Answers a command with a form as it is, past the library. */
async function answeredWith(components: readonly object[], more: object = {}) {
  const all = await newsroom()
  const { promise: refused, resolve } = Promise.withResolvers<unknown>()
  all.on(async (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return
    const body = { type: 9, data: { custom_id: 'form', title: 'Form', components, ...more } }
    await interaction.client.rest
      .post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false })
      .then(() => resolve(null))
      .catch(({ code }) => resolve(code))
  })
  const opening = all.discord.slash({ user: all.ada, channel: all.channel, name: 'brief' })
  return { ...all, opening, refused: await refused }
}

const invalidForm = 50035

describe('a form', () => {
  it.each([
    ['six fields', Array.from({ length: 6 }, (_, index) => field({ type: 4, custom_id: `${index}`, style: 1 })), {}],
    ['no field', [], {}],
    ['a title of 46 characters', [text()], { title: 'x'.repeat(46) }],
    ['a custom id of 101 characters', [text()], { custom_id: 'x'.repeat(101) }],
    ['a label of 46 characters', [{ ...text(), label: 'x'.repeat(46) }], {}],
    ['a description of 101 characters', [text({}), { ...text({ custom_id: 'b' }), description: 'x'.repeat(101) }], {}],
    ['two fields of one name', [text(), text()], {}],
    ['a text of 4,001 characters', [text({ value: 'x'.repeat(4_001) })], {}],
    ['a text with more to write than may be', [text({ min_length: 9, max_length: 3 })], {}],
    ['a menu that is greyed out', [field({ type: 3, custom_id: 'menu', options: entries(2), disabled: true })], {}],
    ['a label of blanks', [{ ...text(), label: '  ' }], {}],
    ['26 entries', [field({ type: 3, custom_id: 'menu', options: entries(26) })], {}],
    ['an entry of 101 characters', [field({ type: 3, custom_id: 'menu', options: [{ label: 'x', value: 'x'.repeat(101) }] })], {}],
    ['two entries chosen of one', [field({ type: 3, custom_id: 'menu', options: entries(2, { default: true }) })], {}],
    ['one circle', [field({ type: 21, custom_id: 'one', options: entries(1) })], {}],
    ['two circles ticked', [field({ type: 21, custom_id: 'two', options: entries(2, { default: true }) })], {}],
    ['eleven files', [field({ type: 19, custom_id: 'files', max_values: 11 })], {}],
    ['two people picked of one', [field({ type: 5, custom_id: 'who', default_values: [0, 1].map(() => ({ id, type: 'user' })) })], {}],
    ['a button', [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] }], {}],
  ])('with %s is refused', async (_, components, more) => {
    expect((await answeredWith(components, more)).refused).toBe(invalidForm)
  })

  it('cannot come after a deferral', async () => {
    const { discord, ada, channel, on } = await newsroom()
    const { promise: code, resolve } = Promise.withResolvers<unknown>()
    on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply()
      const body = { type: 9, data: { custom_id: 'form', title: 'Form', components: [text()] } }
      await interaction.client.rest
        .post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false })
        .catch((error) => resolve(error.code))
    })
    discord.slash({ user: ada, channel, name: 'brief' })
    expect(await code).toBe(40060)
  })

  it('is sent as it stands where nobody touches it, and takes only what its fields take', async () => {
    const list = field({
      type: 3,
      custom_id: 'menu',
      required: false,
      min_values: 0,
      options: [...entries(2), { label: 'b', value: 'b', default: true }],
    })
    const people = field({
      type: 5,
      custom_id: 'who',
      required: false,
      min_values: 0,
      max_values: 3,
      default_values: [{ id, type: 'user' }],
    })
    const tick = field({ type: 23, custom_id: 'tick', default: true })
    const file = field({ type: 19, custom_id: 'file', required: false, min_values: 0 })
    const { discord, ada, channel, on, opening, refused } = await answeredWith([text({ value: 'as it was' }), list, people, tick, file])
    expect(refused).toBeNull()
    const modal = await discord.openedModal(opening, { user: ada, channel })
    const { promise: sent, resolve } = Promise.withResolvers<unknown>()
    on(async (interaction) => {
      if (!interaction.isModalSubmit()) return
      resolve([...interaction.fields.fields.values()].map((one) => ('values' in one ? one.values : one.value)))
      await interaction.deferReply()
    })
    discord.submitModal(modal, {})
    expect(await sent).toEqual(['as it was', ['b'], [id], true, []])
    expect(() => discord.submitModal(modal, { stranger: 'x' })).toThrow('the form has no field "stranger"')
    expect(() => discord.submitModal(modal, { menu: ['9'] })).toThrow('"menu" does not offer "9"')
    expect(() => discord.submitModal(modal, { who: [id, id, id, id] })).toThrow('"who" takes other than 4')
  })

  it('brings a file that somebody put into it', async () => {
    const file = field({ type: ComponentType.FileUpload, custom_id: 'file' })
    const { discord, ada, channel, on, opening } = await answeredWith([file])
    const modal = await discord.openedModal(opening, { user: ada, channel })
    expect(() => discord.submitModal(modal, {})).toThrow('"file" is required')
    const { promise: sent, resolve } = Promise.withResolvers<string>()
    on(async (interaction) => {
      if (!interaction.isModalSubmit()) return
      resolve(interaction.fields.getUploadedFiles('file', true).first()?.url ?? '')
      await interaction.deferReply()
    })
    discord.submitModal(modal, { file: { name: 'feeds.opml', type: 'text/xml', bytes: Buffer.from('<opml/>') } })
    const response = await fetch(await sent)
    expect(await response.text()).toBe('<opml/>')
  })
})
