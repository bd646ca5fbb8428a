import { describe, expect, it } from 'vitest'
import { boundAround, isWithin } from '../../../../src/briefing/receipts/numbers/bound.ts'

function boundIn(text: string, language: string, isIdle = false) {
  const [number = ''] = /[€$]?\d[\d.,]*|three/.exec(text) ?? []
  const start = text.indexOf(number)
  return boundAround(text, { start, end: start + number.length }, language, isIdle)
}

describe('boundAround', () => {
  it.each([
    ['en', 'No more than 370 ships sail.', 'most'],
    ['en', 'The fleet has 370 or more ships.', 'least'],
    ['en', 'It cost over $370 to mend.', 'over'],
    ['de', 'Knapp 370 Schiffe fahren.', 'nearly'],
    ['fr', 'La flotte a moins de 370 navires.', 'under'],
    ['es', 'Unos 370 barcos navegan.', 'about'],
    ['it', 'Navigano almeno 370 navi.', 'least'],
    ['ru', 'Во флоте не более 370 кораблей.', 'most'],
    ['uk', 'У флоті понад 370 кораблів.', 'over'],
    ['ar', 'تبحر 370 سفينة', undefined],
    ['ar', 'تبحر ما لا يقل عن 370 سفينة', 'least'],
    ['zh', '舰队有370多艘船。', 'over'],
    ['zh', '舰队有近370艘船。', 'nearly'],
  ])('%s: reads on which side of a number the truth lies: %s', (language, text, bound) => {
    expect(boundIn(text, language)).toBe(bound)
  })

  it('holds nobody to "over" where it may be "in" or part of the verb', () => {
    expect(boundIn('They handed over three prisoners.', 'en', true)).toBe('about')
    expect(boundIn('They handed over more than three prisoners.', 'en', true)).toBe('over')
  })
})

describe('isWithin', () => {
  it('lets a claim say less than is written, and nothing else', () => {
    expect(isWithin('about', 'over')).toBe(true)
    expect(isWithin('least', 'over')).toBe(true)
    expect(isWithin(undefined, 'about')).toBe(true)
    expect(isWithin(undefined, 'over')).toBe(false)
    expect(isWithin('over', 'least')).toBe(false)
    expect(isWithin('nearly', 'over')).toBe(false)
  })
})
