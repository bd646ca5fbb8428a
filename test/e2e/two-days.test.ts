import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { starterOf } from '../../src/app/config/starter.ts'
import type { Briefing, BriefingStory } from '../../src/briefing/briefing.ts'
import { openSampleDesk } from '../../src/cli/demo/sample-desk.ts'
import { openAttache } from '../../src/cli/opening/open-attache.ts'
import { defaultSections } from '../../src/cli/settings/environment.ts'

const dayMs = 86_400_000
const days = ['../../../shared', '../../../../shared'].map((place) => join(import.meta.dirname, place, 'newsroom/days')).find(existsSync)
const storiesOf = (briefing: Briefing | undefined): readonly BriefingStory[] => (briefing?.sections ?? []).flatMap(({ stories }) => stories)

/** What holds of any second morning: nothing is told again as it was, each update says what changed, with its receipt, and a line is told whole. */
function expectNothingTwice(first: Briefing | undefined, second: Briefing | undefined): void {
  const told = new Map(storiesOf(first).map((story) => [story.story, story]))
  for (const story of storiesOf(second)) {
    const before = told.get(story.story)
    if (!before) continue
    // Of which the channel had a line, for one outlet's sake.
    if (before.status.kind === 'lone') {
      expect(story.status.kind).toBe('developing')
      continue
    }
    const said = new Set(before.sentences.map(({ text }) => text))
    if (story.status.kind === 'running') expect(story.sentences).toEqual([])
    else expect(story.sentences.filter(({ text }) => said.has(text)).length).toBeLessThan(Math.max(2, story.sentences.length))
    expect(['update', 'running']).toContain(story.status.kind)
    if (story.status.kind !== 'update') continue
    expect(story.status.changes.length).toBeGreaterThan(0)
    for (const { about } of story.status.changes) expect(second?.sources.map(({ number }) => number)).toContain(about.citations[0].source)
  }
}

describe('a channel that reads two mornings', () => {
  it('is told by the sample newsroom what changed, and in one line what goes on', async () => {
    const read: Briefing[] = []
    const desk = await openSampleDesk('local', process.stderr, async ({ attache, store, sections, clock }) => {
      const now = clock.now()
      const names = sections.map(({ name }) => name)
      const asked = {
        workspace: 'local',
        channel: 'news',
        window: { from: now - dayMs, to: now },
        zone: 'UTC',
        language: 'en',
        title: 'Daily',
      }
      const briefing = await attache.brief({ ...asked, sections: names })
      await store.saveBriefing(briefing, null)
      read.push(briefing)
    })
    await desk.close()
    const [first, second] = read
    expectNothingTwice(first, second)
    const kinds = new Set(storiesOf(second).map(({ status }) => status.kind))
    // The gas of Asia was one outlet's on the first morning.
    expect([...kinds].toSorted()).toEqual(['developing', 'new', 'running', 'update'])
    const call = storiesOf(second).find(({ headline }) => /Putin/.test(headline.text) && /call/.test(headline.text))
    expect(call?.status).toMatchObject({ kind: 'update', changes: [{ kind: 'event', event: 'venue' }] })
  }, 60_000)

  it.skipIf(days === undefined)(
    'is told of 21 and 22 April 2020 what changed',
    async () => {
      const store = await openStore({ path: ':memory:' })
      onTestFinished(() => store.close())
      const clock = { at: 0, now: () => clock.at }
      const origin = await serveDay(() => (clock.at < Date.parse('2020-04-22T00:00Z') ? '20200421' : '20200422'))
      const names = [...new Set(['20200421', '20200422'].flatMap((day) => readdirSync(join(days ?? '', day))))].filter((name) =>
        name.endsWith('.xml'),
      )
      const feeds = names.map((name) => ({
        ...{ feed: `${origin}/${name}`, section: null, language: null },
        outlet: { name: name.slice(0, -'.xml'.length), country: null, owner: null, stateMedia: false },
      }))
      const starter = starterOf({ sections: defaultSections(), feeds })
      const attache = await openAttache({ store, clock, starter, allowedHosts: new Set([new URL(origin).host]), deadlineMs: 5_000 })
      onTestFinished(() => attache.close())
      const read: Briefing[] = []
      for (const moment of ['2020-04-21T09:00Z', '2020-04-22T10:00Z']) {
        clock.at = Date.parse(moment)
        await attache.welcome('local')
        await attache.readNews()
        const asked = {
          workspace: 'local',
          channel: 'news',
          window: { from: clock.at - dayMs, to: clock.at },
          zone: 'UTC',
          language: 'en',
          title: 'Daily',
        }
        const briefing = await attache.brief({ ...asked, sections: defaultSections().map(({ name }) => name) })
        await store.saveBriefing(briefing, null)
        read.push(briefing)
      }
      const [first, second] = read
      expect(storiesOf(first).length).toBeGreaterThan(0)
      expect(storiesOf(second).length).toBeGreaterThan(0)
      expectNothingTwice(first, second)
    },
    60_000,
  )
})

async function serveDay(day: () => string): Promise<string> {
  const server = createServer((request, response) => {
    const file = join(days ?? '', day(), (request.url ?? '').slice(1))
    if (!/^\/[a-z0-9-]+\.xml$/.test(request.url ?? '') || !existsSync(file)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/xml' }).end(readFileSync(file))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `http://127.0.0.1:${address.port}`
}
