import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commands } from '../../../commands/index.ts'
import { type CommandBodies, commandBodies } from '../../../src/adapters/discord/command-bodies.ts'
import { commandNames, optionNames } from '../../../src/adapters/discord/translations.ts'
import { defineCommand } from '../../../src/app/input/command.ts'
import { optionFacts } from '../../../src/app/input/option-facts.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { commandBody } from '../../emulators/discord/command-schemas.ts'
import { readSpecification, specificationPath } from '../../emulators/discord/openapi.ts'

const everyKind = defineCommand({
  name: 'every-kind',
  summary: 'One of each',
  options: z.object({
    free: z.string().max(9_000).optional().describe('free text'),
    must: z.string().min(2).max(40).describe('text that is needed'),
    count: z.number().min(1).max(9).default(3).describe('a number'),
    loud: z.boolean().default(false).describe('yes or no'),
    style: z.enum(['full', 'short']).default('full').describe('a choice'),
    carried: z.string().optional().meta({ description: 'for buttons', hidden: true }),
  }),
  access: 'admins',
  audience: 'caller',
  examples: ['/every-kind'],
  complete: async () => [],
  run: async () => plainReply('Said.', 'en'),
})

const bodyOf = (bodies: CommandBodies, name: string) => bodies.find((body) => body.name === name)

describe('commandBodies', () => {
  it('describes each option by its schema, what is required first, and what buttons carry not at all', () => {
    expect(bodyOf(commandBodies([everyKind]), 'every-kind')).toMatchObject({
      options: [
        { name: 'must', type: 3, required: true, autocomplete: true, min_length: 2, max_length: 40 },
        { name: 'free', type: 3, required: false, max_length: 6_000 },
        { name: 'count', type: 10, min_value: 1, max_value: 9 },
        { name: 'loud', type: 5 },
        {
          name: 'style',
          type: 3,
          choices: [
            { name: 'full', value: 'full' },
            { name: 'short', value: 'short' },
          ],
        },
      ],
    })
  })

  it('keeps admins’ commands to servers and to who may manage them', () => {
    expect(bodyOf(commandBodies([everyKind]), 'every-kind')).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '32',
    })
  })

  it('offers readers’ commands and the entry in a message’s menu everywhere', () => {
    for (const body of commandBodies(commands.filter(({ access }) => access === 'everyone')))
      expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })
    expect(bodyOf(commandBodies([]), 'Brief me on this')).toMatchObject({ type: 3 })
  })

  it('is what Discord takes, for every command there is', () => {
    const bodies: unknown = JSON.parse(JSON.stringify(commandBodies([...commands, everyKind])))
    expect(z.array(commandBody).safeParse(bodies).error?.issues ?? []).toEqual([])
  })

  it('fits Discord’s own description', ({ skip }) => {
    const path = specificationPath()
    if (path === undefined) return skip('Discord’s description does not stand beside the checkout')
    const bodies: unknown = JSON.parse(JSON.stringify(commandBodies([...commands, everyKind])))
    expect(readSpecification(path)('PUT', '/applications/1/commands', bodies)).toEqual([])
  })
})

describe('the translations', () => {
  it.each(commands.map((command) => [command.name, command] as const))('has names for /%s and for its options', (name, command) => {
    const [family = name] = name.split(' ')
    expect(Object.keys(commandNames[family] ?? {}).toSorted()).toEqual(['de', 'es-419', 'es-ES', 'fr', 'zh-CN'])
    for (const { name: option, hidden } of optionFacts(command)) if (!hidden) expect(optionNames, option).toHaveProperty(option)
  })

  it('gives no two commands the same name in any language', () => {
    for (const locale of ['de', 'fr', 'es-ES', 'zh-CN'] as const) {
      const names = Object.values(commandNames).map((name) => name[locale])
      expect(new Set(names).size, locale).toBe(names.length)
    }
  })

  it('gives no two options of a command the same name in any language', () => {
    for (const command of commands)
      for (const locale of ['de', 'fr', 'es-ES', 'zh-CN'] as const) {
        const names = optionFacts(command).map(({ name }) => optionNames[name]?.[locale] ?? name)
        expect(new Set(names).size, `${command.name} ${locale}`).toBe(names.length)
      }
  })
})
