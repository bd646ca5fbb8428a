import { describe, expect, it } from 'vitest'
import type { Objection } from '../../src/briefing/claim.ts'
import { objectionsTo } from '../../src/briefing/receipts.ts'

const wednesday = Date.parse('2025-02-12T15:00:00Z')
const friday = Date.parse('2025-02-14T06:00:00Z')
const passage =
  'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, and the Kremlin said sanctions would not be discussed before a ceasefire.'
const quoting = '"Any deal behind our backs will not work," Kaja Kallas told reporters in Brussels on 13 February 2025.'

function kinds(text: string, evidence = passage, publishedAt = wednesday, saidAt = friday): readonly Objection['kind'][] {
  return objectionsTo({ text, language: 'en', saidAt }, [{ text: evidence, language: 'en', publishedAt }]).map(({ kind }) => kind)
}

describe('the receipts gate', () => {
  it('passes a sentence that its passage bears out word for word', () => {
    expect(kinds(passage)).toEqual([])
    expect(kinds(quoting, quoting)).toEqual([])
  })

  it('passes the same number written otherwise', () => {
    expect(kinds('The EU counted 1.2 million jobs in arms works.', 'The EU counted 1,200,000 jobs in arms works.')).toEqual([])
  })

  it('refuses a changed number', () => {
    expect(kinds(passage.replace('90', '19'))).toContain('number')
  })

  it('refuses a changed unit', () => {
    expect(kinds('Europe spent €326 billion on defence.', 'Europe spent $326 billion on defence.')).toContain('number')
    expect(kinds('Spending rose 30 per cent on the year.', 'Spending rose 30 percentage points on the year.')).toContain('number')
  })

  it('refuses a name that the passage does not have', () => {
    expect(kinds(passage.replace('Vladimir Putin', 'Sergei Lavrov'))).toContain('name')
  })

  it('refuses a moved date', () => {
    expect(kinds(quoting.replace('13 February', '14 February'), quoting)).toContain('date')
  })

  it('refuses a weekday that means another day by the time it is read', () => {
    expect(kinds(passage, passage, Date.parse('2025-02-05T15:00:00Z'))).toContain('date')
  })

  it('refuses a quotation altered by one word', () => {
    expect(kinds(quoting.replace('deal', 'treaty'), quoting)).toContain('quotation')
  })

  it('refuses quotation marks round words that were not quoted', () => {
    expect(kinds('The Kremlin said "sanctions would not be discussed".')).toContain('quotation')
  })

  it('refuses a quotation put into another mouth', () => {
    const evidence = `${quoting} Boris Pistorius stood beside her.`
    expect(kinds(quoting.replace('Kaja Kallas', 'Boris Pistorius'), evidence)).toContain('speaker')
  })

  it('refuses a dropped and an added denial', () => {
    expect(kinds(passage.replace('would not be', 'would be'))).toContain('denial')
    expect(kinds(passage.replace('spoke by telephone', 'never spoke by telephone'))).toContain('denial')
  })

  it('refuses a dropped hedge', () => {
    const evidence = 'The ministry said the tanker may have been struck by a mine near the port of Tallinn.'
    expect(kinds('The ministry said the tanker was struck by a mine near the port of Tallinn.', evidence)).toContain('hedge')
  })

  it('refuses a sentence whose words come from elsewhere', () => {
    expect(kinds('Farmers blocked motorways across the country over fuel taxes.')).toContain('words')
  })

  it('lets two passages bear out one sentence, and neither alone', () => {
    const first = { text: 'Sweden gave 60 tanks.', language: 'en', publishedAt: wednesday }
    const second = { text: 'Norway gave 40 guns.', language: 'en', publishedAt: wednesday }
    const claim = { text: 'Sweden gave 60 tanks and Norway gave 40 guns.', language: 'en', saidAt: friday }
    expect(objectionsTo(claim, [first, second])).toEqual([])
    expect(objectionsTo(claim, [first])).not.toEqual([])
  })
})
