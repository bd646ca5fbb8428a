import { describe, expect, it } from 'vitest'
import { addedFacts, type Facts, factsOf, sharedFacts } from '../../../src/briefing/facts/facts.ts'

const at = Date.parse('2025-02-13T09:00:00Z')
const newFacts = (own: Facts, told: readonly Facts[]) => addedFacts(own, told).telling + addedFacts(own, told).named
const facts = (text: string, language = 'en') => factsOf(text, language, at)

describe('what a sentence tells', () => {
  it('is the same in other words: a people for its country, an institution for its government, initials for a long name', () => {
    const one = facts('ASEAN overtook the European Union as the biggest partner of China in 2024.')
    const other = facts('The Association of South-east Asian Nations was the largest partner of Beijing, ahead of the EU, in 2024.')
    expect(newFacts(other, [one])).toBe(0)
    expect(sharedFacts(other, one)).toBe(1)
  })

  it('is the same in another language', () => {
    const one = facts('EU governments spent €326 billion on defence in 2024.')
    const other = facts('Die EU-Staaten gaben 2024 zusammen 326 Milliarden Euro für Verteidigung aus.', 'de')
    expect(newFacts(other, [one])).toBe(0)
  })

  it('is not new where an outlet prints nearly the same number of the same unit', () => {
    const one = facts('EU governments spent €326 billion on defence in 2024.')
    expect(newFacts(facts('EU governments spent €325bn on defence in 2024.'), [one])).toBe(0)
    expect(newFacts(facts('EU governments spent $325bn on defence in 2024.'), [one])).toBe(1)
    expect(newFacts(facts('EU governments spent €72 billion on defence in 2023.'), [one])).toBe(1)
  })

  it('is not new by another count of the dead', () => {
    const told = [factsOf('A flood killed 8 people in Riga.', 'en', at)]
    expect(addedFacts(factsOf('At least 9 people died in Riga.', 'en', at), told).telling).toBe(0)
    expect(addedFacts(factsOf('At least 9 people were injured in Riga.', 'en', at), told).telling).toBe(1)
  })

  it('is not new by a length of time or a day', () => {
    const one = facts('Vladimir Putin and Donald Trump spoke by telephone for 90 minutes on Wednesday.')
    const other = facts('Donald Trump and Vladimir Putin talked for an hour and a half on 12 February, three years after the invasion.')
    expect(newFacts(other, [one])).toBe(0)
  })

  it('is a company and not its country', () => {
    expect(newFacts(facts('The Russian insurer Ingosstrakh has come up.'), [facts('The Kremlin wants Russian tankers insured.')])).toBe(1)
  })

  it('tells more by known people, numbers and quotations than by places and other names', () => {
    expect(addedFacts(facts('Vladimir Putin landed in Riga with 40 lorries.'), [])).toEqual({ telling: 2, named: 1 })
  })

  it('is new by a name, a number or a quotation', () => {
    const one = facts('Vladimir Putin and Donald Trump spoke by telephone on Wednesday.')
    expect(newFacts(facts('Donald Trump and Vladimir Putin may meet in Saudi Arabia.'), [one])).toBe(1)
    expect(newFacts(facts('Vladimir Putin and Donald Trump spoke while 581,000 workers were on strike.'), [one])).toBe(1)
    const quoting = facts('Donald Trump said that Vladimir Putin had been "very reasonable".')
    expect(newFacts(quoting, [one])).toBe(1)
    expect(newFacts(quoting, [facts('Vladimir Putin, said Donald Trump, was "very reasonable on the telephone".')])).toBe(0)
    expect(newFacts(facts('Vladimir Putin, said Donald Trump, was "very reasonable on the telephone".'), [quoting])).toBe(0)
  })
})
