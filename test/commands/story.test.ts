import { expect, it } from 'vitest'
import { storyChoices } from '../../src/app/answers/find-story.ts'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { storyViews } from '../../src/delivery/views/story-actions.ts'
import { chipSanctions, deskWithStory, dockStrike, lastingId, noon, openDesk, reader, said, splitOff } from '../app/desk.ts'

it('/story e1 tells the story of the latest briefing with its sources', async () => {
  const desk = await deskWithStory()
  const reply = await desk.ask('/story e1')
  expect(reply.audience).toBe('channel')
  expect(said(reply)).toMatch(/\[\d\]/)
  expect(said(reply)).toContain('Hamburg')
})

it.each([
  ['figures', 'Key figures'],
  ['quotes', 'Who says what'],
  ['timeline', 'Dock workers in Hamburg strike over pay'],
  ['sources', 'Sources'],
  ['changes', 'Nothing has changed since.'],
])('/story e1 %s shows that side of it', async (view, expected) => {
  const desk = await deskWithStory()
  expect(said(await desk.ask(`/story e1 ${view}`))).toContain(expected)
})

it('/story e1 sources names every report of the story, those that are cited nowhere too', async () => {
  const desk = await deskWithStory()
  await desk.publish({ outlet: 'Buoy', story: '1', title: 'Strike in Hamburg', text: 'A strike in Hamburg, Germany.', hoursAgo: 0 })
  const [cited = '', others = ''] = said(await desk.ask('/story e1 sources')).split('Other reports')
  expect(others).toMatch(/^\W*Buoy: Strike in Hamburg/)
  for (const { outlet, title } of dockStrike) expect(cited.includes(`${outlet}: ${title}`)).not.toBe(others.includes(`${outlet}: ${title}`))
})

it('each view has buttons to all the others, to the receipts, the reasons, to follow and to complain', async () => {
  const desk = await deskWithStory()
  for (const view of storyViews) {
    const actions = actionsOf(await desk.ask(`/story e1 ${view}`))
    const views = actions.filter(({ command }) => command === 'story').map(({ options }) => options.view)
    expect(views).toEqual(storyViews.filter((other) => other !== view))
    expect(actions.slice(views.length).map(({ command }) => command)).toEqual([
      'evidence',
      'why',
      'follow',
      'feedback',
      'feedback',
      'feedback',
    ])
  }
})

it('a button goes on meaning its own briefing after the channel was shown another', async () => {
  const desk = await deskWithStory()
  const [button] = actionsOf(await desk.ask('/story e1'))
  desk.clock.at += 60_000
  await desk.publish({
    ...(dockStrike[0] ?? never()),
    story: '9',
    title: 'Rome mayor resigns',
    text: 'The mayor of Rome resigned on Saturday, the Italian city said.',
  })
  await desk.publish({
    ...(dockStrike[1] ?? never()),
    story: '9',
    title: 'Mayor of Rome quits',
    text: 'Rome’s mayor quit on Saturday, the Italian city said.',
  })
  await desk.ask('/brief europe since:3h')
  const typed = `/story id:e1 briefing:${button?.options.briefing} view:told`
  expect(said(await desk.ask(typed))).toContain('Hamburg')
})

it('what came since it was told is what changed', async () => {
  const desk = await deskWithStory()
  desk.clock.at += 3_600_000
  await desk.publish({
    outlet: 'Buoy',
    story: '1',
    title: 'Hamburg dock strike ends after deal',
    text: 'The strike of dock workers in Hamburg ended on Saturday with a deal on pay, the Verdi union said.',
    hoursAgo: 0,
  })
  const text = said(await desk.ask('/story e1 changes'))
  expect(text).toContain('1 article more')
  expect(text).toContain('Hamburg dock strike ends after deal')
})

it('a lasting id is told as the story stands now, and leaves the ids of the channel alone', async () => {
  const desk = await deskWithStory()
  desk.clock.at += 60_000
  expect(said(await desk.ask(`/story ${lastingId('1')}`))).toContain('Hamburg')
  expect((await desk.chat.app.latestBriefing('one', 'news'))?.title).toBe('Europe')
})

it('a lasting id may be one that a story has since it was split off', async () => {
  const desk = await deskWithStory()
  const id = await splitOff(desk, '1')
  expect(said(await desk.ask(`/story ${id}`))).toContain('Hamburg')
  expect((await desk.ask(`/follow ${id}`)).summary).toContain('You will hear of news on')
  expect(await desk.store.follows('one')).toMatchObject([{ followed: { kind: 'story', story: id } }])
})

