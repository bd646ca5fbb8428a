import { expect, it } from 'vitest'
import { cluesIn } from '../../src/sections/clues.ts'
import { article } from '../fakes/articles.ts'

const placesOf = (given: { readonly title: string; readonly text?: string }, name = 'The Paper', country: string | null = null) => {
  const outlet = { name, country, owner: null, stateMedia: false }
  const { title, lead, body } = cluesIn({ ...article(given), outlet }).parts
  return [title, lead, body].map((part) => part.places.map(({ place, text, start, end }) => [place, text === part.text.slice(start, end)]))
}

it('reads in a title what the lead says of a name', () => {
  const text = 'LEBANON, Ohio — A man was charged with murder on Monday.'
  expect(placesOf({ title: 'Lebanon man charged', text })).toEqual([[], [['us', true]], []])
})

it('gives each part its own places, at their places', () => {
  const text = `Berlin is silent. ${'Nothing else is said. '.repeat(25)}Paris speaks.`
  expect(placesOf({ title: 'Rome waits', text })).toEqual([[['it', true]], [['de', true]], [['fr', true]]])
})

it('takes a town for the one of its outlet’s country, unless the other country is named', () => {
  const title = 'Race-by-race preview for Newcastle'
  expect(placesOf({ title }, 'The Sydney Paper', 'au')[0]).toEqual([])
  expect(placesOf({ title }, 'The Tyne Paper', 'gb')[0]).toEqual([['gb', true]])
  expect(placesOf({ title: 'Newcastle wins in England' }, 'The Sydney Paper', 'au')[0]).toHaveLength(2)
})

it('passes over the name of the outlet itself', () => {
  expect(placesOf({ title: 'What the Kyiv Chronicle asks in Kyiv' }, 'Kyiv Chronicle', 'ua')[0]).toEqual([['ua', true]])
})
