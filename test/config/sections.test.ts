import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSectionsConfig } from '../../config/sections.ts'
import { assignSections } from '../../src/sections/assign.ts'
import { story } from '../sections/story.ts'

const shipped = readSectionsConfig(readFileSync(join(import.meta.dirname, '../../config/sections.json'), 'utf8'), 'sections.json')
const valid = { name: 'europe', title: 'Europe', letter: 'e', places: ['europe'] }
const read = (value: unknown) => readSectionsConfig(JSON.stringify(value), 'sections.json')

describe('the shipped rules', () => {
  it('have no word that a beginning of another list was meant to find: the exact word would hide it', () => {
    const hidden = shipped.flatMap(({ name, phrases, hints, ignore = [] }) => {
      const beginnings = phrases.filter((phrase) => /^\S+\*$/.test(phrase)).map((phrase) => phrase.slice(0, -1).toLowerCase())
      const others = [...hints, ...ignore].filter((word) => !/[\s*]/.test(word))
      return others.filter((word) => beginnings.some((start) => word.toLowerCase().startsWith(start))).map((word) => `${name}: ${word}`)
    })
    expect(hidden).toEqual([])
  })

  it('say a phrase in one list only', () => {
    const doubled = shipped.flatMap(({ name, phrases, hints, exclude, ignore = [] }) => {
      const all = [phrases, hints, exclude, ignore].flatMap((list) => [...new Set(list)])
      return all.filter((phrase, index) => all.indexOf(phrase) < index).map((phrase) => `${name}: ${phrase}`)
    })
    expect(doubled).toEqual([])
  })
})

describe('readSectionsConfig', () => {
  it('fills in the defaults and the light topics that a section names', () => {
    const light = [{ name: 'sport', phrases: ['cup'] }, { name: 'film' }]
    const [section] = read({ light, sections: [{ ...valid, light: ['sport'] }] })
    expect(section).toMatchObject({ most: 5, weight: 1, parties: 0, light: [{ name: 'sport', phrases: ['cup'], desks: [] }] })
  })

  it('names every mistake at once with its place, and prints no value', () => {
    const wrong = () =>
      read({
        light: [],
        sections: [
          { ...valid, places: ['Atlantis'] },
          { ...valid, light: ['gossip'], most: 99 },
          { name: 'Upper', title: '', letter: 'x', colour: 'red' },
          { name: 'bare', title: 'Bare', letter: 'b' },
        ],
      })
    const places = [
      'sections.0.places.0',
      'sections.1.name',
      'sections.1.letter',
      'sections.1.most',
      'sections.1.light.0',
      'sections.2.name',
      'sections.2.title',
      'sections.3:',
    ]
    for (const place of [...places, 'sections.2: has keys that are not known: colour']) expect(wrong).toThrow(place)
    expect(wrong).not.toThrow(/Atlantis|gossip|Upper|red|99/)
  })

  it('says so where the file is not JSON', () => {
    expect(() => readSectionsConfig('{', 'sections.json')).toThrow('sections.json is not valid JSON')
  })
})

describe('the sections that ship', () => {
  it('are talks, economy, europe and china, in this order, and what many report besides', () => {
    expect(shipped.map((section) => [section.name, section.letter])).toEqual([
      ['talks', 't'],
      ['economy', 'm'],
      ['europe', 'e'],
      ['china', 'c'],
      ['elsewhere', 'x'],
    ])
  })

  it.each([
    ['talks', 'en', 'Trump and Putin speak by phone', 'Washington and Moscow will start negotiations on Ukraine at once.'],
    ['talks', 'de', 'Trump und Putin telefonieren', 'Verhandlungen über die Ukraine sollen beginnen.'],
    ['talks', 'ru', 'Путин и Трамп провели телефонный разговор', 'Стороны обсудили перемирие на Украине.'],
    ['talks', 'zh', '普京与特朗普通电话', '双方同意就乌克兰停火展开谈判。'],
    ['talks', 'en', 'Kallas: no agreement on Ukraine without Europe', 'She answered the talks between Washington and Moscow.'],
    ['economy', 'en', 'Central bank cuts interest rates again', 'Inflation fell for a third month.'],
    ['economy', 'en', 'More than 15,000 sanctions measures weigh on Russia', 'Washington leads the list.'],
    ['europe', 'en', 'Hegseth doubts at NATO headquarters', 'The US defence secretary spoke to allies in Brussels.'],
    ['europe', 'en', 'EU defence spending reaches €326 billion', 'It rose by a third since 2021.'],
    ['china', 'en', 'China’s navy now has more than 370 ships', 'The People’s Liberation Army grows.'],
    ['china', 'en', 'Russia and China held fifteen joint exercises', 'The last was in the South China Sea.'],
    ['china', 'en', 'Former premier who pushed China to a market economy dies', 'He led it in years of growth.'],
    ['china', 'zh', '解放军在南海演习', '国防部发布消息。'],
  ])('tell in %s (%s): %s', (name, language, title, text) => {
    expect(assignSections(story({ title, text, language }), shipped).find((one) => one.light === undefined)?.section).toBe(name)
  })

  it.each([
    ['Bayern beat Dortmund in the Bundesliga', 'Two goals in Munich.'],
    ['Chinese actress wins at Berlin film festival', 'Her film was shot in Shanghai.'],
    ['Farmers in Nebraska wait for rain', 'The river is low.'],
  ])('do not tell: %s', (title, text) => {
    expect(assignSections(story({ title, text }), shipped).filter((one) => one.light === undefined)).toEqual([])
  })
})
