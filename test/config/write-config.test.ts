import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFeedsConfig } from '../../config/feeds.ts'
import { readSchedulesConfig } from '../../config/schedules.ts'
import { readSectionsConfig } from '../../config/sections.ts'
import { readWorkspaceSettingsConfig } from '../../config/workspace-settings.ts'
import { configFiles } from '../../config/write-config.ts'
import type { Config, ConfigFeed, ConfigSchedule } from '../../src/app/config/config.ts'
import { configFrom, differences, itemsOf, withItems } from '../../src/app/config/config-items.ts'
import type { WorkspaceSettings } from '../../src/app/config/workspace-settings.ts'
import { nothingNewPolicies, styles, weekdays } from '../../src/delivery/schedules/schedule.ts'
import { languages } from '../../src/delivery/words/speaker.ts'
import { privateFeed } from '../../src/feeds/private-feed.ts'
import type { Section } from '../../src/sections/section.ts'

const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/New_York')
const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => text.length <= 80)
const list = fc.array(words, { maxLength: 3 })
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)

const feed: fc.Arbitrary<ConfigFeed> = fc.record(
  {
    feed: fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
    outlet: fc.record({
      name: words,
      country: fc.option(fc.constantFrom('de', 'cn')),
      owner: fc.option(words),
      stateMedia: fc.boolean(),
    }),
    language: fc.option(fc.constantFrom('de', 'zh', 'en')),
    section: fc.option(name),
    reading: fc.record({
      paused: fc.boolean(),
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
      fullText: fc.boolean(),
      teaserOnly: fc.boolean(),
      filters: fc.record({ only: list, never: list, onlyAuthors: list, neverAuthors: list }),
    }),
  },
  { requiredKeys: ['feed', 'outlet', 'language', 'section'] },
)

const topic = fc.record({ name: fc.constantFrom('sport', 'show'), phrases: list, desks: list })

const section: fc.Arbitrary<Section> = fc.record({
  name,
  title: words,
  letter: fc.constant('a'),
  places: fc.subarray(['Europe', 'China', 'Ukraine']),
  phrases: fc.array(words, { minLength: 1, maxLength: 3 }),
  hints: list,
  publicWords: list,
  exclude: list,
  ignore: list,
  needs: list,
  parties: fc.integer({ min: 0, max: 5 }),
  desks: list,
  home: fc.boolean(),
  light: fc.uniqueArray(topic, { selector: (one) => one.name, maxLength: 2 }),
  least: fc.double({ min: 0, max: 20, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
  most: fc.integer({ min: 1, max: 20 }),
})

const schedule: fc.Arbitrary<ConfigSchedule> = fc.record(
  {
    name,
    channel: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
    at: fc.uniqueArray(fc.constantFrom('07:00', '00:00', '23:59'), { minLength: 1 }),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    zone,
    sections: fc.array(name, { maxLength: 2 }),
    thread: fc.boolean(),
    style: fc.constantFrom(...styles),
    language: fc.constantFrom(...languages),
    nothingNew: fc.constantFrom(...nothingNewPolicies),
    paused: fc.boolean(),
  },
  { requiredKeys: ['name', 'channel', 'at', 'days', 'zone', 'sections', 'thread'] },
)

const hour = fc.integer({ min: 0, max: 23 })
const settings: fc.Arbitrary<WorkspaceSettings> = fc.record({
  zone,
  language: fc.constantFrom(...languages),
  style: fc.constantFrom(...styles),
  mostStories: fc.integer({ min: 1, max: 60 }),
  thread: fc.boolean(),
  quiet: fc.option(fc.record({ from: hour, to: hour }).filter(({ from, to }) => from !== to)),
  leastOutlets: fc.integer({ min: 1, max: 10 }),
  never: list,
  markStateMedia: fc.boolean(),
  corrections: fc.boolean(),
  nothingNew: fc.constantFrom(...nothingNewPolicies),
  adminsChannel: fc.option(words),
  adminRole: fc.option(words),
  admins: list,
})

const letters = [...'abcdefghij']

/** Any config that may be kept: names and letters are unique. */
const config: fc.Arbitrary<Config> = fc
  .record({
    feeds: fc.uniqueArray(feed, { selector: (one) => one.feed, maxLength: 4 }),
    sections: fc.uniqueArray(section, { selector: (one) => one.name, minLength: 1, maxLength: 4 }),
    schedules: fc.uniqueArray(schedule, { selector: (one) => one.name, maxLength: 3 }),
    settings,
  })
  .map((made) => configFrom(itemsOf({ ...made, sections: made.sections.map((one, at) => ({ ...one, letter: letters[at] ?? 'z' })) })))

/** As `attache config apply` reads what `attache config export` wrote. */
function readAgain(workspace: string, given: Config): Config {
  const files = configFiles(workspace, given)
  return {
    feeds: readFeedsConfig(files['feeds.json'], 'feeds.json'),
    sections: readSectionsConfig(files['sections.json'], 'sections.json'),
    schedules: readSchedulesConfig(files['schedules.json'], 'schedules.json', 'UTC').map(({ workspace: _, ...one }) => one),
    settings: readWorkspaceSettingsConfig(files['settings.json'], 'settings.json', 'UTC'),
  }
}

describe('a config', () => {
  it('that is exported and read again is the same', () => {
    fc.assert(
      fc.property(config, (given) => {
        expect(readAgain('discord:guild:1', given)).toEqual(given)
      }),
      { numRuns: 200 },
    )
  })

  it('becomes any other by what differs between them, and nothing differs from itself', () => {
    fc.assert(
      fc.property(config, config, (from, to) => {
        expect(withItems(from, differences(itemsOf(from), itemsOf(to)))).toEqual(to)
        expect(differences(itemsOf(to), itemsOf(to))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is written without private feeds', () => {
    const outlet = { name: 'Quay', country: null, owner: null, stateMedia: false }
    const secret = { feed: privateFeed('quay.test', 'a1', 'b2'), sealedAddress: 'sealed', outlet, language: null, section: null }
    expect(Object.values(configFiles('local', { ...configFrom([]), feeds: [secret] })).join()).not.toMatch(/quay|sealed/)
  })
})
