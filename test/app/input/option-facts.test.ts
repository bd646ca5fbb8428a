import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commands } from '../../../commands/index.ts'
import { optionFacts } from '../../../src/app/input/option-facts.ts'

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
const discord = { name: /^[-_\p{Ll}\p{N}]{1,32}$/u, summary: 100, options: 25, choices: 25 }

describe('the facts of an option', () => {
  const options = z.object({
    words: z.string().min(1).max(9).describe('words'),
    count: z.coerce.number().int().min(2).max(5).default(3).describe('how many'),
    all: z.boolean().optional().describe('all of it'),
    style: z.enum(['full', 'short']).default('full').describe('how much'),
    key: z.string().optional().meta({ description: 'a key', hidden: true }),
    who: z.string().optional().describe('who may').meta({ names: 'people', long: true, empties: true }),
  })

  it('are what the schema says', () => {
    const plain = {
      choices: [],
      least: null,
      most: null,
      hidden: false,
      required: false,
      long: false,
      names: null,
      address: false,
      empties: false,
    }
    expect(optionFacts({ name: 'test', options })).toEqual([
      { ...plain, name: 'words', summary: 'words', kind: 'text', required: true, least: 1, most: 9 },
      { ...plain, name: 'count', summary: 'how many', kind: 'number', least: 2, most: 5 },
      { ...plain, name: 'all', summary: 'all of it', kind: 'yes-no' },
      { ...plain, name: 'style', summary: 'how much', kind: 'choice', choices: ['full', 'short'] },
      { ...plain, name: 'key', summary: 'a key', kind: 'text', hidden: true },
      { ...plain, name: 'who', summary: 'who may', kind: 'text', names: 'people', long: true, empties: true },
    ])
  })

  it('cannot be told of what no platform can offer', () => {
    expect(() => optionFacts({ name: 'test', options: z.object({ list: z.array(z.string()) }) })).toThrow('test.list')
  })
})

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  it('fits what Discord takes', () => {
    const offered = optionFacts(command).filter(({ hidden }) => !hidden)
    const words = command.name.split(' ')
    expect(words.length).toBeLessThanOrEqual(2)
    for (const word of words) expect(word).toMatch(discord.name)
    expect(command.summary.length).toBeLessThanOrEqual(discord.summary)
    expect(offered.length).toBeLessThanOrEqual(discord.options)
    for (const { name, summary, choices } of offered) {
      expect(name).toMatch(discord.name)
      expect(summary.length, summary).toBeGreaterThan(0)
      expect(summary.length, summary).toBeLessThanOrEqual(discord.summary)
      expect(choices.length).toBeLessThanOrEqual(discord.choices)
    }
  })

  it('names what must be given before what may be left out', () => {
    const required = optionFacts(command).map((option) => option.required)
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)))
  })
})
