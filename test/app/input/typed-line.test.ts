import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { optionFacts, usageOf } from '../../../src/app/input/option-facts.ts'
import { parseLine } from '../../../src/app/input/typed-line.ts'
import { typedCommand } from '../../../src/delivery/reply/typed-command.ts'
import { cpuMs } from '../../cpu-ms.ts'

describe('a typed line', () => {
  it.each([
    ['/brief', 'brief', {}],
    ['brief europe', 'brief', { section: 'europe' }],
    ['/attache brief europe 3d short', 'brief', { section: 'europe', since: '3d', style: 'short' }],
    ['Attaché BRIEF Europe', 'brief', { section: 'Europe' }],
    ['  /brief\n europe\tsince:3d ', 'brief', { section: 'europe', since: '3d' }],
    ['brief since: 3d europe', 'brief', { section: 'europe', since: '3d' }],
    ['brief SINCE:"3 days"', 'brief', { since: '3 days' }],
    ['brief since:“3 days” europe', 'brief', { section: 'europe', since: '3 days' }],
    ['brief “middle east”', 'brief', { section: 'middle east' }],
    ["brief 'middle east'", 'brief', { section: 'middle east' }],
    ['brief europe since 3d style short', 'brief', { section: 'europe', since: '3d', style: 'short' }],
    ['settings language de', 'settings', { language: 'de' }],
    ['brief europe short', 'brief', { section: 'europe', style: 'short' }],
    ['brief Headlines europe', 'brief', { style: 'headlines', section: 'europe' }],
    ['brief since since', 'brief', { since: 'since' }],
    ['brief style short since', 'brief', { style: 'short', section: 'since' }],
    ['topic since 3d', 'topic', { words: 'since 3d' }],
    ['topic chips in Taiwan', 'topic', { words: 'chips in Taiwan' }],
    ['topic since:2w chips in Taiwan', 'topic', { words: 'chips in Taiwan', since: '2w' }],
    ['topic "chips in Taiwan" since:2w', 'topic', { words: 'chips in Taiwan', since: '2w' }],
    ['topic talks: who pays?', 'topic', { words: 'talks: who pays?' }],
    ["topic the union's 'tis", 'topic', { words: "the union's 'tis" }],
    ['topic 制裁', 'topic', { words: '制裁' }],
    ['ask who pays?', 'ask', { question: 'who pays?' }],
    ['how many were killed in the quake', 'ask', { question: 'how many were killed in the quake' }],
    ['/attache wie lange sprachen Trump und Putin?', 'ask', { question: 'wie lange sprachen Trump und Putin?' }],
    ['特朗普和普京谈了多久', 'ask', { question: '特朗普和普京谈了多久' }],
    ['who called it off since:3d', 'ask', { question: 'who called it off', since: '3d' }],
    ['why is the bridge shut', 'ask', { question: 'why is the bridge shut' }],
    ['brief me on Ukraine', 'ask', { question: 'brief me on Ukraine' }],
    ["what's new?", 'ask', { question: "what's new?" }],
    ['news', 'ask', { question: 'news' }],
    ['topic re:arming Europe', 'topic', { words: 're:arming Europe' }],
    ['why https://a.test:8080/x', 'why', { what: 'https://a.test:8080/x' }],
    ['feeds add localhost:8080/rss', 'feeds add', { address: 'localhost:8080/rss' }],
    ['feeds edit "Site: one" weight:2', 'feeds edit', { feed: 'Site: one', weight: '2' }],
    ['topic', 'topic', {}],
    ['why <https://a.test/x?y=1|a.test/x>', 'why', { what: 'https://a.test/x?y=1' }],
    ['why <https://a.test/x>', 'why', { what: 'https://a.test/x' }],
    ['why https://a.test/x', 'why', { what: 'https://a.test/x' }],
    ['story id:e2 briefing:b1', 'story', { id: 'e2', briefing: 'b1' }],
    ['topic words:"say \\"hi\\" \\\\ now"', 'topic', { words: 'say "hi" \\ now' }],
  ])('%s', (line, name, options) => {
    expect(parseLine(line, commands)).toEqual({ kind: 'command', name, options })
  })

  it('that greets hears what can be asked, and a command is one', () => {
    expect(parseLine('Hello!', commands)).toMatchObject({ kind: 'mistake', said: expect.stringContaining('own words') })
    expect(parseLine('/hello', commands)).toMatchObject({ kind: 'mistake', said: expect.stringContaining('There is no command “hello”') })
  })

  it.each([
    ['', 'Say what you want: /brief, /story'],
    ['/', 'Say what you want'],
    ['whi was it closed', 'There is no command “whi”. Did you mean /why?'],
    ['breif europe', 'There is no command “breif”. Did you mean /brief?'],
    ['xyzzy', 'There is no command “xyzzy”. There are: /brief'],
    ['story e2 timeline now', '“now” is one word too many; quotes keep words together. Say it as /story <id> [view], such as /story e2.'],
    ['brief since:1d since:2d', '“since” is given twice.'],
    ['brief europe sinse:3d', 'There is no option “sinse”. Did you mean since:? Say it as /brief [section] [since] [style]'],
    ['topic chips in Taiwan sinse:3d', 'There is no option “sinse”. Did you mean since:?'],
    ['feeds edit Quay colour:red', 'There is no option “colour”. There are: feed, '],
    [`topic${'x'.repeat(500)}`, `“topic${'x'.repeat(35)}…”`],
  ])('that nobody can follow is answered in plain words: %s', (line, said) => {
    const typed = parseLine(line, commands)
    expect(typed.kind === 'mistake' && typed.said).toContain(said)
  })

  it('never throws, and answers within a message, whatever it holds', () => {
    const sign = fc.oneof(
      fc.constantFrom(' ', '"', '“', '”', "'", ':', '<', '>', '|', '\\', '/', '\n', '\u202e', '📰'),
      fc.string({ unit: 'binary' }),
    )
    const line = fc.oneof(
      fc.array(sign, { maxLength: 2_000 }).map((signs) => signs.join('').slice(0, 2_000)),
      fc.string({ maxLength: 2_000 }),
    )
    fc.assert(
      fc.property(fc.constantFrom('', 'brief ', '/topic ', 'why ', 'follow what:'), line, (start, rest) => {
        const typed = parseLine(start + rest, commands)
        if (typed.kind === 'mistake') expect(typed.said.length).toBeLessThan(400)
        else for (const value of Object.values(typed.options)) expect((start + rest).length).toBeGreaterThanOrEqual(value.length)
      }),
    )
  })

  it.each(['"', '“', "'", '"x ', '“”', '\\"'])('of %j 2,000 times is read in no time', async (quote) => {
    expect(await cpuMs(() => parseLine(`topic ${quote.repeat(2_000)}`, commands))).toBeLessThan(500)
  })

  it('that an action is written as means the same action', () => {
    const action = fc.constantFrom(...commands).chain((command) => {
      const names = optionFacts(command).map(({ name }) => name)
      const options = fc.dictionary(fc.constantFrom('', ...names), fc.string({ unit: 'grapheme', minLength: 1 }))
      return options.map(({ '': _, ...named }) => ({ command: command.name, options: named }))
    })
    fc.assert(
      fc.property(action, ({ command, options }) => {
        expect(parseLine(typedCommand({ command, options }), commands)).toEqual({ kind: 'command', name: command, options: { ...options } })
      }),
    )
  })
})

describe('the usage of a command', () => {
  it('names its options in order, brackets around those that may be left out', () => {
    expect(commands.slice(0, 11).map(usageOf)).toEqual([
      '/brief [section] [since] [style]',
      '/story <id> [view]',
      '/topic <words…> [since:…]',
      '/ask <question…> [since:…]',
      '/evidence <id>',
      '/why <what>',
      '/follow <what…> [to:…] [quiet:…]',
      '/unfollow <what…>',
      '/following',
      '/feedback <id> <kind>',
      '/share [do]',
    ])
  })
})
