import { expect, it } from 'vitest'
import { isWorthQuoting, leaningOf } from '../../../src/briefing/writing/is-worth-quoting.ts'

it.each([
  'A truce is not a sustainable peace',
  'Any deal behind our backs will not work',
  'If the port closes, the town will follow',
  'Geld ist da, Pulver nicht, und Zeit auch nicht',
])('quotes a whole thought: %s', (words) => expect(isWorthQuoting(words)).toBe(true))

it.each([
  ['goes on from what was said before', 'and there is no doubt that he will choose what serves the port'],
  ['speaks of what was said before', 'Those reasons include the view of the council that the port is safe.'],
  ['begins inside a sentence', 'creating a de facto fourth branch of government.'],
  ['is half of a thought', 'As desperately as the mayor insists that the closed port is a ‘hoax,’'],
  ['is a post to others', 'Met @Harbour_Riga and @Ozols this morning on the flood'],
  ['was made decent', 'Forget about that little s*** of a harbour master'],
])('quotes nothing that %s', (_, words) => expect(isWorthQuoting(words)).toBe(false))

it('would rather quote what says more, and what needs nothing before it', () => {
  const whole = leaningOf('A truce is not a sustainable peace', 'en')
  expect(leaningOf('We will see what happens!', 'en')).toBeGreaterThan(whole)
  expect(leaningOf('It is not a sustainable peace for Europe', 'en')).toBeGreaterThan(whole)
})
