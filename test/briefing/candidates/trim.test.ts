import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimHeadline, trimSentence } from '../../../src/briefing/candidates/trim.ts'

describe('trimSentence', () => {
  it.each([
    ['BRUSSELS (Reuters) - Ministers met on Monday.', 'Ministers met on Monday.'],
    ['LONDON, Feb 12 (AP) — Ministers met on Monday.', 'Ministers met on Monday.'],
    ['(Northern Wire) - Ministers met on Monday.', 'Ministers met on Monday.'],
    ['BERLIN – Die Minister trafen sich.', 'Die Minister trafen sich.'],
    ['BEIJING, Feb. 13 -- Ministers met on Monday.', 'Ministers met on Monday.'],
    ['RIGA and TALLINN (Reuters) - Ministers met on Monday.', 'Ministers met on Monday.'],
    ['Riga (CNN) Ministers met on Monday.', 'Ministers met on Monday.'],
    ['(CNN) Ministers met on Monday.', 'Ministers met on Monday.'],
    ['Riga (CNN Business)Ministers met on Monday.', 'Ministers met on Monday.'],
    ['RIGA—The ministers met on Monday.', 'The ministers met on Monday.'],
    ['VENTSPILS, Latvia–The ministers met on Monday.', 'The ministers met on Monday.'],
    ['RIGA—Attorney General Ann Lee met them on Monday.', 'Attorney General Ann Lee met them on Monday.'],
    ['Ministers met on Monday .', 'Ministers met on Monday.'],
    ['PARIS, 12 février (AFP) - Les ministres se sont réunis.', 'Les ministres se sont réunis.'],
    ['MADRID, 12 feb (EFE).- Los ministros se reunieron.', 'Los ministros se reunieron.'],
    ['MADRID, 12 (EUROPA PRESS) Los ministros se reunieron.', 'Los ministros se reunieron.'],
    ['Roma, 12 feb. (Adnkronos) - I ministri si sono riuniti.', 'I ministri si sono riuniti.'],
    ['Berlin (dpa/bb) – Die Minister trafen sich.', 'Die Minister trafen sich.'],
    ['القاهرة (رويترز) - اجتمع الوزراء يوم الاثنين.', 'اجتمع الوزراء يوم الاثنين.'],
    ['القاهرة 12 فبراير (شينخوا) -- اجتمع الوزراء يوم الاثنين.', 'اجتمع الوزراء يوم الاثنين.'],
    ['新华社北京2月12日电（记者 王明）部长们周一开会。', '部长们周一开会。'],
    ['中新网2月12日电 部长们周一开会。', '部长们周一开会。'],
    ['Los ministros se reunieron. Leer más', 'Los ministros se reunieron.'],
    ['NATO—Russia ties were on the table.', 'NATO—Russia ties were on the table.'],
    ['— Ministers met on Monday.', 'Ministers met on Monday.'],
    ['DEVELOPING: Ministers met on Monday.', 'Ministers met on Monday.'],
    ['মন্ত্রীরা সোমবার বৈঠক করেছেন।', 'মন্ত্রীরা সোমবার বৈঠক করেছেন।'],
    ['Exclusive: Ministers met on Monday. (Reuters)', 'Ministers met on Monday.'],
    ['coronavirus: Ministers met on Monday.', 'Ministers met on Monday.'],
    ['By the numbers: 30 ministers met on Monday.', '30 ministers met on Monday.'],
    ['Yes, but: Ministers met on Monday.', 'Ministers met on Monday.'],
    ['Ministers met  on\nMonday', 'Ministers met on Monday.'],
    ['部长们周一开会', '部长们周一开会。'],
    ['Hmmm: Ministers met on Monday.', 'Ministers met on Monday.'],
    ['Voices - Ministers met on Monday.', 'Ministers met on Monday.'],
    ['Monday: Ministers met in Riga.', 'Ministers met in Riga.'],
    ["Ministers dropped the slogan and chose 'a better tomorrow.'", "Ministers dropped the slogan and chose 'a better tomorrow.'"],
  ])('%s → %s', (raw, trimmed) => expect(trimSentence(raw)).toBe(trimmed))

  it('gives up what is cut off or half quoted', () => {
    for (const half of [
      'Ministers met on…',
      'Ministers met on [...]',
      'Ministers said "we will',
      'Ministers met (on Monday.',
      'Ministers met,',
      'Judge Ann Lee of the Court of Appeals for the D.C.',
      'Ministers met at the house of Sen.',
      'After an hour before the ministers, Amb.',
      'The ministers met in Riga and said «never again.',
      '部长们星期一在里加会面时说「不会再有。',
      '',
    ]) {
      expect(trimSentence(half)).toBeUndefined()
    }
  })

  it('adds nothing but a full stop, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const trimmed = trimSentence(raw)
        if (trimmed !== undefined) expect(raw.replace(/\s+/g, ' ')).toContain(trimmed.replace(/[.。]$/u, ''))
      }),
    )
  })
})

describe('trimHeadline', () => {
  it.each([
    ['Ministers meet in Riga - The Meridian', 'Ministers meet in Riga'],
    ['Ministers meet in Riga | World news', 'Ministers meet in Riga'],
    ['Flood World Updates: Latvia Closes Its Port to Ships', 'Latvia Closes Its Port to Ships'],
    ['Flood updates: five more dead, one missing', 'Flood updates: five more dead, one missing'],
    ['Live: Ministers meet in Riga', 'Ministers meet in Riga'],
    ['Ministers meet in Riga - and agree', 'Ministers meet in Riga - and agree'],
    ['Live: reaction to the call, ministers meet', 'Reaction to the call, ministers meet'],
    ['Video: iPhone sales fall in China', 'iPhone sales fall in China'],
    ['a headline that begins small stays so', 'a headline that begins small stays so'],
  ])('%s → %s', (raw, trimmed) => expect(trimHeadline(raw, 'The Meridian')).toBe(trimmed))

  it.each([
    ['BBC', 'BBC News'],
    ['BBC News', 'BBC'],
  ])('leaves %s off what %s writes', (written, outlet) => {
    expect(trimHeadline(`Ministers meet in Riga - ${written}`, outlet)).toBe('Ministers meet in Riga')
    expect(trimHeadline('Ministers meet in Riga - Reuters', outlet)).toBe('Ministers meet in Riga - Reuters')
  })

  it('is none where a bracket does not close', () => {
    expect(trimHeadline('Ministers meet in Riga (again', 'The Meridian')).toBeUndefined()
  })
})
