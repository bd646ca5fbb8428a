import { expect, it } from 'vitest'
import { withWrittenDates } from '../../../../src/briefing/receipts/dates/with-written-dates.ts'

const monday = Date.parse('2018-10-15T00:00:00Z')
const article =
  'Harriet Vale was last seen in the old mill of Columbus on October 2. Stocks of cups rose in the week ending October 7. The fair will open in November. Three months ago a judge closed it. The lease ends on 31 December.'

function dated(text: string): string {
  return withWrittenDates({ text, language: 'en', saidAt: monday }, [{ text: article, language: 'en', publishedAt: monday }]).text
}

it('says a time that is counted from its own day as the article says it', () => {
  expect(dated('Vale was last seen in Columbus nearly two weeks ago.')).toBe('Vale was last seen in Columbus October 2.')
  expect(dated('Stocks of cups rose last week.')).toBe('Stocks of cups rose October 7.')
  expect(dated('The fair is to open next month.')).toBe('The fair is to open in November.')
  expect(dated('A judge closed the fair in July.')).toBe('A judge closed the fair Three months ago.')
  expect(dated('The lease runs until the end of December.')).toContain('31 December')
})

it('leaves a time that no date of the article lies in', () => {
  for (const other of [
    'Vale was last seen in Columbus four weeks ago.',
    'The fair is to open last month.',
    'A judge closed the fair in May.',
    'The lease runs until the start of December.',
    'Vale was seen three years ago.',
  ])
    expect(dated(other)).toBe(other)
})

it('does not say of a month what is told of a week', () => {
  const evidence = [{ text: 'Freight rates rose 11% this week.', language: 'en', publishedAt: monday }]
  const claim = { text: 'Freight rates rose 11% this month.', language: 'en', saidAt: monday }
  expect(withWrittenDates(claim, evidence)).toEqual(claim)
})
