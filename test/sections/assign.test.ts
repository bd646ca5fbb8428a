import { describe, expect, it } from 'vitest'
import { assignSections } from '../../src/sections/assign.ts'
import { section, story } from './story.ts'

const europe = section({ name: 'europe', places: ['europe'], home: true, desks: ['world-europe'] })
const china = section({ name: 'china', places: ['China'] })
const talks = section({ name: 'talks', phrases: ['negotiat*', 'ceasefire', '谈判'], hints: ['visit*'], parties: 2, least: 1.6, weight: 2 })
const sections = [talks, europe, china]

const said = (part: string, ...texts: readonly string[]) => ({ kind: 'said', part, clues: texts.map((text) => ({ kind: 'name', text })) })
const names = (...articles: Parameters<typeof story>) => assignSections(story(...articles), sections).map((one) => one.section)

describe('assignSections', () => {
  it('matches a case worked by hand: two names in the title 3 × 1.5, one in the lead 1.5 × 1', () => {
    const [only] = assignSections(story({ title: 'Scholz speaks in Berlin', text: 'NATO met.' }), [europe])
    expect(only?.score).toBeCloseTo(6)
    expect(only?.reasons).toEqual([said('title', 'Olaf Scholz', 'Berlin'), said('lead', 'NATO')])
  })

  it('leaves a story that names no place of a section out of it', () => {
    expect(names({ title: 'Rain in Nebraska', text: 'Farmers are pleased.' })).toEqual([])
  })

  it('wants more than a passing word in the body', () => {
    const text = `${'The mayor spoke about the new bridge over the river. '.repeat(12)}A firm from London built it.`
    expect(names({ title: 'Bridge opens in Nebraska', text })).toEqual([])
  })

  it('puts a story into every section that fits a third as well as the best', () => {
    expect(names({ title: 'Beijing and Berlin sign', text: '' })).toEqual(['europe', 'china'])
    expect(names({ title: 'Putin in Moscow: Kremlin speaks', text: 'Russia and Ukraine, and one word on Peru.' })).toEqual(['europe'])
  })

  it('asks for two parties where a section needs them, and counts phrases in title and lead only', () => {
    expect(names({ title: 'Russia and Ukraine negotiate' })[0]).toBe('talks')
    expect(names({ title: 'Coalition parties in Germany negotiate' })).toEqual(['europe'])
    const text = `${'A long report about ministers in Russia and Ukraine. '.repeat(12)}They negotiate.`
    expect(names({ title: 'Russia and Ukraine', text })).toEqual(['europe'])
  })

  it('needs only one word in the lead where the title names the parties', () => {
    const beside = {
      title: 'Crops fail in the south',
      text: 'Russia and Ukraine negotiate over seed, and so do a dozen towns in the south.',
    }
    const named = { ...beside, title: 'Russia and Ukraine look to the south' }
    expect(assignSections(story(beside), [talks])).toEqual([])
    expect(assignSections(story(named), [talks])).toHaveLength(1)
  })

  it('takes hints only together', () => {
    expect(names({ title: 'Xi visits Putin' })).not.toContain('talks')
    expect(names({ title: 'Xi visits Putin', text: 'They will negotiate.' })).toContain('talks')
  })

  it('knows phrases and places in Chinese', () => {
    expect(names({ title: '俄乌谈判重启', language: 'zh' })).toEqual(['talks', 'europe'])
  })

  it('lets the better half of the articles decide', () => {
    const silent = { title: 'What we know so far' }
    expect(names({ title: 'Macron in Paris' }, silent)).toEqual(['europe'])
    expect(names({ title: 'Macron in Paris' }, ...Array(7).fill(silent))).toEqual([])
  })

  it('holds back as local life what only the outlet’s home speaks for and no word of public life', () => {
    const british = { outlet: { name: 'Post', country: 'gb', owner: null, stateMedia: false } }
    const careful = section({ name: 'europe', places: ['europe'], home: true, publicWords: ['minister*', 'police'] })
    const lightOf = (given: Parameters<typeof story>[0]) => assignSections(story({ ...british, ...given }), [careful])[0]?.light
    expect(lightOf({ title: 'Why is my brown bread wet in the middle?' })).toBe('local life')
    expect(lightOf({ title: 'Minister resigns over school roofs' })).toBeUndefined()
    expect(lightOf({ title: 'Roofs fell', text: 'The police closed the street.' })).toBeUndefined()
    expect(lightOf({ title: 'Bread is wet in London' })).toBeUndefined()
  })

  it('takes an outlet that names no other place to write about its own country', () => {
    const british = { outlet: { name: 'Post', country: 'gb', owner: null, stateMedia: false } }
    expect(names({ ...british, title: 'Minister resigns over school roofs' })).toEqual(['europe'])
    expect(names({ ...british, title: 'Minister resigns over school roofs in Canada' })).toEqual([])
    expect(names({ title: 'Minister resigns over school roofs', url: 'https://www.post.co.uk/a' })).toEqual(['europe'])
  })

  it('does not take what an outlet tells of the world for its own country', () => {
    const british = { outlet: { name: 'Post', country: 'gb', owner: null, stateMedia: false } }
    expect(names({ ...british, title: 'Why tests differ', text: 'Laboratories around the world count in other ways.' })).toEqual([])
    expect(names({ ...british, title: 'Why tests differ', text: 'Laboratories count in other ways.' })).toEqual(['europe'])
  })

  it('takes less a place that an outlet of another country only touches upon', () => {
    const touched = { title: 'Murder case back in court', text: 'He was convicted of the murder of two Swedish tourists.' }
    const scoreOf = (country: string | null) =>
      assignSections(story({ ...touched, outlet: { name: 'Post', country, owner: null, stateMedia: false } }), [europe])[0]?.score
    expect(scoreOf('nz')).toBeCloseTo(1.35)
    expect(scoreOf(null)).toBeCloseTo(1.5)
  })

  it('keeps a story at its outlet’s home beside a second section that speaks louder', () => {
    const british = { outlet: { name: 'Post', country: 'gb', owner: null, stateMedia: false } }
    const economy = section({ name: 'economy', phrases: ['bank*', 'overdraft*'] })
    const found = assignSections(story({ ...british, title: 'Bank changes overdraft', text: 'Banks lend.' }), [economy, europe])
    expect(found.map((one) => one.section)).toEqual(['economy', 'europe'])
  })

  it('does not tell a story where only few of its reports belong', () => {
    const other = { title: 'Level 2 rules for schools', text: 'New Zealand opens its schools.' }
    const british = { title: 'How the alert system works in England', text: 'England is ranked by colours.' }
    expect(assignSections(story(british, other, other), [europe])[0]?.light).toBe('few of its reports')
    expect(assignSections(story(british, british, other), [europe])[0]?.light).toBeUndefined()
    expect(assignSections(story(british, other), [europe])[0]?.light).toBe('few of its reports')
    expect(assignSections(story(british, { title: 'What we know so far' }), [europe])[0]?.light).toBeUndefined()
  })

  it('tells a story of two reports where one announces a place and the other speaks of a party to it, or of no place', () => {
    const lightBeside = (...other: Parameters<typeof story>) =>
      assignSections(story({ title: 'Germany agrees with America on a pipeline' }, ...other), [europe])[0]?.light
    expect(lightBeside({ title: 'Senators attack the American president' })).toBeUndefined()
    expect(
      lightBeside({ title: 'Senators attack a deal', outlet: { name: 'Post', country: 'us', owner: null, stateMedia: false } }),
    ).toBeUndefined()
    expect(lightBeside({ title: 'New Zealand opens its schools' })).toBe('few of its reports')
  })

  it('does not tell a story of a theme that half of its reports say nothing of, unless it is talks', () => {
    const economy = section({ name: 'economy', phrases: ['econom*'] })
    const election = [{ title: 'Zambia votes as the economy is tested' }, { title: 'Zambia’s president faces backlash' }]
    expect(assignSections(story(...election), [economy])[0]?.light).toBe('few of its reports')
    expect(assignSections(story(...election, { title: 'An economy votes' }), [economy])[0]?.light).toBeUndefined()
    expect(assignSections(story(...election, { title: 'Zambia counts' }, { title: 'Hichilema leads' }), [economy])).toEqual([])
    const faint = section({ name: 'economy', phrases: ['econom*'], hints: ['copper'] })
    const copper = { title: 'Zambia’s president faces backlash', text: 'He leads a nation of copper mines.' }
    expect(assignSections(story({ title: 'Zambia votes as the economy is tested' }, copper), [faint])[0]?.light).toBe('few of its reports')
    const strait = [{ title: 'Russia and Ukraine negotiate' }, { title: 'Ukraine sets Russia conditions' }]
    expect(assignSections(story(...strait), [talks])[0]?.light).toBeUndefined()
  })

  it('reads the desk in an address, in folders and before a number', () => {
    expect(names({ url: 'https://a.example/news/world-europe-62303866' })).toEqual(['europe'])
    expect(names({ url: 'https://a.example/world-europe/2024/x.html' })).toEqual(['europe'])
    expect(names({ url: 'https://a.example/news/world-europeans-62303866' })).toEqual([])
  })

  it('leans where the feed leans, but not on that alone', () => {
    expect(names({ title: 'Port reopens', section: 'china' })).toEqual([])
    const text = `${'The port was closed for a week after the storm, and ships waited. '.repeat(8)} Shanghai too.`
    expect(names({ title: 'Port reopens', text })).toEqual([])
    expect(names({ title: 'Port reopens', text, section: 'china' })).toEqual(['china'])
  })

  it('passes over words that hold one of a section and mean something else', () => {
    const money = section({ name: 'money', phrases: ['bank'], ignore: ['West Bank'] })
    expect(assignSections(story({ title: 'A bank in the valley' }), [money])).toHaveLength(1)
    expect(assignSections(story({ title: 'A village in the West Bank' }), [money])).toEqual([])
    expect(assignSections(story({ title: 'A bank in the West Bank' }), [money])).toHaveLength(1)
  })

  it('lets words speak against a section, and asks for what a section needs', () => {
    const strict = section({ name: 'strict', places: ['europe'], exclude: ['match'], needs: ['minister'] })
    const belongs = (title: string) => assignSections(story({ title }), [strict]).length > 0
    expect(belongs('French minister speaks')).toBe(true)
    expect(belongs('French actor speaks')).toBe(false)
    expect(belongs('French minister at match')).toBe(false)
  })

  it('gives what no section tells to the one that takes it, where enough owners of outlets report it', () => {
    const rest = section({ name: 'rest', unclaimed: 2 })
    const by = (name: string, title: string, owner: string | null = null) => ({
      title,
      outlet: { name, country: null, owner, stateMedia: false },
    })
    const told = (...articles: Parameters<typeof story>) => assignSections(story(...articles), [europe, rest])
    expect(told(by('A', 'Earthquake in Peru leaves 40 dead'), by('B', 'Peru earthquake kills 40 people'))).toEqual([
      { section: 'rest', score: 0, reasons: [{ kind: 'unclaimed', outlets: 2 }] },
    ])
    expect(told(by('A', 'Quake in Peru'), by('A', 'Peru shakes'))).toEqual([])
    expect(told(by('A', 'Quake in Peru', 'Group'), by('B', 'Peru shakes', 'Group'))).toEqual([])
    expect(told(by('A', 'Quake in Berlin'), by('B', 'Berlin shakes')).map((one) => one.section)).toEqual(['europe'])
  })

  it('gives light news, and what is no news of the world, to no section that takes the rest', () => {
    const sport = { name: 'sport', phrases: ['striker'], desks: [] }
    const rest = section({ name: 'rest', unclaimed: 1, light: [sport] })
    expect(assignSections(story({ title: 'Lima striker injured' }), [rest])[0]?.light).toBe('sport')
    expect(
      assignSections(
        story({ title: 'President injured as protesters storm parliament', text: 'The army declared a state of emergency.' }),
        [rest],
      )[0]?.light,
    ).toBeUndefined()
    expect(assignSections(story({ title: 'My grandmother’s garden in Lima' }), [rest])[0]?.light).toBe('local life')
  })

  it('marks light news, and says what makes it light', () => {
    const sport = { name: 'sport', phrases: ['Bundesliga', 'striker'], desks: ['football'] }
    const page = section({ name: 'europe', places: ['europe'], light: [sport] })
    const lightOf = (given: Parameters<typeof story>[number]) => assignSections(story(given), [page])[0]?.light
    expect(lightOf({ title: 'Munich win in the Bundesliga' })).toBe('sport')
    expect(lightOf({ title: 'Munich win', url: 'https://a.example/football/1' })).toBe('sport')
    expect(lightOf({ title: 'Munich police', text: 'A striker was seen.' })).toBeUndefined()
    expect(lightOf({ title: 'Munich police' })).toBeUndefined()
  })
})
