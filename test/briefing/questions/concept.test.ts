import { expect, it } from 'vitest'
import { type Concept, metBy } from '../../../src/briefing/questions/concept.ts'

const concept = (ways: readonly (readonly string[])[], events: Concept['events'] = []): Concept => ({
  kind: 'word',
  ways,
  events,
  weight: 1,
})
const said = (terms: string, events: Concept['events'] = []) => ({ terms: new Set(terms.split(' ')), events: new Set(events) })

it.each([
  ['one of its ways whole', concept([['white', 'hous'], ['kremlin']]), said('the kremlin said'), 1],
  ['half of a way', concept([['white', 'hous']]), said('hous of card'), 0],
  ['an open ending', concept([['spend*']]), said('spending rose'), 1],
  ['what happens, in other words', concept([['kill']], ['deaths']), said('seven dead', ['deaths']), 1],
  ['a word made of it', concept([['bahnstreck']]), said('strecke gesperrt bahnstreckenbau'), 0.8],
  ['a short word within a long one', concept([['art']]), said('party'), 0],
  ['nothing of it', concept([['quake']]), said('harbour strike'), 0],
  ['no way at all', concept([[]]), said('harbour'), 0],
])('%s', (_, one, text, met) => {
  expect(metBy([one], text)).toEqual([met])
})
