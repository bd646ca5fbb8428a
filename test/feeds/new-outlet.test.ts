import { expect, it } from 'vitest'
import type { Outlet } from '../../src/feeds/feed.ts'
import { type NewFeed, withOutlets } from '../../src/feeds/new-outlet.ts'

const held = [{ domains: ['people.test', 'people-daily.test'], country: 'cn' }]
const guardian: Outlet = { name: 'The Guardian', country: 'gb', owner: 'Scott Trust', stateMedia: false }
const bbc: Outlet = { name: 'BBC News', country: 'gb', owner: 'BBC', stateMedia: false }
const known = [
  { feed: 'https://www.theguardian.com/world/rss', outlet: guardian },
  { feed: 'https://feeds.bbci.co.uk/news/world/rss.xml', outlet: bbc },
  { feed: 'https://feeds.bbci.co.uk/zhongwen/simp/rss.xml', outlet: { ...bbc, name: 'BBC News 中文' } },
  { feed: 'https://rss.quay.test/world', outlet: { name: 'Quay', country: null, owner: null, stateMedia: false } },
]

it.each([
  'https://people.test/rss',
  'https://en.people-daily.test/world.xml',
  'http://www.people.test:8080/',
])('an outlet with its feed at %s is held by the state on the list', (url) => {
  expect(outletOf({ url, title: 'Daily' })).toEqual({ name: 'Daily', country: 'cn', owner: null, stateMedia: true })
})

it.each(['https://townspeople.test/rss', 'https://people.test.example.org/rss'])('an outlet with its feed at %s is not', (url) => {
  expect(outletOf({ url, title: 'Daily' })).toEqual({ name: 'Daily', country: null, owner: null, stateMedia: false })
})

it('has a name of 80 letters at most, and is called as its host where it has none', () => {
  expect(outletOf({ url: 'https://www.harbour.test/rss', title: 'x'.repeat(90) })?.name).toHaveLength(80)
  expect(outletOf({ url: 'https://www.harbour.test/rss', title: '' })?.name).toBe('harbour.test')
})

it.each([
  ['https://www.quay.de/rss', 'de'],
  ['https://feeds.quay.co.uk/rss', 'gb'],
  ['https://quay.tv/rss', null],
  ['https://quay.com/de/rss', null],
  ['https://10.0.0.12/rss', null],
  ['https://en.people-daily.test/rss', 'cn'],
])('an outlet with its feed at %s is at home in %s', (url, country) => {
  expect(outletOf({ url, title: 'Quay' })?.country).toBe(country)
})

it.each([
  ['Football | The Guardian', 'https://www.theguardian.com/football/rss', guardian],
  ['', 'https://amp.theguardian.com/football/rss', guardian],
  ['BBC News - Africa', 'https://feeds.bbci.co.uk/news/world/africa/rss.xml', bbc],
  ['BBC News 中文 - 主頁', 'https://feeds.bbci.co.uk/zhongwen/trad/rss.xml', { ...bbc, name: 'BBC News 中文' }],
])('a feed called "%s" at %s is of the outlet known there', (title, url, outlet) => {
  expect(outletOf({ url, title })).toEqual(outlet)
})

it('a feed that names none of the outlets of its site has a name of its own, and their owner', () => {
  const url = 'https://feeds.bbci.co.uk/sport/rss.xml'
  expect(outletOf({ url, title: 'Sport on Five' })).toEqual({ ...bbc, name: 'Sport on Five', country: 'gb' })
})

it('a name that somebody gives stands, and the outlet stays one voice with what is known of its site', () => {
  expect(outletOf({ url: 'https://www.quay.test/sport', title: 'Quay | Sport', named: 'Quay Sport' })).toMatchObject({
    name: 'Quay Sport',
    owner: 'Quay',
  })
})

it.each([
  ['Europe | The Harbour', 'https://www.theharbour.test/rss', 'The Harbour'],
  ['Harbour – Breaking news, world news', 'https://www.theharbour.test/rss', 'Harbour'],
  ['Le Débat: à la une', 'https://ledebat.test/rss', 'Le Débat'],
  ['Harbour-Gazette', 'https://www.theharbour.test/rss', 'Harbour-Gazette'],
  ['World news', 'https://www.theharbour.test/rss', 'World news'],
])('an outlet whose feed is called "%s" at %s is called %s', (title, url, name) => {
  expect(outletOf({ url, title })?.name).toBe(name)
})

it('feeds of one site that come together are called what their titles have in common, and are one voice', () => {
  const feeds = [
    { url: 'https://rss.meridiantimes.test/world', title: 'MT > World' },
    { url: 'https://rss.meridiantimes.test/europe', title: 'MT > Europe' },
    { url: 'https://rss.harbour.test/', title: 'Europe' },
  ]
  const outlets = withOutlets(feeds, { feeds: [], held }).map(({ outlet: { name, owner } }) => [name, owner])
  expect(outlets).toEqual([
    ['MT', 'meridiantimes.test'],
    ['MT', 'meridiantimes.test'],
    ['Europe', null],
  ])
})

it.each([
  ['https://www.youtube.com/feeds/videos.xml?channel_id=1', 'https://www.youtube.com/feeds/videos.xml?channel_id=2'],
  ['https://one.substack.com/feed', 'https://two.substack.com/feed'],
  ['https://one.github.io/feed', 'https://two.github.io/feed'],
  ['http://10.0.0.12/a', 'http://10.0.0.12/b'],
])('%s and %s have nothing in common', (url, other) => {
  const feeds = [
    { url, title: 'A blog' },
    { url: other, title: 'A blog' },
  ]
  const outlets = withOutlets(feeds, { feeds: known, held }).map(({ outlet: { name, owner } }) => [name, owner])
  expect(outlets).toEqual([
    ['A blog', null],
    ['A blog', null],
  ])
})

function outletOf(feed: NewFeed): Outlet | undefined {
  return withOutlets([feed], { feeds: known, held })[0]?.outlet
}
