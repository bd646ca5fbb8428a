import type { Command } from './command.ts'
import { type OptionFacts, optionFacts } from './option-facts.ts'

/** What was filled in as text, as the command's schema takes it. */
export function typedOptions(
  command: Pick<Command, 'name' | 'options'>,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const kinds = new Map(optionFacts(command).map(({ name, kind }) => [name, kind]))
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, readValue(kinds.get(name), value)]))
}

function readValue(kind: OptionFacts['kind'] | undefined, value: string): unknown {
  // What is no number is told as it was typed.
  if (kind === 'number') return Number.isNaN(Number(value)) ? value : Number(value)
  return kind === 'yes-no' ? value === 'yes' : value
}
