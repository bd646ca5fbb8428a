import { describe, expect, it } from 'vitest'
import { followNews as lookForNews } from '../../../src/app/following/follow-news.ts'
import { actionKey, actionsOf } from '../../../src/app/input/action-key.ts'
import { prepareAction } from '../../../src/app/input/run-command.ts'
import type { NewDelivery } from '../../../src/app/sending/outbox.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { dividers } from '../../fakes/outbox.ts'
import { dockStrike, lastingId, openDesk, type Report, reader, said, type TestDesk } from '../desk.ts'

const deal: Report = {
  outlet: 'Buoy',
  story: '1',
  title: 'Hamburg dock strike ends with a deal',
  text: 'The strike of dock workers in Hamburg ended on Saturday with a deal on pay, the Verdi union said.',
  hoursAgo: 0,
}

const followNews = (desk: TestDesk, now: number) => lookForNews({ ...desk, dividers }, now)

/** What a notice says. */
function replyOf(notice: NewDelivery | undefined): Reply {
  const [step] = notice?.steps ?? []
  if (step?.kind !== 'message') throw new Error('There is no notice')
  return step.reply
}

/** An hour later this is published, and the round after it looks for news. */
async function later(desk: TestDesk, ...reports: readonly Report[]): Promise<readonly NewDelivery[]> {
  desk.clock.at += 3_600_000
  await desk.publish(...reports)
  return followNews(desk, desk.clock.at)
}

async function deskThatFollows(line: string) {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  await desk.ask('/brief europe')
  await desk.ask(line, { isAdmin: line.endsWith('to:channel') })
  return desk
}