it('an id of the posted briefing is meant still when somebody asked for another section since', async () => {
  const desk = await deskWithStory()
  const briefing = (await desk.chat.app.latestBriefing('one', 'news')) ?? never()
  await desk.store.saveBriefing({ ...briefing, id: 'posted', channel: 'news' }, null)
  await desk.publish(...chipSanctions)
  desk.clock.at += 60_000
  expect(said(await desk.ask('/brief china'))).toContain('Taiwan')
  expect(said(await desk.ask('/story e1'))).toContain('Hamburg')
  expect(said(await desk.ask('/story c1'))).toContain('Taiwan')
  const choices = await storyChoices('', reader, desk.chat.app)
  expect(choices.map(({ value }) => value)).toEqual(['c1', 'e1'])
})

it.each([
  ['/story e9', 'story', 'Hamburg'],
  ['/evidence e9', 'evidence', 'Receipts'],
  ['/why e9', 'why', 'Why'],
  ['/feedback e9 wrong', 'feedback', 'Thank you'],
])('%s offers the stories that there are, and does the same with the one that is chosen', async (line, command, expected) => {
  const desk = await deskWithStory()
  const [first] = actionsOf(await desk.ask(line))
  expect(first?.label).toMatch(/^e1 /)
  expect(first?.command).toBe(command)
  const options = Object.entries(first?.options ?? {}).map(([name, value]) => `${name}:${value}`)
  expect(said(await desk.ask(`/${command} ${options.join(' ')}`))).toContain(expected)
})

it('an unknown id is answered with those there are', async () => {
  const desk = await deskWithStory()
  expect((await desk.ask('/story e7')).summary).toBe('“Europe” has no story “e7”. Did you mean e1? It has e1.')
  expect((await desk.ask(`/story ${lastingId('7')}`)).summary).toContain('no longer kept')
})

it('a topic is named with its words in quotation marks within others', async () => {
  const desk = await deskWithStory()
  await desk.ask('/topic strike')
  expect(said(await desk.ask('/story zz'))).toContain('“On ‘strike’” has no story “zz”.')
})

it('sentences and receipts outlive the articles, and the timeline says so', async () => {
  const desk = await deskWithStory()
  const briefing = await desk.chat.app.latestBriefing('one', 'news')
  await desk.store.prune(noon + 1)
  await desk.store.saveBriefing({ ...(briefing ?? never()), id: 'posted', channel: 'news' }, null)
  expect(said(await desk.ask('/story e1'))).toContain('Hamburg')
  expect(said(await desk.ask('/evidence e1'))).toContain('Receipts')
  expect(said(await desk.ask('/story e1 timeline'))).toContain('no longer kept')
  expect(said(await desk.ask('/story e1 changes'))).toContain('no longer kept')
})

it('a briefing that is forgotten is said to be', async () => {
  const desk = await deskWithStory()
  const [button] = actionsOf(await desk.ask('/story e1'))
  await desk.store.prune(noon + 1)
  expect((await desk.ask(`/story id:e1 briefing:${button?.options.briefing}`)).summary).toContain('no longer kept')
})

it('no id of one workspace opens a story of another', async () => {
  const desk = await deskWithStory()
  const [button] = actionsOf(await desk.ask('/story e1'))
  const typed = `/story id:e1 briefing:${button?.options.briefing}`
  expect((await desk.ask(typed, { workspace: 'two' })).summary).toContain('no longer kept')
  expect((await desk.ask(`/story ${lastingId('1')}`, { workspace: 'two' })).summary).toContain('no longer kept')
})

function never(): never {
  throw new Error('The sample has such a report')
}

it('the timeline of a story that was reported over hours has a picture, drawn once however many ask', async () => {
  const drawn: string[] = []
  const desk = await openDesk(async ({ title, alt }) => {
    drawn.push(title)
    return { png: new Uint8Array([1]), alt }
  })
  const [first = never(), second = never()] = dockStrike
  await desk.publish({ ...first, hoursAgo: 5 }, { ...second, hoursAgo: 1 })
  await desk.ask('/brief europe')
  const replies = await Promise.all([desk.ask('/story e1 timeline'), desk.ask('/story e1 timeline')])
  for (const { parts } of replies) {
    const images = parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'image'))
    expect(images).toEqual([
      { kind: 'image', png: new Uint8Array([1]), alt: expect.stringContaining('Timeline of 2 reports by 2 outlets') },
    ])
  }
  expect(drawn).toEqual(['2 reports by 2 outlets'])
})

it('the timeline has no picture where all was reported at one time, or none can be drawn', async () => {
  const [first = never(), second = never()] = dockStrike
  for (const [drawTimeline, hoursAgo] of [
    [async () => ({ png: new Uint8Array([1]), alt: 'drawn' }), 1],
    [async () => null, 5],
  ] as const) {
    const desk = await openDesk(drawTimeline)
    await desk.publish({ ...first, hoursAgo }, { ...second, hoursAgo: 1 })
    await desk.ask('/brief europe')
    const { parts } = await desk.ask('/story e1 timeline')
    expect(parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toContain('image')
  }
})
