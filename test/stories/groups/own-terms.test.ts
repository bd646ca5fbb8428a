import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { joinByOwnTerms, type Report, type TermCounts } from '../../../src/stories/groups/own-terms.ts'
import { termId } from '../../../src/stories/words/document-frequencies.ts'
import { featuresOf, readingOf } from '../../../src/stories/words/features.ts'
import { article } from '../articles.ts'

const { ownTerms } = storyThresholds
const show = ['Rihanna stuns at halftime', 'Rihanna pregnant again', 'Rihanna sings her hits', 'Halftime belongs to Rihanna']

function report(title: string, { hours = 0, text = '', language = 'en', alone = false } = {}): Report {
  const one = article(title, 'Outlet', title, text, hours, { language })
  return { publishedAt: one.publishedAt, language, alone, features: featuresOf(readingOf(one, text), one.publishedAt, () => 1) }
}

/** What the desk holds is what is grouped, and so many more with each word. */
function counting(
  reports: readonly Report[],
  more: Readonly<Record<string, number>> = {},
  expected: Readonly<Record<string, number>> = {},
): TermCounts {
  const numbered = (numbers: Readonly<Record<string, number>>) =>
    new Map(Object.entries(numbers).map(([word, count]) => [termId(word), count]))
  const [others, usual] = [numbered(more), numbered(expected)]
  return {
    held: (term) => (others.get(term) ?? 0) + reports.filter(({ features }) => features.ids.includes(term)).length,
    expected: (term) => usual.get(term) ?? 0.01,
  }
}

const storyAnd = (...titles: readonly string[]) => [...show, ...titles].map((title) => report(title))
const grouped = (reports: readonly Report[], counts = counting(reports)) =>
  joinByOwnTerms(
    reports,
    [
      0,
      0,
      0,
      0,
      ...reports
        .slice(4)
        .keys()
        .map((i) => i + 1),
    ],
    counts,
    ownTerms,
  )

describe('joinByOwnTerms', () => {
  test('whoever says the word that one story alone says tells that story', () => {
    expect(grouped(storyAnd('What Rihanna wore', 'Ferry aground'))).toEqual([0, 0, 0, 0, 0, 2])
  })

  test('a word that others on the desk say as well is nobody’s', () => {
    const reports = storyAnd('What Rihanna wore tonight')
    expect(grouped(reports, counting(reports, { rihanna: 12 }))).toEqual([0, 0, 0, 0, 1])
  })

  test('nor is a common word that nobody else says today', () => {
    const reports = storyAnd('What Rihanna wore tonight')
    expect(grouped(reports, counting(reports, {}, { rihanna: 4 }))).toEqual([0, 0, 0, 0, 1])
  })

  test('two reports own no word', () => {
    const reports = ['Rihanna stuns', 'Rihanna sings', 'What Rihanna wore'].map((title) => report(title))
    expect(joinByOwnTerms(reports, [0, 0, 1], counting(reports), ownTerms)).toEqual([0, 0, 1])
  })

  test('a word of two of four reports is not the story’s own', () => {
    expect(grouped(storyAnd('Halftime at the bakery'))).toEqual([0, 0, 0, 0, 1])
  })

  test('the smaller group joins as a whole', () => {
    const reports = storyAnd('What Rihanna wore', 'Rihanna baby news')
    expect(joinByOwnTerms(reports, [3, 3, 3, 3, 7, 7], counting(reports), ownTerms)).toEqual([3, 3, 3, 3, 3, 3])
  })

  test('days between them speak against it', () => {
    const reports = [...storyAnd(), report('What Rihanna wore', { hours: 24 * 8 })]
    expect(grouped(reports)).toEqual([0, 0, 0, 0, 1])
  })

  test('what is in another language, tells of no event or is a whole article stays', () => {
    const reports = [
      ...storyAnd(),
      report('Rihanna in Weiß', { language: 'de' }),
      report('Rihanna quiz', { alone: true }),
      report('What Rihanna wore', { text: 'The dress was red and made of silk. '.repeat(40) }),
    ]
    expect(grouped(reports)).toEqual([0, 0, 0, 0, 1, 2, 3])
  })

  test('groups only ever grow together, whatever they say', () => {
    const words = fc.array(fc.constantFrom('rihanna', 'halftime', 'ferry', 'budget', 'vaccine'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.nat(5)), { minLength: 1, maxLength: 20 }), (drawn) => {
        const reports = drawn.map(([title]) => report(title.join(' ')))
        const groups = drawn.map(([, group]) => group)
        const joined = joinByOwnTerms(reports, groups, counting(reports), ownTerms)
        for (const [i, group] of groups.entries())
          for (const [j, other] of groups.entries()) if (group === other) expect(joined[i]).toBe(joined[j])
        expect(new Set(joined).isSubsetOf(new Set(groups))).toBe(true)
      }),
    )
  })
})