describe('what is followed', () => {
  it('is no news as it stood when it was followed', async () => {
    for (const what of ['e1', 'europe', 'dock strike', lastingId('1')]) {
      const desk = await deskThatFollows(`/follow ${what}`)
      expect(await later(desk)).toEqual([])
    }
  })

  it.each(['e1', lastingId('1'), 'Hamburg dock', 'https://quay.test/'])('is told of once when something comes: %s', async (what) => {
    const desk = await openDesk()
    await desk.publish(...dockStrike)
    await desk.ask('/brief europe')
    const [article] = (await desk.store.story('one', lastingId('1')))?.articles ?? []
    await desk.ask(`/follow ${what.startsWith('https') ? article?.url : what}`)
    const [notice, ...others] = await later(desk, deal)
    expect(others).toEqual([])
    expect(notice?.place).toEqual({ kind: 'person', user: 'ana' })
    expect(replyOf(notice).audience).toBe('caller')
    expect(said(replyOf(notice))).toContain('Buoy: Hamburg dock strike ends with a deal')
    expect(await followNews(desk, desk.clock.at)).toEqual([])
    expect(await later(desk)).toEqual([])
  })

  it.each(['e1', 'Hamburg dock'])('is not told of what a new feed lists of days before: %s', async (what) => {
    const desk = await deskThatFollows(`/follow ${what}`)
    const [notice] = await later(desk, { ...deal, outlet: 'Mole', hoursAgo: 25, title: 'Hamburg dock strike talks fail' }, deal)
    expect(said(replyOf(notice))).toContain('Hamburg dock strike ends with a deal')
    expect(said(replyOf(notice))).not.toContain('talks fail')
  })

  it('as words is told of in any language, and each article once', async () => {
    const desk = await deskThatFollows('/follow sanctions')
    const chinese = {
      story: '7',
      outlet: 'Quay',
      title: '布鲁塞尔讨论制裁',
      text: '布鲁塞尔周六讨论了新的制裁。',
      hoursAgo: 0,
      language: 'zh',
    }
    const [notice, ...others] = await later(desk, chinese)
    expect(others).toEqual([])
    expect(said(replyOf(notice))).toContain('布鲁塞尔讨论制裁')
    expect(await later(desk)).toEqual([])
  })

  it('as words that everybody uses is told of all the same', async () => {
    const desk = await openDesk()
    const told = Array.from({ length: 201 }, (_, number) => ({ ...deal, story: `${number + 10}`, title: `Hamburg dock strike ${number}` }))
    await desk.publish(...told)
    await desk.ask('/follow Hamburg dock')
    const text = `${'Nobody had expected that it would end before the summer, and so the harbour was full of ships. '.repeat(9)} ${deal.text}`
    const [notice] = await later(desk, { ...deal, title: 'Ships sail again', text })
    expect(said(replyOf(notice))).toContain('Ships sail again')
  })

  it('as a section brings stories that two outlets report, and each once', async () => {
    const desk = await deskThatFollows('/follow europe to:channel')
    const rome = {
      story: '9',
      title: 'Rome mayor resigns',
      text: 'The mayor of Rome resigned on Saturday, the Italian city said.',
      hoursAgo: 0,
    }
    expect(await later(desk, { ...rome, outlet: 'Quay' }, deal)).toEqual([])
    const [notice] = await later(desk, { ...rome, outlet: 'Port', title: 'Mayor of Rome quits' })
    expect(notice?.place).toEqual({ kind: 'channel', channel: 'news' })
    expect(replyOf(notice).summary).toBe('New on Europe')
    expect(said(replyOf(notice))).toContain('Rome mayor resigns')
    expect(said(replyOf(notice))).not.toContain('Hamburg')
    expect(await later(desk, { ...rome, outlet: 'Mole', title: 'Rome without a mayor' })).toEqual([])
  })

  it('in several ways is told of in one message, each article once', async () => {
    const desk = await deskThatFollows('/follow e1')
    await desk.ask('/follow dock strike')
    await desk.ask('/follow Rome')
    const [notice, ...others] = await later(desk, deal, { ...deal, story: '8', title: 'Rome hails the deal', text: 'Rome is glad.' })
    expect(others).toEqual([])
    expect(said(replyOf(notice)).match(/ends with a deal/g)).toHaveLength(1)
    expect(said(replyOf(notice))).toContain('Rome hails the deal')
  })

  it('by a person and by the channel is told to both', async () => {
    const desk = await deskThatFollows('/follow e1')
    await desk.ask('/follow e1 to:channel', { isAdmin: true })
    await desk.ask('/follow e1', { user: 'bo' })
    const notices = await later(desk, deal)
    expect(notices).toHaveLength(3)
    expect(notices.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        { kind: 'person', user: 'ana' },
        { kind: 'channel', channel: 'news' },
        { kind: 'person', user: 'bo' },
      ]),
    )
  })

  it('by somebody of another workspace with the same words brings them only their own articles', async () => {
    const desk = await deskThatFollows('/follow dock strike')
    await desk.ask('/follow dock strike', { workspace: 'two' })
    expect((await later(desk, deal)).map(({ workspace }) => workspace)).toEqual(['one'])
  })

  it('goes on when its story is merged into another', async () => {
    const desk = await deskThatFollows('/follow e1')
    await desk.store.applyStoryChanges('one', [{ kind: 'merged', from: lastingId('1'), into: lastingId('4'), likeness: 1 }], desk.clock.at)
    expect(await later(desk, { ...deal, story: '4' })).toHaveLength(1)
  })

  it('is quiet in quiet hours, and then told at once', async () => {
    const desk = await deskThatFollows('/follow e1 quiet:13-15')
    expect(await later(desk, deal)).toEqual([])
    expect(await later(desk, { ...deal, title: 'Cranes of Hamburg move again' })).toEqual([])
    const [notice] = await later(desk)
    expect(said(replyOf(notice))).toContain('ends with a deal')
    expect(said(replyOf(notice))).toContain('Cranes of Hamburg')
  })

  it('and no longer followed brings nothing', async () => {
    const desk = await deskThatFollows('/follow e1')
    await desk.ask('/unfollow e1')
    expect(await later(desk, deal)).toEqual([])
  })

  it('has buttons that work', async () => {
    const desk = await deskThatFollows('/follow e1')
    const [notice] = await later(desk, deal)
    const actions = actionsOf(replyOf(notice))
    expect(actions.map(({ command }) => command)).toEqual(['story', 'unfollow'])
    for (const action of actions) {
      const pressed = await prepareAction(actionKey(action), reader, desk.chat)
      expect(pressed.kind).toBe('ready')
      if (pressed.kind === 'ready') await pressed.run()
    }
    expect(await desk.store.follows('one')).toEqual([])
  })

  it('is found by one of two rounds at once', async () => {
    const desk = await deskThatFollows('/follow e1')
    desk.clock.at += 3_600_000
    await desk.publish(deal)
    const rounds = await Promise.all([followNews(desk, desk.clock.at), followNews(desk, desk.clock.at)])
    expect(rounds.flat()).toHaveLength(1)
  })
})
