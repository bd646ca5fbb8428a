import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutSecrets } from '../../src/feeds/private-feed.ts'

it.each([
  ['see https://ana:pw@paper.test/rss now', 'see paper.test (private) now'],
  ['“https://paper.test/rss?token=abc”', '“paper.test (private)”'],
  ['<https://ana@paper.test:8443/x>', '<paper.test:8443 (private)>'],
  ['postgres://ana:pw@db.test/x', 'db.test (private)'],
  ['ana:pw@paper.test/rss', 'paper.test (private)'],
  ['https://paper.test/rss?page=2', 'https://paper.test/rss?page=2'],
  ['mail ana@paper.test at 7:30', 'mail ana@paper.test at 7:30'],
  ['since:3d sections:china,europe <@U123> <#C1|news>', 'since:3d sections:china,europe <@U123> <#C1|news>'],
])('%j is shown as %j', (words, shown) => {
  expect(withoutSecrets(words)).toBe(shown)
})

it('whoever writes around it, a password is never shown', () => {
  const around = fc.stringMatching(/^[a-z ,.;“”<>()]{0,12}$/)
  fc.assert(
    fc.property(around, around, fc.stringMatching(/^[A-Z0-9]{8,20}$/), (before, after, password) => {
      expect(withoutSecrets(`${before} https://ana:${password}@paper.test/${after}`)).not.toContain(password)
      expect(withoutSecrets(`${before} ana:${password}@paper.test${after}`)).not.toContain(password)
    }),
  )
})

it('says the same again of what it has said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(withoutSecrets(withoutSecrets(words))).toBe(withoutSecrets(words))
    }),
  )
})
