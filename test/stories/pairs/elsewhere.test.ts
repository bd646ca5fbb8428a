import { describe, expect, test } from 'vitest'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import { areElsewhere, sceneOf } from '../../../src/stories/pairs/elsewhere.ts'
import { article } from '../articles.ts'

/** A report of an outlet that is at home in `country`. */
function from(country: string | null, title: string, text = ''): FollowedArticle {
  return article(title, 'Outlet', title, text, 0, { outlet: { name: 'Outlet', country, owner: null, stateMedia: false } })
}

const march = from('nz', 'Thousands march through Auckland')
const far = (one: FollowedArticle, other: FollowedArticle) => areElsewhere(sceneOf(one), sceneOf(other))

describe('areElsewhere', () => {
  test('marches in two countries are two', () => {
    expect(far(march, from('gb', 'Thousands march through London'))).toBe(true)
    expect(far(march, from('gb', 'Thousands march in New Zealand'))).toBe(false)
  })

  test('one country in common is enough', () => {
    expect(far(march, from('gb', 'Thousands march in Britain and New Zealand'))).toBe(false)
  })

  test('who names no country may mean any', () => {
    expect(far(march, from('gb', 'Thousands march'))).toBe(false)
  })

  test('what is written in one country may mean it without a word', () => {
    expect(far(from('nz', 'Travel bubble with Australia may pause'), from('nz', 'Ardern on the travel bubble'))).toBe(false)
    expect(far(from(null, 'Thousands march through London'), from(null, 'Thousands march through Auckland'))).toBe(false)
  })

  test('titles that name towns, and none in common, tell of two events in one country too', () => {
    const golf = from('us', 'Golf courses reopen in Riverside County')
    expect(far(golf, from('us', 'Orange County opens golf courses'))).toBe(true)
    expect(far(golf, from('us', 'Golf courses reopen', 'Orange County has opened its own.'))).toBe(false)
    expect(far(golf, from('us', 'Golf courses reopen in California'))).toBe(false)
    expect(far(golf, from('us', 'Golf courses of Riverside County and Orange County reopen'))).toBe(false)
  })

  test('stretches of the map and alliances are no countries', () => {
    expect(far(march, from('gb', 'Thousands march across Europe, and NATO looks on'))).toBe(false)
  })

  test('whole articles are not asked', () => {
    expect(far(march, from('gb', 'Thousands march through London', 'They came by train. '.repeat(50)))).toBe(false)
  })
})
