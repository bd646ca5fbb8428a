import { describe, expect, it } from 'vitest'
import { objectionsTo } from '../../../../src/briefing/receipts/receipts.ts'

const article = `Freja Holst sued the ferry firm Brandal on Monday. The harbour master, Jon Vinter, had warned Holst in a letter not to sail.
  Brandal's lawyer, Ida Roth, praised Vinter and blamed Holst for the fire. Peru thanked Chile for two tugs.
  Unions criticised the mayor, Karl Moen. The mayor said the port would be closed until June. Holst met Vinter in Bergen.
  Twitter suspended Moen for a week.`

function kinds(text: string, evidence = article): readonly string[] {
  const [publishedAt, language] = [Date.parse('2026-03-10T12:00:00Z'), 'en']
  return objectionsTo({ text, language, saidAt: publishedAt }, [{ text: evidence, language, publishedAt }]).map(({ kind }) => kind)
}

describe('the receipts gate on who did it to whom', () => {
  it.each([
    'The ferry firm Brandal was sued by Freja Holst on Monday.',
    'Holst had been warned by Vinter in a letter not to sail.',
    'Holst was warned by the harbour master.',
    'Chile was thanked by Peru for two tugs.',
    'Vinter met Holst in Bergen.',
    'The mayor was criticised by unions.',
    'Karl Moen said the port would be closed until June.',
    'Roth blamed Holst for the fire and praised Vinter.',
  ])('passes the same roles in another voice and order: %s', (claim) => {
    expect(kinds(claim)).toEqual([])
  })

  it.each([
    'The ferry firm Brandal sued Freja Holst.',
    'Freja Holst was sued by Brandal, the ferry firm.',
    'Vinter had been warned by Holst in a letter.',
    'Peru was thanked by Chile for two tugs.',
    'The mayor, Karl Moen, criticised unions.',
    'Ida Roth sued the ferry firm Brandal on Monday.',
    'Roth blamed Vinter for the fire and praised Holst.',
    'ida roth was praised by vinter .',
  ])('refuses parties in other roles of a deed: %s', (claim) => {
    expect(kinds(claim)).toContain('name')
  })

  it('passes what another did too where a sentence has both, however it joins them', () => {
    const too = `${article} As had been suspended by others, among them Facebook, Moen was glad.`
    expect(kinds('Facebook suspended Moen.')).toContain('name')
    expect(kinds('Facebook suspended Moen.', too)).toEqual([])
  })

  it('takes the nearest sentence for the measure where both did it to one another', () => {
    const both = 'Brandal sued Holst over a lost crane in 2019. Holst sued Brandal over a fire.'
    expect(kinds('Holst was sued by Brandal over a lost crane in 2019.', both)).toEqual([])
    expect(kinds('Holst sued Brandal over a lost crane.', both)).toContain('name')
  })
})
