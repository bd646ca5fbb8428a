import { describe, expect, it } from 'vitest'
import { deedsIn } from '../../../../src/briefing/receipts/deeds/deeds.ts'
import type { Party } from '../../../../src/briefing/receipts/deeds/parties.ts'

/** "sue: vale > holm": the last word of each party, countries by their ids. */
function told(text: string): readonly string[] {
  return deedsIn({ text, language: 'en' }).map(
    ({ verb, doers, objects, others }) => `${verb}: ${all(doers)} > ${all(objects)}${others.length > 0 ? ` + ${all(others)}` : ''}`,
  )
}

function all(parties: readonly Party[]): string {
  return parties.map(({ names, nouns, lands, isOpen }) => (isOpen ? '?' : (names.at(-1) ?? nouns.at(-1) ?? [...lands].join()))).join(', ')
}

describe('deedsIn', () => {
  it.each([
    ['Ann Vale praised Jon Holm.', ['prais: vale > holm']],
    ['Jon Holm was praised by Ann Vale.', ['prais: vale > holm']],
    ['Jon Holm had once been praised by the mayor.', ['prais: mayor > holm']],
    ['Praised by Ann Vale, the pilot bowed.', ['prais: vale > pilot', 'bow: pilot > ']],
    ['Ann Vale’s criticism of Jon Holm was late.', ['critic: vale >  + holm']],
    ['The attack by rebels on the harbour was short.', ['attack: rebel >  + harbour']],
  ])('reads a deed in whatever voice: %s', (text, deeds) => {
    expect(told(text)).toEqual(deeds)
  })

  it.each([
    ['The pilot, Jon Holm, who had slept badly, thanked Ann Vale.', 'thank: holm > vale'],
    ['Ann Vale said Jon Holm had thanked the mayor.', 'thank: holm > mayor'],
    ['The mayor was shot at, said Ann Vale, who saw it.', 'say: vale'],
    ['Unions blocked the bridge and burned a bus.', 'burn: union > bu'],
    ['The mayor thanked Ann Vale, whom Jon Holm had hired.', 'hire: holm > vale'],
    ['In 2019 Ann Vale hired Jon Holm.', 'hire: vale > holm'],
    ['Peru and Chile fined the harbour.', 'fine: pe, cl > harbour'],
  ])('finds who does it: %s', (text, deed) => {
    expect(told(text).map((one) => one.slice(0, deed.length))).toContain(deed)
  })

  it('knows who is to do what somebody agreed to, or was asked to', () => {
    expect(told('Ann Vale agreed to hire Jon Holm.')).toContain('hire: vale > holm')
    expect(told('Ann Vale asked Jon Holm to hire a pilot.')).toContain('hire: holm > pilot')
    expect(told('Jon Holm was asked by Ann Vale to hire a pilot.')).toContain('hire: holm > pilot')
  })

  it('takes neither a day for a party nor a measure for a doer', () => {
    expect(told('Jon Holm was released by Friday.')).toEqual(['releas:  > holm'])
    expect(told('The toll was raised by a third.')).toEqual(['rais:  > toll + third'])
  })

  it('is not sure of a participle that looks like a past', () => {
    expect(deedsIn({ text: 'A man accused of theft ran.', language: 'en' }).find(({ verb }) => verb === 'accus')?.isSure).toBe(false)
  })
})
