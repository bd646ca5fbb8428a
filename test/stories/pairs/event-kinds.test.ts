import { describe, expect, test } from 'vitest'
import { eventKindsOf, nameOtherKinds } from '../../../src/stories/pairs/event-kinds.ts'
import { readingOf } from '../../../src/stories/words/features.ts'
import { article } from '../articles.ts'

const line = 'Officials said so on Tuesday evening.'

function kinds(title: string, text = line, language = 'en') {
  const report = article(title, 'Outlet', title, text, 0, { language })
  return eventKindsOf(report, readingOf(report, text))
}

const other = (one: string, another: string) => nameOtherKinds(kinds(one), kinds(another))

describe('nameOtherKinds', () => {
  test('protests against an order and its easing are two events', () => {
    expect(other('Protesters rally against stay-at-home order', 'Governor resists pressure to ease stay-at-home order')).toBe(true)
    expect(other('Protesters rally against stay-at-home order', 'Marches against stay-at-home order')).toBe(false)
  })

  test('one kind in common is enough, by any of its words', () => {
    expect(other('Gunman kills four in store', 'Judge hears how four died in store')).toBe(false)
  })

  test('a title that names no kind says nothing against', () => {
    expect(other('Protesters rally against stay-at-home order', 'Governor on the stay-at-home order')).toBe(false)
  })

  test('none is told of a headline alone, of a paragraph and in other languages', () => {
    expect(kinds('Protesters rally in capital', '')).toBe(0)
    expect(kinds('Protesters rally in capital', line.repeat(10))).toBe(0)
    expect(kinds('Protest in der Hauptstadt', line, 'de')).toBe(0)
  })
})
