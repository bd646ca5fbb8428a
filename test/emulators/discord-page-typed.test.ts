import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { commandBodies } from '../../src/adapters/discord/command-bodies.ts'
import { parseLine } from '../../src/app/input/typed-line.ts'
import { type Command, commandBody } from './discord/command-schemas.ts'
import { typedCommand } from './discord/page-typed.ts'

const registered = commandBodies(commands).map((body, index): Command => ({ ...commandBody.parse(body), id: String(index), version: '1' }))
const typed = (line: string) => typedCommand(line, registered)

it.each([
  ['/schedule add weekdays 7:30 Berlin sections:china', { when: 'weekdays 7:30 Berlin', sections: 'china' }],
  [
    '/schedule add jeden Montag um 9 style:short sections:china, europe',
    { when: 'jeden Montag um 9', style: 'short', sections: 'china, europe' },
  ],
  ['/schedule edit daily-0730 when:"weekdays 8:00" sections:china', { name: 'daily-0730', when: 'weekdays 8:00', sections: 'china' }],
  ['/topic chips in Taiwan since:2w', { words: 'chips in Taiwan', since: '2w' }],
  ['/brief europe 3d', { section: 'europe', since: '3d' }],
  ['/brief style:short europe', { style: 'short', section: 'europe' }],
  ['/feeds edit Baltic Courier never:football, chess', { feed: 'Baltic Courier', never: 'football, chess' }],
  ['/settings stories:10 zone:Europe/Berlin', { stories: 10, zone: 'Europe/Berlin' }],
])('%s gives what a person means', (line, options) => {
  expect(typed(line).options).toEqual(options)
})

it.each(commands.flatMap(({ examples }) => examples))('the example %s is read as everywhere else', (line) => {
  const read = parseLine(line, commands)
  if (read.kind !== 'command') throw new Error(read.said)
  const { name, options } = typed(line)
  expect({ name, options: Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)])) }).toEqual({
    name: read.name,
    options: read.options,
  })
})
