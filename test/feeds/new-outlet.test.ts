import { expect, it } from 'vitest'
import { newOutlet } from '../../src/feeds/new-outlet.ts'

const held = [{ domains: ['people.test', 'people-daily.test'], country: 'cn' }]

it.each([
  'https://people.test/rss',
  'https://en.people-daily.test/world.xml',
  'http://www.people.test:8080/',
])('an outlet with its feed at %s is held by the state on the list', (address) => {
  expect(newOutlet(address, 'Daily', held)).toEqual({ name: 'Daily', country: 'cn', owner: null, stateMedia: true })
})

it.each(['https://townspeople.test/rss', 'https://people.test.example.org/rss'])('an outlet with its feed at %s is not', (address) => {
  expect(newOutlet(address, 'Daily', held)).toEqual({ name: 'Daily', country: null, owner: null, stateMedia: false })
})

it('has a name of 80 letters at most, and is called as its host where it has none', () => {
  expect(newOutlet('https://www.quay.test/rss', 'x'.repeat(90), []).name).toHaveLength(80)
  expect(newOutlet('https://www.quay.test/rss', '', []).name).toBe('quay.test')
})

it.each([
  ['https://www.quay.de/rss', 'de'],
  ['https://feeds.quay.co.uk/rss', 'gb'],
  ['https://quay.tv/rss', null],
  ['https://quay.com/de/rss', null],
  ['https://10.0.0.12/rss', null],
  ['https://en.people-daily.test/rss', 'cn'],
])('an outlet with its feed at %s is at home in %s', (address, country) => {
  expect(newOutlet(address, 'Quay', held).country).toBe(country)
})
