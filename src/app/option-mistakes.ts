import type { z } from 'zod'
import type { Command } from './command.ts'
import { nearest } from './nearest.ts'
import { type OptionFacts, optionFacts, usageOf } from './option-facts.ts'
import { shortened } from './typed-line.ts'

/** What is wrong with the options of a command, and how it is said right: one plain text for the person. */
export function optionMistakes(command: Command, error: z.ZodError, given: Readonly<Record<string, unknown>>): string {
  const facts = new Map(optionFacts(command).map((one) => [one.name, one]))
  const said = error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '')
    const option = facts.get(name)
    return option ? mistakeOf(option, issue, given[name]) : `${issue.message}.`
  })
  return `${[...new Set(said)].join(' ')} Say it as ${usageOf(command)}, such as ${command.examples[0]}.`
}

function mistakeOf(option: OptionFacts, issue: z.core.$ZodIssue, value: unknown): string {
  const name = `“${option.name}”`
  if (value === undefined) return `${name} is missing: ${option.summary}.`
  const meant = option.kind === 'choice' ? nearest(String(value), option.choices) : undefined
  if (issue.code === 'custom') return `${name}: ${issue.message}.`
  return `${name} must ${wanted(option)}, not “${shortened(String(value))}”.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

function wanted({ kind, choices, least, most }: OptionFacts): string {
  switch (kind) {
    case 'choice':
      return `be ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(choices)}`
    case 'number':
      return `be a number${bounds(least, most)}`
    case 'yes-no':
      return 'be yes or no'
    case 'file':
      return 'be the address of a file'
    case 'text':
      return `have${bounds(least, most)} characters`
  }
}

function bounds(least: number | null, most: number | null): string {
  if (least !== null && most !== null) return ` ${least} to ${most}`
  if (most !== null) return ` at most ${most}`
  return least === null ? '' : ` at least ${least}`
}
