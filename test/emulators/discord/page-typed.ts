import type { Command, CommandOption, LeafOption } from './command-schemas.ts'
import { type Given, NotOffered } from './offered.ts'

/**
 * Reads a line typed on the page, such as `/feeds add url:https://a.test` or `/brief europe`.
 * Options are named, or go to the options in order; the last one takes the rest of the line.
 *
 * @throws {NotOffered} Where there is no such command.
 */
export function typedCommand(line: string, commands: readonly Command[]): { readonly name: string; readonly options: Given } {
  const [first = '', ...rest] = line.slice(1).trim().split(/\s+/)
  const command = commands.find(({ name, type }) => name === first && type === 1)
  if (!command) throw new NotOffered(`there is no command /${first} here`)
  const { path, leaves, words } = descend(command.options ?? [], rest)
  return { name: [first, ...path].join(' '), options: given(leaves, words) }
}

type Descent = { readonly path: readonly string[]; readonly leaves: readonly LeafOption[]; readonly words: readonly string[] }

function descend(options: readonly CommandOption[], [word, ...rest]: readonly string[]): Descent {
  const next = options.find(({ name }) => name === word)
  if (word === undefined || (next?.type !== 1 && next?.type !== 2)) {
    const words = word === undefined ? [] : [word, ...rest]
    return { path: [], leaves: options.filter((option) => option.type !== 1 && option.type !== 2), words }
  }
  const inner = descend(next.options ?? [], rest)
  return { ...inner, path: [word, ...inner.path] }
}

function given(leaves: readonly LeafOption[], words: readonly string[]): Given {
  const texts = new Map<string, string[]>()
  const free = leaves.filter(({ name }) => !words.some((word) => word.startsWith(`${name}:`))).values()
  let current = ''
  for (const word of words) {
    const named = leaves.find(({ name }) => word.startsWith(`${name}:`))
    const next = named ?? free.next().value
    current = next?.name ?? current
    if (!current) throw new NotOffered(`there is no option for "${word}"`)
    texts.set(current, [...(texts.get(current) ?? []), named ? word.slice(named.name.length + 1) : word])
  }
  return Object.fromEntries(
    leaves.flatMap((leaf) => (texts.has(leaf.name) ? [[leaf.name, valueFor(leaf, texts.get(leaf.name)?.join(' ') ?? '')]] : [])),
  )
}

function valueFor(leaf: LeafOption, text: string): string | number | boolean {
  const choice = 'choices' in leaf ? leaf.choices?.find(({ name }) => name.toLowerCase() === text.toLowerCase()) : undefined
  if (choice) return choice.value
  if (leaf.type === 5) return /^(true|yes|on)$/i.test(text)
  if (leaf.type === 4 || leaf.type === 10) return Number(text)
  return text.replace(/^<[@#&!]+(\d+)>$/, '$1')
}
