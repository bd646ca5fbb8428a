import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { lastingId, openDesk, type Report, said } from '../app/desk.ts'

const quake: readonly Report[] = [
  {
    outlet: 'Quay',
    story: '1',
    title: 'Earthquake in Peru kills 37',
    text: 'At least 37 people were killed when an earthquake struck the Peruvian city of Arequipa on Friday, the civil defence agency said. The quake had a magnitude of 7.1. Rescuers worked through the night.',
  },
  {
    outlet: 'Ledger',
    story: '1',
    title: 'Dozens killed in Peruvian earthquake',
    text: 'An earthquake killed at least 37 people in the Peruvian city of Arequipa on Friday, the civil defence agency said. President Ana Ruiz declared three days of mourning.',
    hoursAgo: 2,
  },
]

const bridge: readonly Report[] = [
  {
    outlet: 'Courier',
    story: '2',
    title: 'Harbour bridge in Gdansk closed',
    text: 'The harbour bridge in Gdansk was closed on Thursday because of cracks in a pillar, the city said. It will stay shut for six weeks.',
    hoursAgo: 5,
  },
]

async function deskWithNews() {
  const desk = await openDesk()
  await desk.publish(...quake, ...bridge)
  return desk
}

describe('/ask', () => {
  it.each([
    ['how many people died in the Peru earthquake?', '37'],
    ['death toll earthquake peru', '37'],
    ['wie viele Tote beim Erdbeben in Peru?', '37'],
    ['combien de morts dans le séisme au Pérou ?', '37'],
    ['秘鲁地震死了多少人', '37'],
    ['why is the bridge in Gdansk closed', 'cracks in a pillar'],
    ['how long will the Gdansk bridge be closed', 'six weeks'],
    ['who declared mourning in Peru', 'Ana Ruiz'],
  ])('%s is answered in the words of an article', async (question, words) => {
    const desk = await deskWithNews()
    const reply = await desk.ask(`/ask ${question}`)
    expect(reply.audience).toBe('channel')
    expect(reply.summary).toContain(words)
  })

  it('a sentence that two voices bear out has the receipts of both, and the story can be opened', async () => {
    const desk = await deskWithNews()
    const reply = await desk.ask('/ask how many people were killed by the earthquake in Peru?')
    const [answer] = reply.parts
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'paragraph')
      .slice(1)
    const cited = answer?.kind === 'paragraph' ? answer.spans.flatMap((span) => (span.kind === 'citation' ? [span.outlet] : [])) : []
    expect(cited.toSorted()).toEqual(['Ledger', 'Quay'])
    expect(actionsOf(reply).map(({ command, options }) => [command, options.id])).toEqual([['story', lastingId('1')]])
  })

  it('a sentence that leans on another stands behind it', async () => {
    const desk = await deskWithNews()
    const { summary } = await desk.ask('/ask how long will the Gdansk bridge be closed')
    expect(summary).toContain('The harbour bridge in Gdansk was closed')
    expect(summary).toContain('It will stay shut for six weeks.')
  })

  it.each([
    'how many people were hurt in the Peru earthquake?',
    'how much will the Gdansk bridge cost?',
    'who is the mayor of Gdansk',
    'when was the football final',
    'who?',
  ])('%s: that no article says it is said', async (question) => {
    const desk = await deskWithNews()
    const reply = await desk.ask(`/ask ${question}`)
    expect(reply.summary).toBe(`No article that was read answers “${question}”.`)
    expect(reply.audience).toBe('caller')
  })

  it('stories that tell of it are offered where none answers', async () => {
    const desk = await deskWithNews()
    const reply = await desk.ask('/ask how much will the Gdansk bridge cost?')
    expect(said(reply)).toContain('Harbour bridge in Gdansk closed')
    expect(actionsOf(reply).map(({ options }) => options.id)).toEqual([lastingId('2')])
  })

  it('what is older than asked for is not read, and a time that nobody understands is said', async () => {
    const desk = await deskWithNews()
    expect((await desk.ask('/ask why is the bridge in Gdansk closed since:3h')).summary).toContain('No article')
    expect((await desk.ask('/ask why is the bridge in Gdansk closed since:soon')).summary).toContain('as a time')
  })

  it('what another workspace follows is not read', async () => {
    const desk = await openDesk()
    await desk.publish(...quake.map((report) => ({ ...report, workspace: 'two' })))
    expect((await desk.ask('/ask how many people died in the Peru earthquake?')).summary).toContain('No article')
  })

  it.each([
    ['what’s new?', 'Briefing'],
    ['what is new in europe?', 'Europe'],
    ['was gibt es Neues in China?', 'China'],
    ['что нового?', 'Briefing'],
    ['what happened in Peru', 'On “Peru”'],
    ['any news on the bridge since:2d', 'On “bridge”'],
    ['tell me about Gdansk', 'On “Gdansk”'],
  ])('%s is answered with a briefing: %s', async (question, title) => {
    const desk = await deskWithNews()
    const { summary } = await desk.ask(`/ask ${question}`)
    expect(summary.startsWith(title)).toBe(true)
  })

  it('news of which there is none is a question that no article answers', async () => {
    const desk = await deskWithNews()
    expect((await desk.ask('/ask any news on the curling final?')).summary).toContain('No article')
  })

  it('news is told since the time that is named', async () => {
    const desk = await deskWithNews()
    const told = said(await desk.ask('/ask what happened in Gdansk yesterday'))
    expect(told).toContain('The harbour bridge in Gdansk was closed')
    expect(said(await desk.ask('/ask any news on Gdansk since:3h'))).toContain('No article')
  })

  it('a question without a command is one, and so is a topic that nothing has', async () => {
    const desk = await deskWithNews()
    expect((await desk.ask('how many people died in the Peru earthquake?')).summary).toContain('37')
    expect((await desk.ask('/topic why did engineers shut the bridge in Gdansk?')).summary).toContain('cracks in a pillar')
  })
})
