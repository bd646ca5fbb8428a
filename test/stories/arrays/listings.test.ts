import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Listings } from '../../../src/stories/arrays/listings.ts'

function listed(listings: Listings, term: number): readonly number[] {
  const { things, begin, end } = listings.under(term)
  return [...things.subarray(begin, end)]
}

describe('listings', () => {
  test('tell what is listed under a term, without what was taken off', () => {
    const listing = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.nat(30))
    fc.assert(
      fc.property(fc.uniqueArray(listing, { selector: String }), fc.array(fc.nat(30)), (all, gone) => {
        const listings = new Listings()
        for (const [term, thing] of all) listings.add(term, thing)
        listings.remove(new Set(all.map(([term]) => term)), new Set(gone))
        for (const [term] of all) {
          const left = all.filter(([other, thing]) => other === term && !gone.includes(thing)).map(([, thing]) => thing)
          expect(listed(listings, term)).toEqual(left)
        }
      }),
    )
  })

  test('nothing is listed under a term that is not there', () => {
    const listings = new Listings()
    for (const thing of [4, 5, 6]) listings.add(9, thing)
    expect(listed(listings, 9)).toEqual([4, 5, 6])
    expect(listed(listings, 8)).toEqual([])
  })
})
