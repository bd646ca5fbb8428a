import { describe, expect, it } from 'vitest'
import { changedFrom, changedFromAll } from '../../../src/briefing/receipts/negation.ts'

describe('changedFrom', () => {
  it('tells the words that only one of two sentences denies', () => {
    const written = 'The Kremlin will not discuss sanctions before a ceasefire.'
    expect(changedFrom(written, 'The Kremlin will discuss sanctions before a ceasefire.', 'en').denial).toEqual([
      'discuss',
      'sanctions',
      'before',
      'a',
    ])
    expect(changedFrom(written, written, 'en')).toEqual({ denial: [], hedge: [] })
  })

  it('hears a negator only as far as its clause', () => {
    expect(changedFrom('They did not sign; Paris paid.', 'Paris paid.', 'en').denial).toEqual([])
  })

  it('tells a hedge that was dropped, in five languages', () => {
    expect(changedFrom('A mine may have struck the tanker.', 'A mine struck the tanker.', 'en').hedge).toContain('struck')
    expect(changedFrom('Das Treffen könnte scheitern.', 'Das Treffen wird scheitern.', 'de').hedge).toContain('scheitern')
    expect(changedFrom('Le sommet pourrait échouer.', 'Le sommet va échouer.', 'fr').hedge).toContain('échouer')
    expect(changedFrom('El acuerdo podría fracasar.', 'El acuerdo va a fracasar.', 'es').hedge).toContain('fracasar')
    expect(changedFrom('峰会可能取消。', '峰会取消。', 'zh').hedge).toContain('取消')
  })

  it('takes May for a month and a name where it is one, and in a headline for a hedge', () => {
    expect(changedFrom('Trump May Meet Putin', 'Trump Meets Putin', 'en').hedge).toContain('putin')
    expect(changedFrom('Theresa May resigned in May 2019.', 'Theresa resigned in 2019.', 'en').hedge).toEqual([])
  })
})

describe('changedFromAll', () => {
  const passages = ['The Senate did not pass the budget bill on Monday.', 'The House passed a budget bill last year.']

  it('is content with one sentence that speaks of the same and takes the same stance', () => {
    expect(changedFromAll(passages, 'Budget bill: the Senate did not pass it.', 'en').denial).toEqual([])
  })

  it('tells a denial that no sentence shares', () => {
    expect(changedFromAll(['The Senate passed the budget bill.'], 'Senators never passed the budget bill.', 'en').denial).toContain(
      'passed',
    )
  })

  it('does not look at sentences about something else, nor at small words', () => {
    expect(changedFromAll(['Nobody passed the harbour.'], 'The Senate passed a bill of the House.', 'en').denial).toEqual([])
  })
})
