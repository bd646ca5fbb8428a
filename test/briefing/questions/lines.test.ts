import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/briefing/questions/lines.ts'
import { article } from '../../fakes/articles.ts'

const reading = { now: Date.parse('2025-02-13T18:00:00Z'), zone: 'UTC' }
const told = (title: string, text: string) => linesOf(article({ title, text }), reading).map(({ kind, text: said }) => [kind, said])

describe('the lines of an article', () => {
  it('are its headline, what stands alone, and what leans on the sentence before', () => {
    expect(
      told(
        'Discount on Russian crude narrows',
        'The discount on Russian crude for Asian refiners has shrunk, traders in Singapore said. It has narrowed to $3 a barrel from $12.',
      ),
    ).toEqual([
      ['headline', 'Discount on Russian crude narrows'],
      ['sentence', 'The discount on Russian crude for Asian refiners has shrunk, traders in Singapore said.'],
      [
        'leaning',
        'The discount on Russian crude for Asian refiners has shrunk, traders in Singapore said. It has narrowed to $3 a barrel from $12.',
      ],
    ])
  })

  it('rest on the words of the article from the one sentence to the other', () => {
    const text = 'The harbour bridge in Gdansk was closed for repairs, the city said. It will stay shut for six weeks.'
    const leaning = linesOf(article({ title: 'Bridge closed', text }), reading).find(({ kind }) => kind === 'leaning')
    expect(leaning?.passage.text).toBe(text)
  })

  it.each([
    ['a headline that asks', 'Will the bridge reopen?', 'headline'],
    ['a sentence behind one that leans itself', 'Bridge closed', 'He said so. It will stay shut for six weeks and no longer.'],
  ])('leave out %s', (_, title, text) => {
    expect(told(title, text).filter(([kind]) => kind === 'leaning' || title.endsWith('?'))).toEqual([])
  })

  it('leave out a day that by now means another', () => {
    expect(told('Bridge to reopen on Friday', '')).toEqual([['headline', 'Bridge to reopen on Friday']])
    const later = { now: reading.now + 9 * 86_400_000, zone: 'UTC' }
    expect(linesOf(article({ title: 'Bridge to reopen on Friday' }), later)).toEqual([])
  })
})
