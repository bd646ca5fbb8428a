import { describe, expect, test } from 'vitest'
import { addressSays, addressWordsOf } from '../../../src/stories/pairs/address-words.ts'
import { featuresOf, readingOf } from '../../../src/stories/words/features.ts'
import { termsOf } from '../../../src/stories/words/terms.ts'
import { article } from '../articles.ts'

const site = 'https://outlet.example/'
const rare = () => 6

/** A report whose page has this path. */
function at(path: string, title: string, text = '', worth: (id: number) => number = rare) {
  const report = article(path, 'Outlet', title, text, 0, { url: site + path })
  const reading = readingOf(report, text)
  return { address: addressWordsOf(report, reading, worth), features: featuresOf(reading, 0, rare) }
}

const ids = (words: string) => termsOf(words, 'en').map(({ id }) => id)
const thug = at('videos/2020/06/01/trump-military-protests.cnn', "Anchor calls out Trump: 'Who is the thug?'")

describe('addressWordsOf', () => {
  test('what the address says beyond title and text', () => {
    expect(thug.address).toEqual(ids('military protests'))
    expect(at('us/trump-military-protests', 'Trump speaks', 'Protests go on.').address).toEqual(ids('military'))
  })

  test('a part of the site and numbers are no words', () => {
    expect(at('news/uk-politics/article-8384101/index.html', 'Trump speaks').address).toEqual([])
    expect(at('2020-06-02/trump-2020-speech', 'Trump speaks').address).toEqual(ids('speech'))
    expect(at('trump-speaks-again.html?page=2#top', 'Trump speaks again').address).toEqual([])
  })

  test('percent signs are read, and left where they are none of that', () => {
    expect(at('trump-milit%61ry-protests', 'Trump speaks').address).toEqual(ids('military protests'))
    expect(at('trump-military-%zz-protests', 'Trump speaks').address).toEqual(expect.arrayContaining(ids('military protests')))
  })

  test('what many say, or the feed always says, is left out', () => {
    expect(at('trump-military-protests', 'Trump speaks', '', (id) => (id === ids('protests')[0] ? 2 : 6)).address).toEqual(ids('military'))
  })

  test('of whole articles none are told', () => {
    expect(at('trump-military-protests', 'Trump speaks', 'He spoke for long. '.repeat(60)).address).toEqual([])
  })
})

describe('addressSays', () => {
  test('the other says the word itself, or in its address', () => {
    const said = at('a', 'Can a president call the military?')
    expect(addressSays(thug, said)).toBe(true)
    expect(addressSays(said, thug)).toBe(true)
    expect(addressSays(thug, at('can-the-military-stay', 'Can they stay?'))).toBe(true)
  })

  test('nothing where it is another word, or both have it in their titles', () => {
    expect(addressSays(thug, at('a', 'Trump visits a church'))).toBe(false)
    expect(addressSays(at('the-military-stays-calm', 'The military stays calm'), at('a', 'Military on alert'))).toBe(false)
  })
})
