import { expect, it } from 'vitest'
import { shortClause } from '../../../src/briefing/candidates/short-clause.ts'

it('takes out what explains a word, from comma to comma', () => {
  const clause = 'Spending on ships, which adds their repair to their purchase, had grown 17% to €72 million'
  expect(shortClause(clause, '17%', 'en')).toBe('Spending on ships had grown 17% to €72 million')
})

it('leaves what ends a clause', () => {
  const clause = 'Riga spent 17% more on ships, which adds their repair to their purchase'
  expect(shortClause(clause, '17%', 'en')).toBe(clause)
})

it('takes off who counted', () => {
  expect(shortClause('Riga spent 17% more on ships, according to its auditors', '17%', 'en')).toBe('Riga spent 17% more on ships')
})
