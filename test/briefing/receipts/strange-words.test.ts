import { describe, expect, it } from 'vitest'
import { strangeWords } from '../../../src/briefing/receipts/strange-words.ts'

const at = Date.parse('2018-10-15T00:00:00Z')
const article =
  'The baker, who was fired on Monday, had threatened one of the staffers. Unless both sides agree, the mill will shut. A ferry sank near Oslo.'

function words(text: string): readonly string[] {
  return strangeWords({ text, language: 'en', saidAt: at }, [{ text: article, language: 'en', publishedAt: at }], 0.7).map(
    ({ text }) => text,
  )
}

describe('strangeWords', () => {
  it('knows a word by another form and by another name in a sentence about the same', () => {
    expect(words('The baker was sacked after he threatened staff.')).toEqual([])
    expect(words('The mill will shut if both sides reach no agreement.')).toEqual([])
  })

  it('does not look for them in sentences about something else', () => {
    expect(words('A vessel was sacked, and both sides jailed.')).not.toEqual([])
    expect(words('Farmers blocked a motorway over fuel taxes.')).not.toEqual([])
  })
})
