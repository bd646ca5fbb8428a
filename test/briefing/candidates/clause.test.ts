import { expect, it } from 'vitest'
import { clauseAround } from '../../../src/briefing/candidates/clause.ts'

function clause(sentence: string, number: string): string | undefined {
  const start = sentence.indexOf(number)
  return clauseAround(sentence, { start, end: start + number.length })
}

it('cuts the clause of a number out at dashes, colons and semicolons', () => {
  expect(clause('Arms makers did well: turnover rose 16.9% to €158.8 billion; jobs grew more slowly.', '€158.8 billion')).toBe(
    'Turnover rose 16.9% to €158.8 billion',
  )
})

it('never cuts at a comma, which may part a list that the number sums up', () => {
  const sum = 'The share of Europe, Japan and South Korea fell by almost 10 percentage points.'
  expect(clause(sum, '10 percentage points')).toBe(sum.slice(0, -1))
})

it('does not cut inside a number', () => {
  expect(clause('More than 15,000 measures are in force against Russia.', '15,000')).toBe(
    'More than 15,000 measures are in force against Russia',
  )
})

it('gives up a piece that cannot stand alone', () => {
  expect(clause('Investment is different – had grown 17% to €72 billion.', '€72 billion')).toBeUndefined()
  expect(clause('New York joined – meaning that half of the 10.6 million ships now pay.', '10.6 million')).toBeUndefined()
  expect(clause('She said "it costs €90 billion; far more than planned" in Riga.', '€90 billion')).toBeUndefined()
})

it('keeps a clause whole around what stands between two dashes', () => {
  const dam = 'About 150 dams in the north of Latvia – one of them the largest – had to be opened.'
  expect(clause(dam, '150')).toBe(dam.slice(0, -1))
})
