import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Caller } from '../../src/app/input/caller.ts'
import type { Command } from '../../src/app/input/command.ts'
import { type OptionFacts, optionFacts } from '../../src/app/input/option-facts.ts'
import { completeOption, prepareAction, runCommand } from '../../src/app/input/run-command.ts'
import type { Reply } from '../../src/delivery/reply/reply.ts'
import { type KnownOfTwo, marker, type TwoWorkspaces, twoWorkspaces } from './two-workspaces.ts'

/**
 * Commands that tell the same everywhere, those that tell an address alone, and those that say back what was typed or what anybody
 * may choose from. Every other one must tell two's people something of their own in this very matrix: a new command whose ids are
 * not tried here fails until they are.
 */
const tellsNothingOfAnybody = new Set([
  ...['help', 'share', 'admin', 'feeds import', 'sections add', 'sections order', 'sections ready'],
  ...['add', 'edit', 'pause', 'remove', 'resume', 'run'].map((name) => `schedule ${name}`),
])

/** Everything that somebody in one workspace could have got hold of from another. */
function candidates({ kind, choices, required }: OptionFacts, known: KnownOfTwo): readonly unknown[] {
  const unset = required ? [] : [undefined]
  switch (kind) {
    case 'choice':
      return [...unset, ...choices]
    case 'yes-no':
      return [...unset, true, false]
    case 'number':
      return [...unset, 1, 2, 9]
    case 'file':
    case 'text': {
      const { briefingIds, shortIds, stories, articles, links, follows, feeds, actionKeys, words } = known
      return [
        ...unset,
        ...briefingIds,
        ...shortIds,
        ...stories,
        ...articles,
        ...links,
        ...follows,
        ...feeds,
        ...words,
        actionKeys[0],
        'two',
        'news',
        'd1',
        '1',
      ]
    }
  }
}

/** More combinations than these are drawn evenly from all of them. */
const mostOfOneCommand = 400n

/** Each option alone with every candidate, and combinations drawn evenly from all of them. */
function givenTo(command: Command, known: KnownOfTwo): readonly Readonly<Record<string, unknown>>[] {
  const options = optionFacts(command).map((facts) => ({ name: facts.name, values: candidates(facts, known) }))
  const first = Object.fromEntries(options.map(({ name, values }) => [name, values[0]]))
  const alone = options.flatMap(({ name, values }) => values.map((value) => ({ ...first, [name]: value })))
  const all = options.reduce((product, { values }) => product * BigInt(values.length), 1n)
  const drawn = all < mostOfOneCommand ? all : mostOfOneCommand
  const combined = Array.from({ length: Number(drawn) }, (_, index) => combination((BigInt(index) * all) / drawn, options))
  return [...alone, ...combined]
}

/** The combination of a number, counted with one digit for each option. */
function combination(
  number: bigint,
  options: readonly { readonly name: string; readonly values: readonly unknown[] }[],
): Readonly<Record<string, unknown>> {
  let left = number
  return Object.fromEntries(
    options.map(({ name, values }) => {
      const digit = Number(left % BigInt(values.length))
      left /= BigInt(values.length)
      return [name, values[digit]]
    }),
  )
}

async function ask({ name }: Command, given: Readonly<Record<string, unknown>>, caller: Caller, { chat }: TwoWorkspaces): Promise<Reply> {
  return runCommand(name, given, caller, chat)
}

/** A reply with everything in it, the words of files too. */
function allOf(reply: Reply): string {
  return JSON.stringify(reply, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value))
}

it.each(commands.map((command) => [command.name, command] as const))(
  '/%s tells one workspace nothing of another',
  { timeout: 120_000 },
  async (_, command) => {
    const desk = await twoWorkspaces()
    const before = await desk.store.workspaceRows('two')
    const tried = givenTo(command, desk.known)
    for (const given of tried)
      for (const isAdmin of [true, false]) {
        const reply = await ask(command, given, { ...desk.one, isAdmin }, desk)
        expect(marker.test(allOf(reply)), `${JSON.stringify(given)} → ${allOf(reply)}`).toBe(false)
      }
    for (const { name } of optionFacts(command))
      for (const typed of ['', 'x', 'xy', 'q', 'e', 's'])
        expect(JSON.stringify(await completeOption(command.name, name, typed, desk.one, desk.chat))).not.toMatch(marker)
    expect(await desk.store.workspaceRows('two')).toEqual(before)
  },
)

it.each(commands.map((command) => [command.name, command] as const))(
  '/%s would tell, were it not for the workspace',
  { timeout: 120_000 },
  async (_, command) => {
    const desk = await twoWorkspaces()
    let told = false
    for (const given of givenTo(command, desk.known)) {
      if (given.do === 'delete') continue
      told ||= marker.test(allOf(await ask(command, given, desk.two, desk)))
      if (told) break
    }
    expect(told).toBe(!tellsNothingOfAnybody.has(command.name))
  },
)

it('a button of one workspace does nothing in another', async () => {
  const desk = await twoWorkspaces()
  expect(desk.known.actionKeys.length).toBeGreaterThan(5)
  for (const key of desk.known.actionKeys) {
    expect((await prepareAction(key, desk.two, desk.chat)).kind).toBe('ready')
    const prepared = await prepareAction(key, desk.one, desk.chat)
    expect(prepared.kind, key).toBe('refused')
  }
})
