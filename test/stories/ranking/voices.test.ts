import { describe, expect, test } from 'vitest'
import { voicesOf } from '../../../src/stories/ranking/voices.ts'
import { article } from '../articles.ts'

const wire = `Rescuers working through the night reached the last of the stranded hikers on the northern face of the mountain shortly after
sunrise, a spokesman for the valley authority told journalists, adding that helicopters could finally fly once the fog had cleared.`
const owned = (name: string, owner: string) => ({ outlet: { name, owner, country: null, stateMedia: false } })
const names = (articles: Parameters<typeof article>[]) =>
  voicesOf({ id: 's', articles: articles.map((parts) => article(...parts)) }).map(({ voice, articles: its }) => [
    voice,
    its.map(({ id }) => id),
  ])

describe('voicesOf', () => {
  test('an outlet is one voice however often it reports', () => {
    expect(
      names([
        ['1', 'Post', 'One'],
        ['2', 'Wire', 'Two', '', 1],
        ['3', 'Post', 'Three', '', 2],
      ]),
    ).toEqual([
      ['Post', ['1', '3']],
      ['Wire', ['2']],
    ])
  })

  test('outlets of one owner are one voice', () => {
    expect(
      names([
        ['1', 'Post', 'One', '', 0, owned('Post', 'Big Press')],
        ['2', 'Star', 'Two', '', 1, owned('Star', 'Big Press')],
      ]),
    ).toEqual([['Big Press', ['1', '2']]])
  })

  test('a wire text printed almost word for word is the voice that had it first', () => {
    expect(
      names([
        ['1', 'Post', 'Hikers saved', wire],
        ['2', 'Star', 'All hikers safe after night of fog', `${wire} The Star wishes them well.`, 1],
      ]),
    ).toEqual([['Post', ['1', '2']]])
  })

  test('an outlet that copied once and also reported itself keeps its own voice', () => {
    expect(
      names([
        ['1', 'Post', 'Hikers saved', wire],
        ['2', 'Star', 'Hikers saved', wire, 1],
        ['3', 'Star', 'Our reporter in the valley', 'Nobody here slept. The baker opened at three to feed the crews as they came down.', 2],
      ]),
    ).toEqual([
      ['Post', ['1']],
      ['Star', ['2', '3']],
    ])
  })

  test('headlines alone are never copies', () => {
    expect(
      names([
        ['1', 'Post', 'Hikers saved'],
        ['2', 'Star', 'Hikers saved', '', 1],
      ]),
    ).toHaveLength(2)
  })
})
