import { expect, it } from 'vitest'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { chipSanctions, dockStrike, lastingId, openDesk, said } from '../app/desk.ts'

async function deskWithNews() {
  const desk = await openDesk()
  await desk.publish(...dockStrike, ...chipSanctions)
  return desk
}

it.each([
  'sanctions',
  'sanction',
  'SANCTIONED',
  'Taiwan chips',
  'chips in Taiwan',
  '“Taiwan chips”',
  '制裁',
  '芯片',
])('/topic %s finds the story, with its timeline', async (words) => {
  const desk = await deskWithNews()
  const reply = await desk.ask(`/topic ${words}`)
  expect(reply.audience).toBe('channel')
  expect(said(reply)).toContain('Taiwan')
  expect(said(reply)).toContain('Timeline')
  expect(said(reply)).not.toContain('Hamburg')
})

it.each([
  'Sanktionen gegen Taiwan',
  'санкции',
  'sanciones taiwán',
  '台湾 制裁',
])('/topic %s finds what is told in other languages', async (words) => {
  const desk = await deskWithNews()
  await desk.publish(...chipSanctions.filter(({ language }) => language !== 'zh'))
  const text = said(await desk.ask(`/topic ${words}`))
  expect(text).toContain('Taiwan')
  expect(text).not.toContain('Hamburg')
})

it('every sentence of a topic has its receipts, and its ids can be asked about', async () => {
  const desk = await deskWithNews()
  await desk.ask('/topic sanctions')
  const briefing = await desk.chat.app.latestBriefing('one', 'news')
  const [story] = briefing?.sections.flatMap(({ stories }) => stories) ?? []
  expect(desk.sections.map(({ letter }) => letter)).not.toContain(story?.shortId.charAt(0))
  expect(story?.sentences.every(({ citations }) => citations.length > 0)).toBe(true)
  expect(said(await desk.ask(`/evidence ${story?.shortId}`))).toContain('Receipts')
})

it('nothing is said to be nothing, and the word that was meant is offered', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/topic sanctoins')
  expect(reply.audience).toBe('caller')
  expect(reply.summary).toBe('Nothing in the archive tells of “sanctoins”.')
  expect(actionsOf(reply).map(({ command, options }) => [command, options.words])).toEqual([['topic', 'sanctions']])
})

it('a short word that begins like the one that nobody wrote is not offered', async () => {
  const desk = await deskWithNews()
  await desk.publish({ outlet: 'Quay', story: '7', title: 'LA mayor wins', text: 'The mayor of LA wins the vote.' })
  expect(actionsOf(await desk.ask('/topic Laschet'))).toEqual([])
})

it('stories with some of the words are offered where none has all', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/topic Hamburg zeppelin')
  expect(said(reply)).toContain('Nothing in the archive tells of “Hamburg zeppelin”')
  expect(actionsOf(reply).map(({ options }) => options.id)).toEqual([lastingId('1')])
})

it('what is older than asked for is not found', async () => {
  const desk = await deskWithNews()
  expect((await desk.ask('/topic sanctions since:6h')).summary).toContain('Nothing in the archive')
  expect((await desk.ask('/topic sanctions since:soon')).summary).toContain('as a time')
})

it('words that another workspace follows are neither found nor offered', async () => {
  const desk = await deskWithNews()
  await desk.publish({
    workspace: 'two',
    outlet: 'Secret',
    story: '5',
    title: 'Zeppelins over Zanzibar',
    text: 'Zeppelins flew over Zanzibar.',
  })
  for (const words of ['zanzibar', 'zanzibra']) {
    const reply = await desk.ask(`/topic ${words}`)
    expect(reply.summary).toContain('Nothing in the archive')
    expect(actionsOf(reply)).toEqual([])
  }
  expect(said(await desk.ask('/topic zanzibra', { workspace: 'two' }))).toContain('Zanzibar')
})

it.each([
  '"',
  "' OR 1=1",
  'title:x',
  'NEAR(a b)',
  '*',
  '🗞️',
  '\u202Eabc',
  '(((',
  'AND',
  'a'.repeat(200),
])('odd words are only words: %s', async (words) => {
  const desk = await deskWithNews()
  await desk.ask(`/topic ${words}`)
  expect(desk.reported).toEqual([])
})

it('words that stand in every article are said to be too little, and a name is asked for', async () => {
  const desk = await deskWithNews()
  const reply = await desk.ask('/topic the')
  expect(reply.audience).toBe('caller')
  expect(reply.summary).toBe('“the” says too little to look for. Name a person, a place or a thing.')
})

it('where the time was short, a button looks further back', async () => {
  const desk = await deskWithNews()
  expect(actionsOf(await desk.ask('/topic sanctions since:90m')).map(({ options }) => options)).toContainEqual({
    words: 'sanctions',
    since: '30d',
  })
  expect(actionsOf(await desk.ask('/topic zeppelin'))).toEqual([])
})
