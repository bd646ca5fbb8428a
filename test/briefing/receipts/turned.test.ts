import { describe, expect, it } from 'vitest'
import { turned } from '../../../src/briefing/receipts/turned.ts'

const at = Date.parse('2025-02-13T12:00:00Z')
const article = `Brent crude fell 1.4% on Thursday morning. The port of Riga has given the ferry firm 40 million euros since June 2022.
  Some of the mayors were shocked by the speech. The harbour master phoned the pilot after the storm had passed.
  The shipyard will take on 200 welders. Its order book is full until 2027.`

function words(text: string, language = 'en'): readonly string[] {
  return turned({ text, language, saidAt: at }, [{ text: article, language, publishedAt: at }]).map((objection) => objection.text)
}

describe('turned', () => {
  it('objects to the opposite of what a sentence about the same says', () => {
    expect(words('Brent crude rose 1.4% on Thursday morning.')).toEqual(['rose'])
    expect(words('Brent crude was down 1.4% on Thursday morning.')).toEqual([])
    expect(words('Most of the mayors were shocked by the speech.')).toEqual(['Most'])
  })

  it('objects to another side of the same time, and not to the same told from the other end', () => {
    expect(words('The port of Riga gave the ferry firm 40 million euros until June 2022.')).toEqual(['until'])
    expect(words('The harbour master phoned the pilot before the storm had passed.')).toEqual(['before'])
    expect(words('The storm passed before the harbour master phoned the pilot.')).toEqual([])
  })

  it('objects to a superlative and to a cause that no sentence about the same has', () => {
    expect(words('The shipyard will take on 200 welders, the biggest order book of all.')).toEqual(['biggest'])
    expect(words('The shipyard will take on 200 welders because its order book is full until 2027.')).toEqual(['because'])
  })

  it('asks nothing where no sentence tells of the same, and in other languages than English', () => {
    expect(words('Wages rose in Spain.')).toEqual([])
    expect(words('Brent crude rose 1.4% on Thursday morning.', 'de')).toEqual([])
  })
})
