import { expect, it } from 'vitest'
import { sidesOf } from '../../../src/briefing/writing/sides.ts'
import { article } from '../../fakes/articles.ts'

const reading = { now: Date.parse('2025-02-14T06:00:00Z'), zone: 'UTC' }

function from(name: string, country: string | null, text: string, language = 'en') {
  const one = article({ outlet: name, title: 'China and Russia train together', text, language })
  return { ...one, outlet: { ...one.outlet, country, stateMedia: country === 'cn' } }
}

const drill = 'Chinese and Russian ships trained together in the Gulf of Oman on Thursday, officials said.'

it('groups the outlets of a story by country, and finds what only one side reports', () => {
  const sides = sidesOf(
    [
      from('Northern Wire', 'gb', `${drill} The drill involved 90,000 troops of both countries.`),
      from('The Ledger', 'gb', drill),
      from('Yellow River News Agency', 'cn', drill),
    ],
    reading,
  )
  expect(sides.map(({ country, outlets, only }) => [country, outlets.map(({ name }) => name), only?.text ?? null])).toEqual([
    ['gb', ['Northern Wire', 'The Ledger'], 'The drill involved 90,000 troops of both countries.'],
    ['cn', ['Yellow River News Agency'], null],
  ])
  expect(sides[1]?.outlets).toEqual([{ name: 'Yellow River News Agency', stateMedia: true }])
})

it('takes a number in another language for the same', () => {
  const sides = sidesOf(
    [
      from('Northern Wire', 'gb', `${drill} The drill involved 90,000 troops of both countries.`),
      from('Hauptstadtblatt', 'de', 'An der Übung nahmen 90.000 Soldaten aus China und Russland teil.', 'de'),
    ],
    reading,
  )
  expect(sides.map(({ only }) => only)).toEqual([null, null])
})

it('tells of no sides where all outlets are of one country', () => {
  expect(sidesOf([from('Northern Wire', 'gb', drill), from('The Ledger', 'gb', drill)], reading)).toEqual([])
})
