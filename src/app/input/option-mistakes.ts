import type { z } from 'zod'
import { summaryIn } from '../../delivery/words/command-words.ts'
import { type Words, wordsFor } from '../../delivery/words/words.ts'
import type { Command } from './command.ts'
import { nearest } from './nearest.ts'
import { exampleOf, type OptionFacts, optionFacts, usageOf } from './option-facts.ts'
import { shortened } from './typed-line.ts'

/** What is wrong with the options of a command, and how it is said right: one plain text for the person. */
export function optionMistakes(command: Command, error: z.ZodError, given: Readonly<Record<string, unknown>>, language: string): string {
  const mistakes = eachMistake(command, error, given, language)
  const said = mistakes.map(([, mistake]) => mistake)
  const names = mistakes.map(([name]) => name)
  const example = exampleOf(command, names)
  return [...new Set(said), wordsFor(language).say('sayAs', { usage: usageOf(command), example })].join(' ')
}

/** The same for forms: by option, what is wrong with it first, a sentence. */
export function fieldMistakes(
  command: Command,
  error: z.ZodError,
  given: Readonly<Record<string, unknown>>,
  language: string,
): ReadonlyMap<string, string> {
  const all = eachMistake(command, error, given, language)
  return new Map(all.filter(([name], index) => all.findIndex(([other]) => other === name) === index))
}

function eachMistake(
  command: Command,
  error: z.ZodError,
  given: Readonly<Record<string, unknown>>,
  language: string,
): readonly (readonly [string, string])[] {
  const words = wordsFor(language)
  const facts = new Map(optionFacts(command).map((one) => [one.name, one]))
  return error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '')
    const option = facts.get(name)
    return [name, option ? mistakeOf(option, issue, given[name], words) : `${issue.message}.`] as const
  })
}

function mistakeOf(option: OptionFacts, issue: z.core.$ZodIssue, given: unknown, words: Words): string {
  const { name } = option
  const { say, quoteMarks } = words
  if (given === undefined) return say('missing', { name, summary: summaryIn(option.summary, words.language) })
  if (issue.code === 'invalid_format')
    return say('misread', { name, value: shortened(String(given)), summary: summaryIn(option.summary, words.language) })
  if (issue.code === 'custom') return `${quoteMarks.join(name)}${say('colon')}${issue.message}${say('stop')}`
  const value = shortened(String(given))
  // Of a word of two letters, "on", every other such word is one slip away: "no".
  const meant = option.kind === 'choice' && value.length > 2 ? nearest(String(given), option.choices) : undefined
  return [wanted(option, value, words), ...(meant === undefined ? [] : [say('didYouMean', { meant })])].join(' ')
}

function wanted({ name, kind, choices, least, most }: OptionFacts, value: string, { say, locale }: Words): string {
  switch (kind) {
    case 'choice':
      return say('mustBe', { name, value, choices: new Intl.ListFormat(locale, { type: 'disjunction' }).format(choices) })
    case 'number':
      return say('mustBeNumber', {
        name,
        value,
        bounds: most === null && least !== null ? say('fromUp', { least }) : bounds(least, most, say),
      })
    case 'yes-no':
      return say('mustBeYesNo', { name, value })
    case 'file':
      return say('mustBeFile', { name, value })
    case 'text':
      return say('mustHave', { name, value, bounds: bounds(least, most, say) })
  }
}

function bounds(least: number | null, most: number | null, say: Words['say']): string {
  if (least !== null && most !== null) return say('between', { least, most })
  if (most !== null) return say('atMost', { most })
  return least === null ? '' : say('atLeast', { least })
}
