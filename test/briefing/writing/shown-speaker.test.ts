import { describe, expect, it } from 'vitest'
import { roleInName, shownRole, shownSpeaker } from '../../../src/briefing/writing/shown-speaker.ts'
import { cpuMs } from '../../cpu-ms.ts'

describe('a speaker', () => {
  it('is found beside a word of any length', async () => {
    const text = `${'A'.repeat(100_000)} Trump spoke.`
    expect(await cpuMs(() => expect(shownSpeaker('Trump', 'en', [text])).toBe('Trump'))).toBeLessThan(1_000)
  })

  it.each([
    ['Trump', 'President Trump left. Donald J. Trump spoke of it.', 'Donald Trump'],
    ['Trump', 'Donald Trump left, and Melania Trump stayed.', 'Trump'],
    ['Trump', 'Donald Trump left, but all stayed. But Trump came back.', 'Donald Trump'],
    ['Trump', 'President Trump left.', 'Trump'],
    ['Kaja Kallas', '', 'Kaja Kallas'],
    ['Ann Lee of South Carolina', '', 'Ann Lee'],
    ['Sens. Ann Lee', '', 'Ann Lee'],
    ['Latvian PM Ann Lee', '', 'Ann Lee'],
    ['Kalnina', 'Ilze Kalnina left.', 'Kalnina'],
  ])('%s, of whom it says %j, is shown as %s', (speaker, text, shown) => expect(shownSpeaker(speaker, 'en', [text])).toBe(shown))
})

describe('a role', () => {
  it('may stand in a name', () => {
    expect(roleInName('Latvian PM Ann Lee')).toBe('Latvian Prime Minister')
    expect(roleInName('Ann Lee')).toBeNull()
  })

  it.each([
    ['Sen.', 'Senator'],
    ['former Texas Gov.', 'former Texas Governor'],
    ['the foreign minister', 'foreign minister'],
    ['then President', 'President'],
    ['Image caption Republican majority leader', 'Republican majority leader'],
    ['Democratic senator from a state', 'Democratic senator'],
    ['a professor at the University of Riga', 'professor at the University of Riga'],
    ['外交部发言人', '外交部发言人'],
  ])('%s is shown as %s', (role, shown) => expect(shownRole(role)).toBe(shown))

  it.each([
    'party source told NBC News',
    'court papers showed how David Pecker',
    'a George W',
    'her communications director',
    'father of four',
    'tycoon',
    'former',
    'press.',
    'Vice',
  ])('%s is none', (role) => expect(shownRole(role)).toBeNull())
})
