import { describe, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { summaryLimits } from '../../config/summary-limits.ts'
import { storyThresholds } from '../../config/thresholds.ts'
import { openFeedParser } from '../../src/adapters/parsing/open-feed-parser.ts'
import { createApp } from '../../src/app/create-app.ts'
import { actionKey, actionsOf } from '../../src/app/input/action-key.ts'
import type { Caller } from '../../src/app/input/caller.ts'
import { prepareAction, runLine } from '../../src/app/input/run-command.ts'
import type { FetchOutcome } from '../../src/app/ports.ts'
import { readySections } from '../../src/cli/settings/environment.ts'
import type { Reply } from '../../src/delivery/reply/reply.ts'
import { writeOpml } from '../../src/feeds/opml.ts'
import { never } from '../../src/feeds/polling/feed-state.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'
import { dockStrike, openDesk, reader, said } from '../app/desk.ts'

const feed = (title: string, items = 3) =>
  `<rss version="2.0"><channel><title>${title}</title><language>en-GB</language>${Array.from({ length: items }, (_, n) => `<item><title>News ${n} of ${title}</title><link>https://quay.test/${n}</link><pubDate>Fri, 13 Feb 2026 0${n % 9}:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`

const page =
  '<html><head><link rel="alternate" type="application/rss+xml" href="/rss/one"><link rel=alternate type="application/atom+xml" href="https://site.test/rss/two"></head><p>Hello</p></html>'
const opml =
  '<opml version="2.0"><body><outline text="Europe"><outline text="One" xmlUrl="https://site.test/rss/one"/><outline text="Deep"><outline text="Two" xmlUrl="https://site.test/rss/two"/></outline></outline><outline text="Dead" xmlUrl="https://dead.test/rss"/><outline text="Twice" xmlUrl="https://site.test/rss/one"/><outline text="Quay" xmlUrl="https://quay.test/rss"/></body></opml>'

const places: Readonly<Record<string, string>> = {
  'https://site.test/': page,
  'https://site.test/rss/one': feed('One & Only'),
  'https://site.test/rss/two': feed('Two'),
  'https://bare.test/': '<html><p>No feed named.</p></html>',
  'https://bare.test/feed.xml': feed('Bare'),
  'https://nothing.test/': '<html><p>Nothing.</p></html>',
  'https://list.test/feeds.opml': opml,
  'https://list.test/cut.opml': opml.slice(0, 60),
  'https://list.test/none.opml': 'hello',
}

async function fetched(url: string): Promise<FetchOutcome> {
  const body = places[new URL(url).href]
  if (body === undefined)
    return { kind: 'failed', failure: { reason: 'http-status', detail: 'the server answered 404' }, retryAfterSeconds: null }
  const facts = { contentType: '', etag: null, lastModified: null, maxAgeSeconds: null, movedTo: null, reserved: false }
  return { kind: 'fetched', url, bytes: Buffer.from(body), ...facts }
}

const admin: Partial<Caller> = { isAdmin: true }

/** A desk with an outside, and a platform on which the bot may post in "news" alone. */
async function adminDesk() {
  const desk = await openDesk()
  const parser = openFeedParser()
  onTestFinished(() => parser.close())
  const ran: string[] = []
  const { store, clock, starter } = desk
  const app = createApp({
    ...{
      store,
      clock,
      starter,
      limits: summaryLimits,
      thresholds: storyThresholds,
      frequencies: createDocumentFrequencies({ documents: 100, terms: {} }),
    },
    outside: { fetcher: { fetch: fetched, close: async () => {} }, parser },
    readySections: readySections(),
    held: [{ domains: ['site.test'], country: 'cn' }],
    platforms: () => ({
      mayPost: async (_, channel, calls) =>
        calls === '70002' ? ['a role that may be called'] : channel === 'news' ? [] : channel === 'quiet' ? ['Send Messages'] : null,
      channelName: async () => null,
      personName: async () => null,
      changed: async () => undefined,
      runSchedule: async ({ name }) => ran.push(name) > 0,
    }),
  })
  const chat = { ...desk.chat, app, commands }
  const ask = (line: string, caller: Partial<Caller> = admin) => runLine(line, { ...reader, ...caller }, chat)
  return {
    ...{ desk, app, ran, ask },
    tell: async (line: string, caller: Partial<Caller> = admin) => said(await ask(line, caller)),
    async press(label: string, reply: Reply) {
      const action = actionsOf(reply).find((one) => one.label === label)
      if (!action) throw new Error(`no button ${label} among ${actionsOf(reply).map((one) => one.label)}`)
      const prepared = await prepareAction(actionKey(action), { ...reader, ...admin }, chat)
      return prepared.kind === 'ready' ? prepared.run() : prepared.reply
    },
    config: async () => (await app.config('one')).config,
    reported: desk.reported,
  }
}

describe('every admins’ command', () => {
  it.each(
    commands.filter(({ access }) => access === 'admins').map(({ examples }) => examples[0]),
  )('%s is refused to readers, and meets no bug', async (line) => {
    const { tell, reported } = await adminDesk()
    expect(await tell(line, { isAdmin: false })).toMatch(/is for the admins of this workspace/)
    await tell(line)
    expect(reported).toEqual([])
  })
})

describe('/help', () => {
  it('of an admins’ command tells readers whose it is', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/help feeds', { isAdmin: false })).toBe('/feeds is for the admins of this workspace.')
    expect(await tell('/help audit', { isAdmin: false })).toBe('/audit is for the admins of this workspace.')
    expect(await tell('/help sport', { isAdmin: false })).toMatch(/^There is no command “sport”/)
  })
})

