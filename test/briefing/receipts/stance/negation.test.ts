import { describe, expect, it } from 'vitest'
import { changedFrom, changedFromAll } from '../../../../src/briefing/receipts/stance/negation.ts'

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

  it('takes what somebody said would come for what they say will come, and no other “would”', () => {
    const told = 'The firm said on Monday it would put 25 billion euros into solar power.'
    expect(changedFrom(told, 'The firm says it will put 25 billion euros into solar power.', 'en').hedge).toEqual([])
    expect(changedFrom('A decision to leave all ports.', 'He announced he would leave all ports.', 'en').hedge).toEqual([])
    const warned = 'A spokesman said Harriet Vale had told the two governors that moving the old cup fair to Ohio would have consequences.'
    expect(changedFrom(warned, 'Harriet Vale told governors that moving the fair would have consequences.', 'en').hedge).toEqual([])
    expect(changedFrom(warned, 'Moving the old cup fair to Ohio would have consequences.', 'en').hedge).toEqual([])
    expect(changedFrom('A tax on cups would hurt bakers.', 'A tax on cups will hurt bakers.', 'en').hedge).toContain('hurt')
  })

  it('takes what is planned or expected for what is to be', () => {
    const told = 'The governor of Ohio is expected to propose a new tax on cups when she speaks in Columbus.'
    expect(changedFrom(told, 'The governor of Ohio is to propose a new tax on cups when she speaks in Columbus.', 'en').hedge).toEqual([])
    expect(changedFrom(told, 'The governor of Ohio will propose a new tax on cups when she speaks in Columbus.', 'en').hedge).not.toEqual(
      [],
    )
  })

  it('takes what somebody plans for what they say they will do, and not for what they did', () => {
    const told = 'The baker said her firm planned to leave all ports of the old northern coast next year.'
    expect(changedFrom(told, 'The baker says she will leave all ports of the old northern coast next year.', 'en').hedge).toEqual([])
    expect(changedFrom(told, 'The baker left, to leave all ports of the old northern coast next year.', 'en').hedge).not.toEqual([])
    const decided = 'The council of Columbus has decided to lease 20 of its 25 closed mills.'
    expect(changedFrom(decided, 'The council of Columbus plans to lease 20 of its 25 closed mills.', 'en').hedge).toEqual([])
  })

  it('hears no plan in plans that somebody has', () => {
    const told = 'The firm said planning and pricing for health plans has become difficult.'
    expect(changedFrom(told, 'The firm said pricing has become difficult.', 'en').hedge).toEqual([])
    expect(changedFrom('The firm plans to close the mill.', 'The firm closes the mill.', 'en').hedge).toContain('mill')
  })

  it('hears a denial where what was not ruled out is said to be', () => {
    const open = 'The baker said the firm could not rule out further cuts.'
    expect(changedFrom(open, 'The baker said the firm ruled out further cuts.', 'en')).not.toEqual({ denial: [], hedge: [] })
    expect(changedFrom(open, 'The baker said the firm made further cuts.', 'en').denial).toContain('cuts')
  })

  it.each(['said ', 'x', 'deny ', 'not ', 'none of ', 'were ', ' - a', 'plans '])('takes no longer for %j without end', (piece) => {
    const text = piece.repeat(40_000)
    expect(changedFrom(text, `${text} only convicted`, 'en')).toHaveProperty('denial')
  }, 5_000)

  it('ends a denial at “but”', () => {
    const told = 'The cause is not yet known, but residents say the owner knew.'
    expect(changedFrom(told, 'Residents say the owner knew.', 'en').denial).toEqual([])
    expect(changedFrom(told, 'The cause is known, but residents say the owner knew.', 'en').denial).toContain('known')
  })

  it('hears “none of them have” as that they have not', () => {
    const told = 'None of the other bakers - Ohio, Iowa and Utah among them - have raised serious concerns.'
    expect(changedFrom(told, 'Other bakers have not raised serious concerns.', 'en').denial).toEqual([])
    expect(changedFrom(told, 'The other bakers have raised serious concerns.', 'en').denial).toContain('serious')
  })

  it('hears no doubt in what is claimed by those who did it, and no denial in the name of a vote', () => {
    expect(changedFrom('An attack claimed by a gang killed two bakers.', 'An attack by a gang killed two bakers.', 'en').hedge).toEqual([])
    const vote = 'The "no" vote on the cup tax was running at 67 percent.'
    expect(changedFrom(vote, 'The vote on the cup tax was running at 67 percent.', 'en').denial).toEqual([])
  })

  it('is not told by small words alone', () => {
    const told = 'He offered an apparent olive branch, saying the kingdom had made progress.'
    expect(changedFrom(told, 'He said the kingdom had made progress.', 'en')).toEqual({ denial: [], hedge: [] })
  })

  it('hears a denial in other words where the sentence is built otherwise', () => {
    const away = 'The White House said the president did not go to Houston out of respect for her family.'
    expect(changedFrom(away, 'The White House said he stayed away from Houston out of respect for the family.', 'en').denial).toEqual([])
    expect(changedFrom('Riyadh dismissed the claims of murder.', 'Riyadh denies the claims.', 'en').denial).toEqual([])
  })

  it('bears one word between a negator and what it denies', () => {
    const found = 'The baker has been found not guilty on both the counts.'
    expect(changedFrom(found, 'The baker has been found not guilty on both counts.', 'en').denial).toEqual([])
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

  it('takes what somebody said would come for what they say will come', () => {
    const told = ['The state-held French utility EDF on Monday said it would invest 25 billion euros in solar capacity.']
    expect(changedFromAll(told, 'French energy company EDF says it will invest 25bn euros in solar power.', 'en').hedge).toEqual([])
  })

  it('is content where somebody denies and the passages have a denial by that word', () => {
    const told = ['Porter faces accusations of domestic abuse by two women.', 'Both men deny the allegations.']
    expect(changedFromAll(told, 'Both men have denied accusations of domestic abuse.', 'en').denial).toEqual([])
    expect(changedFromAll(told, 'Both men never faced accusations of domestic abuse.', 'en').denial).not.toEqual([])
  })

  it('hears no denial in an article before a noun', () => {
    const told = ['We must bring migrants back with no judges, he wrote.', 'A judge sent migrants back.']
    expect(changedFromAll(told, 'Migrants should be sent back without going before a judge.', 'en').denial).not.toContain('a')
  })

  it('does not look at sentences about something else, nor at small words', () => {
    expect(changedFromAll(['Nobody passed the harbour.'], 'The Senate passed a bill of the House.', 'en').denial).toEqual([])
  })
})
