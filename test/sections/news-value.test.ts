import { describe, expect, it } from 'vitest'
import { cluesIn } from '../../src/sections/clues.ts'
import { newsValueOf } from '../../src/sections/news-value.ts'
import { story } from './story.ts'

const worthOf = (...reports: Parameters<typeof story>) => newsValueOf(story(...reports).articles.map(cluesIn))
const outlet = (country: string | null) => ({ name: 'Post', country, owner: null, stateMedia: false })

describe('newsValueOf', () => {
  it('matches a case worked by hand: -1.5, an institution 0.9, abroad 0.8, two public words 0.55 × 1.5, one in the lead 0.7', () => {
    const odds = -1.5 + 0.9 + 0.8 + 0.55 * 1.5 + 0.7
    const { value, said } = worthOf({ title: 'Bundestag votes on sanctions', text: 'The opposition stayed away.', outlet: outlet('fr') })
    expect(value).toBeCloseTo(1 / (1 + Math.exp(-odds)))
    expect(said).toEqual(['votes', 'sanctions'])
  })

  it('is more the more people were killed or are missing, up to a thousand', () => {
    const dead = (count: number) => worthOf({ title: `Flood kills ${count} people in Lima` })
    expect(dead(40)).toMatchObject({ toll: 40, said: ['Flood', 'kills'] })
    expect(dead(40).value).toBeGreaterThan(dead(4).value)
    expect(dead(5_000).value).toBe(dead(9_000).value)
  })

  it('is less for private life and service than for public life', () => {
    const lives = ['Actress and husband welcome baby', 'How to keep your garden green', 'Best recipes for the weekend']
    const state = ['Parliament ousts the government', 'Army seizes power in coup', 'Protesters defy curfew']
    expect(Math.max(...lives.map((title) => worthOf({ title }).value))).toBeLessThan(0.2)
    expect(Math.min(...state.map((title) => worthOf({ title }).value))).toBeGreaterThan(0.3)
  })

  it('counts what is told abroad for more than what its outlet tells of home', () => {
    const told = (country: string | null) => worthOf({ title: 'Ferry sinks off Lima', outlet: outlet(country) }).value
    expect(told('fr')).toBeGreaterThan(told('pe'))
    expect(told(null)).toBe(told('pe'))
  })

  it('is decided by the better half of its reports', () => {
    const vote = { title: 'Parliament ousts the president' }
    const dog = { title: 'The dog of a garden' }
    expect(worthOf(vote, dog).value).toBe(worthOf(vote).value)
    expect(worthOf(vote, dog, dog).value).toBeLessThan(worthOf(vote).value)
  })

  it.each([
    ['de', 'Parlament stürzt die Regierung', 'Katze findet nach Hause: Tipps für den Garten'],
    ['fr', 'Le parlement renverse le gouvernement', 'Dix recettes pour les vacances'],
    ['es', 'El parlamento censura al gobierno', 'Los mejores trucos para las vacaciones'],
    ['it', 'Il parlamento sfiducia il governo', 'La ricetta del cane felice'],
    ['ru', 'Парламент отправил правительство в отставку', 'Советы: рецепты для отпуска'],
    ['uk', 'Парламент відправив уряд у відставку', 'Поради: рецепти для відпустки'],
    ['zh', '议会罢免总统', '歌手生日派对'],
    ['ar', 'البرلمان يسحب الثقة من الحكومة', 'وصفة عيد ميلاد'],
  ])('is read in %s', (language, state, life) => {
    expect(worthOf({ title: state, language }).value).toBeGreaterThan(0.3)
    expect(worthOf({ title: life, language }).value).toBeLessThan(0.15)
  })

  it('is a guess by names and places in a language whose words are not known', () => {
    expect(worthOf({ title: 'Parliament ousts the president', language: 'qu' })).toEqual({
      value: 1 / (1 + Math.exp(1.5)),
      said: [],
      toll: 0,
    })
  })
})