describe('/feeds', () => {
  it('add shows the feeds of a site, and follows the one that is chosen', async () => {
    const { ask, press, config, desk } = await adminDesk()
    const found = await ask('/feeds add site.test section:europe')
    expect(said(found)).toMatch(/2 feeds were found/)
    expect(said(found)).toMatch(/One & Only – https:\/\/site\.test\/rss\/one – en-GB, 3 articles, posts about every 60 minutes/)
    expect(said(found)).toMatch(/News 0 of Two/)
    expect((await config()).feeds).toEqual([])
    expect(said(await press('Follow One & Only', found))).toMatch(/Added the feed One & Only/)
    expect((await config()).feeds).toMatchObject([
      {
        feed: 'https://site.test/rss/one',
        language: 'en',
        section: 'europe',
        outlet: { name: 'One & Only', country: 'cn', stateMedia: true },
      },
    ])
    expect((await desk.store.feedStates()).map((state) => state.feed)).toEqual(['https://site.test/rss/one'])
  })

  it('add looks at several addresses and asks once for all of them', async () => {
    const { ask, press, config } = await adminDesk()
    const found = await ask('/feeds add bare.test <https://site.test/|site.test>, https://nothing.test/ https://bare.test/ section:europe')
    expect(said(found)).toMatch(/2 feeds would be added\. Nothing was added yet\.\nBare – leans to europe\nOne & Only – leans to europe/)
    expect(said(found)).toMatch(/No feed was found at https:\/\/nothing\.test\/\. It is a page that names no feed/)
    expect((await config()).feeds).toEqual([])
    await press('Add 2 feeds', found)
    expect((await config()).feeds).toMatchObject([{ outlet: { name: 'Bare' }, section: 'europe' }, { outlet: { name: 'One & Only' } }])
    expect(said(await ask('/feeds add bare.test site.test'))).toMatch(/nothing to add\.\n2 are followed here already: Bare, One & Only/)
  })

  it('add takes words behind an address for the name of its outlet', async () => {
    const { ask, press, config } = await adminDesk()
    await press('Follow Bare', await ask('/feeds add bare.test The Bare Times'))
    expect((await config()).feeds).toMatchObject([{ outlet: { name: 'The Bare Times' } }])
  })

  it('add puts another feed of a site under the outlet that is followed there', async () => {
    const { ask, press, config } = await adminDesk()
    await press('Follow One & Only', await ask('/feeds add site.test'))
    await press('Follow Two', await ask('/feeds add site.test outlet:"The Two"'))
    await ask('/undo')
    await press('Follow Two', await ask('/feeds add site.test'))
    expect((await config()).feeds.map(({ outlet }) => outlet.name)).toEqual(['One & Only', 'One & Only'])
  })

  it('add looks where sites keep feeds, and says plainly where there is none', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/feeds add https://bare.test/')).toMatch(/This feed was found[\s\S]*Bare/)
    expect(await tell('/feeds add https://nothing.test/')).toMatch(/page that names no feed/)
    expect(await tell('/feeds add https://gone.test/')).toMatch(/the server refused \(404\)/)
    expect(await tell('/feeds add hello')).toMatch(/no web address/)
  })

  it('pause, resume, edit, test, show, list and remove one by its outlet’s name', async () => {
    const { ask, press, tell, config, desk } = await adminDesk()
    await press('Follow Bare', await ask('/feeds add https://bare.test/'))
    expect(await tell('/feeds pause bare')).toMatch(/Paused the feed Bare/)
    expect(await desk.store.feedStates()).toEqual([])
    expect(await tell('/feeds list paused')).toMatch(/1 feed: 1 paused/)
    await tell('/feeds resume Bare')
    expect(await tell('/feeds edit Bare weight:2.5 never:"sport, football" country:DE teaser-only:yes')).toMatch(/Changed the feed Bare/)
    expect((await config()).feeds[0]).toMatchObject({
      outlet: { country: 'de' },
      reading: { weight: 2.5, teaserOnly: true, filters: { never: ['sport', 'football'] } },
    })
    expect(await tell('/feeds show Bare')).toMatch(/weight: 2\.5[\s\S]*no articles with: sport, football/)
    expect(await tell('/feeds test Bare')).toMatch(/gives 3 articles/)
    expect(await tell('/feeds edit Bare weight:99')).toMatch(/0\.1 to 10/)
    expect(await tell('/feeds show Baer')).toMatch(/Did you mean Bare\?/)
    expect(await tell('/feeds remove Bare')).toMatch(/Removed the feed Bare/)
    expect((await config()).feeds).toEqual([])
  })

  it('import adds nothing until it is confirmed, and then all of it at once', async () => {
    const { ask, press, config, desk, tell } = await adminDesk()
    await desk.publish(...dockStrike.slice(0, 1))
    const shown = await ask('/feeds import https://list.test/feeds.opml')
    expect(said(shown)).toMatch(/2 feeds would be added. Nothing was added yet/)
    expect(said(shown)).toMatch(/One – leans to europe/)
    expect(said(shown)).toMatch(/Two – leans to europe/)
    expect(said(shown)).toMatch(/1 could not be read and is left out: https:\/\/dead\.test\/rss \(the server refused \(404\)\)/)
    expect(said(shown)).toMatch(/listed twice/)
    expect(said(shown)).toMatch(/1 is followed here already: Quay/)
    expect((await config()).feeds).toHaveLength(1)
    expect(said(await press('Add 2 feeds', shown))).toMatch(/Added 2 feeds/)
    expect((await config()).feeds.map(({ outlet }) => outlet.stateMedia)).toEqual([false, true, true])
    expect(await tell('/undo')).toMatch(/Took back: Added 2 feeds/)
    expect((await config()).feeds).toHaveLength(1)
  })

  it('import offers to give up all other feeds, keeps those of the list, and takes it all back at once', async () => {
    const { ask, press, config, desk, tell } = await adminDesk()
    await desk.publish(...dockStrike)
    const shown = await ask('/feeds add https://list.test/feeds.opml')
    const done = await press('Read only these 3 feeds', shown)
    expect(said(done)).toMatch(/^Added 2 feeds and removed 2\./)
    expect((await config()).feeds.map(({ feed }) => feed)).toEqual([
      'https://quay.test/rss',
      'https://site.test/rss/one',
      'https://site.test/rss/two',
    ])
    await tell('/undo')
    expect((await config()).feeds.map(({ outlet }) => outlet.name)).toEqual(['Mole', 'Port', 'Quay'])
  })

  it('import of 5,000 feeds says how far it is, asks for a minute, names the rest, and adds all at once or nothing', async () => {
    const { app, ask, press, config, desk, tell } = await adminDesk()
    await desk.publish(...dockStrike.slice(0, 1))
    const urls = Array.from({ length: 5_000 }, (_, index) => `https://many.test/${index}`)
    const list = writeOpml(
      urls.map((url, index) => ({ url, title: `Feed ${index}`, folder: [] })),
      'Many',
    )
    const address = app.keepUpload('one', Buffer.from(list))
    const far: string[] = []
    // Each asking takes a tenth of a second of the desk's clock.
    desk.clock.now = () => (desk.clock.at += 100)
    const shown = await ask(`/feeds import file:${address}`, { ...admin, tell: (words) => far.push(words) })
    expect(far[0]).toMatch(/^The list names 5,000 feeds that are not followed here\./)
    expect(far.at(-1)).toMatch(/^(?:59\d|6[0-2]\d) of 5,000 feeds were asked\./)
    expect(said(shown)).toMatch(/(?:59\d|6[0-2]\d) of 5,000 were asked within a minute; taken unasked: Feed \d+, .* and 4,\d\d\d more\./)
    expect(said(shown)).toMatch(/could not be read and are left out: https:\/\/many\.test\/0 \(the server refused \(404\)\)/)
    expect((await config()).feeds).toHaveLength(1)
    const add = actionsOf(shown).find(({ label }) => label.startsWith('Add '))?.label ?? ''
    const count = Number(/[\d,]+/.exec(add)?.[0].replace(',', ''))
    expect(said(await press(add, shown))).toMatch(new RegExp(`Added ${count.toLocaleString('en')} feeds`))
    expect((await config()).feeds).toHaveLength(1 + count)
    await tell('/undo')
    expect((await config()).feeds).toHaveLength(1)
  })

  it('import says that a list breaks off', async () => {
    const { app, tell } = await adminDesk()
    const broken = opml.slice(0, opml.indexOf('<outline text="Dead"'))
    const address = app.keepUpload('one', Buffer.from(broken))
    expect(await tell(`/feeds import file:${address}`)).toMatch(
      /2 feeds would be added[\s\S]*the list breaks off, so feeds at its end are missing/,
    )
  })

  it('import reads a list that came with a form, once', async () => {
    const { app, tell } = await adminDesk()
    const address = app.keepUpload('one', Buffer.from(opml))
    expect(await tell(`/feeds import file:${address}`)).toMatch(/2 feeds would be added/)
    expect(await tell(`/feeds import file:${address}`)).toMatch(/The file is no list of feeds that could be read/)
  })

  it('import of what is no list, or is cut off before its first feed, adds nothing', async () => {
    const { tell, config } = await adminDesk()
    expect(await tell('/feeds import https://list.test/none.opml')).toMatch(/it is not OPML. Nothing was added/)
    expect(await tell('/feeds import https://list.test/cut.opml')).toMatch(/There is nothing to add/)
    expect(await tell('/feeds import https://gone.test/x.opml')).toMatch(/\(404\)\. Nothing was added/)
    expect(await tell('/feeds import')).toMatch(/Attach a list/)
    expect((await config()).feeds).toEqual([])
  })
})

