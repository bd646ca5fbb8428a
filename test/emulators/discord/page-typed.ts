import type { Command, CommandOption, LeafOption } from './command-schemas.ts'
import { type Given, NotOffered } from './offered.ts'

/**
 * Reads a line typed on the page, such as `/feeds add url:https://a.test`, `/brief europe` or `/schedule add weekdays 7:30 sections:china`.
 * A name begins an option, which goes on up to the next name where it is text; words before any name go to what has to be given.
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
  const texts = new Map<string, readonly string[]>()
  const free: string[] = []
  let open: LeafOption | undefined
  for (const word of words) {
    const named = leaves.find(({ name }) => word.startsWith(`${name}:`))
    const one = named ? word.slice(named.name.length + 1) : word
    open = named ?? open
    if (open === undefined) free.push(one)
    else texts.set(open.name, [...(named ? [] : (texts.get(open.name) ?? [])), one])
    if (open && !takesWords(open)) open = undefined
  }
  const unnamed = leaves.filter(({ name }) => !texts.has(name))
  for (const [name, placed] of place(free, unnamed)) texts.set(name, placed)
  return Object.fromEntries(
    [...texts].flatMap(([name, all]) => leaves.flatMap((leaf) => (leaf.name === name ? [[name, valueFor(leaf, all.join(' '))]] : []))),
  )
}

/** Whether a client lets people type on in it, rather than choose. */
function takesWords(leaf: LeafOption): boolean {
  return leaf.type === 3 && !leaf.choices?.length
}

type Placed = readonly (readonly [string, readonly string[]])[]

/**
 * Where words without a name go: at the end, one that is a choice of an option to that option; else one to each option that has to be
 * given, the last of those taking what is left, since a client goes on to no other by itself; where none has to be, one to each in
 * order, for the sake of whoever tries things out.
 */
function place(words: readonly string[], leaves: readonly LeafOption[]): Placed {
  const [first, ...others] = words
  if (first === undefined) return []
  const last = others.at(-1)
  const chosen = leaves.find((leaf) => 'choices' in leaf && leaf.choices?.some(({ name }) => name === last))
  if (chosen && last !== undefined) {
    const left = leaves.filter((leaf) => leaf !== chosen)
    return [...place(words.slice(0, -1), left), [chosen.name, [last]]]
  }
  const required = leaves.filter((leaf) => leaf.required)
  const wanted = required.length > 0 ? required : leaves
  if (wanted.length === 0) throw new NotOffered(`there is no option for "${first}"`)
  const rest = wanted.length - 1
  return wanted.slice(0, words.length).map(({ name }, index) => [name, words.slice(index, index === rest ? undefined : index + 1)])
}

function valueFor(leaf: LeafOption, text: string): string | number | boolean {
  const choice = 'choices' in leaf ? leaf.choices?.find(({ name }) => name.toLowerCase() === text.toLowerCase()) : undefined
  if (choice) return choice.value
  if (leaf.type === 5) return /^(true|yes|on)$/i.test(text)
  if (leaf.type === 4 || leaf.type === 10) return Number(text)
  return text.replace(/^<[@#&!]+(\d+)>$/, '$1').replace(/^(["“„«])(.*)["”“»]$/su, '$2')
}
