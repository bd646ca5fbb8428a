import { expect, it } from 'vitest'
import { readSince } from '../../src/app/answers/read-since.ts'
import { sectionNameIn } from '../../src/delivery/words/section-name.ts'
import { dockStrike, openDesk, said } from '../app/desk.ts'

const now = Date.parse('2025-02-14T12:00:00Z')
const dayOf = (typed: string) => new Date(readSince(typed, now, 'UTC') ?? Number.NaN).toISOString().slice(0, 10)

it.each([
  ['gestern', '2025-02-13'],
  ['hier', '2025-02-13'],
  ['ayer', '2025-02-13'],
  ['昨天', '2025-02-13'],
  ['seit Montag', '2025-02-10'],
  ['depuis lundi', '2025-02-10'],
  ['miércoles', '2025-02-12'],
  ['星期一', '2025-02-10'],
  ['aujourd’hui', '2025-02-14'],
])('a time is read in the languages that are spoken: %s', (typed, day) => {
  expect(dayOf(typed)).toBe(day)
})

it('calls a section of ours by its name in each language, and one that was renamed as its workspace does', () => {
  expect(sectionNameIn({ name: 'europe', title: 'Europe' }, 'de-AT')).toBe('Europa')
  expect(sectionNameIn({ name: 'europe', title: 'Our continent' }, 'de')).toBe('Our continent')
  expect(sectionNameIn({ name: 'ports', title: 'Ports' }, 'de')).toBe('Ports')
})

it.each([
  ['de-AT', /1 Bericht|Berichte/, /Europa/],
  ['zh-TW', /则报道/, /欧洲/],
  ['fr', /affaire/, /Europe/],
  ['es-419', /noticia/, /Europa/],
])('a briefing is answered in the language of the client: %s', async (language, stories, section) => {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  const reply = await desk.ask('/brief europe', { language })
  expect(reply.summary).toMatch(stories)
  expect(reply.summary).toMatch(section)
  expect(said(reply)).toContain('Hamburg port halts')
})

it('a section is found by its name in the language of whoever asks', async () => {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  expect(said(await desk.ask('/brief Wirtschaft', { language: 'de' }))).not.toContain('Es gibt keine Rubrik')
})

it('who reads a language that is not spoken here is answered in the workspace’s, and else in English', async () => {
  const desk = await openDesk()
  const asked = () => desk.ask('/following', { language: 'pt-BR' })
  expect((await asked()).summary).toBe('Nothing is followed by you or this channel. /follow europe begins.')
  const by = { platform: 'terminal', user: 'ana' } as const
  await desk.chat.app.changeConfig({ workspace: 'one', by, what: 'French', items: [{ kind: 'setting', key: 'language', value: 'fr' }] })
  expect((await asked()).summary).toBe('Ni vous ni ce salon ne suivez rien. /follow europe pour commencer.')
})

it('mistakes are told in the language of the client', async () => {
  const desk = await openDesk()
  const told = async (line: string, language: string) => (await desk.ask(line, { language })).summary
  expect(await told('/breif', 'de')).toBe('Es gibt keinen Befehl „breif“. War /brief gemeint?')
  expect(await told('/brief europe since:mañana', 'es')).toMatch(/^«mañana» no es un momento que yo sepa leer/)
  expect(await told('/brief style:shrot', 'zh')).toMatch(/^“style”必须是 .*，而不是“shrot”。 是指 short 吗？ 请写成 /)
  expect(await told('/brief a b c d', 'fr')).toMatch(/^«\u00A0d\u00A0» est un mot de trop/)
})