describe('/sections', () => {
  it('try shows what a rule catches, takes and misses before it is saved, and saves it by a button', async () => {
    const { ask, press, desk, config } = await adminDesk()
    await desk.publish(...dockStrike)
    const tried = await ask('/sections try docks phrases:"dock worker*, port"')
    expect(said(tried)).toMatch(/1 of the 1 story of the last three days/)
    expect(said(tried)).toMatch(/Taken from another section: 1[\s\S]*from (?:Europe|Economy)/)
    expect((await config()).sections).toHaveLength(5)
    await press('Save it', tried)
    expect((await config()).sections.map(({ name, letter }) => `${name} ${letter}`).slice(-2)).toEqual(['docks d', 'elsewhere x'])
  })

  it('try says where a story is told that belongs in the section, and fits another better', async () => {
    const { tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    const tried = await tell('/sections try docks phrases:"dock worker*, port" weight:0.2')
    expect(tried).toMatch(/Belong here too, and are told in another section: 1\n.*Dock workers in Hamburg strike over pay – in Europe/)
    expect(tried).not.toMatch(/It catches nothing|not caught/)
  })

  it('try says that a rule catches everything or nothing', async () => {
    const { ask, tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    expect(await tell('/sections try all phrases:"dock*, port"')).toMatch(/catches nearly everything/)
    expect(await tell('/sections try none phrases:zebra*')).toMatch(/It catches nothing/)
    const nowhere = await ask('/sections try myths places:Atlantis')
    expect(said(nowhere)).toMatch(/“Atlantis” is no region, alliance or country that is known here/)
    expect(JSON.stringify(nowhere)).not.toMatch(/Save it/)
  })

  it('can be added, ordered, edited, shown and removed', async () => {
    const { tell, config } = await adminDesk()
    expect(await tell('/sections ready climate')).toMatch(/Added the section Climate/)
    expect(await tell('/sections order climate china')).toMatch(/climate, china, talks, economy, europe, elsewhere/)
    expect(await tell('/sections edit climate most:2 title:"Climate and energy"')).toMatch(/Changed the section Climate and energy/)
    expect(await tell('/sections show climate')).toMatch(/most stories: 2/)
    const words = Array.from({ length: 70 }, (_, i) => `word${i}`)
    expect(await tell(`/sections edit climate phrases:"${words.join(', ')}"`)).toMatch(/Changed the section/)
    expect(await tell('/sections show climate')).toMatch(/phrases: word0, [^\n]*word59 and 10 more\n/)
    expect(await tell('/sections add nowhere places:Atlantis')).toMatch(/Nothing was changed[\s\S]*Atlantis/)
    expect(await tell('/sections add empty title:Empty')).toMatch(/nothing can belong to it/)
    expect(await tell('/sections remove climate')).toMatch(/Removed the section/)
    expect(await tell('/sections show climat')).toMatch(/There is no section/)
    expect((await config()).sections.map(({ name }) => name)).toEqual(['china', 'talks', 'economy', 'europe', 'elsewhere'])
  })

  it('can take what no other tells, or be told to stop', async () => {
    const { ask, tell, config } = await adminDesk()
    const unclaimed = async () => (await config()).sections.find(({ name }) => name === 'world')?.unclaimed
    expect(await tell('/sections show elsewhere')).toMatch(/what no other section tells, least outlets: 2/)
    expect(await tell('/sections add world unclaimed:4')).toMatch(/Added the section World/)
    expect(await unclaimed()).toBe(4)
    expect(said(await ask('/sections list'))).toMatch(/World \(world, w\): what no other section tells, least outlets: 4/)
    expect(await tell('/sections edit world unclaimed:0')).toMatch(/Nothing was changed[\s\S]*nothing can belong to it/)
    expect(await tell('/sections edit world unclaimed:0 phrases:gas')).toMatch(/Changed the section/)
    expect(await unclaimed()).toBeUndefined()
  })
})

describe('/schedule', () => {
  it('add says back what it understood, with the next three times', async () => {
    const { ask, config, desk } = await adminDesk()
    const reply = await ask('/schedule add weekdays 7:30 Berlin sections:china')
    expect(said(reply)).toMatch(/Added the schedule weekdays-0730[\s\S]*It comes Monday to Friday at 07:30 \(Europe\/Berlin\), with china/)
    const times = reply.parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => ('spans' in block ? block.spans : []))
      .flatMap((span) => (span.kind === 'time' ? [new Date(span.at).toISOString()] : []))
    expect(times).toEqual(['2026-02-16T06:30:00.000Z', '2026-02-17T06:30:00.000Z', '2026-02-18T06:30:00.000Z'])
    expect((await config()).schedules).toMatchObject([{ channel: 'news', at: ['07:30'], zone: 'Europe/Berlin', sections: ['china'] }])
    expect(await desk.store.schedules()).toMatchObject([{ workspace: 'one', name: 'weekdays-0730' }])
  })

  it('names a section once that is typed twice', async () => {
    const { ask, config } = await adminDesk()
    await ask('/schedule add weekdays 7:30 Berlin sections:china,China')
    expect((await config()).schedules).toMatchObject([{ sections: ['china'] }])
  })

  it('says the next times as the clock will stand then', async () => {
    const { ask, desk } = await adminDesk()
    desk.clock.at = Date.UTC(2026, 2, 28, 12)
    const reply = await ask('/schedule add sundays 2:30 Berlin')
    const [first] = reply.parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => ('spans' in block ? block.spans : []))
      .flatMap((span) => (span.kind === 'time' ? [new Date(span.at).toISOString()] : []))
    expect(first).toBe('2026-03-29T01:00:00.000Z')
  })

  it.each([
    ['/schedule add whenever', /do not understand “whenever”/],
    ['/schedule add weekdays', /says no time of day/],
    ['/schedule add daily 25:00', /no time 25:00/],
    ['/schedule add daily 7 Atlantis/Nowhere', /do not understand/],
    ['/schedule add daily 7 sections:sport', /no section “sport”/],
    ['/schedule add daily 7 channel:quiet', /may not post there[\s\S]*I lack: Send Messages/],
    ['/schedule add daily 7 channel:#nowhere', /know no channel “nowhere”[\s\S]* or paste its link/],
    ['/schedule add daily 7 channel:<#C0123456|nowhere>', /cannot see that channel/],
    ['/schedule add daily 7 channel:https://desk.slack.com/archives/C0123456', /cannot see that channel/],
    ['/schedule pause nothing', /no schedule “nothing”/],
  ])('%s saves nothing and says why', async (line, why) => {
    const { tell, config } = await adminDesk()
    expect(await tell(line)).toMatch(why)
    expect((await config()).schedules).toEqual([])
  })

  it('can be listed, edited, paused, run, previewed and removed', async () => {
    const { tell, config, ran, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    await tell('/schedule add daily 7')
    await tell('/schedule add daily 7 style:short')
    expect((await config()).schedules.map(({ name }) => name)).toEqual(['daily-0700', 'daily-0700-2'])
    expect(await tell('/schedule edit daily-0700 when:"jeden Montag um 9" style:short')).toMatch(/It comes every Monday at 09:00/)
    expect(await tell('/schedule pause daily-0700')).toMatch(
      /^Paused the schedule daily-0700\.\nNothing comes until it is resumed: \/schedule resume daily-0700\.$/m,
    )
    expect(await tell('/schedule list')).toMatch(/daily-0700: every Monday at 09:00 \(UTC\), all sections, in <#news>; paused/)
    expect(await tell('/schedule resume daily-0700')).toMatch(/^Resumed the schedule daily-0700\.\nIt comes every Monday at 09:00/)
    expect(await tell('/schedule resume daily-0700')).toMatch(/^The schedule daily-0700 is not paused\.\nIt comes every Monday at 09:00/)
    expect(await tell('/schedule run daily-0700')).toMatch(/on its way/)
    expect(ran).toEqual(['daily-0700'])
    expect(await tell('/schedule preview daily-0700')).toMatch(/4,000[\s\S]*No feed is late/)
    expect(await tell('/schedule remove daily-0700')).toMatch(/Removed/)
    expect(await tell('/schedule add daily 7 style:short')).toMatch(/^Nothing was saved: daily-0700-2 posts the same here/)
    expect(await tell('/schedule preview dayly-0700-2')).toMatch(/Did you mean daily-0700-2/)
  })
})

describe('whom a schedule calls', () => {
  const here = { ...admin, workspace: 'discord:guild:70009' }
  async function scene() {
    const desk = await adminDesk()
    const mentions = async () => (await desk.app.config(here.workspace)).config.schedules.map(({ mention }) => mention)
    return { ...desk, mentions, tell: (line: string) => desk.tell(line, here), ask: (line: string) => desk.ask(line, here) }
  }

  it('is a role by its mention or its id, said back, listed, changed, taken back and dropped', async () => {
    const { tell, ask, mentions } = await scene()
    const roles = (reply: Reply) =>
      reply.parts
        .flatMap(({ blocks }) =>
          blocks.flatMap((block) => ('spans' in block ? block.spans : block.kind === 'list' ? block.items.flat() : [])),
        )
        .flatMap((span) => (span.kind === 'role' ? span.id : []))
    expect(roles(await ask('/schedule add daily 7 mention:<@&70001>'))).toEqual(['70001'])
    expect(roles(await ask('/schedule list'))).toEqual(['70001'])
    await tell('/schedule edit daily-0700 style:short')
    expect(await mentions()).toEqual(['70001'])
    expect(await tell('/schedule edit daily-0700 mention:70003')).toMatch(/Its first message calls/)
    expect(await tell('/audit')).toMatch(/mention: \S*70001\S* → \S*70003/)
    await tell('/undo')
    expect(await mentions()).toEqual(['70001'])
    await tell('/schedule edit daily-0700 mention:none')
    expect(await mentions()).toEqual([undefined])
  })

  it.each([
    ['@everyone', /never everyone/],
    ['@here', /never everyone/],
    ['<@&70009>', /never everyone/],
    ['<!channel>', /never everyone/],
    ['<@70001>', /no role or user group/],
    ['news', /no role or user group/],
    ['S0123456', /no role or user group/],
    ['70002', /may not post there[\s\S]*a role that may be called/],
  ])('is never %s', async (typed, because) => {
    const { tell, mentions } = await scene()
    expect(await tell(`/schedule add daily 7 mention:${typed}`)).toMatch(because)
    expect(await mentions()).toEqual([])
  })

  it('is a user group on Slack, and nobody at the terminal', async () => {
    const { desk, app, ask } = await adminDesk()
    const workspace = 'slack:team:T1'
    await ask('/schedule add daily 7 mention:<!subteam^S0123456|@news>', { ...admin, workspace })
    expect((await app.config(workspace)).config.schedules.map(({ mention }) => mention)).toEqual(['S0123456'])
    expect(said(await ask('/schedule add daily 7 mention:70001'))).toMatch(/no role or user group/)
    expect(desk.reported).toEqual([])
  })
})

describe('a schedule that its channel refused', () => {
  it('is called paused wherever it is shown, and goes on when it is resumed', async () => {
    const { tell, desk } = await adminDesk()
    await tell('/schedule add daily 7')
    const failure = { reason: 'no-permission', missing: ['Send Messages'] } as const
    await desk.store.pauseSchedule({ workspace: 'one', schedule: 'daily-0700', failure, since: desk.clock.at })
    for (const line of ['/schedule list', '/panel', '/status']) expect(await tell(line)).toMatch(/daily-0700: .*; paused/)
    expect(await tell('/schedule resume daily-0700')).toMatch(/^Resumed the schedule daily-0700\.\nIt comes every day at 07:00/)
    for (const line of ['/schedule list', '/panel', '/status']) expect(await tell(line)).toMatch(/daily-0700: .*; next/)
  })

  it('is not resumed while the channel refuses still', async () => {
    const { tell, desk, app } = await adminDesk()
    await tell('/schedule add daily 7')
    const [daily] = (await app.config('one')).config.schedules
    if (!daily) throw new Error('it was not added')
    const value = { ...daily, channel: 'quiet' }
    const by = { platform: 'discord', user: 'ana' } as const
    await app.changeConfig({ workspace: 'one', by, what: 'Moved', items: [{ kind: 'schedule', key: daily.name, value }] })
    await desk.store.pauseSchedule({ workspace: 'one', schedule: daily.name, failure: { reason: 'no-place' }, since: desk.clock.at })
    expect(await tell(`/schedule resume ${daily.name}`)).toMatch(/^Nothing was resumed\. I may not post there\.\nI lack: Send Messages/)
    expect(await desk.store.pausedSchedules()).toHaveLength(1)
  })
})

describe('/settings, /undo and /audit', () => {
  it('change, take back and tell what was changed, by whom', async () => {
    const { tell, config } = await adminDesk()
    expect(await tell('/undo')).toMatch(/no change to take back/)
    expect(await tell('/settings zone:Europe/Berlin stories:12 quiet:22-7 admins:"ben, <@U12>"')).toMatch(/Set zone to Europe\/Berlin/)
    expect((await config()).settings).toMatchObject({
      zone: 'Europe/Berlin',
      mostStories: 12,
      quiet: { from: 22, to: 7 },
      admins: ['ben', 'U12'],
    })
    expect(await tell('/settings')).toMatch(/quiet: 22:00 to 7:00/)
    expect(await tell('/settings zone:Mars/Base')).toMatch(/^“Mars\/Base” is no time zone that is known here\. Say it as/)
    expect(await tell('/settings quiet:late')).toMatch(/^I cannot read “late” as hours\. Say them as 22-7\./)
    expect(await tell('/settings stories:500')).toMatch(
      /not “500”\. Say it as \/settings \[…\], such as \/settings style:short stories:10\./,
    )
    expect((await config()).settings).toMatchObject({ zone: 'Europe/Berlin', quiet: { from: 22, to: 7 } })
    expect(await tell('/settings quiet:none')).toMatch(/Set quiet to none/)
    expect(await tell('/undo')).toMatch(/Took back: Set quiet to none/)
    const audit = await tell('/audit')
    expect(audit).toMatch(/3\. Took back[\s\S]*taking back 2[\s\S]*2\. Set quiet to none by ana[\s\S]*1\. Set zone/)
    expect(audit).toMatch(/zone: UTC → Europe\/Berlin; stories: 20 → 12; quiet: none → 22:00 to 7:00; and 1 more/)
  })

  it('/audit tells of a feed, a section or a schedule the fields that changed, as they are typed', async () => {
    const { tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    await tell('/feeds edit Quay weight:2 never:"football, chess"')
    await tell('/feeds pause Quay')
    await tell('/sections edit europe exclude:"football"')
    await tell('/schedule add daily 7')
    await tell('/schedule remove daily-0700')
    const audit = await tell('/audit')
    expect(audit).not.toMatch(/[{}"]/)
    expect(audit).toMatch(/Changed the feed Quay by ana, .*: weight: 1 → 2, never: \+football, \+chess/)
    expect(audit).toMatch(/Paused the feed Quay by ana, .*: paused: no → yes/)
    expect(audit).toMatch(/Changed the section Europe by ana, .*: exclude: \+football/)
    expect(audit).toMatch(
      /Added the schedule daily-0700 by ana, .*: when: every day at 07:00 \(UTC\), sections: all sections, channel: <#news>\n/,
    )
    expect(audit).toMatch(/channel: <#news> → not there/)
  })

  it('tell two feeds of one outlet apart: in lists, in buttons, and by a menu where either may be meant', async () => {
    const { ask, press, tell, config } = await adminDesk()
    await press('Follow One & Only', await ask('/feeds add site.test'))
    await press('Follow Two', await ask('/feeds add site.test'))
    expect((await config()).feeds.map(({ outlet }) => outlet.name)).toEqual(['One & Only', 'One & Only'])
    expect(await tell('/feeds list')).toMatch(/One & Only \(site\.test\/rss\/one\)[\s\S]*One & Only \(site\.test\/rss\/two\)/)
    const shown = await ask('/feeds show https://site.test/rss/two')
    expect(said(await press('Pause', shown))).toMatch(/Paused the feed One & Only/)
    const several = await ask('/feeds remove One')
    expect(said(several)).toMatch(/^“One” could be several feeds/)
    expect(said(await press('One & Only (site.test/rss/two)', several))).toMatch(/Removed the feed One & Only/)
    expect((await config()).feeds.map(({ feed }) => feed)).toEqual(['https://site.test/rss/one'])
  })

  it('/feeds list calls no feed well that it has no room to name', async () => {
    const { desk, tell } = await adminDesk()
    const outlet = { name: 'Quay', country: null, owner: null, stateMedia: false }
    const feeds = Array.from({ length: 42 }, (_, index) => ({ workspace: 'one', feed: `https://quay.test/${index}`, outlet }))
    await desk.store.replaceSubscriptions(
      'one',
      feeds.map((feed) => ({ ...feed, language: null, section: null })),
    )
    expect(await tell('/feeds list')).toMatch(/\nand 2 more$/m)
  })

  it('/feeds remove takes no piece from within a name for it', async () => {
    const { tell, desk, config } = await adminDesk()
    await desk.publish(...dockStrike)
    const { feeds } = await config()
    expect(await tell('/feeds remove uay')).toMatch(/^No feed “uay” is followed here\. Did you mean Quay\?/)
    expect((await config()).feeds).toEqual(feeds)
    expect(await tell('/feeds remove qua')).toMatch(/^Removed the feed Quay/)
  })

  it('/feeds show calls a country and a language by their names', async () => {
    const { tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    await tell('/feeds edit Quay country:dk language:de')
    expect(await tell('/feeds show Quay')).toMatch(/country: Denmark \(dk\)\nlanguage: German \(de\)/)
    expect(await tell('/feeds show Quay', { ...admin, language: 'fr' })).toMatch(/Danemark \(dk\)[\s\S]*allemand \(de\)/)
  })

  it('/feeds starter knows no section that is not there, and /audit says from which number its own goes', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/feeds starter narnia')).toMatch(/^There is no section “narnia”\. There are: talks/)
    expect(await tell('/audit before:0')).toMatch(/^“before” must be a number from 1 up, not “0”\./)
  })

  it('/feeds edit says how what it cannot read is written', async () => {
    const { tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    expect(await tell('/feeds edit Quay country:germany')).toMatch(/^“country” cannot be “germany”: two letters: fr; none\./)
  })

  it('/sections add makes a name of whatever it is given, in any script', async () => {
    const { tell, config } = await adminDesk()
    expect(await tell('/sections add "Sport & fun" phrases:"football, chess"')).toMatch(/^Added the section Sport & fun\./)
    expect(await tell('/sections add 科技 phrases:"芯片"')).toMatch(/^Added the section 科技\./)
    expect(await tell('/sections add "!?" phrases:"football"')).toMatch(/^“!\?” is no name: it needs a letter or a number\./)
    expect(await tell('/sections try "((" phrases:"football"')).toMatch(/^“\(\(” is no name: it needs a letter or a number\./)
    expect((await config()).sections.map(({ name }) => name)).toEqual([
      'talks',
      'economy',
      'europe',
      'china',
      'sport-fun',
      '科技',
      'elsewhere',
    ])
    expect(await tell('/sections show 科技')).toMatch(/芯片/)
  })

  it('/settings takes nobody for an admin whom their platform does not know', async () => {
    const { tell } = await adminDesk()
    const onSlack = { ...admin, platform: 'slack', workspace: 'slack:team:T1' } as const
    expect(await tell('/settings admins:"<@U0123|ben>, @carl"', onSlack)).toMatch(/^“@carl” is nobody that could be told apart\. Mention/)
    expect(await tell('/settings admins:"<@U0123|ben>"', onSlack)).toMatch(/^Set admins to <@U0123>\./)
    const onDiscord = { ...admin, platform: 'discord', workspace: 'discord:guild:12345' } as const
    expect(await tell('/settings admin-role:editors', onDiscord)).toMatch(/^“editors” is no role here/)
    expect(await tell('/settings admin-role:<@&12345>', onDiscord)).toMatch(/^Set admin-role to <@&12345>\./)
    expect(await tell('/settings', onDiscord)).toMatch(/admin-role: <@&12345> – /)
    expect(await tell('/settings admin-role:S0123456', onSlack)).toMatch(/^“S0123456” is no role here/)
    expect(await tell('/settings', onSlack)).not.toMatch(/admin-role/)
  })

  it('/schedule edit leaves the days as they are where only a time is said', async () => {
    const { tell } = await adminDesk()
    await tell('/schedule add weekdays 7:30 Berlin')
    expect(await tell('/schedule edit weekdays-0730 when:noon')).toMatch(/It comes Monday to Friday at 12:00 \(Europe\/Berlin\)/)
    expect(await tell('/schedule edit weekdays-0730 when:"every day at noon"')).toMatch(/It comes every day at 12:00/)
  })

  it('/sections takes no phrase without a letter, which would catch everything', async () => {
    const { tell, config } = await adminDesk()
    const { sections } = await config()
    expect(await tell('/sections edit europe phrases:*')).toMatch(/“\*” has neither a letter nor a number/)
    expect(await tell('/sections order nope')).toMatch(/^There is no section “nope”\. There are: talks, /)
    expect((await config()).sections).toEqual(sections)
  })

  it('/settings shows by example how an option is said', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/settings outlets:0')).toMatch(
      /^“outlets” must be a number 1 to 10, not “0”\. Say it as .* such as \/settings zone:/,
    )
    expect(await tell('/settings threads:on')).toMatch(/^“threads” must be yes or no, not “on”\. Say it as/)
    expect(await tell('/settings color:red')).toMatch(/^There is no option “color”\. There are: zone, language, style, /)
  })

  it('/privacy counts what is kept', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/privacy of:workspace')).toMatch(/feeds: 0\nstories: 0\nbriefings: 0/)
  })

  it('/sections list names each word once', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/sections list')).not.toMatch(/: (\w+), \1,/)
  })

  it('/settings calls each setting as it is typed, and says what it is for in the reader’s language', async () => {
    const { tell } = await adminDesk()
    expect(await tell('/settings')).toMatch(/outlets: 2 – how many independent outlets must report a story/)
    expect(await tell('/settings', { ...admin, language: 'de' })).toMatch(/stories: 20 – wie viele Berichte ein Briefing fassen darf/)
    expect(await tell('/settings stories:12', { ...admin, language: 'de' })).toMatch(/^Eingestellt: stories auf 12\./)
  })

  it('/settings takes no channel for the admins in which the bot may not post', async () => {
    const { tell, config } = await adminDesk()
    expect(await tell('/settings admins-channel:nowhere')).toMatch(/^Nothing was saved\. I know no channel “nowhere”/)
    expect(await tell('/settings admins-channel:quiet')).toMatch(/I lack: Send Messages/)
    expect((await config()).settings.adminsChannel).toBeNull()
    expect(await tell('/settings admins-channel:news')).toMatch(/^Set admins-channel to/)
    expect(await tell('/settings admins-channel:none')).toMatch(/^Set admins-channel to none/)
  })

  it('/undo goes on to the change before, whatever was taken back between, and its button says so', async () => {
    const { ask, tell, config } = await adminDesk()
    await tell('/sections order china europe')
    await tell('/sections add energy phrases:gas')
    await tell('/sections remove energy')
    await tell('/undo')
    await tell('/undo')
    expect(actionsOf(await ask('/undo')).map(({ label }) => label)).toEqual(['Undo the one before too'])
    expect((await config()).sections.map(({ name }) => name)).toEqual(['talks', 'economy', 'europe', 'china', 'elsewhere'])
  })

  it('/status says what is well, what fails and what is quiet', async () => {
    const { tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    expect(await tell('/status')).toMatch(
      /Nothing needs you[\s\S]*Feeds: 3 of 3 are well[\s\S]*Europe: 1[\s\S]*China: none[\s\S]*Nothing is scheduled/,
    )
  })

  it('/status names feeds that fail for one reason together, and does not say that nothing needs anybody where none can be read', async () => {
    const { tell, desk } = await adminDesk()
    await desk.publish(...dockStrike)
    const failure = { reason: 'network', detail: 'no such host' } as const
    for (const state of await desk.store.feedStates())
      await desk.store.savePoll({ ...state, failure, failingSince: desk.clock.at, failures: 1 }, [], desk.clock.at)
    expect(await tell('/status')).toMatch(
      /^No feed can be read at the moment\.\n[\s\S]*Feeds: 0 of 3 are well\.\n\W*Mole, Port, Quay – no such host; last read/,
    )
  })

  it('/status tells at once of a feed that is gone, before anybody looked', async () => {
    const { ask, press, desk, config } = await adminDesk()
    await desk.publish(...dockStrike)
    const failure = { reason: 'gone', detail: 'its server says so', from: 'feed' } as const
    const state = (await desk.store.feedStates()).find(({ feed }) => feed === 'https://quay.test/rss')
    if (!state) throw new Error('the feed was never read')
    await desk.store.savePoll({ ...state, failure, failingSince: desk.clock.at, nextPollAt: never }, [], desk.clock.at)
    const reply = await ask('/status')
    expect(said(reply)).toMatch(/^1 thing needs you\.\nThe feed of Quay is gone for good/)
    expect(said(reply)).not.toMatch(/\(told/)
    await press('Remove', reply)
    expect((await config()).feeds.map(({ outlet }) => outlet.name)).toEqual(['Mole', 'Port'])
    expect(said(await ask('/status'))).toMatch(/^Nothing needs you/)
  })

  it('/status repeats what admins were told, since when, with the buttons that mend it', async () => {
    const { ask, press, desk, config } = await adminDesk()
    await desk.publish(...dockStrike)
    const feed = 'https://quay.test/rss'
    const trouble = { kind: 'gone', failure: { reason: 'gone', detail: '' } } as const
    const report = {
      workspace: 'one',
      key: `feed ${feed}`,
      facts: {
        kind: 'feed',
        feed,
        outlet: 'Quay',
        trouble,
        isDouble: false,
      },
      toldAt: desk.clock.at - 7_200_000,
    } as const
    await desk.store.addReport({ reports: [report], delivery: null })
    const reply = await ask('/status')
    expect(said(reply)).toMatch(/^1 thing needs you\.\nThe feed of Quay is gone for good.* \(told 2 hours ago\)/)
    expect(said(await press('Remove', reply))).toMatch(/Removed the feed Quay/)
    expect((await config()).feeds.map(({ outlet }) => outlet.name)).toEqual(['Mole', 'Port'])
  })

  it('takes a section by its name or title in any case, and “none” with a space behind it', async () => {
    const { ask, press, tell, desk, config } = await adminDesk()
    await desk.publish(...dockStrike)
    const port = async () => (await config()).feeds.find(({ outlet }) => outlet.name === 'Port')
    await tell('/feeds edit Port country:FR language:FR section:Europe')
    expect(await port()).toMatchObject({ outlet: { country: 'fr' }, language: 'fr', section: 'europe' })
    expect(await tell('/feeds edit Port country:"none " language:" None" section:"NONE "')).toMatch(/Changed the feed Port/)
    expect(await port()).toMatchObject({ outlet: { country: null }, language: null, section: null })
    await press('Follow Bare', await ask('/feeds add https://bare.test/ section:Europe'))
    expect((await config()).feeds.find(({ feed }) => feed.startsWith('https://bare.test/'))?.section).toBe('europe')
  })

  it('/feeds edit takes a feed to a new address, unless that is followed already', async () => {
    const { tell, desk, config } = await adminDesk()
    await desk.publish(...dockStrike)
    expect(await tell('/feeds edit Quay address:https://port.test/rss')).toMatch(
      /Nothing was changed: https:\/\/port\.test\/rss is followed here/,
    )
    expect(await tell('/feeds edit Quay address:nowhere')).toMatch(/web address/)
    expect(await tell('/feeds edit Quay address:https://quay.test/new')).toMatch(/Changed the feed Quay/)
    expect((await config()).feeds.find(({ outlet }) => outlet.name === 'Quay')?.feed).toBe('https://quay.test/new')
    await tell('/undo')
    expect((await config()).feeds.find(({ outlet }) => outlet.name === 'Quay')?.feed).toBe('https://quay.test/rss')
  })

  it('is shown to the second of two who change the same thing', async () => {
    const { app } = await adminDesk()
    const wanted = { workspace: 'one', by: { platform: 'web', user: 'ana' }, what: 'Set the zone' } as const
    const { revision } = await app.config('one')
    await app.changeConfig({ ...wanted, items: [{ kind: 'setting', key: 'zone', value: 'Asia/Tokyo' }], seen: revision })
    const second = await app.changeConfig({ ...wanted, items: [{ kind: 'setting', key: 'zone', value: 'Asia/Seoul' }], seen: revision })
    expect(second).toMatchObject({ kind: 'outdated', now: [{ value: 'Asia/Tokyo' }], by: { what: 'Set the zone' } })
  })
})

it('is said to whoever asked and to nobody else, whatever admins’ command it is: none runs where people read along', () => {
  const open = commands.filter(({ audience }) => audience === 'channel')
  expect(open.map(({ name }) => name)).toEqual(['brief', 'story', 'topic', 'ask'])
  expect(open.map(({ access }) => access)).not.toContain('admins')
})
