import { describe, expect, it } from 'vitest'
import { genderOf, genderOfPronoun } from '../../../src/articles/names/gender.ts'

describe('genderOf', () => {
  it.each([
    ['Hillary Clinton', 'female'],
    ['Donald Trump', 'male'],
    ['J. Robert Oppenheimer', 'male'],
    ['José Ruiz', 'male'],
    ['Ursula von der Leyen', 'female'],
    ['Вячеслав Громыхин', 'male'],
    ['Борис Головко', 'male'],
    ['Юлія Мостова', 'female'],
  ])('%s: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender)
  })

  it.each(['Trump', 'Xi Jinping', 'Kim Jong Un', 'Taylor Moss', 'Lindsey Graham', 'Supreme Court', ''])('does not know %j', (name) => {
    expect(genderOf(name)).toBeNull()
  })
})

describe('genderOfPronoun', () => {
  it('knows he and she in the languages that quotations are read in, and no other word', () => {
    expect(['he', 'His', 'il', 'él', 'он', 'він'].map(genderOfPronoun)).toEqual(Array(6).fill('male'))
    expect(['She', 'her', 'elle', 'ella', 'она', 'вона'].map(genderOfPronoun)).toEqual(Array(6).fill('female'))
    expect(['they', 'who', 'Trump', ''].map(genderOfPronoun)).toEqual(Array(4).fill(null))
  })
})
