import { expect, it } from 'vitest'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { chipSanctions, dockStrike, lastingId, openDesk, type Report, said, splitOff } from '../app/desk.ts'

const alone: Report = {
  outlet: 'Quay',
  story: '7',
  title: 'Lisbon tram derails',
  text: 'A tram derailed in Lisbon on Saturday, the Portuguese city said.',
}

async function deskWithNews() {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...chipSanctions, alone)
  await desk.ask('/brief europe')
  return desk
}

/** Address of the first article of a story. */
async function addressIn(desk: Awaited<ReturnType<typeof deskWithNews>>, story: string): Promise<string> {
  return (await desk.store.story('one', lastingId(story)))?.articles[0]?.url ?? ''
}

it('/evidence e1 shows each sentence with its passage, to the caller alone', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/evidence e1')
  expect(reply.audience).toBe('caller')
  const briefing = await desk.chat.app.latestBriefing('one', 'news')
  const sentences = briefing?.sections.flatMap(({ stories }) => stories).flatMap((story) => story.sentences) ?? []
  expect(sentences.length).toBeGreaterThan(0)
  for (const { text, citations } of sentences) for (const part of [text, citations[0].passage]) expect(said(reply)).toContain(part)
})

it('/evidence shows what was refused, and why', async () => {
  const desk = await deskWithNews()
  const briefing = await desk.chat.app.latestBriefing('one', 'news')
  if (!briefing) throw new Error('There is no briefing')
  const refused = [
    { story: lastingId('1'), text: 'All is well.', reasons: [{ kind: 'number', text: '7' } as const] },
    { story: lastingId('2'), text: 'Of another story.', reasons: [{ kind: 'name', text: 'X' } as const] },
  ]
  await desk.store.saveBriefing({ ...briefing, id: 'b-refused', refused }, null)
  const text = said(await desk.ask('/evidence id:e1 briefing:b-refused'))
  expect(text).toContain('“All is well.” Refused: its sources do not say the number “7” there.')
  expect(text).not.toContain('Of another story')
})

it('/why e1 says why it was ranked, put in its section, and grouped', async () => {
  const desk = await deskWithNews()
  const text = said(await desk.ask('/why e1'))
  expect(text).toContain('3 independent outlets report it')
  expect(text).toContain('It belongs in Europe')
  expect(text).toContain('Why these articles are one story')
  expect(text).toContain('shares harbour with “')
})

it.each([
  ['de', '3 unabhängige Medien melden es', 'Gehört in Europa', 'hat harbour gemeinsam mit „'],
  ['fr', '3 médias indépendants en parlent', 'Elle relève de la rubrique Europe', 'a harbour en commun avec «\u00A0'],
  ['es', 'la cuentan 3 medios independientes', 'Corresponde a Europa', 'comparte harbour con «'],
  ['zh-TW', '3家独立媒体报道', '属于欧洲', '都提到harbour'],
])('/why e1 says all of it in the language of whoever asks: %s', async (language, ranked, section, grouped) => {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  await desk.ask('/brief europe', { language })
  const text = said(await desk.ask('/why e1', { language }))
  for (const part of [ranked, section, grouped]) expect(text).toContain(part)
})

it('/why speaks the language of whoever asks, whatever the briefing was made in', async () => {
  const desk = await deskWithNews()
  expect(said(await desk.ask('/why e1', { language: 'de' }))).toContain('Warum diese Artikel ein Bericht sind')
  expect(said(await desk.ask('/why e1', { language: 'zh' }))).toContain('属于欧洲')
})

it('/why of a link to an article that is told is the why of its story', async () => {
  const desk = await deskWithNews()
  const address = await addressIn(desk, '1')
  for (const link of [address, `<${address}|quay.test>`, `${address}?utm_source=x`, address.replace('https://', '')])
    expect(said(await desk.ask(`/why ${link}`)), link).toContain('It belongs in Europe')
})

it('/why of a link finds a story that was split from another', async () => {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  const id = await splitOff(desk, '1')
  await desk.ask('/brief europe')
  const [article] = (await desk.store.story('one', id))?.articles ?? []
  expect(said(await desk.ask(`/why ${article?.url}`))).toContain('It belongs in Europe')
})

it('/why of a link to an article that is not told says why, and offers its story', async () => {
  const desk = await deskWithNews()
  const single = await desk.ask(`/why ${await addressIn(desk, '7')}`)
  expect(single.summary).toBe('“Lisbon tram derails” was considered for “Europe” and left out: only one outlet reports its story.')
  expect(actionsOf(single).map(({ options }) => options.id)).toEqual([lastingId('7')])
  expect((await desk.ask(`/why ${await addressIn(desk, '2')}`)).summary).toContain('left out: its story fits no section')
})

it('/why of an article outside the window says which side', async () => {
  const desk = await deskWithNews()
  desk.clock.at += 60_000
  await desk.ask('/brief europe since:30m')
  expect((await desk.ask(`/why ${await addressIn(desk, '7')}`)).summary).toContain('is older than what “Europe” covers')
  desk.clock.at += 3_600_000
  await desk.publish({ ...alone, story: '8', title: 'Porto tram derails', hoursAgo: 0 })
  expect((await desk.ask(`/why ${await addressIn(desk, '8')}`)).summary).toContain('came after')
})

it.each([
  ['https://nowhere.test/news', 'No feed of nowhere.test is followed here'],
  ['https://www.quay.test/unknown', 'Quay is followed here, but none of the feeds that are read listed this address'],
  ['https://', 'That is no web address'],
  ['e7', 'Did you mean e1?'],
])('/why %s is answered in plain words', async (what, expected) => {
  const desk = await deskWithNews()
  expect((await desk.ask(`/why ${what}`)).summary).toContain(expected)
})

it('/why tells no workspace what another reads', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask(`/why ${await addressIn(desk, '7')}`, { workspace: 'two' })
  expect(reply.summary).toBe('No feed of quay.test is followed here, so nothing of it can be told.')
})

it('/feedback keeps what a reader thinks for the admins', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/feedback e1 wrong')
  expect(reply.audience).toBe('caller')
  const [given] = await desk.store.feedback('one', 9)
  expect(given).toMatchObject({ workspace: 'one', story: lastingId('1'), kind: 'wrong', user: 'ana', at: desk.clock.at })
  expect((await desk.ask('/feedback e1 rong')).summary).toContain('Did you mean wrong?')
  expect((await desk.ask('/feedback e9 wrong')).summary).toContain('no story')
})

it('/help lists every command with its options, and says more about one', async () => {
  const desk = await openDesk()
  const all = said(await desk.ask('/help'))
  for (const { name, summary, access } of desk.chat.commands)
    for (const part of [`/${name}`, summary]) expect(all.includes(part), part).toBe(access === 'everyone')
  const admins = said(await desk.ask('/help', { isAdmin: true }))
  for (const { name, family = name } of desk.chat.commands)
    expect(admins).toContain(family === name ? `/${name}` : `/${name.split(' ')[0]}`)
  const one = said(await desk.ask('/help /topic'))
  expect(one).toContain('/topic <words…> [since:…]')
  expect(one).toContain('/topic Taiwan chips since:2w')
  expect(said(await desk.ask('/help story'))).not.toContain('briefing')
  expect((await desk.ask('/help tpoic')).summary).toBe('There is no command “tpoic”. Did you mean /topic?')
})
